import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { cellsOf, isShowable, oneCell } from '../../../../src/features/evaluation/counting/cells.js';
import { everybody, standardOnly, type Tally, tallyOf } from '../../../../src/features/evaluation/counting/tally.js';
import { type Role, roles, standardStatements } from '../../../../src/features/evaluation/evaluation/statements.js';
import { answer } from '../rules-world.js';

const asked = standardStatements.map((key) => ({ key, text: '' }));

/** So many of each role, each a person of their own. */
const tallyWith = (numbers: Partial<Record<Role, number>>): Tally =>
  tallyOf(
    Object.entries(numbers).flatMap(([role, number]) =>
      Array.from({ length: number }, (_, at) => ({ vote: answer((at % 5) + 1, role as Role), who: `${role}${at}` })),
    ),
    asked,
  );

const shape = (numbers: Partial<Record<Role, number>>, minimum = 5) =>
  cellsOf(tallyWith(numbers), minimum).map(({ roles: whose, answers }) => `${whose.join('+')} ${answers}`);

describe('the cells of a meeting', () => {
  it('are the roles that are enough, and the others together when they are', () => {
    assert.deepEqual(shape({ representative: 5, professional: 6 }), ['representative 5', 'professional 6']);
    assert.deepEqual(shape({ representative: 6, professional: 2, municipality: 2, other: 1 }), [
      'representative 6',
      'professional+municipality+other 5',
    ]);
  });

  it('are one when the others are too few to be told apart from a single role', () => {
    assert.deepEqual(shape({ representative: 2, professional: 8 }), ['representative+professional 10']);
    assert.deepEqual(shape({ representative: 8, other: 1 }), ['representative+other 9']);
    assert.deepEqual(shape({ representative: 2, professional: 2, other: 2 }), ['representative+professional+other 6']);
  });

  it('take in the smallest role that is enough when the others are not, and keep the larger ones', () => {
    assert.deepEqual(shape({ representative: 7, professional: 6, other: 2 }), ['representative 7', 'professional+other 8']);
    assert.deepEqual(shape({ representative: 6, professional: 6, other: 2 }), ['representative 6', 'professional+other 8']);
    assert.deepEqual(shape({ representative: 5, professional: 9, municipality: 1 }), ['professional 9', 'representative+municipality 6']);
  });

  it('are one for a single role', () => {
    assert.deepEqual(shape({ professional: 9 }), ['professional 9']);
  });

  it('hold every answer once, and never fewer than the fewest', () => {
    const numbers = fc.record(Object.fromEntries(roles.map((role) => [role, fc.nat(12)])) as Record<Role, fc.Arbitrary<number>>);
    fc.assert(
      fc.property(numbers, fc.integer({ min: 3, max: 6 }), (given, minimum) => {
        const tally = tallyWith(given);
        fc.pre(isShowable(tally, minimum));
        const cells = cellsOf(tally, minimum);
        assert.ok(cells.every(({ answers }) => answers >= minimum));
        assert.equal(
          cells.reduce((sum, { answers }) => sum + answers, 0),
          everybody(tally).answers,
        );
        assert.deepEqual(cells.flatMap((cell) => cell.roles).sort(), roles.filter((role) => given[role] > 0).sort());
        for (const { answers, counts } of cells) {
          for (const key of standardStatements)
            assert.equal(
              counts[key]?.reduce((sum, count) => sum + count, 0),
              answers,
            );
        }
      }),
    );
  });
});

describe('what can be shown', () => {
  const of = (people: readonly string[]): Tally =>
    tallyOf(
      people.map((who) => ({ vote: answer(3), who })),
      asked,
    );

  it('is enough answers', () => {
    assert.equal(isShowable(tallyWith({ professional: 4 }), 5), false);
    assert.equal(isShowable(tallyWith({ professional: 5 }), 5), true);
  });

  it('is of at least three people, none of whom gave more than half', () => {
    assert.equal(isShowable(of(['a', 'a', 'a', 'b', 'b', 'b']), 5), false);
    assert.equal(isShowable(of(['a', 'a', 'a', 'b', 'b', 'c']), 5), true);
    assert.equal(isShowable(of(['a', 'a', 'a', 'a', 'b', 'c']), 5), false);
  });

  it('of meetings together is one cell, without what too few were asked', () => {
    const own = tallyOf(
      Array.from({ length: 3 }, (_, at) => ({ vote: answer([1, 1, 1, 1, 1, 1, 5]), who: `${at}` })),
      [...asked, { key: 'own1', text: 'Lokalen var bra' }],
    );
    const all = {
      byRole: { professional: standardOnly(tallyWith({ professional: 4 })).byRole.professional, other: own.byRole.professional },
      meetings: 2,
    };
    const cell = oneCell(all as Tally, 5);
    assert.deepEqual([cell.answers, Object.keys(cell.counts)], [7, [...standardStatements]]);
    assert.equal(oneCell(all as Tally, 3).counts.own1?.[4], 3);
  });
});
