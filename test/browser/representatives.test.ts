import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { type Language, languages } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { day, meetingDay } from './meeting-day.js';
import { field, type Playground, press, shown, startPlayground } from './playground.js';
import { setUpGroup } from './set-up-group.js';

const held = meetingDay();
const written = (at: Date): string => at.toISOString().slice(0, 10);

const asked: Readonly<Record<Language, Readonly<Record<'speak' | 'absent' | 'peers' | 'mark' | 'kept', string>>>> = {
  sv: {
    speak: 'språk svenska',
    absent: `jag kan inte komma den ${held.getUTCDate()} mars`,
    peers: 'någon att prata med',
    mark: 'markera punkt 2',
    kept: 'hur ofta har perspektivet fått plats',
  },
  en: {
    speak: 'language english',
    absent: `i can't come on ${held.getUTCDate()} March`,
    peers: 'someone to talk to',
    mark: 'mark item 1',
    kept: 'how often has the perspective had its place',
  },
};

describe('what is around a representative’s meetings in the Playground', () => {
  let playground: Playground;
  const latest = (words: string): Locator => playground.cards.filter({ hasText: words }).last();

  before(async () => {
    playground = await startPlayground();
    await setUpGroup(playground, { Ordförande: 'Vera Påhittad', 'Patient- och närståendeföreträdare': 'Vera Påhittad' });
    const form = await playground.post(`planera möte ${written(held)} kl. 14-15.30`);
    await field(form, 'Mötets namn').fill('Marsmötet');
    await press(form, textsIn('sv').meetings.planMore);
    await field(form, 'Dagordning').fill('1. Gapanalys\n2. Läkemedel');
    await form.getByRole('button', { name: 'Spara mötet' }).click();
    await playground.cardWith('Mötet är sparat').waitFor();
    await playground.openPersonalChat();
  });
  after(() => playground.close());

  it('has the chair asked about the perspective before the questions go out, with ready ways to ask', async () => {
    const { meetings: texts } = textsIn('sv');
    await playground.setClock(new Date(held.getTime() - 8 * day));
    const reminder = latest(texts.perspectiveMissing);
    await playground.keep('180-perspective-reminder');
    const text = await shown(reminder);
    for (const part of [texts.perspectiveMissingHelp, ...Object.values(texts.perspectiveAsk)]) assert.ok(text.includes(part), part);
  });

  for (const language of languages) {
    const { meetings: texts, peers } = textsIn(language);
    const words = asked[language];

    it(`has an item marked with the perspective, and the group sees when it sees how often, in ${language}`, async () => {
      await playground.say(words.speak, textsIn(language).general.languageChosen);
      const card = await playground.ask(words.mark);
      await playground.keep(`181-perspective-marked-${language}`);
      assert.ok((await shown(card)).includes(`✓ ${texts.perspective}`));
      await press(card, `${language === 'sv' ? texts.perspectiveAsk.means : texts.perspectiveAsk.missing} ${texts.perspectiveAdd}`);
      await playground.page.getByText(texts.perspectiveAdded('').trim()).last().waitFor();
      await playground.keep(`182-perspective-added-${language}`);
      const kept = await playground.ask(words.kept);
      await playground.keep(`183-perspective-kept-${language}`);
      assert.ok((await shown(kept)).includes(texts.perspectiveKeptLater));
    });

    it(`has somebody say that they cannot come, and that they can after all, in ${language}`, async () => {
      const said = await playground.ask(words.absent);
      await playground.keep(`184-absence-${language}`);
      assert.ok((await shown(said)).includes(texts.absentAlone));
      await press(said, texts.comingButton);
      await playground.page.getByText(texts.comingAlone).last().waitFor();
    });

    it(`has somebody look for somebody to talk to, and stop, in ${language}`, async () => {
      const form = await playground.ask(words.peers);
      await field(form, peers.aboutLabel).fill('Närstående, ny i uppdraget');
      await playground.keep(`185-peers-${language}`);
      await press(form, peers.join);
      const joined = latest(peers.joinedIntro);
      await joined.waitFor();
      await playground.keep(`186-peers-joined-${language}`);
      await press(joined, peers.leave);
      await playground.page.getByText(peers.left).last().waitFor();
    });
  }
});
