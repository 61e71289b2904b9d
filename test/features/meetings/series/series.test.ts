import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { planMeetings } from '../../../../src/features/meetings/planning/plan.js';
import { followingDates, type Recurring } from '../../../../src/features/meetings/series/series.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupWith } from '../../../support/groups.js';
import { planWith } from '../../../support/meetings.js';
import { dataOf, textOf } from '../../../support/replies.js';
import { meetingsWorld } from '../meetings-world.js';

const texts = textsIn('sv').meetings;
const recurring = (changes: Partial<Recurring>): Recurring => ({ repeat: 'week', date: '2026-12-01', series: '', times: '3', ...changes });

describe('the days of a series', () => {
  for (const [repeat, days] of Object.entries({
    week: ['2026-12-08', '2026-12-15'],
    twoWeeks: ['2026-12-15', '2026-12-29'],
    month: ['2027-01-05', '2027-02-02'],
  })) {
    it(`that comes back by the ${repeat} are counted from the first`, () => {
      assert.deepEqual(followingDates(recurring({ repeat: repeat as Recurring['repeat'] })), days);
    });
  }

  it('stay in the last week of the month when the first is in its fifth', () => {
    assert.deepEqual(followingDates(recurring({ repeat: 'month', date: '2026-12-29' })), ['2027-01-26', '2027-02-23']);
  });

  it('are those of the invitation when that is chosen, and none when nothing is', () => {
    const series = 'FREQ=WEEKLY;BYDAY=TU,TH';
    assert.deepEqual(followingDates(recurring({ repeat: 'invitation', series })), ['2026-12-03', '2026-12-08']);
    assert.deepEqual(followingDates(recurring({ repeat: '', series })), []);
    assert.deepEqual(followingDates(recurring({ repeat: 'invitation' })), []);
  });
});

describe('a series that is planned at once', () => {
  it('has the same time and place, and its questions in the first meeting only', () => {
    const planned = planMeetings(planWith({ repeat: 'week', times: '3' }), groupWith(), '2026-11-20T09:00:00.000Z' as never);
    assert.ok(planned.ok);
    assert.deepEqual(
      planned.following.map(({ date, start, end, place, questions, agenda }) => [date, start, end, place, questions.length, agenda]),
      [
        ['2026-12-08', '14:00', '15:30', 'Rum 4', 0, ''],
        ['2026-12-15', '14:00', '15:30', 'Rum 4', 0, ''],
      ],
    );
    assert.equal(planned.meeting.questions.length, 2);
  });

  for (const times of ['1', '13', 'x', '']) {
    it(`of ${times === '' ? 'no number' : `”${times}”`} is asked about again`, async () => {
      const { does } = meetingsWorld();
      const form = await does('Petra', 'meeting.save', planWith({ repeat: 'week', times }));
      assert.ok(dataOf(form).card === 'meetings/plan' && textOf(form).includes(texts.planRefused.noSuchTimes));
    });
  }

  it('is saved once, however often it is delivered, and told of once, with all its days', async () => {
    const { does, delivered, store } = meetingsWorld();
    const saved = await does('Petra', 'meeting.save', planWith({ repeat: 'twoWeeks', times: '3' }));
    assert.equal(Object.keys(store.bodies(meetingKind)).length, 3);
    for (const words of [texts.savedAnnounced, texts.seriesAlso(2), 'tisdag 15 december', 'tisdag 29 december'])
      assert.ok(textOf(saved).includes(words), words);
    const told = await delivered();
    assert.deepEqual(
      told.map(({ to, show }) => [to, show]),
      [['place', 'meetings.planned']],
    );
  });
});

describe('a meeting that is far ahead', () => {
  const far = { date: '2027-01-12' };

  it('is told of once in the group, with when the questions come; one that is near is not', async () => {
    const { planned, delivered } = meetingsWorld();
    await planned(far);
    const [told, ...others] = await delivered();
    assert.deepEqual([told?.to, told?.show, others], ['place', 'meetings.planned', []]);
    for (const words of [texts.announcedTitle(1), 'tisdag 12 januari', 'tisdag 5 januari']) assert.ok(told?.text.includes(words), words);
    const near = meetingsWorld();
    await near.planned();
    assert.deepEqual(await near.delivered(), []);
  });

  it('is told of again when it moves or is cancelled before the questions are out, to the group only', async () => {
    const { planned, delivered, does } = meetingsWorld();
    const meeting = await planned(far);
    await delivered();
    const moved = await does('Petra', 'meeting.move', { meeting, date: '2027-01-19', start: '14:00', end: '15:30' });
    assert.equal(textOf(moved), texts.movedTold);
    assert.deepEqual(
      (await delivered()).map(({ to, show }) => [to, show]),
      [['place', 'meetings.moved']],
    );
    await does('Petra', 'meeting.cancel', { meeting });
    assert.deepEqual(
      (await delivered()).map(({ to, show }) => [to, show]),
      [['place', 'meetings.cancelled']],
    );
  });

  it('is not told of again for a better question, which nobody has seen', async () => {
    const { planned, delivered, does } = meetingsWorld();
    const meeting = await planned(far);
    await delivered();
    const form = dataOf(await does('Petra', 'meeting.changeForm', { meeting }));
    await does('Petra', 'meeting.save', { ...(form['typed'] as object), question1: 'Vad är viktigast?' });
    assert.deepEqual(await delivered(), []);
  });
});

describe('what is said when a meeting is moved or cancelled that nobody knows of', () => {
  it('is not that somebody gets to know', async () => {
    const { planned, does } = meetingsWorld();
    const meeting = await planned();
    assert.equal(textOf(await does('Petra', 'meeting.move', { meeting, date: '2026-12-02', start: '14:00', end: '15:30' })), texts.moved);
    assert.equal(textOf(await does('Petra', 'meeting.cancel', { meeting })), texts.cancelled);
  });
});
