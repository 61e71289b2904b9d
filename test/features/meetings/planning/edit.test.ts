import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import type { Message } from '../../../../src/core/store/outgoing.js';
import type { Outgoing } from '../../../../src/core/store/store.js';
import type { Meeting } from '../../../../src/features/meetings/meeting/meeting.js';
import {
  baseOf,
  type Edited,
  editMeeting,
  fields,
  lockedQuestions,
  merge,
  planOf,
} from '../../../../src/features/meetings/planning/edit.js';
import type { PlanInput } from '../../../../src/features/meetings/planning/plan.js';
import { answerWith, by, duringInput, meetingWith, posted } from '../../../support/meetings.js';
import { now } from '../../../support/requests.js';

const shown = planOf('meeting', posted());

describe('a meeting as its form has it', () => {
  it('is what was planned', () => {
    const { title, date, start, question1, step1, question3, step3, postDaysBefore, closeDaysBefore, meeting } = shown;
    assert.deepEqual([title, date, start, meeting], ['LAG Suicidprevention', '2026-12-01', '14:00', 'meeting']);
    assert.deepEqual([question1, step1, question3, step3], ['Vad är viktigt för dig i en SIP?', 'dialogue', '', 'consultation']);
    assert.deepEqual([postDaysBefore, closeDaysBefore], ['7', '1']);
  });

  it('has a mark for each field, and says nothing of what stands in them', () => {
    assert.equal(shown.base.split('.').length, fields.length);
    assert.match(shown.base, /^[0-9a-f.]+$/u);
    assert.equal(new Set(shown.base.split('.')).size, fields.length);
  });
});

describe('a form and what others did meanwhile', () => {
  it('keep what only one of them changed', () => {
    const current = { ...shown, place: 'Rum 5', agenda: 'Ny dagordning' };
    const merged = merge({ ...shown, title: 'Nytt namn' }, current);
    assert.deepEqual([merged.plan.title, merged.plan.place, merged.plan.agenda], ['Nytt namn', 'Rum 5', 'Ny dagordning']);
    assert.deepEqual([merged.others, merged.conflicts], [['place', 'agenda'], []]);
  });

  it('are in conflict where both changed the same to different things, and what was typed stands', () => {
    const merged = merge({ ...shown, place: 'Rum 6', title: 'Samma' }, { ...shown, place: 'Rum 5', title: 'Samma' });
    assert.deepEqual([merged.plan.place, merged.others, merged.conflicts], ['Rum 6', [], ['place']]);
  });

  it('agree where nobody else changed anything', () => {
    assert.deepEqual(merge({ ...shown, place: '' }, shown), { plan: { ...shown, place: '' }, others: [], conflicts: [] });
  });

  it('are in conflict about all that differs when the form does not say what it showed', () => {
    for (const base of ['', 'forged', '../..', baseOf(shown).slice(9)]) {
      const merged = merge({ ...shown, place: 'Rum 6', base }, shown);
      assert.ok(merged.conflicts.includes('place'), base);
      assert.equal(merged.plan.title, shown.title);
    }
  });
});

const edit = (meeting: Meeting, changes: Partial<PlanInput>, at: Instant = duringInput, activity = 'a') =>
  editMeeting('meeting', meeting, { ...planOf('meeting', meeting), ...changes }, at, [activity]);
const shows = (send: readonly Outgoing[] = []) =>
  send.map(({ message }) => {
    const { show, recipient, updates, about } = message as Message;
    const to = recipient.to === 'person' ? recipient.person : recipient.to;
    return [show.replace('meetings.', ''), to, updates === undefined ? '' : 'update', about['what'] ?? ''].filter(Boolean).join(' ');
  });
const answered = (...numbers: readonly number[]) => ({ answers: numbers.map((n) => answerWith(n, `svar ${n}`, by('named', 'Vera'))) });
const closed = '2026-11-30T16:00:00.000Z' as Instant;
const three = [1, 2, 3].map((n) => ({ text: `Fråga nummer ${n}`, step: 'dialogue' as const }));
function as<What extends Edited['as']>(edited: Edited, what: What): Extract<Edited, { as: What }> {
  assert.equal(edited.as, what, JSON.stringify(edited));
  return edited as Extract<Edited, { as: What }>;
}

describe('changing a meeting that nobody has been told about', () => {
  it('changes everything in it, tells nobody, and wakes when it is posted now', () => {
    const changes = { title: 'Nytt', place: '', agenda: '1. Annat *', question1: 'Ny fråga?', question2: '', closeDaysBefore: '4' };
    const { body, send, wakeAt, outcome } = edit(meetingWith(), { ...changes, postDaysBefore: '5' }, now);
    assert.ok(body);
    assert.deepEqual([body.title, body.place, body.agenda, body.edits], ['Nytt', '', '1. Annat *', 1]);
    assert.deepEqual(body.questions, [{ text: 'Ny fråga?', step: 'dialogue' }]);
    assert.deepEqual([send, wakeAt, as(outcome, 'saved').matters], [[], '2026-11-26T08:00:00.000Z', []]);
    assert.deepEqual([body.schedule.closeAt, body.postDaysBefore, body.closeDaysBefore], ['2026-11-27T15:00:00.000Z', 5, 4]);
  });

  it('that can no longer be posted in time offers to post it now, and does', () => {
    const late = '2026-11-20T16:00:00.000Z' as Instant;
    const refused = edit(meetingWith(), { postDaysBefore: '11' }, late);
    assert.deepEqual([as(refused.outcome, 'problem').problem, refused.body], ['tooLateToPost', undefined]);
    const asked = edit(meetingWith(), { postDaysBefore: '11', postNow: true }, late);
    assert.deepEqual([asked.body?.postNow, asked.wakeAt], [true, late]);
  });

  it('is not held up by how near it is when its days stay as they are', () => {
    const soon = '2026-11-24T07:59:00.000Z' as Instant;
    assert.equal(edit(meetingWith(), { title: 'Nytt' }, soon).body?.schedule.postAt, meetingWith().schedule.postAt);
  });
});

describe('changing a meeting whose questions are out', () => {
  const cards = ['questions place update', 'questions 29:vera update', 'questions 29:olle update'];

  it('brings the cards up to date, and sends nobody anything for a better title or agenda', () => {
    const { send, outcome } = edit(posted(), { title: 'Nytt namn', agenda: 'Ny dagordning' });
    assert.deepEqual(shows(send), cards);
    assert.deepEqual(as(outcome, 'saved').matters, []);
  });

  for (const [what, changes] of [
    ['place', { place: 'Rum 5' }],
    ['questions', { question3: 'En till?' }],
    ['questions', { step2: 'codecision' }],
    ['closing', { closeDaysBefore: '2' }],
    ['time closing', { date: '2026-12-08' }],
    ['time', { start: '13:30' }],
    ['time place', { end: '16:00', place: '' }],
  ] as const) {
    it(`tells whoever was told when it is about ${what}: ${JSON.stringify(changes)}`, () => {
      const { send, body } = edit(posted(), changes);
      assert.deepEqual(
        shows(send).filter((one) => !one.includes('update')),
        ['place', '29:vera', '29:olle'].map((to) => `changed ${to} ${what}`),
      );
      assert.deepEqual([body?.moves, body?.state], [what.startsWith('time') ? 1 : 0, 'posted']);
    });
  }

  it('keeps when it was posted, and the mornings of the rest', () => {
    const { body } = edit(posted(), { date: '2026-12-08', closeDaysBefore: '4' });
    assert.deepEqual([body?.schedule.postAt, body?.schedule.closeAt], [posted().schedule.postAt, '2026-12-04T15:00:00.000Z']);
    assert.equal(edit(posted(), { postDaysBefore: '30' }).body, undefined);
    assert.equal(edit(posted(), { title: 'Nytt', postNow: true }).body?.postNow, false);
  });

  it('twice sends twice, the same activity once, and nothing at all changes nothing', () => {
    const once = edit(posted(), { place: 'Rum 5' });
    const twice = edit(once.body ?? posted(), { place: 'Rum 6' }, duringInput, 'b');
    assert.equal(new Set([...(once.send ?? []), ...(twice.send ?? [])].map(({ id }) => id)).size, 12);
    const again = edit(once.body ?? posted(), { place: 'Rum 7' });
    assert.deepEqual([again.body, again.send, as(again.outcome, 'saved').meeting.place], [undefined, undefined, 'Rum 5']);
    assert.deepEqual(Object.keys(edit(posted(), {})), ['outcome']);
  });

  it('is refused when it has begun, been held or been cancelled', () => {
    assert.deepEqual(edit(posted({ state: 'cancelled' }), { title: 'x' }).outcome, { as: 'refused', because: 'cancelledAlready' });
    assert.deepEqual(edit(posted({ state: 'held' }), { title: 'x' }).outcome, { as: 'refused', because: 'alreadyHeld' });
    assert.deepEqual(edit(posted(), { title: 'x' }, posted().schedule.start).outcome, { as: 'refused', because: 'alreadyHeld' });
  });

  it('gives the form back with what was typed when something is wrong', () => {
    for (const [problem, changes] of [
      ['noTitle', { title: '' }],
      ['noSuchDate', { date: '2026-11-31' }],
      ['noSuchDays', { closeDaysBefore: 'två' }],
      ['past', { date: '2026-11-24' }],
      ['personalNumber', { agenda: 'om 811218-9876' }],
      ['tooLong', { question3: 'x'.repeat(501) }],
    ] as const) {
      const { outcome, body } = edit(posted(), { place: 'Rum 9', ...changes });
      const refused = as(outcome, 'problem');
      assert.deepEqual([refused.problem, refused.plan.place, body], [problem, 'Rum 9', undefined]);
    }
  });
});

describe('a question', () => {
  const asked = posted({ questions: three, ...answered(2) });

  it('that has been answered stays as it is; the others can be changed, and what is left out of the form is not taken away', () => {
    assert.deepEqual(lockedQuestions(asked, duringInput), [2]);
    const { body } = edit(asked, { question1: 'Annat?', question2: '', step2: 'consultation', question3: '' });
    assert.deepEqual(
      body?.questions.map(({ text }) => text),
      ['Annat?', 'Fråga nummer 2'],
    );
  });

  it('that was answered while its form was open is not changed: the form comes back, with what was typed', () => {
    const open = planOf('meeting', posted({ questions: three }));
    for (const changes of [{ question2: 'Något annat?' }, { step2: 'information' as const }]) {
      const { outcome, body } = editMeeting('meeting', asked, { ...open, ...changes, title: 'Nytt' }, duringInput, ['a']);
      const refused = as(outcome, 'fixed');
      assert.deepEqual([refused.questions, refused.plan.question2, refused.plan.title], [[2], 'Fråga nummer 2', 'Nytt']);
      assert.deepEqual([refused.typed, body], [['question2' in changes ? 'Något annat?' : 'Fråga nummer 2'], undefined]);
    }
  });

  it('that is taken away before an answered one takes its number along to the answer', () => {
    const { body } = edit(asked, { question1: '', step1: 'consultation' });
    assert.deepEqual(
      body?.answers.map(({ question, text }) => [body.questions[question - 1]?.text, text]),
      [['Fråga nummer 2', 'svar 2']],
    );
  });

  it('cannot be changed, added or given more time when input has closed, whether it has noticed or not', () => {
    for (const [meeting, at] of [
      [posted({ state: 'closed' }), closed],
      [posted(), posted().schedule.closeAt],
    ] as const) {
      assert.deepEqual(lockedQuestions(meeting, at), [1, 2]);
      as(edit(meeting, { question1: 'Annat?' }, at).outcome, 'fixed');
      const { body } = edit(meeting, { place: 'Rum 5', closeDaysBefore: '0', question1: '', question2: '' }, at);
      assert.deepEqual([body?.place, body?.schedule.closeAt, body?.questions.length], ['Rum 5', meeting.schedule.closeAt, 2]);
    }
  });

  it('more is not asked when nobody can answer any more, and what was typed is not lost', () => {
    const { outcome, body } = edit(posted({ state: 'closed' }), { question3: 'En till?', title: 'Nytt' }, closed);
    const refused = as(outcome, 'fixed');
    assert.deepEqual([refused.over, refused.typed, refused.plan.title, body], [true, ['En till?'], 'Nytt', undefined]);
  });
});

describe('two who change a meeting at once', () => {
  const open = planOf('meeting', posted());
  const first = edit(posted(), { place: 'Rum 5', agenda: 'Ny dagordning' }).body ?? posted();

  it('both get their way where they changed different things, and the second is told', () => {
    const { body, outcome } = editMeeting('meeting', first, { ...open, title: 'Nytt namn' }, duringInput, ['b']);
    assert.deepEqual([body?.title, body?.place, body?.agenda], ['Nytt namn', 'Rum 5', 'Ny dagordning']);
    assert.deepEqual(as(outcome, 'saved').others, ['place', 'agenda']);
  });

  it('nothing of either is lost where they changed the same: the second is asked, and may say so again', () => {
    const { body, outcome } = editMeeting('meeting', first, { ...open, title: 'Nytt namn', place: 'Rum 6' }, duringInput, ['b']);
    const conflict = as(outcome, 'conflict');
    assert.deepEqual([conflict.fields, conflict.current.place, body], [['place'], 'Rum 5', undefined]);
    assert.deepEqual([conflict.plan.place, conflict.plan.title, conflict.plan.agenda], ['Rum 6', 'Nytt namn', 'Ny dagordning']);
    const again = editMeeting('meeting', first, conflict.plan, duringInput, ['c']);
    assert.deepEqual([again.body?.place, again.body?.title, again.body?.agenda], ['Rum 6', 'Nytt namn', 'Ny dagordning']);
  });
});
