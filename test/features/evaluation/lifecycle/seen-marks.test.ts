import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { close, tallyStep } from '../../../../src/features/evaluation/closing/close.js';
import type { OpenEvaluation } from '../../../../src/features/evaluation/evaluation/evaluation.js';
import { newEnvelope } from '../../../../src/features/evaluation/evaluation/sealed-text.js';
import { boxOf, castVote, mostSeen } from '../../../../src/features/evaluation/voting/ballots.js';
import { person } from '../../../support/groups.js';
import { answer, nextDay, rulesWorld } from '../rules-world.js';

const sorted = (all: readonly string[]): readonly string[] => [...all].sort();

describe('what an open evaluation remembers of the activities that changed it', () => {
  const changed = async (times: number) => {
    const world = rulesWorld();
    await world.starts('m');
    const votes = (number: number, mark: number) =>
      castVote(world.parts, 'm', { vote: answer(mark), person: person('Vera'), at: nextDay, activity: `change ${number}` });
    for (let number = 1; number <= times; number += 1) await votes(number, (number % 5) + 1);
    return { ...world, again: (number: number) => votes(number, 1), open: async () => (await world.evaluation('m')) as OpenEvaluation };
  };

  it('has a limit, and is in no order that tells when', async () => {
    const { open } = await changed(2 * mostSeen + 3);
    const { seen, seenBefore = [] } = await open();
    assert.deepEqual([seen.length, seenBefore.length], [3, mostSeen]);
    assert.deepEqual([sorted(seen), sorted(seenBefore)], [seen, seenBefore]);
  });

  it('is all of the last ones, so that none of them is counted again', async () => {
    const { again, open } = await changed(mostSeen + 1);
    const before = await open();
    for (const number of [1, 2, mostSeen, mostSeen + 1]) assert.equal(await again(number), 'saved');
    assert.deepEqual(await open(), before);
  });

  it('is gone from what is written when it closes', async () => {
    const { parts, open } = await changed(mostSeen + 1);
    const facts = { boxOf: (evaluation: OpenEvaluation) => boxOf(evaluation, 'm', parts), envelope: newEnvelope(parts, 'm', tallyStep) };
    const { body } = close(await open(), { ...facts, order: Buffer.alloc(32), minimum: 5 }, nextDay);
    assert.equal(body?.state, 'closing');
    assert.doesNotMatch(JSON.stringify(body), /seen/);
  });
});
