import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { maxSeen } from '../../../../src/core/store/idempotence.js';
import { close, tallyStep } from '../../../../src/features/evaluation/closing/close.js';
import type { OpenEvaluation } from '../../../../src/features/evaluation/evaluation/evaluation.js';
import { newEnvelope } from '../../../../src/features/evaluation/evaluation/sealed-text.js';
import { boxOf, castVote, countOf, takeBackVote, type Vote, voteOf } from '../../../../src/features/evaluation/voting/ballots.js';
import { person } from '../../../support/groups.js';
import { answer, closing, nextDay, rulesWorld } from '../rules-world.js';

const long: Vote = { ...answer(1, 'representative', '…'.repeat(300)), audience: 'office' } as Vote;

describe('a vote', () => {
  const opened = async () => {
    const world = rulesWorld();
    const id = await world.starts('m');
    const open = async () => (await world.evaluation(id)) as OpenEvaluation;
    const of = async (name: string) => voteOf(world.parts, id, await open(), person(name));
    return { ...world, id, open, of };
  };

  it('is one for each person, and the last one counts', async () => {
    const { id, votes, open, of, parts } = await opened();
    assert.equal(await votes(id, 'Vera', answer(2)), 'saved');
    assert.equal(await votes(id, 'Olle', answer(3)), 'saved');
    assert.equal(await votes(id, 'Vera', answer(5)), 'changed');
    assert.deepEqual(await of('Vera'), answer(5));
    assert.deepEqual(await of('Olle'), answer(3));
    assert.deepEqual(countOf(parts, id, await open()), { answers: 2, absent: 0 });
  });

  it('may say that somebody was not there, and may be changed from that', async () => {
    const { id, votes, open, parts } = await opened();
    await votes(id, 'Vera', { kind: 'absent' });
    await votes(id, 'Olle', { kind: 'absent' });
    assert.equal(await votes(id, 'Olle', answer(4)), 'changed');
    assert.deepEqual(countOf(parts, id, await open()), { answers: 1, absent: 1 });
  });

  it('that is delivered again changes nothing, not even after a later one', async () => {
    const { id, parts, open, of, store } = await opened();
    const first = { person: person('Vera'), at: nextDay, activity: 'first' };
    await castVote(parts, id, { ...first, vote: answer(1) });
    await castVote(parts, id, { ...first, activity: 'second', vote: answer(5) });
    const before = await open();
    const sent = store.sent.length;
    assert.equal(await castVote(parts, id, { ...first, vote: answer(1) }), 'saved');
    assert.deepEqual(await open(), before);
    assert.equal(store.sent.length, sent);
    assert.deepEqual(await of('Vera'), answer(5));
  });

  it('can be taken back, and does not come back when it is delivered again', async () => {
    const { id, parts, votes, open, of } = await opened();
    const given = { person: person('Vera'), at: nextDay, activity: 'given' };
    await castVote(parts, id, { ...given, vote: answer(1) });
    await votes(id, 'Olle', answer(3));
    const back = { person: person('Vera'), at: nextDay, activity: 'back' };
    assert.equal(await takeBackVote(parts, id, back), 'takenBack');
    assert.equal(await takeBackVote(parts, id, back), 'takenBack');
    assert.equal(await castVote(parts, id, { ...given, vote: answer(1) }), 'saved');
    assert.equal(await of('Vera'), undefined);
    assert.deepEqual(countOf(parts, id, await open()), { answers: 1, absent: 0 });
    assert.equal(await takeBackVote(parts, id, { ...back, activity: 'again' }), 'nothing');
  });

  it('is not taken back by what found nothing to take back, when that is delivered again', async () => {
    const { id, parts, votes, of } = await opened();
    const back = { person: person('Vera'), at: nextDay, activity: 'back' };
    assert.equal(await takeBackVote(parts, id, back), 'nothing');
    await votes(id, 'Vera', answer(4));
    await takeBackVote(parts, id, back);
    assert.deepEqual(await of('Vera'), answer(4));
  });

  it('changes nothing from the closing on, whether it has been closed yet or not', async () => {
    const { id, parts, votes, open, wakes, evaluation } = await opened();
    await votes(id, 'Vera', answer(2));
    const before = await open();
    assert.equal(await votes(id, 'Vera', answer(5), closing), 'closed');
    assert.equal(await votes(id, 'Olle', answer(5), closing), 'closed');
    assert.equal(await takeBackVote(parts, id, { person: person('Vera'), at: closing, activity: 'back' }), 'closed');
    assert.deepEqual(await open(), before);
    await wakes(id, closing);
    const after = await evaluation(id);
    assert.equal(await votes(id, 'Olle', answer(5), closing), 'closed');
    assert.equal(await takeBackVote(parts, id, { person: person('Vera'), at: closing, activity: 'late' }), 'closed');
    assert.deepEqual(await evaluation(id), after);
  });

  it('just before the closing counts', async () => {
    const { id, votes } = await opened();
    assert.equal(await votes(id, 'Vera', answer(2), '2026-12-08T14:59:59.999Z' as Instant), 'saved');
  });

  it('with another number of marks than there are statements is refused', async () => {
    const { id, votes, open, parts } = await opened();
    for (const marks of [[], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 1, 2]])
      assert.equal(await votes(id, 'Vera', answer(marks)), 'statementsChanged');
    assert.deepEqual(countOf(parts, id, await open()), { answers: 0, absent: 0 });
  });

  it('on what does not exist makes nothing', async () => {
    const { parts, votes, store } = await opened();
    assert.equal(await votes('other', 'Vera', answer(1)), 'noSuch');
    assert.equal(await takeBackVote(parts, 'other', { person: person('Vera'), at: nextDay, activity: 'a' }), 'noSuch');
    assert.deepEqual(
      Object.keys(store.bodies({ name: 'evaluation', personal: [], erasedBy: 'never', schema: 1, lift: (body) => body, keys: () => [] })),
      ['m'],
    );
  });

  it('is as long when it is stored, whatever it says', async () => {
    const { id, votes, open } = await opened();
    await votes(id, 'Vera', { kind: 'absent' });
    await votes(id, 'Olle', long);
    await votes(id, 'Musa', answer(3));
    const lengths = (await open()).ballots.map(({ mark, sealed }) => [mark.length, sealed.length]);
    assert.deepEqual(new Set(lengths.map(String)).size, 1, String(lengths));
  });

  it('stands in an order that tells nothing of when it came', async () => {
    const { id, votes, open } = await opened();
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) await votes(id, name, answer(3));
    const { ballots, seen } = await open();
    assert.deepEqual(
      ballots.map(({ mark }) => mark),
      ballots.map(({ mark }) => mark).sort(),
    );
    assert.deepEqual(seen, [...seen].sort());
  });

  it('has the card in the channel count at most once every five seconds', async () => {
    const { id, votes, rows } = await opened();
    const times = ['09:00:00.000', '09:00:01.000', '09:00:04.999', '09:00:05.000', '09:00:05.001', '09:00:09.999', '09:00:10.000'];
    for (const [index, time] of times.entries()) await votes(id, `P${index}`, answer(3), `2026-12-02T${time}Z` as Instant);
    const counts = rows().filter(({ updates }) => updates === 'card');
    assert.deepEqual(
      counts.map(({ dueAt }) => dueAt.slice(11, 19)),
      ['09:00:10', '09:00:15', '09:00:20'],
    );
    assert.deepEqual(new Set(counts.map(({ show }) => show)), new Set(['evaluation.card']));
  });
});

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
    const { open } = await changed(2 * maxSeen + 3);
    const { seen, seenBefore = [] } = await open();
    assert.deepEqual([seen.length, seenBefore.length], [3, maxSeen]);
    assert.deepEqual([sorted(seen), sorted(seenBefore)], [seen, seenBefore]);
  });

  it('is all of the last ones, so that none of them is counted again', async () => {
    const { again, open } = await changed(maxSeen + 1);
    const before = await open();
    for (const number of [1, 2, maxSeen, maxSeen + 1]) assert.equal(await again(number), 'saved');
    assert.deepEqual(await open(), before);
  });

  it('is gone from what is written when it closes', async () => {
    const { parts, open } = await changed(maxSeen + 1);
    const facts = { boxOf: (evaluation: OpenEvaluation) => boxOf(evaluation, 'm', parts), envelope: newEnvelope(parts, 'm', tallyStep) };
    const { body } = close(await open(), { ...facts, order: Buffer.alloc(32), minimum: 5 }, nextDay);
    assert.equal(body?.state, 'closing');
    assert.doesNotMatch(JSON.stringify(body), /seen/);
  });
});
