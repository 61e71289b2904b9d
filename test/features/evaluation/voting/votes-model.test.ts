import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Mark } from '../../../../src/features/evaluation/evaluation/statements.js';
import { castVote, countOf, takeBackVote, type Vote, voteOf } from '../../../../src/features/evaluation/voting/ballots.js';
import { person } from '../../../support/groups.js';
import { answer, nextDay, rulesWorld } from '../rules-world.js';

const people = ['A', 'B', 'C', 'D'];
const vote: fc.Arbitrary<Vote> = fc.oneof(
  fc.constantFrom<Mark>(1, 2, 3, 4, 5).map((mark) => answer(mark)),
  fc.constant<Vote>({ kind: 'absent' }),
);
/** What somebody does, or the number of something done before that Teams delivers again. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who: fc.constantFrom(...people), vote: fc.option(vote, { nil: undefined }) }) },
  { weight: 1, arbitrary: fc.record({ again: fc.nat(20) }) },
);

describe('votes, changes, withdrawals and redeliveries in any order', () => {
  it('come to each person’s last word, once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { parts, starts, evaluation } = rulesWorld();
        const id = await starts('m');
        const done: (() => Promise<unknown>)[] = [];
        const model = new Map<string, Vote>();
        for (const [index, one] of steps.entries()) {
          if ('again' in one) {
            await done[one.again]?.();
            continue;
          }
          const by = { person: person(one.who), at: nextDay, activity: `a${index}` };
          const given = one.vote;
          const act = given === undefined ? () => takeBackVote(parts, id, by) : () => castVote(parts, id, { ...by, vote: given });
          done.push(act);
          const outcome = await act();
          const had = model.has(one.who);
          assert.equal(outcome, given === undefined ? (had ? 'takenBack' : 'nothing') : had ? 'changed' : 'saved');
          if (given === undefined) model.delete(one.who);
          else model.set(one.who, given);
        }
        const now = await evaluation(id);
        for (const name of people) assert.deepEqual(voteOf(parts, id, now, person(name)), model.get(name));
        const answers = [...model.values()].filter(({ kind }) => kind === 'answer').length;
        assert.deepEqual(countOf(parts, id, now), { answers, absent: model.size - answers });
      }),
      { numRuns: 60 },
    );
  });
});
