import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import sinon from 'sinon';
import type { ActivityId } from '../../../../src/core/ids.js';
import { awayFrom, meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { recentActsKind } from '../../../../src/features/meetings/meeting/recent-acts.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { person } from '../../../support/groups.js';
import { planWith } from '../../../support/meetings.js';
import { textOf } from '../../../support/replies.js';
import { closeTime, meetingsWorld, plannedWorld } from '../meetings-world.js';

const texts = textsIn('sv').meetings;

describe('undoing', () => {
  const world = async () => {
    const here = await plannedWorld();
    const { id } = here;
    await here.delivered();
    const undoes = async (name: string) => textOf(await here.does(name, 'meeting.undo'));
    const answers = (answer: string, visibility = 'group') =>
      here.does('Vera', 'preparation.answer', { meeting: id, question: 1, answer, visibility });
    const answersNow = async () => (await here.meeting(id)).answers.map(({ text }) => text);
    return { ...here, undoes, answers, answersNow };
  };

  it('takes an answer back, or brings the one before it back', async () => {
    const { undoes, answers, answersNow } = await world();
    await answers('Ett');
    await answers('Två');
    assert.equal(await undoes('Vera'), texts.undone.answerBack(1));
    assert.deepEqual(await answersNow(), ['Ett']);
    assert.equal(await undoes('Vera'), texts.undone.answer(1));
    assert.deepEqual(await answersNow(), []);
    assert.equal(await undoes('Vera'), texts.undoNothing);
  });

  it('never touches an answer without name, nor one that took the place of such a one', async () => {
    const { undoes, answers, answersNow } = await world();
    await answers('Utan namn', 'unnamed');
    assert.equal(await undoes('Vera'), texts.undoNothing);
    await answers('Med namn');
    assert.equal(await undoes('Vera'), texts.undoNothing);
    assert.deepEqual(await answersNow(), ['Med namn']);
  });

  it('says so when the answer has been handed over, or is gone', async () => {
    const late = await world();
    await late.goesTo('2026-11-30T14:59:00.000Z');
    await late.answers('Ett');
    await late.goesTo(closeTime);
    assert.equal(await late.undoes('Vera'), texts.undoLate);
    const gone = await world();
    await gone.answers('Ett');
    await gone.does('Vera', 'preparation.takeBack', { meeting: gone.id, question: 1 });
    assert.equal(await gone.undoes('Vera'), texts.undoGone);
  });

  it('takes back what somebody wants raised, and what has not been sent of it', async () => {
    const { undoes, does, delivered, meeting, store, id } = await world();
    await does('Vera', 'meeting.raise', { meeting: id, item: 'Väntetiderna' });
    assert.equal(await undoes('Vera'), texts.undone.wish);
    assert.deepEqual((await meeting(id)).speakers, []);
    assert.ok((await delivered()).every(({ text }) => text === ''));
    await does('Vera', 'meeting.raise', { meeting: id, item: 'Parkeringen' });
    await store.change(meetingKind, id, (before) => ({ body: before && { ...before, speakers: [] }, outcome: undefined }));
    assert.equal(await undoes('Vera'), texts.undoGone);
  });

  it('takes back that somebody cannot come, and not what they did before it', async () => {
    const { undoes, answers, answersNow, does, meeting, id } = await world();
    await answers('Ett');
    await does('Vera', 'meeting.absent', { meeting: id });
    assert.equal(await undoes('Vera'), texts.comingSaid);
    assert.deepEqual([awayFrom(await meeting(id)), await answersNow()], [[], ['Ett']]);
    assert.equal(await undoes('Vera'), texts.undone.answer(1), 'what was undone is not done again');
  });

  it('erases a meeting, or a whole series, that nobody knows of', async () => {
    const { does, store } = meetingsWorld();
    const saves = async (changes: object) => does('Petra', 'meeting.save', { ...planWith(), ...changes });
    const undo = async () => textOf(await does('Petra', 'meeting.undo'));
    await saves({});
    assert.equal(await undo(), texts.undone.plan);
    await saves({ repeat: 'week', times: '3' });
    assert.equal(await undo(), texts.undone.plan);
    assert.deepEqual(Object.values(store.bodies(meetingKind)).filter(Boolean), []);
  });

  it('calls off a whole series that the group has been told of', async () => {
    const { does, store, delivered } = meetingsWorld();
    await does('Petra', 'meeting.save', { ...planWith(), repeat: 'month', times: '3', date: '2027-01-15' });
    await delivered();
    assert.equal(textOf(await does('Petra', 'meeting.undo')), texts.undone.planTold);
    const states = Object.values(store.bodies(meetingKind)).map((body) => Reflect.get(body as object, 'state'));
    assert.deepEqual(states, ['cancelled', 'cancelled', 'cancelled']);
  });

  it('goes on with a series where it was cut off, when the same request comes again', async () => {
    const { does, store } = meetingsWorld();
    await does('Petra', 'meeting.save', { ...planWith(), repeat: 'week', times: '3' });
    const [, second = ''] = Object.keys(store.bodies(meetingKind));
    const cut = sinon.stub(store, 'get').callsFake(async (kind, id) => {
      if (id === second) throw new Error('The database is away.');
      return cut.wrappedMethod(kind, id);
    });
    const undo = () => does('Petra', 'meeting.undo', {}, { id: 'undo' as ActivityId });
    await assert.rejects(undo());
    cut.restore();
    assert.equal(textOf(await undo()), texts.undone.plan);
    assert.deepEqual(Object.values(store.bodies(meetingKind)).filter(Boolean), []);
  });

  it('takes away what somebody wants raised, also when they pressed the button twice', async () => {
    const { undoes, does, meeting, id } = await world();
    for (const _press of ['first', 'second']) await does('Vera', 'meeting.raise', { meeting: id, item: 'Väntetiderna' });
    assert.equal(await undoes('Vera'), texts.undone.wish);
    assert.deepEqual((await meeting(id)).speakers, []);
  });

  it('takes an answer away whose request came twice, the first time without being noted', async () => {
    const { undoes, does, answersNow, store, id } = await world();
    const once = { id: 'answer' as ActivityId };
    const answers = () => does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'Ett', visibility: 'group' }, once);
    await answers();
    await store.change(recentActsKind, person('Vera'), () => ({ body: null, outcome: undefined }));
    await answers();
    assert.equal(await undoes('Vera'), texts.undone.answer(1));
    assert.deepEqual(await answersNow(), []);
  });

  it('is for whoever did it only', async () => {
    const { undoes, answers, answersNow } = await world();
    await answers('Ett');
    assert.equal(await undoes('Karin'), texts.undoNothing);
    assert.deepEqual(await answersNow(), ['Ett']);
  });
});
