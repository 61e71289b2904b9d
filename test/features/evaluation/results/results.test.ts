import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lowStatements, newlyLow } from '../../../../src/features/evaluation/counting/low-marks.js';
import { type Pool, pooled } from '../../../../src/features/evaluation/counting/pool.js';
import type { Counts } from '../../../../src/features/evaluation/evaluation/counts.js';
import {
  type Entry,
  type GroupEvaluations,
  newGroupEvaluations,
} from '../../../../src/features/evaluation/evaluation/group-evaluations.js';
import { standardStatements } from '../../../../src/features/evaluation/evaluation/statements.js';
import { groupResults, history, officeResults, resultOf, type ShownResult } from '../../../../src/features/evaluation/results/results.js';
import { groupWith } from '../../../support/groups.js';
import { groupsBy, otherGroup, rulesWorld } from '../rules-world.js';

const size = (counts: Counts) => counts.reduce((sum, count) => sum + count, 0);

/** A meeting whose answers to `heard` are these; to the others all gave 4. */
const entry = (id: string, ...cells: readonly Counts[]): Entry => ({
  id,
  title: `Möte ${id}`,
  date: '2026-12-01',
  answers: cells.reduce((sum, counts) => sum + size(counts), 0),
  meetings: 1,
  cells: cells.map((counts, at) => ({
    roles: [at === 0 ? 'representative' : 'professional'],
    answers: size(counts),
    counts: {
      ...Object.fromEntries(standardStatements.map((key): [string, Counts] => [key, [0, 0, 0, size(counts), 0]])),
      heard: counts,
    },
  })),
});
const tooFew = (id: string): Entry => ({ ...entry(id), answers: 2 });
const groupOf = (...entries: readonly Entry[]): GroupEvaluations => ({ ...newGroupEvaluations(groupWith().id, 'Gruppen'), entries });
const heard = (result: unknown) => (result as ShownResult).statements.find(({ key }) => key === 'heard');

describe('the results of a group', () => {
  it('are mean and spread of each statement, latest meeting first', () => {
    const [last, first] = history(groupOf(entry('a', [1, 1, 1, 1, 1]), entry('b', [0, 0, 1, 2, 3])), 5);
    assert.deepEqual([first?.id, last?.id], ['a', 'b']);
    assert.deepEqual(heard(first), { key: 'heard', answers: 5, mean: 3, counts: [1, 1, 1, 1, 1] });
    assert.deepEqual(
      (first as ShownResult).statements.map(({ key }) => key),
      [...standardStatements],
    );
  });

  it('say how much it changed from the up to three shown before', () => {
    const entries = [
      entry('a', [5, 0, 0, 0, 0]),
      entry('b', [0, 5, 0, 0, 0]),
      tooFew('x'),
      entry('c', [0, 0, 5, 0, 0]),
      entry('d', [0, 0, 0, 5, 0]),
    ];
    const results = history(groupOf(...entries, entry('e', [0, 0, 0, 0, 5])), 5);
    assert.deepEqual(
      results.map((one) => (one.state === 'shown' ? heard(one)?.change : one.state)),
      [5 - 3, 4 - 2, 3 - 1.5, 'tooFew', 2 - 1, undefined],
    );
  });

  it('are broken down by whole cells that add up', () => {
    const [both] = history(groupOf(entry('a', [1, 1, 1, 1, 1], [0, 0, 0, 2, 4])), 5);
    const { parts } = both as ShownResult;
    assert.deepEqual(
      parts.map(({ roles, answers }) => [roles, answers]),
      [
        [['representative'], 5],
        [['professional'], 6],
      ],
    );
    assert.deepEqual(heard(both)?.counts, [1, 1, 1, 3, 5]);
    assert.deepEqual((history(groupOf(entry('a', [1, 1, 1, 1, 1])), 5)[0] as ShownResult).parts, []);
  });

  it('are withheld where more answers have come to be asked for since', () => {
    const known = groupOf(entry('a', [1, 1, 1, 0, 0]), entry('b', [1, 1, 1, 0, 0], [0, 0, 0, 2, 4]));
    const [b, a] = history(known, 5);
    assert.deepEqual([a?.state, b?.state, (b as ShownResult).parts], ['tooFew', 'shown', []]);
    assert.equal(heard(b)?.change, undefined, 'what is not shown is compared with nothing');
  });

  it('are of one group, and of none where nothing was evaluated', async () => {
    const { held, store } = rulesWorld();
    await held('m', { professional: [1, 2, 3, 4, 5] });
    assert.equal(await groupResults(store, otherGroup(1).id, 5), undefined);
    const results = (await groupResults(store, groupWith().id, 5)) ?? assert.fail();
    assert.equal(resultOf(results, 'm')?.title, 'Möte m');
    assert.equal(resultOf(results, 'n'), undefined);
    assert.deepEqual(
      results.asked.map(({ key }) => key),
      [...standardStatements],
    );
  });

  it('stand side by side for the back office, without the groups’ own statements', async () => {
    const groups = [otherGroup(2, { name: 'Östra' }), otherGroup(1, { name: 'Ängen' })];
    const { held, store } = rulesWorld({ groups: groupsBy(async (place) => groups.find(({ id }) => id === place)) });
    await held('m', { professional: [1, 2, 3, 4, 5] }, groups[0]);
    await held('n', { professional: [5, 5, 5, 4, 5] }, groups[0]);
    await held('o', { professional: [1, 2] }, groups[1]);
    const { groups: rows } = await officeResults(store, 5);
    assert.deepEqual(
      rows.map(({ name, meetings, answers, statements, latest }) => [name, meetings, answers, statements[0]?.counts, latest?.id]),
      [
        ['Ängen', 1, 0, undefined, undefined],
        ['Östra', 2, 10, [1, 1, 1, 2, 5], 'n'],
      ],
    );
  });
});

describe('what representatives answered everywhere', () => {
  const pool: Pool = { years: { '2025': { heard: { answers: 5, sum: 20, meetings: 3 } } }, taken: {} };

  it('is the mean of batches and of cells of their own, year by year', () => {
    const { answers, meetings, statements, years } = pooled([pool], [entry('a', [1, 1, 1, 1, 1], [0, 0, 0, 2, 4])], 5);
    assert.deepEqual([answers, meetings], [10, 4]);
    assert.deepEqual(
      statements.find(({ key }) => key === 'heard'),
      { key: 'heard', answers: 10, meetings: 4, mean: 3.5 },
    );
    assert.deepEqual(
      years.map((one) => [one.year, one.answers, one.statements.find(({ key }) => key === 'heard')?.mean]),
      [
        [2026, 5, 3],
        [2025, 5, 4],
      ],
    );
  });

  it('leaves out what is too little, also where more has come to be asked for', () => {
    const small = entry('a', [1, 1, 1, 0, 0], [0, 0, 0, 2, 4]);
    assert.equal(pooled([pool], [small], 5).answers, 5);
    assert.equal(pooled([pool], [small], 3).answers, 8);
    assert.equal(pooled([pool], [], 6).answers, 0);
  });
});

describe('a statement that is low', () => {
  const low = entry('low', [1, 2, 2, 0, 0]);
  const better = entry('better', [1, 1, 2, 1, 0]);
  const justLow = entry('2.5', [1, 2, 2, 1, 0]);

  it('is so three shown meetings in a row', () => {
    assert.deepEqual(lowStatements([low, low]), []);
    assert.deepEqual(lowStatements([low, low, low]), ['heard']);
    assert.deepEqual(lowStatements([low, tooFew('x'), low, tooFew('y'), justLow]), ['heard']);
    assert.deepEqual(lowStatements([low, better, low]), []);
    assert.deepEqual(lowStatements([low, low, low, better]), []);
  });

  it('is told once, and again when it has been better in between', () => {
    assert.deepEqual(newlyLow([low, low, low]), ['heard']);
    assert.deepEqual(newlyLow([low, low, low, low]), []);
    assert.deepEqual(newlyLow([low, low, low, better, low, low, low]), ['heard']);
  });
});
