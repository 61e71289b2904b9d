import { after, before, describe, it } from 'mocha';
import { languages } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { type Playground, press, startPlayground } from './playground.js';

const asked = {
  sv: { introduction: 'introduktion', check: 'är vi redo?' },
  en: { introduction: 'introduction', check: 'are we ready?' },
} as const;

describe('the introduction in the Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.close());

  for (const language of languages) {
    const { introduction: texts } = textsIn(language);

    it(`is read a step at a time, in ${language}`, async () => {
      const first = await playground.ask(asked[language].introduction);
      await playground.keep(`160-introduction-${language}`);
      await press(first, texts.next);
      const second = playground.cards.filter({ hasText: texts.head(2, 5) }).last();
      await second.waitFor();
      await press(second, texts.next);
      const third = playground.cards.filter({ hasText: texts.head(3, 5) }).last();
      await third.waitFor();
      await playground.keep(`161-introduction-on-${language}`);
      await press(third, texts.skip);
      await playground.page.getByText(texts.skipped).last().waitFor();
    });

    it(`shows whoever is to receive a representative what there is to do, in ${language}`, async () => {
      const form = await playground.ask(asked[language].check);
      for (const answer of await form.getByRole('radio', { name: texts.checkAnswers.yes, exact: true }).all()) await answer.check();
      await form.getByRole('radio', { name: texts.checkAnswers.no, exact: true }).nth(2).check();
      await playground.keep(`162-are-we-ready-${language}`);
      await press(form, texts.checkSend);
      await playground.cards.filter({ hasText: texts.verdicts.nearly }).last().waitFor();
      await playground.keep(`163-nearly-ready-${language}`);
    });
  }
});
