import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant, PersonId, PlaceId } from '../../../../src/core/ids.js';
import { addressKind } from '../../../../src/core/people/address.js';
import { openWay } from '../../../../src/core/privacy/way-back.js';
import { closeEvaluation } from '../../../../src/features/evaluation/closing/close.js';
import { evaluationKind } from '../../../../src/features/evaluation/evaluation/evaluation.js';
import type { EvaluationParts } from '../../../../src/features/evaluation/evaluation/parts.js';
import { groupResults } from '../../../../src/features/evaluation/results/results.js';
import { hasVoted } from '../../../../src/features/evaluation/voting/ballots.js';
import { groupWith, person } from '../../../support/groups.js';
import { answer, closing, groupsBy, nextDay, rulesWorld } from '../rules-world.js';

const reminder = '2026-12-07T08:00:00.000Z' as Instant;
const five = { professional: [1, 2, 3, 4, 5] };

const address = (blocked?: string) => ({
  kind: 'personal' as const,
  serviceUrl: 'https://smba.example/',
  bot: { id: '28:bot', name: 'Lotsen' },
  conversation: 'a:chat' as PlaceId,
  ...(blocked === undefined ? {} : { blocked }),
});

/** Musa and Karin have a personal chat; Karin has blocked Lotsen. Petra has none. */
async function opened(changes: Partial<EvaluationParts> = {}) {
  const world = rulesWorld(changes);
  for (const name of ['Musa', 'Karin']) {
    const body = address(name === 'Karin' ? 'ConversationBlockedByUser' : undefined);
    await world.store.change(addressKind, person(name), () => ({ body, outcome: undefined }));
  }
  await world.starts('m');
  const reminded = () =>
    world
      .rows()
      .filter(({ show }) => show === 'evaluation.reminder')
      .map(({ recipient }) => (recipient.to === 'unnamed' ? openWay(world.parts.seal, recipient.sealed, 'm')?.person : recipient.to));
  return { ...world, reminded, wakeAt: () => world.store.wakes.get('m') };
}

describe('an evaluation that is open', () => {
  it('wakes to remind, then to close, then never', async () => {
    const { wakeAt, wakes } = await opened();
    assert.equal(wakeAt(), reminder);
    await wakes('m', reminder);
    assert.equal(wakeAt(), closing);
    await wakes('m', closing);
    assert.equal(wakeAt(), null);
  });

  it('reminds once those it can reach who have not answered', async () => {
    const { votes, wakes, reminded } = await opened();
    await votes('m', 'Olle', answer(3));
    await wakes('m', reminder);
    await wakes('m', reminder);
    // Vera is a representative: a chat with her is opened by way of the group. Karin has blocked Lotsen.
    assert.deepEqual(reminded().sort(), [person('Musa'), person('Vera')]);
  });

  it('does not remind those who have said that they were not there', async () => {
    const { votes, wakes, reminded } = await opened();
    await votes('m', 'Musa', { kind: 'absent' });
    await wakes('m', reminder);
    assert.deepEqual(reminded().sort(), [person('Olle'), person('Vera')]);
  });

  it('does not remind those who want no reminders, nor later when they want them again', async () => {
    let resting = [person('Vera')];
    const { wakes, reminded } = await opened({
      paused: async (people: readonly PersonId[]) => people.filter((id) => resting.includes(id)),
    });
    await wakes('m', reminder);
    resting = [];
    await wakes('m', reminder);
    assert.deepEqual(reminded().sort(), [person('Musa'), person('Olle')]);
  });

  it('has no name or id of who is reminded in the document, and no order that tells', async () => {
    const { wakes, rows, store } = await opened();
    await wakes('m', reminder);
    const reminders = rows().filter(({ show }) => show === 'evaluation.reminder');
    assert.equal(reminders.length, 3);
    const stored = JSON.stringify([reminders, store.bodies(evaluationKind)]);
    for (const name of ['Musa', 'Petra', 'Vera', 'Olle']) assert.ok(!stored.includes(person(name)), name);
    const sealed = reminders.map(({ recipient }) => (recipient.to === 'unnamed' ? recipient.sealed : ''));
    assert.deepEqual(sealed, [...sealed].sort());
    assert.equal(new Set(sealed.map(({ length }) => length)).size, 1);
  });

  it('knows on delivery whether somebody has answered since', async () => {
    const { votes, wakes, rows, parts, evaluation } = await opened();
    await wakes('m', reminder);
    await votes('m', 'Vera', answer(2), reminder);
    const left = async () => {
      const now = await evaluation('m');
      const sealed = rows().flatMap(({ recipient }) => (recipient.to === 'unnamed' ? [recipient.sealed] : []));
      return sealed.filter((one) => !hasVoted(parts, 'm', now, one)).map((one) => openWay(parts.seal, one, 'm')?.person);
    };
    assert.deepEqual((await left()).sort(), [person('Musa'), person('Olle')]);
    await wakes('m', closing);
    assert.deepEqual(await left(), []);
  });

  it('reminds nobody after a sleep that was too long, nor in a group that is gone', async () => {
    const late = await opened();
    await late.wakes('m', closing);
    assert.deepEqual(late.reminded(), []);
    assert.equal((await late.evaluation('m')).state, 'closed');
    const gone = await opened({ groups: groupsBy(async () => groupWith({ state: 'gone' })) });
    await gone.wakes('m', reminder);
    assert.deepEqual(gone.reminded(), []);
    assert.equal(gone.wakeAt(), closing);
  });

  it('that wakes too early stays as it is', async () => {
    const { wakes, evaluation, reminded } = await opened();
    const before = await evaluation('m');
    await wakes('m', nextDay);
    assert.deepEqual(await evaluation('m'), before);
    assert.deepEqual(reminded(), []);
  });
});

describe('an evaluation that closes', () => {
  const shows = (world: Awaited<ReturnType<typeof opened>>) =>
    world
      .rows()
      .filter(({ id }) => !id.startsWith('count'))
      .map(({ show, recipient, dueAt }) => `${show} ${recipient.to === 'person' ? recipient.person : recipient.to} ${dueAt}`);

  it('tells the group, and asks the chair for one thing to try', async () => {
    const world = await opened();
    for (const name of ['A', 'B', 'C', 'D', 'E']) await world.votes('m', name, answer(4));
    await world.wakes('m', closing);
    assert.deepEqual(shows(world).slice(1), [
      `evaluation.card place ${closing}`,
      `evaluation.results place ${closing}`,
      `evaluation.tryNext ${person('Karin')} ${closing}`,
    ]);
    assert.equal(world.rows().find(({ id }) => id === 'closed')?.updates, 'card');
  });

  it('asks nothing of the chair when too few have answered, and tells the group that it is so', async () => {
    const world = await opened();
    await world.votes('m', 'A', answer(4));
    await world.wakes('m', closing);
    assert.deepEqual(shows(world).slice(1), [`evaluation.card place ${closing}`, `evaluation.results place ${closing}`]);
    const results = await groupResults(world.store, groupWith().id, 5);
    assert.deepEqual(results?.meetings[0], {
      id: 'm',
      title: 'Möte m',
      date: '2026-12-01',
      answers: 1,
      lost: undefined,
      state: 'tooFew',
      wanted: 5,
    });
  });

  it('that nobody answered is told of to the coordinator only; in a quiet time not before work begins', async () => {
    const world = await opened();
    await closeEvaluation(world.parts, 'm', '2026-12-05T12:00:00.000Z' as Instant);
    await world.wakes('m', '2026-12-05T12:00:00.001Z' as Instant);
    assert.deepEqual(shows(world).slice(1), [
      'evaluation.card place 2026-12-05T12:00:00.000Z'.replace('.000Z', '.001Z'),
      'evaluation.nobody 29:petra 2026-12-07T06:30:00.000Z',
    ]);
  });

  it('is closed by the chair once, at once, and wakes to tell it at another moment than it closed', async () => {
    const world = await opened();
    assert.equal(await closeEvaluation(world.parts, 'm', closing), 'closing');
    assert.equal(world.wakeAt(), '2026-12-08T15:00:00.001Z');
    assert.equal(await closeEvaluation(world.parts, 'm', closing), 'closedAlready');
    assert.equal(await closeEvaluation(world.parts, 'other', closing), 'noSuch');
    await world.wakes('m', closing);
    await world.wakes('m', closing);
    assert.equal(world.rows().filter(({ id }) => id.startsWith('nobody')).length, 1);
  });

  it('hands the back office what was written for it only, and nothing when nothing was', async () => {
    const office = { id: '19:office@thread.tacv2' as PlaceId, name: '', coordinator: person('Stina') };
    const withOffice = async (audience: 'group' | 'office') => {
      const world = await opened({ offices: { at: async () => office, all: async () => [office], named: async () => office } });
      for (const name of ['A', 'B', 'C', 'D']) await world.votes('m', name, answer(4));
      await world.votes('m', 'E', { ...answer(4, 'professional', 'Ja'), audience } as ReturnType<typeof answer>);
      await world.wakes('m', closing);
      return world.rows().filter(({ show }) => show === 'evaluation.officeComments');
    };
    assert.deepEqual(await withOffice('group'), []);
    assert.deepEqual(
      (await withOffice('office')).map(({ recipient }) => recipient),
      [{ to: 'place', place: office.id }],
    );
  });

  it('of a group that is gone is counted all the same, and nobody is told', async () => {
    for (const group of [groupWith({ state: 'gone' }), undefined]) {
      const world = await opened({ groups: groupsBy(async () => group) });
      for (const name of ['A', 'B', 'C', 'D', 'E']) await world.votes('m', name, answer(4));
      await world.wakes('m', closing);
      assert.deepEqual(shows(world).length, 1);
      assert.equal((await groupResults(world.store, groupWith().id, 5))?.meetings[0]?.state, 'shown');
    }
  });

  it('is erased when its time is over, and its results stay', async () => {
    const world = await opened({ keepDays: 365 });
    await world.wakes('m', closing);
    const end = '2027-12-08T15:00:00.000Z' as Instant;
    assert.equal(world.wakeAt(), end);
    await world.wakes('m', '2027-12-08T14:59:59.999Z' as Instant);
    assert.equal((await world.evaluation('m')).state, 'closed');
    await world.wakes('m', end);
    assert.equal(await world.store.get(evaluationKind, 'm'), undefined);
    assert.equal((await groupResults(world.store, groupWith().id, 5))?.meetings.length, 1);
    await world.wakes('m', end);
  });

  it('without an end to keeping is never erased', async () => {
    const world = await opened();
    await world.held('n', five);
    await world.wakes('n', '2099-01-01T00:00:00.000Z' as Instant);
    assert.equal((await world.evaluation('n')).state, 'closed');
  });
});
