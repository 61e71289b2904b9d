import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { PersonalData } from '../../../../src/core/privacy/personal-data.js';
import { outgoing } from '../../../../src/core/store/outgoing.js';
import {
  afterRound,
  begin,
  type Erasure,
  erased,
  erasureKey,
  erasureKind,
  erasureRenderers,
  erasureWakes,
  finished,
  isTold,
  letGo,
  waitOn,
} from '../../../../src/features/people/erasing/erasure.js';
import { person } from '../../../support/groups.js';
import { keepingLog } from '../../../support/keeping-log.js';
import { recordingStore } from '../../../support/recording-store.js';
import { now } from '../../../support/requests.js';

const vera = person('Vera');
const laterBy = (milliseconds: number): Instant => new Date(Date.parse(now) + milliseconds).toISOString() as Instant;
const minute = 60_000;
const parts = ['groups', 'meetings'];
const erasing: Erasure = { state: 'erasing', person: vera, language: 'sv', parts, left: parts, round: 1, tries: 0 };
const telling: Erasure = { state: 'telling', person: vera, language: 'sv', since: now };
const done: Erasure = { state: 'done' };
const message = { recipient: { to: 'person', person: vera, language: 'sv' }, show: 'person.erased', about: {} } as const;
const receipt = outgoing('receipt', now, message);

describe('a wish to be erased', () => {
  it('begins at once with everything left to do; the same wish again changes nothing', () => {
    const wish = { person: vera, language: 'sv', parts, at: now } as const;
    assert.deepEqual(begin(undefined, wish), { body: erasing, wakeAt: now, outcome: 'begun' });
    assert.deepEqual(
      [erasing, telling, done].map((before) => begin(before, wish)),
      [{ outcome: 'goesOn' }, { outcome: 'goesOn' }, { outcome: 'done' }],
    );
  });

  it('is found by the person until it is done, and is read as it was written', () => {
    assert.deepEqual(
      [erasing, telling, done].map((one) => erasureKind.keys(one)),
      [[erasureKey(vera)], [erasureKey(vera)], []],
    );
    for (const one of [erasing, telling, done]) assert.deepEqual(erasureKind.lift(JSON.parse(JSON.stringify(one)), 1), one);
    assert.throws(() => erasureKind.lift({ state: 'other' }, 1));
  });

  it('notes each part that is done', () => {
    assert.deepEqual(erased(erasing, 'groups').body, { ...erasing, left: ['meetings'] });
    assert.deepEqual(
      [telling, done].map((before) => erased(before, 'groups')),
      [{}, {}],
    );
  });

  it('goes through everything once more when nothing is left, after all that was under way has ended', () => {
    const again = { body: { ...erasing, round: 2 }, wakeAt: laterBy(10_000) };
    assert.deepEqual(afterRound({ ...erasing, left: [] }, now), again);
  });

  it('sends the receipt when nothing is left after that, and looks for it soon', () => {
    assert.deepEqual(afterRound({ ...erasing, left: [], round: 2 }, now), {
      body: telling,
      send: [receipt],
      wakeAt: laterBy(2_000),
    });
  });

  it('tries what is left again, later each time but within six hours, and says so once', () => {
    const first = afterRound(erasing, now);
    assert.deepEqual([first.body, first.wakeAt], [{ ...erasing, tries: 1 }, laterBy(minute)]);
    assert.deepEqual(first.send, [outgoing('partly', now, { ...message, show: 'person.erasedPartly' })]);
    const waits = [1, 2, 8, 9, 100].map((tries) => afterRound({ ...erasing, tries }, now).wakeAt);
    assert.deepEqual(
      waits,
      [2, 4, 256, 360, 360].map((minutes) => laterBy(minutes * minute)),
    );
    assert.equal(afterRound({ ...erasing, tries: 5 }, now).send?.[0]?.id, 'partly');
    assert.deepEqual(
      [telling, done].map((before) => afterRound(before, now)),
      [{}, {}],
    );
  });

  it('waits for the receipt until it is there, or cannot be any more, or a day has passed', () => {
    const rows = (state: typeof receipt.state) => [{ ...receipt, state }];
    assert.deepEqual(
      [isTold(telling, rows('waiting'), laterBy(minute)), isTold(telling, rows('waiting'), laterBy(24 * 60 * minute))],
      [false, true],
    );
    assert.deepEqual([isTold(telling, rows('sent'), now), isTold(telling, rows('undeliverable'), now)], [true, true]);
    assert.deepEqual([isTold(erasing, [], now), isTold(done, [], now)], [false, false]);
    assert.deepEqual(waitOn(telling, now), { wakeAt: laterBy(2_000) });
    assert.deepEqual(waitOn(telling, laterBy(10 * minute)), { wakeAt: laterBy(15 * minute) });
    assert.deepEqual(waitOn(done, now), {});
  });

  it('then forgets the person and every row, is known for a day and goes', () => {
    const partly = outgoing('partly', now, message);
    assert.deepEqual(finished(telling, [partly, receipt], now), {
      body: done,
      forget: ['partly', 'receipt'],
      wakeAt: laterBy(24 * 60 * minute),
    });
    assert.deepEqual([finished(erasing, [], now), letGo(telling)], [{}, {}]);
    assert.deepEqual(letGo(done), { body: null });
  });
});

const later = '2026-11-22T09:00:00.000Z' as Instant;

/** An erasure of parts some of which fail, and what was done. */
async function erasingOf(...parts: readonly string[]) {
  const store = recordingStore();
  const log = keepingLog();
  const done: string[] = [];
  const failing = new Set<string>();
  const part = (name: string): PersonalData => ({
    part: name,
    about: async () => [],
    erase: async (who) => {
      if (failing.has(name)) throw new Error(`cannot say ${who}`);
      done.push(name);
    },
  });
  const wakes = erasureWakes({ store, log, data: () => parts.map(part), address: part('address') });
  await store.change(erasureKind, 'e', (before) => begin(before, { person: vera, language: 'en', parts, at: now }));
  const shown = async (show: string) => {
    const reply = await erasureRenderers(store)[show]?.('e', { recipient: { to: 'person', person: vera }, show, about: {} }, 'sv');
    return reply?.text;
  };
  return {
    ...{ store, log, done, failing, shown },
    wakes: (at: Instant = now) => wakes[erasureKind.name]?.('e', at),
    erasure: () => store.get(erasureKind, 'e'),
    shows: () => store.sent.map(({ id }) => id),
  };
}

describe('an erasure that wakes', () => {
  it('erases every part, and once more, then tells them, then forgets how they are reached', async () => {
    const { wakes, done, erasure, shows, store } = await erasingOf('groups', 'meetings');
    await wakes();
    assert.deepEqual([done, (await erasure())?.state, shows()], [['groups', 'meetings'], 'erasing', []]);
    await wakes();
    assert.deepEqual([done.slice(2), (await erasure())?.state, shows()], [['groups', 'meetings'], 'telling', ['receipt']]);
    await wakes();
    assert.deepEqual([done.length, (await erasure())?.state], [4, 'telling']);
    store.becomes('receipt', { state: 'sent' });
    await wakes();
    // What they have done since stays: nothing but the address goes.
    assert.deepEqual(done.slice(4), ['address']);
    assert.deepEqual([await erasure(), await store.outgoing(erasureKind, 'e')], [{ state: 'done' }, []]);
    await wakes(later);
    assert.equal(await erasure(), undefined);
    await wakes(later);
  });

  it('goes on with what failed, says so once, and logs which part but not whose', async () => {
    const { wakes, done, failing, erasure, shows, shown, log } = await erasingOf('groups', 'meetings', 'work');
    failing.add('meetings');
    await wakes();
    await wakes();
    assert.deepEqual(done, ['groups', 'work']);
    const left = await erasure();
    assert.deepEqual(left?.state === 'erasing' && [left.left, left.round, left.tries], [['meetings'], 1, 2]);
    assert.deepEqual(shows(), ['partly']);
    assert.match((await shown('person.erasedPartly')) ?? '', /svar inför möten/);
    assert.deepEqual(
      log.logged.map(({ event }) => event),
      ['erasure.left', 'erasure.left'],
    );
    assert.doesNotMatch(JSON.stringify(log.logged), /vera/i);
    failing.clear();
    await wakes();
    assert.deepEqual(done.slice(2), ['meetings']);
    assert.equal(await shown('person.erasedPartly'), undefined);
    await wakes();
    assert.deepEqual(
      [done.slice(3), shows()],
      [
        ['groups', 'meetings', 'work'],
        ['partly', 'receipt'],
      ],
    );
    assert.equal(await shown('person.erasedPartly'), undefined);
    assert.match((await shown('person.erased')) ?? '', /Klart!/);
  });

  it('is not done as long as it is known how they are reached', async () => {
    const { wakes, failing, erasure, store } = await erasingOf('groups');
    await wakes();
    await wakes();
    store.becomes('receipt', { state: 'undeliverable' });
    failing.add('address');
    await wakes();
    assert.equal((await erasure())?.state, 'telling');
    failing.clear();
    await wakes();
    assert.deepEqual(await erasure(), { state: 'done' });
  });

  it('has nothing to do for a part that there is no more', async () => {
    const { wakes, store, shows } = await erasingOf();
    const old: Erasure = { state: 'erasing', person: vera, language: 'sv', parts: ['old'], left: ['old'], round: 2, tries: 0 };
    await store.change(erasureKind, 'e', () => ({ body: old, outcome: undefined }));
    await wakes();
    assert.deepEqual(shows(), ['receipt']);
  });
});
