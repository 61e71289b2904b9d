import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type ClosingFacts, close, tallyStep } from '../../../../src/features/evaluation/closing/close.js';
import { readTally } from '../../../../src/features/evaluation/counting/tally.js';
import type { ClosingEvaluation, OpenEvaluation } from '../../../../src/features/evaluation/evaluation/evaluation.js';
import { newEnvelope, openText } from '../../../../src/features/evaluation/evaluation/sealed-text.js';
import { commentsFor } from '../../../../src/features/evaluation/results/results.js';
import { boxOf, type Vote } from '../../../../src/features/evaluation/voting/ballots.js';
import { answer, closing, rulesWorld } from '../rules-world.js';

const commented = (text: string, audience: 'group' | 'office' = 'group'): Vote =>
  ({ ...answer(4, 'professional', text), audience }) as Vote;
const texts = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju'];

async function filled(votes: readonly Vote[]) {
  const world = rulesWorld();
  await world.starts('m');
  for (const [index, vote] of votes.entries()) await world.votes('m', `Person${index}`, vote);
  const open = (await world.evaluation('m')) as OpenEvaluation;
  const closed = (order: number): ClosingEvaluation => {
    const facts: ClosingFacts = {
      boxOf: (evaluation) => boxOf(evaluation, 'm', world.parts),
      envelope: newEnvelope(world.parts, 'm', tallyStep),
      order: Buffer.alloc(32, order),
      minimum: 5,
    };
    return close(open, facts, closing).body as ClosingEvaluation;
  };
  return { ...world, open, closed };
}

describe('closing', () => {
  it('drops the key, the ballots and every mark, and keeps what is needed to tell what it was about', async () => {
    const { open, closed } = await filled(texts.map((text) => commented(text)));
    const after = closed(1);
    const { key: _key, ballots: _ballots, seen: _seen, reminded: _reminded, ...about } = open;
    const { comments: _comments, tally: _tally, ...kept } = after;
    assert.deepEqual(kept, { ...about, state: 'closing', closedAt: closing, answers: 7 });
    const stored = JSON.stringify(after);
    for (const trace of [open.key, ...open.seen, ...open.ballots.flatMap(({ mark, sealed }) => [mark, sealed])])
      assert.ok(!stored.includes(trace));
  });

  it('counts by role and statement, and keeps no answer together', async () => {
    const votes = [answer([1, 2, 3, 4, 5, 1], 'representative'), answer([5, 4, 3, 2, 1, 1], 'professional'), answer(2, 'professional')];
    const { closed, parts } = await filled([...votes, { kind: 'absent' }]);
    const { answers, tally } = closed(1);
    const { byRole } = readTally(openText(tally, parts, 'm'));
    assert.equal(answers, 3);
    assert.deepEqual(Object.keys(byRole).sort(), ['professional', 'representative']);
    assert.deepEqual(byRole.professional?.counts, {
      prepared: [0, 1, 0, 0, 1],
      clear: [0, 1, 0, 1, 0],
      followed: [0, 1, 1, 0, 0],
      perspective: [0, 2, 0, 0, 0],
      heard: [1, 1, 0, 0, 0],
      worthwhile: [1, 1, 0, 0, 0],
    });
    assert.deepEqual(Object.values(byRole.representative?.who ?? {}), [1]);
  });

  it('keeps comments as texts, in an order of chance', async () => {
    const { closed } = await filled(texts.map((text) => commented(text)));
    const orders = Array.from({ length: 20 }, (_, order) => closed(order).comments.map(({ text }) => text));
    for (const order of orders) assert.deepEqual([...order].sort(), [...texts].sort());
    assert.ok(new Set(orders.map(String)).size > 15);
    assert.ok(new Set(orders.map(([first]) => first)).size > 3);
    assert.deepEqual(closed(3).comments, closed(3).comments, 'the same chance gives the same order');
    for (const comment of closed(1).comments) assert.deepEqual(Object.keys(comment).sort(), ['audience', 'text']);
  });

  it('drops the comments when too few have answered, whoever they were for', async () => {
    const four = [commented('ett'), commented('två', 'office'), answer(3), answer(3)];
    assert.deepEqual((await filled([...four, { kind: 'absent' }])).closed(1).comments, []);
    assert.equal((await filled([...four, answer(3)])).closed(1).comments.length, 2);
  });

  it('shows each comment to those it was written for, and none before', async () => {
    const { open, closed } = await filled([...texts.map((text) => commented(text)), commented('i enrum', 'office')]);
    assert.deepEqual([...commentsFor(closed(1), 'group', 5)].sort(), [...texts].sort());
    assert.deepEqual(commentsFor(closed(1), 'office', 5), ['i enrum']);
    assert.deepEqual(commentsFor(open, 'group', 5), []);
  });

  it('shows none any more when more answers are asked for since', async () => {
    const { closed } = await filled([...texts.map((text) => commented(text)), commented('i enrum', 'office')]);
    const { answers } = closed(1);
    for (const audience of ['group', 'office'] as const) {
      assert.notDeepEqual(commentsFor(closed(1), audience, answers), []);
      assert.deepEqual(commentsFor(closed(1), audience, answers + 1), []);
    }
  });

  it('seals what was counted to the same length for few and many', async () => {
    const few = await filled([answer(3)]);
    const many = await filled(Array.from({ length: 40 }, (_, at) => answer((at % 5) + 1, at % 2 === 0 ? 'representative' : 'other')));
    assert.equal(few.closed(1).tally.text.length, many.closed(1).tally.text.length);
  });

  it('waits for the right key rather than lose what was answered', async () => {
    const { parts, wakes, evaluation } = await filled([answer(3)]);
    const { seal } = parts;
    Object.assign(parts, { seal: { ...seal, open: () => undefined } });
    await assert.rejects(async () => wakes('m', closing), /SECRET_KEY/);
    assert.equal((await evaluation('m')).state, 'open');
    Object.assign(parts, { seal });
    await wakes('m', closing);
    assert.equal((await evaluation('m')).state, 'closed');
  });
});
