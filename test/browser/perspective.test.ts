import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { textsIn } from '../../src/texts/texts.js';
import { day, meetingDay } from './meeting-day.js';
import { type Playground, shown, startPlayground } from './playground.js';
import { pressAs } from './press-as.js';
import { setUpGroup } from './set-up-group.js';

const channel = '19:lag-suicidprevention@thread.tacv2';
const weeks = 7 * day;

describe('the perspective of patients in a group that speaks English in the Playground', () => {
  const { general, meetings: texts } = textsIn('en');
  const held = meetingDay();
  let playground: Playground;
  /** `index` weeks after the first. */
  const plans = (index: number, agenda: string): Promise<string> =>
    pressAs(playground, {
      ...{ who: 'vera', channel, verb: 'meeting.save' },
      data: {
        ...{ title: `Meeting ${index + 1}`, date: new Date(held.getTime() + index * weeks).toISOString().slice(0, 10) },
        ...{ start: '14:00', end: '15:30', agenda },
      },
    });

  before(async () => {
    playground = await startPlayground();
    await setUpGroup(playground, { Ordförande: 'Vera Påhittad', 'Patient- och närståendeföreträdare': 'Olle Exempelsson' });
    await playground.openPersonalChat();
    await playground.say('language english', general.languageChosen);
    for (const [index, agenda] of ['1. Start *', '1. Start', '1. Start *', '1. Start'].entries()) await plans(index, agenda);
  });
  after(() => playground.close());

  it('is asked of the chair, in English, before a meeting that has no item for it', async () => {
    await playground.setClock(new Date(held.getTime() + weeks - 8 * day));
    const reminder = playground.cards.filter({ hasText: texts.perspectiveMissing }).last();
    await reminder.waitFor();
    await playground.keep('195-perspective-reminder-en');
    const text = await shown(reminder);
    for (const part of [texts.perspectiveMissingHelp, texts.perspectiveWays, ...Object.values(texts.perspectiveAsk)]) {
      assert.ok(text.includes(part), part);
    }
    assert.doesNotMatch(text, /perspektiv|dagordning/iu);
  });

  it('is shown, in English, with how often it has had its place after four meetings, and not before', async () => {
    const asks = 'how often has the perspective had its place';
    const before = await playground.ask(asks);
    assert.ok((await shown(before)).includes(texts.perspectiveKeptLater));
    await playground.setClock(new Date(held.getTime() + 3 * weeks + day));
    const kept = await playground.ask(asks);
    await playground.keep('196-perspective-kept-en');
    assert.ok((await shown(kept)).includes(texts.perspectiveKept(2, 4)), await shown(kept));
  });
});
