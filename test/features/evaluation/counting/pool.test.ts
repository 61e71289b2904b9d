import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Contribution } from '../../../../src/features/evaluation/counting/contribution.js';
import { type Adding, add, letGo, type Pool } from '../../../../src/features/evaluation/counting/pool.js';
import { isReleasable } from '../../../../src/features/evaluation/counting/release.js';
import type { Counts, CountsOf } from '../../../../src/features/evaluation/evaluation/counts.js';
import { standardStatements } from '../../../../src/features/evaluation/evaluation/statements.js';
import { nextDay } from '../rules-world.js';

const all = (counts: Counts): CountsOf => Object.fromEntries(standardStatements.map((key) => [key, counts]));
const size = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

/** Representatives, and the cell that they are shown in. */
const part = (given: Counts, within: Counts | undefined, ...who: readonly string[]): Contribution => ({
  given: { answers: size(given), counts: all(given), who: Object.fromEntries(who.map((person) => [person, size(given) / who.length])) },
  meetings: 1,
  ...(within === undefined ? {} : { within: { roles: ['representative', 'other'], answers: size(within), counts: all(within) } }),
});

const mixed: Counts = [2, 2, 2, 2, 2];
const enough = [part([0, 1, 1, 0, 0], mixed, 'a', 'b'), part([1, 0, 0, 1, 0], mixed, 'c', 'd'), part([0, 0, 1, 0, 0], mixed, 'e')];
const releasable = (batch: readonly Contribution[], minimum = 5) => isReleasable(batch, 'heard', minimum);

describe('whether what waits in a pool may be shown', () => {
  it('is so when it is enough, of enough people, with enough others beside them', () => {
    assert.equal(releasable(enough), true);
  });

  it('is not so with too few answers, too few people, or one who gave most', () => {
    assert.equal(releasable(enough.slice(0, 2)), false);
    assert.equal(releasable(enough.slice(0, 2), 4), true);
    const same = (...who: readonly string[]) => [part([0, 1, 1, 0, 0], mixed, ...who), part([1, 0, 0, 1, 0], mixed, ...who)];
    assert.equal(releasable([...same('a', 'b'), part([0, 0, 1, 0, 0], mixed, 'a')]), false);
    const most = part([0, 2, 1, 1, 0], [2, 4, 3, 3, 2], 'a');
    assert.equal(releasable([most, part([0, 0, 1, 0, 0], mixed, 'b'), part([1, 0, 0, 0, 0], mixed, 'c')]), false);
  });

  it('is not so when what is left of the cells would be too little', () => {
    // Six representatives and one other, one representative and six others.
    const batch = [part([1, 1, 2, 1, 1], [2, 1, 2, 1, 1], 'a', 'b', 'c', 'd', 'e', 'f'), part([0, 0, 1, 0, 0], [1, 1, 2, 2, 1], 'a')];
    assert.equal(releasable(batch), false);
  });

  it('asks nothing about others of answers that are shown nowhere', () => {
    const apart = enough.map(({ given }): Contribution => ({ given, meetings: 1 }));
    assert.equal(releasable(apart), true);
    assert.equal(releasable(apart.slice(1)), false);
  });

  it('is not so when somebody’s answer would follow', () => {
    const lone = part([1, 0, 0, 0, 0], [1, 0, 0, 0, 6], 'a');
    const low = [part([1, 0, 0, 0, 0], [1, 1, 2, 2, 1], 'b'), part([2, 1, 0, 0, 0], [2, 2, 1, 1, 1], 'c', 'd', 'e')];
    assert.equal(releasable([lone, ...low]), false);
  });
});

describe('a pool', () => {
  const adding = (contribution: Contribution, id: string, changes: Partial<Adding> = {}): Adding => ({
    id,
    contribution,
    minimum: 5,
    now: nextDay,
    open: ({ text }) => text,
    envelope: (text) => ({ key: '', text }),
    ...changes,
  });
  const filled = (contributions: readonly Contribution[], changes: Partial<Adding> = {}): Pool =>
    contributions.reduce<Pool>((pool, one, at) => add(pool, adding(one, `c${at}`, changes)).body ?? pool, { years: {}, taken: {} });

  it('shows nothing and hides all until it is enough; then shows the sums and forgets who it was', () => {
    const before = filled(enough.slice(0, 2));
    assert.deepEqual(before.years, {});
    assert.ok(before.waiting !== undefined);
    const after = filled(enough);
    assert.equal(after.waiting, undefined);
    assert.deepEqual(after.years['2026']?.heard, { answers: 5, sum: 2 + 3 + 1 + 4 + 3, meetings: 3 });
    assert.deepEqual(Object.keys(after.years['2026'] ?? {}), [...standardStatements]);
  });

  it('releases batches that have nothing in common, year by year', () => {
    const twice = filled([...enough, ...enough.slice(0, 2)]);
    assert.equal(twice.years['2026']?.heard?.answers, 5);
    const year = { now: '2027-01-04T08:00:00.000Z' as Instant };
    const more = enough.reduce<Pool>((pool, one, at) => add(pool, adding(one, `d${at}`, year)).body ?? pool, filled(enough));
    assert.deepEqual(
      Object.entries(more.years).map(([name, released]) => [name, released.heard?.answers]),
      [
        ['2026', 5],
        ['2027', 5],
      ],
    );
  });

  it('releases a statement that is safe before one that is not', () => {
    const heard: readonly (readonly [Counts, Counts])[] = [
      [
        [1, 1, 0, 0, 0],
        [2, 2, 2, 1, 1],
      ],
      [
        [1, 1, 0, 0, 0],
        [2, 2, 2, 1, 1],
      ],
      [
        [1, 0, 0, 0, 0],
        [1, 0, 0, 0, 6],
      ],
    ];
    const batch = enough.map((one, at): Contribution => {
      const [given = mixed, within = mixed] = heard[at] ?? [];
      const counts = { ...one.given.counts, heard: given };
      return {
        ...one,
        given: { ...one.given, counts },
        within: { roles: ['other'], answers: 10, counts: { ...all(mixed), heard: within } },
      };
    });
    const pool = filled(batch);
    assert.equal(pool.years['2026']?.heard, undefined);
    assert.equal(pool.years['2026']?.clear?.answers, 5);
    const left: readonly Contribution[] = JSON.parse(pool.waiting?.text ?? '[]');
    assert.deepEqual(
      left.map(({ given }) => Object.keys(given.counts)),
      [['heard'], ['heard'], ['heard']],
    );
  });

  it('takes each contribution once, until long after its group has let go of it', () => {
    const [first] = enough;
    assert.ok(first);
    const pool = filled([first]);
    assert.deepEqual(add(pool, adding(first, 'c0')), { outcome: undefined });
    const gone = letGo(pool, 'c0', nextDay).body ?? assert.fail();
    assert.deepEqual(letGo(gone, 'c0', nextDay), {});
    assert.deepEqual(add(gone, adding(first, 'c0')), { outcome: undefined });
    const later = '2026-12-04T09:00:00.000Z' as Instant;
    const next = add(gone, adding(first, 'c1')).body ?? assert.fail();
    assert.deepEqual(Object.keys(letGo(next, 'c1', later).body?.taken ?? {}), ['c1']);
    // What a group still holds is never forgotten, however long it takes.
    const both = add(pool, adding(first, 'c1')).body ?? assert.fail();
    assert.deepEqual(letGo(both, 'c1', later).body?.taken, { c0: '', c1: later });
  });
});
