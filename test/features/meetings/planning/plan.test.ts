import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pagesOf } from '../../../../src/features/meetings/meeting/hand-over.js';
import { type PlanInput, type PlanProblem, planInput, planMeeting } from '../../../../src/features/meetings/planning/plan.js';
import { suggestedItem } from '../../../../src/features/meetings/planning/planned-card.js';
import { nextInSeries, prefilled } from '../../../../src/features/meetings/planning/prefill.js';
import { meetingListener } from '../../../../src/features/meetings/says/listener.js';
import { groupWith } from '../../../support/groups.js';
import { answerWith, by, meetingWith, planWith } from '../../../support/meetings.js';
import { now, placeOf } from '../../../support/requests.js';
import { heardExactly } from '../../../support/said-exactly.js';

describe('a plan', () => {
  const refused: readonly (readonly [PlanProblem, Partial<PlanInput>])[] = [
    ['noTitle', { title: '' }],
    ['noSuchDate', { date: '2026-02-30' }],
    ['noSuchStart', { start: '' }],
    ['noSuchEnd', { end: '24:30' }],
    ['noSuchDays', { postDaysBefore: 'sju' }],
    ['noSuchDays', { closeDaysBefore: '' }],
    ['endBeforeStart', { start: '15:00', end: '14:00' }],
    ['past', { date: '2026-11-19' }],
    ['tooFarAhead', { date: '2029-01-08' }],
    ['tooLateToPost', { postDaysBefore: '30' }],
    ['closesBeforePosted', { postDaysBefore: '1', closeDaysBefore: '3' }],
    ['tooLong', { agenda: 'x'.repeat(10_001) }],
    ['tooLong', { question5: 'x'.repeat(501) }],
    ['personalNumber', { agenda: 'om 811218-9876' }],
    ['personalNumber', { question1: 'om 811218-9876' }],
  ];
  for (const [problem, changes] of refused) {
    it(`with ${JSON.stringify(changes).slice(0, 40)} is refused: ${problem}`, () => {
      assert.deepEqual(planMeeting(planWith(changes), groupWith(), now), { ok: false, problem });
    });
  }

  it('too late to post is posted at once when the coordinator wants it', () => {
    const planned = planMeeting(planWith({ postDaysBefore: '30', postNow: true }), groupWith(), now);
    assert.ok(planned.ok && planned.meeting.schedule.postAt === now);
  });

  it('has the questions that were written, in order, each an opinion unless a step was chosen', () => {
    const typed = planWith({ question1: '', question2: 'Två?', question4: 'Fyra?', step4: 'information' });
    const planned = planMeeting(typed, groupWith(), now);
    assert.deepEqual(planned.ok && planned.meeting.questions, [
      { text: 'Två?', step: 'consultation' },
      { text: 'Fyra?', step: 'information' },
    ]);
  });

  it('is read from what clients send: nothing chosen, numbers as text or as numbers', () => {
    const read = planInput.parse({ step1: '', postDaysBefore: 5, closeDaysBefore: ' 2 ', postNow: 'true' });
    assert.deepEqual([read.step1, read.postDaysBefore, read.closeDaysBefore, read.postNow], ['consultation', '5', '2', true]);
    assert.throws(() => planInput.parse({ step1: 'power' }));
  });
});

describe('the form for a meeting', () => {
  const fields = (text: string) => {
    const { date, start, end, title, agenda, series } = prefilled(text, now, 'Europe/Stockholm').plan;
    return { date, start, end, title, agenda, series };
  };

  it('is filled in with what stands after "planera möte"', () => {
    const none = { title: '', agenda: '', series: '' };
    assert.deepEqual(fields('nästa tisdag 14-15.30'), { ...none, date: '2026-11-24', start: '14:00', end: '15:30' });
    assert.deepEqual(fields(''), { ...none, date: '', start: '', end: '' });
  });

  it('has the question that stands after a colon, and takes no time of day for one', () => {
    const asked = (text: string) => {
      const { date, start, end, question1 } = prefilled(text, now, 'Europe/Stockholm').plan;
      return [date, start, end, question1];
    };
    assert.deepEqual(asked('15 december 14-15.30: Vad behöver närstående veta?'), [
      ...['2026-12-15', '14:00', '15:30'],
      'Vad behöver närstående veta?',
    ]);
    assert.equal(asked('nästa tisdag 14:00-15:30')[3], '');
  });

  it('is filled in from a series, which goes on from day to day', () => {
    const { date, start, series } = fields('var fjärde tisdag 14-15.30');
    assert.deepEqual([date, start, series], ['2026-11-24', '14:00', 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU']);
    assert.equal(nextInSeries(series, date), '2026-12-22');
    for (const forged of ['', 'FREQ=SECONDLY;COUNT=', 'x', 'FREQ=WEEKLY;BYDAY=XX']) assert.equal(nextInSeries(forged, date), '');
  });

  it('is filled in from a pasted invitation', () => {
    const { title, date, start } = fields('Ämne: LAG Demens\nNär: tisdag 1 december 2026 14:00-15:30\nPlats: Rum 4');
    assert.deepEqual([title, date, start], ['LAG Demens', '2026-12-01', '14:00']);
  });
});

describe('the item that a question is suggested about', () => {
  it('is the first that is not in every agenda', () => {
    assert.equal(suggestedItem('1. Mötet öppnas\n2) 09.15 Val av justerare\n§ 3 Ny vårdriktlinje.\n4. Annat'), 'Ny vårdriktlinje');
    assert.equal(suggestedItem('Dagordning\n13.00-13.10 Inledning\n13.10-14.00 Vårdförlopp demens'), 'Vårdförlopp demens');
    for (const agenda of ['', 'Mötet öppnas\nÖvriga frågor', `x${'y'.repeat(100)}`]) assert.equal(suggestedItem(agenda), undefined);
  });
});

describe('what people say about meetings', () => {
  const heard = (text: string) => {
    const found = meetingListener(text, placeOf('personal')) ?? heardExactly(text);
    return found && [found.verb, found.input, found.language];
  };
  const said: readonly (readonly [string, string, object, 'sv' | 'en'])[] = [
    ['planera möte', 'meeting.form', {}, 'sv'],
    ['påminn de andra', 'meeting.remind', {}, 'sv'],
    ['remind the others', 'meeting.remind', {}, 'en'],
    ['Planera möte nästa tisdag 14-15.30', 'meeting.form', { text: 'nästa tisdag 14-15.30' }, 'sv'],
    ['plan meeting:\nWhen: Tuesday\nAgenda', 'meeting.form', { text: 'When: Tuesday\nAgenda' }, 'en'],
    ['möten', 'meeting.list', {}, 'sv'],
    ['meetings', 'meeting.list', {}, 'en'],
    ['svara 2: jag\ntycker', 'preparation.answer', { question: '2', answer: 'jag\ntycker' }, 'sv'],
    ['svara 2 utan namn: jag', 'preparation.answer', { question: '2', visibility: 'unnamed', answer: 'jag' }, 'sv'],
    ['svara 2 utan mitt namn: jag', 'preparation.answer', { question: '2', visibility: 'unnamed', answer: 'jag' }, 'sv'],
    ['answer 2 without my name: I think', 'preparation.answer', { question: '2', visibility: 'unnamed', answer: 'I think' }, 'en'],
    ['svara 2: jag, utan namn', 'preparation.answer', { question: '2', visibility: 'unnamed', answer: 'jag' }, 'sv'],
    ['svara 2: jag (bara till ordföranden)', 'preparation.answer', { question: '2', visibility: 'chair', answer: 'jag ' }, 'sv'],
    ['answer 2: me. Without my name.', 'preparation.answer', { question: '2', visibility: 'unnamed', answer: 'me' }, 'en'],
    ['svara 2: svara ska man göra utan namn', 'preparation.answer', { question: '2', answer: 'svara ska man göra utan namn' }, 'sv'],
    ...['svara 2: vi fick vänta, men visa inte att det är jag', 'svara 2: vi fick vänta. Leave me out of it'].map((text) => {
      const input = { question: '2', visibility: 'unnamed', answer: text.slice('svara 2: '.length) };
      return [text, 'preparation.answer', input, 'sv'] as const;
    }),
    ['Svara på fråga 1 till ordföranden: jag', 'preparation.answer', { question: '1', visibility: 'chair', answer: 'jag' }, 'sv'],
    ['answer 2: I think', 'preparation.answer', { question: '2', answer: 'I think' }, 'en'],
    ['answer 2 without name: I think', 'preparation.answer', { question: '2', visibility: 'unnamed', answer: 'I think' }, 'en'],
    ['svara: jag', 'preparation.answer', { answer: ' jag' }, 'sv'],
    ['svara 2', 'preparation.form', { question: '2' }, 'sv'],
    ['svara', 'preparation.form', {}, 'sv'],
    ['ta tillbaka mitt svar', 'preparation.mine', {}, 'sv'],
    ['Jag vill ändra mitt svar!', 'preparation.mine', {}, 'sv'],
    ['change my answer', 'preparation.mine', {}, 'en'],
    ['jag vill säga något om punkt 3', 'meeting.speak', { item: '3' }, 'sv'],
    ['Jag vill säga något.', 'meeting.speak', { item: '' }, 'sv'],
    ['I want to speak on item 3', 'meeting.speak', { item: '3' }, 'en'],
    ['pausa', 'preparation.pause', {}, 'sv'],
    ['remind me', 'preparation.resume', {}, 'en'],
  ];
  for (const [text, ...expected] of said) it(`is understood: ${JSON.stringify(text)}`, () => assert.deepEqual(heard(text), expected));

  it('is left alone when it is something else', () => {
    for (const text of ['svara på franska', 'answer in French', 'svara 2025', 'vad betyder RSG?', 'planera'])
      assert.equal(heard(text), undefined, text);
  });
});

describe('the answers on cards', () => {
  it('are all there, each once, however many pages they take', () => {
    const answers = Array.from({ length: 90 }, (_, n) => answerWith((n % 2) + 1, `${n}${'x'.repeat(300)}`, by('named', 'Vera')));
    const pages = pagesOf(meetingWith({ answers }), 'leads');
    const shown = pages.flatMap((parts) => parts.flatMap((part) => part.entries.map(({ text }) => text)));
    assert.deepEqual(shown.sort(), answers.map(({ text }) => text).sort());
    assert.ok(pages.length >= 5 && pages.every((parts) => parts.reduce((sum, part) => sum + part.entries.length, 0) <= 20));
    assert.deepEqual(pagesOf(meetingWith(), 'leads'), [], 'where there is nothing there is no page');
  });
});
