import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Message } from '../../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import type { Meeting } from '../../../../src/features/meetings/meeting/meeting.js';
import { askAt, type Facts, nextWake, wake } from '../../../../src/features/meetings/meeting/wake.js';
import { groupPlace, groupWith, person } from '../../../support/groups.js';
import { answerWith, by, meetingWith, posted } from '../../../support/meetings.js';

const facts = (changes: Partial<Facts> = {}): Facts => ({ group: groupWith(), remindable: [], rows: [], ...changes });
const at = (text: string) => text as Instant;

const toWhom = ({ message }: Outgoing): string => {
  const { recipient, show, updates } = message as Message;
  const to = recipient.to === 'person' ? recipient.person : recipient.to;
  return `${show.replace('meetings.', '')}${updates === undefined ? '' : ' update'} ${to}`;
};
const sent = (meeting: Meeting, now: string, changes: Partial<Facts> = {}) =>
  (wake(meeting, facts(changes), at(now)).send ?? []).map(toWhom);

describe('a meeting that wakes', () => {
  it('posts one card in the place, and sends it to the representatives and nobody else', () => {
    const woken = wake(meetingWith(), facts(), at('2026-11-24T08:00:00.000Z'));
    assert.deepEqual((woken.send ?? []).map(toWhom), ['questions place', 'questions 29:vera', 'questions 29:olle']);
    assert.deepEqual([woken.body?.state, woken.body?.told], ['posted', [person('Vera'), person('Olle')]]);
    assert.equal(woken.wakeAt, meetingWith().schedule.remindAt);
  });

  it('too early goes back to sleep', () => {
    assert.deepEqual(wake(meetingWith(), facts(), at('2026-11-24T07:59:59.999Z')), {
      wakeAt: '2026-11-24T08:00:00.000Z',
    });
  });

  it('late at night waits with what it has to say until the morning, unless the coordinator wanted it now', () => {
    const night = at('2026-11-24T22:00:00.000Z');
    const dueAt = (meeting: Meeting) => wake(meeting, facts(), night).send?.[0]?.dueAt;
    assert.equal(dueAt(meetingWith()), '2026-11-25T06:30:00.000Z');
    assert.equal(dueAt(meetingWith({ postNow: true })), night);
  });

  it('has a reminder for everybody who may be reminded, the day before closing, in an order that tells nothing', () => {
    const now = posted().schedule.remindAt ?? '';
    const remindable = ['sealed b', 'sealed a'];
    const { send = [] } = wake(posted(), facts({ remindable }), at(now));
    assert.deepEqual(
      send.map(({ id, message }) => [id, (message as Message).recipient]),
      ['sealed a', 'sealed b'].map((sealed, index) => [`reminder ${index + 1}`, { to: 'unnamed', sealed, through: groupPlace.id }]),
    );
    assert.deepEqual(sent(posted({ questions: [] }), now, { remindable }), []);
    const reminded = wake(posted(), facts({ remindable }), at(now));
    assert.deepEqual([reminded.body?.reminded, reminded.wakeAt], [true, posted().schedule.closeAt]);
  });

  it('hands over when input closes: to the place, the chair and the coordinators, and takes the buttons off the cards that are out', () => {
    const answers = [answerWith(1, 'Mer tid', by('named', 'Vera'))];
    const woken = wake(posted({ reminded: true, answers }), facts(), posted().schedule.closeAt);
    assert.deepEqual((woken.send ?? []).map(toWhom), [
      'questions update place',
      'questions update 29:vera',
      'questions update 29:olle',
      'handOver place',
      'handOverChair 29:karin',
      'handOverChair 29:petra',
    ]);
    assert.equal(woken.body?.state, 'closed');
  });

  it('forgets, once it takes no more answers, who was reminded and when people answered', () => {
    const rows = ['questions', 'reminder 29:vera', 'count 1', 'count 2'].map(
      (id): Outgoing => ({ id, dueAt: at('2026-11-25T10:00:00.000Z'), state: 'sent', message: {}, note: `in ${id}` }),
    );
    const { closeAt, remindAt } = posted().schedule;
    assert.deepEqual(wake(posted(), facts({ rows }), at(remindAt ?? '')).forget, []);
    assert.deepEqual(wake(posted({ reminded: true }), facts({ rows }), closeAt).forget, ['reminder 29:vera', 'count 1']);
    const gone = wake(posted({ reminded: true }), facts({ rows, group: undefined }), at('2026-12-02T08:00:00.000Z'));
    assert.deepEqual(gone.forget, ['reminder 29:vera', 'count 1']);
  });

  it('hands over as many cards as the answers fill, to the place only those for the group', () => {
    const long = 'x'.repeat(2000);
    const answers = [1, 2, 3, 4].map((n) => answerWith(1, `${n}${long}`, by(n === 1 ? 'named' : 'chairOnly', 'Vera')));
    const all = sent(posted({ reminded: true, answers }), posted().schedule.closeAt);
    assert.equal(all.filter((one) => one === 'handOver place').length, 1);
    assert.equal(all.filter((one) => one === 'handOverChair 29:karin').length, 2);
  });

  it('without questions has nothing to hand over', () => {
    assert.deepEqual(sent(posted({ reminded: true, questions: [] }), posted().schedule.closeAt), []);
  });

  it('after a long sleep takes one step at a time, each at once', () => {
    const late = at('2026-12-20T12:00:00.000Z');
    const steps: string[] = [];
    let meeting = meetingWith({ answers: [answerWith(1, 'x', by('named', 'Vera'))] });
    for (let wakeAt: Instant | null = late; wakeAt !== null && wakeAt <= late; ) {
      const woken = wake(meeting, facts(), late);
      meeting = woken.body ?? meeting;
      steps.push(meeting.asked ? 'asked' : `${meeting.state}${meeting.over ? ' over' : ''}`);
      wakeAt = woken.wakeAt ?? null;
    }
    assert.deepEqual(steps, ['posted', 'closed', 'closed over', 'held over', 'asked']);
  });

  it('asks once, a week after the meeting, what became of answers that nothing was said about', () => {
    const held = posted({ state: 'held', reminded: true, answers: [answerWith(1, 'x', by('named', 'Vera'))] });
    assert.equal(nextWake(held), '2026-12-08T08:00:00.000Z');
    assert.equal(askAt(held), nextWake(held));
    const woken = wake(held, facts(), at('2026-12-08T08:00:00.000Z'));
    assert.deepEqual((woken.send ?? []).map(toWhom), ['unmarked 29:karin']);
    assert.equal(woken.wakeAt, null);
    const marked = held.answers.map((answer) => ({ ...answer, outcome: { kind: 'raised', note: '' } as const }));
    assert.equal(nextWake({ ...held, answers: marked }), null);
  });

  it('sends nothing while the group is gone, and gives up when the meeting is over', () => {
    for (const group of [undefined, groupWith({ state: 'gone' })]) {
      const woken = wake(meetingWith(), facts({ group }), at('2026-11-24T08:00:00.000Z'));
      assert.deepEqual(woken, { wakeAt: '2026-11-25T08:00:00.000Z' });
      const over = wake(meetingWith(), facts({ group }), at('2026-12-02T08:00:00.000Z'));
      assert.deepEqual([over.body?.state, over.wakeAt, over.send], ['held', null, undefined]);
    }
  });

  it('when it is cancelled sleeps for ever', () => {
    const cancelled = wake(posted({ state: 'cancelled' }), facts(), at('2026-11-30T16:00:00.000Z'));
    assert.deepEqual(cancelled, { wakeAt: null });
  });
});
