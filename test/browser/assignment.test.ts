import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { type Language, languages } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { day } from './meeting-day.js';
import { field, type Playground, press, shown, startPlayground } from './playground.js';
import { setUpGroup } from './set-up-group.js';

const asked: Readonly<Record<Language, Readonly<Record<'speak' | 'list' | 'own' | 'log' | 'sums', string>>>> = {
  sv: { speak: 'språk svenska', list: 'uppdragen', own: 'mitt uppdrag', log: 'logga tid 2,5 h läsning', sums: 'min tid' },
  en: { speak: 'language english', list: 'assignments', own: 'my assignment', log: 'log time 2.5 h reading', sums: 'my time' },
};

/** Days from when it is filled in until the assignment's last day: more than two months, so that both are asked whether to go on. */
const daysOfAssignment = 75;
const written = (at: Date): string => at.toISOString().slice(0, 10);

describe('an assignment in the Playground', () => {
  let playground: Playground;
  /** When it is in the Playground. */
  let now = new Date();
  const latest = (words: string): Locator => playground.cards.filter({ hasText: words }).last();
  const goesTo = async (at: Date): Promise<void> => {
    now = at;
    await playground.setClock(at);
  };

  before(async () => {
    playground = await startPlayground();
    await setUpGroup(playground, { 'Patient- och närståendeföreträdare': 'Vera Påhittad' });
    await playground.openPersonalChat();
  });
  after(() => playground.close());

  for (const language of languages) {
    const { assignment: texts, timeLog } = textsIn(language);
    const words = asked[language];
    let last: Date;

    it(`is filled in by a coordinator and shown to whose it is, in ${language}`, async () => {
      await playground.say(words.speak, textsIn(language).general.languageChosen);
      const list = await playground.ask(words.list);
      await list.getByRole('button', { name: /Vera/u }).first().click();
      const form = latest(texts.formIntro);
      await form.waitFor();
      last = new Date(now.getTime() + daysOfAssignment * day);
      await field(form, texts.formRole).fill('Närståendes syn på vårdförloppet');
      for (const [index, date] of [now, last].entries()) {
        const input = form.getByPlaceholder('Select a date...').nth(index);
        await input.fill(written(date));
        await input.press('Enter');
        await playground.page.keyboard.press('Escape');
      }
      await field(form, texts.formHoursPerMeeting).fill('3');
      await field(form, texts.formMeetingsPerYear).fill('6');
      // What is filled in already is seen.
      if (!(await field(form, texts.formContact).isVisible())) await press(form, texts.formMore);
      await field(form, texts.formContact).fill('Petra Provsson');
      await playground.keep(`170-assignment-form-${language}`);
      await press(form, texts.formSave);
      await playground.page.getByText(texts.saved('Vera Påhittad')).last().waitFor();
      const own = await playground.ask(words.own);
      await playground.keep(`171-assignment-own-${language}`);
      const text = await shown(own);
      for (const part of [texts.contact, 'Petra Provsson', texts.perMeeting(3), texts.left(2)]) assert.ok(text.includes(part), part);
    });

    it(`has its time written up and summed, in ${language}`, async () => {
      await playground.ask(words.log);
      await playground.keep(`172-time-logged-${language}`);
      const sums = await playground.ask(words.sums);
      await playground.keep(`173-time-sums-${language}`);
      assert.ok((await shown(sums)).includes(timeLog.thisMonth));
    });

    it(`is asked about before it ends, and after, in ${language}`, async () => {
      await goesTo(new Date(last.getTime() - 50 * day));
      const goOn = latest(texts.goOnAsk('').split('.')[1] ?? '');
      await goOn.waitFor();
      await playground.keep(`174-assignment-go-on-${language}`);
      await press(goOn, texts.goOnWishes.yes);
      await playground.page.getByText(texts.goOnThanks).last().waitFor();
      await goesTo(new Date(last.getTime() + 10 * day));
      const closing = latest(texts.closingStatements.clear);
      await closing.waitFor();
      await closing.getByRole('radio', { name: /^4/u }).first().check();
      await playground.keep(`175-assignment-closing-${language}`);
      await press(closing, texts.closingSend);
      await playground.page.getByText(texts.closingThanks).last().waitFor();
    });
  }
});
