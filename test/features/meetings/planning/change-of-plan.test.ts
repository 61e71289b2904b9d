import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Message } from '../../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import { posted as postedRows, reminders } from '../../../../src/features/meetings/meeting/messages.js';
import {
  addQuestion,
  cancelMeeting,
  keepMeeting,
  moveMeeting,
  newTimes,
} from '../../../../src/features/meetings/planning/change-of-plan.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupWith } from '../../../support/groups.js';
import { duringInput, meetingWith, posted } from '../../../support/meetings.js';
import { now } from '../../../support/requests.js';
import { closeTime, dayAfter, plannedWorld } from '../meetings-world.js';

const later = { date: '2026-12-08', start: '10:00', end: '11:00' };
const shows = (send: readonly Outgoing[] | undefined) =>
  (send ?? []).map(({ message }) => {
    const { show, recipient, updates } = message as Message;
    return [show.replace('meetings.', ''), recipient.to === 'person' ? recipient.person : recipient.to, updates ?? ''].join(' ').trim();
  });

describe('moving a meeting', () => {
  it('that nobody has been told about tells nobody, and changes when it wakes', () => {
    const moved = moveMeeting(meetingWith(), later, now, ['a']);
    assert.deepEqual([moved.outcome, moved.send, moved.wakeAt], ['moved', [], '2026-12-01T08:00:00.000Z']);
  });

  it('that is posted tells everybody who was told, and updates the cards that are out', () => {
    const moved = moveMeeting(posted(), later, duringInput, ['a']);
    assert.deepEqual(shows(moved.send), [
      'questions place questions',
      'moved place',
      'questions 29:vera questions 29:vera',
      'moved 29:vera',
      'questions 29:olle questions 29:olle',
      'moved 29:olle',
    ]);
    assert.deepEqual([moved.body?.state, moved.body?.schedule.closeAt], ['posted', '2026-12-07T15:00:00.000Z']);
    assert.equal(moved.body?.schedule.postAt, posted().schedule.postAt);
  });

  it('twice tells twice, but the same activity once', () => {
    const once = moveMeeting(posted(), later, duringInput, ['a']).body ?? posted();
    assert.deepEqual(moveMeeting(once, later, duringInput, ['a']), { outcome: 'moved' });
    const twice = moveMeeting(once, { ...later, date: '2026-12-09' }, duringInput, ['b']);
    const ids = [...(moveMeeting(posted(), later, duringInput, ['a']).send ?? []), ...(twice.send ?? [])].map(({ id }) => id);
    assert.equal(new Set(ids).size, 12);
  });

  it('that has been handed over keeps it so, however near the new time is', () => {
    const closed = posted({ state: 'closed' });
    const soon = moveMeeting(closed, { date: '2026-12-01', start: '09:30', end: '10:00' }, '2026-12-01T07:00:00.000Z' as Instant, ['a']);
    assert.deepEqual([soon.outcome, soon.body?.state, soon.body?.schedule.closeAt], ['moved', 'closed', closed.schedule.closeAt]);
    assert.equal(soon.wakeAt, '2026-12-01T09:00:00.000Z');
  });

  it('to a time that cannot be is refused, and so is one that has begun, been held or been cancelled', () => {
    const to = (date: string, start = '10:00', end = '11:00') => moveMeeting(posted(), { date, start, end }, duringInput, ['a']);
    assert.deepEqual(to('2026-11-31'), { outcome: 'noSuchDate' });
    assert.deepEqual(to('2026-11-24'), { outcome: 'past' });
    assert.deepEqual(to('2026-12-08', '11:00', '10:00'), { outcome: 'endBeforeStart' });
    assert.deepEqual(to('2026-12-08', '25:00'), { outcome: 'noSuchStart' });
    assert.deepEqual(moveMeeting(posted(), later, posted().schedule.start, ['a']), { outcome: 'alreadyHeld' });
    assert.deepEqual(moveMeeting(posted({ state: 'cancelled' }), later, now, ['a']), { outcome: 'cancelled' });
  });

  it('so that it would close before it is posted is refused, and not posted at once', () => {
    assert.equal(newTimes(meetingWith(), { ...later, postDaysBefore: 1, closeDaysBefore: 3 }, now), 'closesBeforePosted');
  });

  it('that is planned, to a day when it is too late to post in time, posts at once', () => {
    const moved = moveMeeting(meetingWith(), { ...later, date: '2026-11-26' }, now, ['a']);
    assert.deepEqual([moved.outcome, moved.wakeAt], ['moved', now]);
  });
});

describe('cancelling a meeting', () => {
  it('tells everybody who was told, marks the cards that are out, and never wakes again', () => {
    const rows = [...reminders(posted(), ['sealed'], duringInput), ...postedRows(posted(), groupWith(), duringInput)];
    const cancelled = cancelMeeting(posted(), duringInput, rows);
    assert.deepEqual(cancelled.forget, ['reminder 1']);
    assert.deepEqual(shows(cancelled.send).slice(0, 2), ['questions place questions', 'cancelled place']);
    assert.deepEqual([cancelled.body?.state, cancelled.wakeAt, cancelled.send?.length], ['cancelled', null, 6]);
    assert.deepEqual(cancelMeeting(meetingWith(), now, []).send, []);
  });

  it('once is enough, and a meeting that has been cannot be', () => {
    assert.deepEqual(cancelMeeting(posted({ state: 'cancelled' }), duringInput, []), { outcome: 'already' });
    assert.deepEqual(cancelMeeting(posted(), posted().schedule.end, []), { outcome: 'alreadyHeld' });
  });

  it('keeps what has not been sent yet at home, and shows on the cards that are out', async () => {
    const { does, goesTo, delivered, id } = await plannedWorld();
    await does('Karin', 'meeting.cancel', { meeting: id });
    const texts = (await delivered()).map(({ show, text }) => [show, text.split('\n')[0]]);
    assert.deepEqual(texts.slice(0, 5), [
      ['meetings.questions', ''],
      ['meetings.questions', ''],
      ['meetings.questions', ''],
      ['meetings.questions', textsIn('sv').meetings.cancelledMark],
      ['meetings.cancelled', textsIn('sv').meetings.cancelledMark],
    ]);
    await goesTo(closeTime);
    await goesTo(dayAfter);
    assert.deepEqual(await delivered(), []);
  });
});

describe('a meeting that is kept', () => {
  it('stays as it was when its activity comes again', () => {
    const first = meetingWith();
    assert.equal(keepMeeting(undefined, first).wakeAt, first.schedule.postAt);
    assert.deepEqual(keepMeeting(first, meetingWith({ title: 'x' })), { outcome: first });
  });

  it('takes another question until it is posted, five at most', () => {
    const question = { text: 'Vad tänker du?', step: 'dialogue' } as const;
    assert.equal(addQuestion(meetingWith(), question, ['a']).body?.questions.length, 3);
    assert.equal(addQuestion(posted(), question, ['a']).outcome, 'notAdded');
    assert.equal(addQuestion(meetingWith({ questions: Array(5).fill(question) }), question, ['a']).outcome, 'notAdded');
    assert.equal(addQuestion(meetingWith(), { ...question, text: '' }, ['a']).outcome, 'missing');
    assert.equal(addQuestion(meetingWith(), { ...question, text: 'om 811218-9876' }, ['a']).outcome, 'personalNumber');
    assert.equal(addQuestion(meetingWith(), { ...question, text: 'x'.repeat(501) }, ['a']).outcome, 'tooLong');
    const added = addQuestion(meetingWith(), question, ['a']).body ?? meetingWith();
    assert.deepEqual(addQuestion(added, question, ['a']), { outcome: 'added' });
  });
});
