import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { evaluationKind, type OpenEvaluation } from '../../../../src/features/evaluation/evaluation/evaluation.js';
import { groupEvaluationsKind } from '../../../../src/features/evaluation/evaluation/group-evaluations.js';
import { changeSettings, keepPromise, settingsInput } from '../../../../src/features/evaluation/leading/settings.js';
import { asPlanned, meetingOfCall, startEvaluation } from '../../../../src/features/evaluation/starting/start.js';
import { groupWith } from '../../../support/groups.js';
import { heldMeeting } from '../evaluation-world.js';
import { answer, meetingEnd, otherGroup, rulesWorld } from '../rules-world.js';

/** From 14:00 to 15:30 in Stockholm. */
const held = heldMeeting();
const endedAt = (time: string) => meetingOfCall([held], `2026-12-01T${time}Z` as Instant);

describe('a call that has ended', () => {
  it('was the meeting from the middle of it until three hours after its planned end', () => {
    assert.equal(endedAt('13:45:00.000'), held);
    assert.equal(endedAt('14:30:00.000'), held);
    assert.equal(endedAt('17:30:00.000'), held);
    assert.equal(endedAt('17:30:00.001'), undefined);
  });

  it('before the middle was people who came and went', () => {
    assert.equal(endedAt('13:44:59.999'), 'tooEarly');
    assert.equal(endedAt('12:50:00.000'), 'tooEarly');
  });

  it('was the latest of two, and none when none was planned', () => {
    const later = heldMeeting({ id: 'later', start: '2026-12-01T14:45:00.000Z' as Instant, end: '2026-12-01T15:30:00.000Z' as Instant });
    assert.equal(meetingOfCall([later, held], '2026-12-01T15:31:00.000Z' as Instant), later);
    assert.equal(meetingOfCall([], '2026-12-01T15:31:00.000Z' as Instant), undefined);
  });
});

describe('a meeting that was held', () => {
  it('was on the day that the clocks of the group showed when it began', () => {
    const lateAtNight = heldMeeting({ start: '2026-12-01T23:30:00.000Z' as Instant });
    assert.deepEqual(asPlanned(lateAtNight, groupWith()), { id: 'meeting', title: 'Decembermötet', date: '2026-12-02' });
  });
});

const meeting = { id: 'm', title: 'LAG', date: '2026-12-01' };
const later = (hours: number) => new Date(Date.parse(meetingEnd) + hours * 3_600_000).toISOString() as Instant;

describe('the start of an evaluation', () => {
  const world = () => {
    const made = rulesWorld();
    const start = (activity: string, changes: object = {}) =>
      startEvaluation(made.parts, { group: groupWith(), at: meetingEnd, activity, ...changes });
    const ids = () => Object.keys(made.store.bodies(evaluationKind));
    return { ...made, start, ids };
  };

  it('happens once for a meeting, whichever of its ends comes first and however often', async () => {
    const { start, ids, rows } = world();
    assert.deepEqual(await start('chair', { meeting }), { outcome: 'started', id: 'm' });
    assert.deepEqual(await start('planned m', { meeting, at: later(1) }), { outcome: 'already', id: 'm' });
    assert.deepEqual(await start('planned m', { meeting, at: later(200) }), { outcome: 'already', id: 'm' });
    assert.deepEqual(await start('call', { at: later(0.1) }), { outcome: 'already', id: 'm' });
    assert.deepEqual(ids(), ['m']);
    assert.deepEqual(
      rows().map(({ id, show, dueAt, recipient }) => [id, show, dueAt, recipient]),
      [['card', 'evaluation.card', meetingEnd, { to: 'place', place: groupWith().id }]],
    );
  });

  it('happens once when all come at the same time', async () => {
    const { start, ids } = world();
    const all = await Promise.all([start('call'), start('chair'), start('planned m', { meeting }), start('call')]);
    assert.equal(new Set(all.map(({ id }) => id)).size, 1);
    assert.deepEqual(all.map(({ outcome }) => outcome).filter((outcome) => outcome === 'started').length, 1);
    assert.equal(ids().length, 1);
  });

  it('joins a planned meeting with what was begun before anybody knew of the plan, then and later', async () => {
    const { start, ids } = world();
    const { id } = await start('call');
    assert.deepEqual(await start('planned m', { meeting, at: later(2) }), { outcome: 'already', id });
    assert.deepEqual(await start('chair', { meeting, at: later(20) }), { outcome: 'already', id });
    assert.deepEqual(ids(), [id]);
  });

  it('is another one for another meeting, planned or not, and for another group', async () => {
    const { start, ids } = world();
    await start('chair', { meeting });
    await start('other', { meeting: { ...meeting, id: 'n' }, at: later(1) });
    await start('call', { at: later(1), group: otherGroup(1) });
    // What ends without a plan belongs to the latest one, even when the first is told of again.
    await start('planned m', { meeting, at: later(2) });
    assert.deepEqual(await start('call 1', { at: later(2) }), { outcome: 'already', id: 'n' });
    assert.equal(ids().length, 3);
    const { id } = await start('call 2', { at: later(4.1) });
    assert.ok(!['m', 'n'].includes(id));
    assert.deepEqual(await start('call 2', { at: later(9) }), { outcome: 'already', id });
    assert.equal(ids().length, 4);
  });

  it('is made up for when it was begun and not finished', async () => {
    const { start, store, ids } = world();
    store.refuse('m');
    await assert.rejects(start('planned m', { meeting }));
    assert.deepEqual(ids(), []);
    store.refuse();
    assert.deepEqual(await start('planned m', { meeting, at: later(30) }), { outcome: 'started', id: 'm' });
  });

  it('does not begin again what has closed', async () => {
    const { held, start, evaluation } = world();
    await held('m', { professional: [1, 2] });
    assert.deepEqual(await start('planned m', { meeting, at: later(2) }), { outcome: 'already', id: 'm' });
    assert.equal((await evaluation('m')).state, 'closed');
  });

  it('asks what the group wants to be asked, for as long as it wants', async () => {
    const { start, store, evaluation } = world();
    const typed = settingsInput.parse({ days: '3', heard: 'Jag kom till tals', own2: 'Lokalen var bra' });
    assert.equal(await changeSettings(store, groupWith(), typed, 'a'), 'saved');
    await start('chair', { meeting });
    const { asked, closeAt } = await evaluation('m');
    assert.deepEqual(
      asked.map(({ key, text }) => `${key} ${text}`.trim()),
      ['prepared', 'clear', 'followed', 'perspective', 'heard Jag kom till tals', 'worthwhile', 'own1 Lokalen var bra'],
    );
    assert.equal(closeAt, '2026-12-04T15:00:00.000Z');
  });

  it('begins with what was promised after the last one, and only then', async () => {
    const { held, start, store, evaluation } = world();
    await held('first', { professional: [1, 2] });
    assert.equal(await keepPromise(store, groupWith(), 'Vi skickar dagordningen i tid', 'a'), 'saved');
    await held('second', { professional: [1, 2] });
    assert.equal((await evaluation('second')).promise, 'Vi skickar dagordningen i tid');
    await start('chair', { meeting, at: later(100) });
    assert.equal((await evaluation('m')).promise, '');
  });

  it('draws a key for each, and stores it sealed', async () => {
    const { start, evaluation, votes } = world();
    await start('chair', { meeting });
    await start('other', { meeting: { ...meeting, id: 'n' } });
    await votes('m', 'Vera', answer(3));
    await votes('n', 'Vera', answer(3));
    const [one, other] = [(await evaluation('m')) as OpenEvaluation, (await evaluation('n')) as OpenEvaluation];
    assert.notEqual(one.key, other.key);
    assert.notEqual(one.ballots[0]?.mark, other.ballots[0]?.mark);
  });

  it('is found by its group, and by the group as long as it is open', async () => {
    const { held, start, store } = world();
    await held('m', { professional: [1] });
    await start('chair', { meeting: { ...meeting, id: 'n' }, at: later(30) });
    const found = async (key: string) => (await store.find(evaluationKind, `${key}:${groupWith().id}`)).map(({ id }) => id);
    assert.deepEqual(await found('group'), ['m', 'n']);
    assert.deepEqual(await found('open'), ['n']);
    assert.equal((await store.get(groupEvaluationsKind, groupWith().id))?.latest?.id, 'n');
  });
});
