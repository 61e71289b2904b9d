import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { textsIn } from '../../src/texts/texts.js';
import { meetingDay } from './meeting-day.js';
import { postIn } from './opened-page.js';
import { field, type Playground, press, says, shown, startPlayground } from './playground.js';
import { setUpGroup } from './set-up-group.js';

const { assignment, backOffice, general, groups, hearing, meetings } = textsIn('sv');

describe('an ordinary day in the Playground', () => {
  const day = meetingDay().toISOString().slice(0, 10);
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
    await setUpGroup(playground, { 'Patient- och närståendeföreträdare': 'Olle Exempelsson' });
  });
  after(() => playground.close());

  it('answers in personal chat, and not where others read, what is nobody else’s business', async () => {
    const { page } = playground;
    for (const text of ['mina frågor', 'uppdragen']) {
      const threads = page.getByText(hearing.answeredPrivately);
      const count = await threads.count();
      await postIn(page, text);
      await threads.nth(count).waitFor();
      assert.equal(await page.getByText(assignment.listEmpty).count(), 0);
    }
    await playground.openPersonalChat();
    await says(playground.cards.filter({ hasText: backOffice.listTitle }), backOffice.listTitle);
    await says(playground.cards.filter({ hasText: 'Olle Exempelsson' }), assignment.listEmpty);
  });

  it('shows who leads groups what waits, and plans a meeting from there, with what was asked in the same words', async () => {
    const overview = await playground.ask('mina grupper');
    assert.match(await shown(overview), new RegExp(meetings.overviewNone));
    await says(overview, groups.overviewWaits);
    const form = await playground.newCard(() => press(overview, meetings.planTitle));
    assert.match(await shown(form), /Planera möte/);
    const filled = await playground.ask(`planera möte ${day} 14-15.30: Vad behöver närstående veta?`);
    assert.equal(await field(filled, 'Fråga 1').inputValue(), 'Vad behöver närstående veta?');
    await field(filled, meetings.planName).fill('Julmötet');
    await press(filled, meetings.planSave);
    await playground.cardWith(meetings.savedTitle).waitFor();
    await playground.keep('100-planned-in-words');
  });

  it('puts the meeting into a calendar, and takes the plan back again', async () => {
    const saved = playground.cardWith(meetings.savedTitle);
    const calendar = await playground.newCard(() => press(saved, meetings.calendarTitle));
    await playground.keep('101-calendar');
    assert.match(await shown(calendar), /Outlook/);
    await playground.say('ångra', new RegExp(`${meetings.undone.plan}|${meetings.undone.planTold}`));
    await playground.keep('102-undone');
    assert.match(await shown(await playground.ask('möten')), new RegExp(meetings.listNone));
  });

  it('takes whoever is new on a tour of two minutes', async () => {
    let stop = await playground.ask('rundtur');
    const { stops, progress, next } = general.tour;
    for (const [index] of stops.entries()) {
      await says(stop, progress(index + 1, stops.length));
      if (index + 1 < stops.length) {
        const here = stop;
        stop = await playground.newCard(() => press(here, next));
      }
    }
    await playground.keep('103-tour');
  });
});
