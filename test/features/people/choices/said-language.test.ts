import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languageListener } from '../../../../src/features/people/choices/says.js';
import { placeOf } from '../../../support/requests.js';
import { heardExactly } from '../../../support/said-exactly.js';

const hear = (text: string) => heardExactly(text) ?? languageListener(text, placeOf('personal'));

const chosen: Readonly<Record<string, readonly string[]>> = {
  sv: ['byt till svenska', 'prata svenska', 'Svenska', 'språk svenska', 'svara på svenska tack'],
  en: ['kan du prata engelska?', 'språk engelska', 'can you speak English please?', 'in english, please', 'hej, kan du engelska'],
};

describe('a language that somebody names', () => {
  for (const [language, all] of Object.entries(chosen)) {
    for (const text of all)
      it(`is chosen with "${text}"`, () => {
        const heard = hear(text);
        assert.deepEqual([heard?.verb, heard?.input], ['person.language', { language }]);
      });
  }

  for (const text of ['språk tyska', 'språk engleska', 'byt till arabiska tack', 'kan du finska?', 'speak German', 'språk: dari'])
    it(`is asked back after "${text}"`, () => {
      const heard = hear(text);
      assert.deepEqual([heard?.verb, heard?.input], ['person.language', {}]);
    });

  it('is nothing when it is not what is asked for', () => {
    for (const text of [
      ...['tyska', 'thai', 'prata med mig', 'byt till något annat', 'svara på frågan', 'svara på en fråga', 'kan du prata?', 'tack'],
      ...['vad betyder RSG på svenska?', 'prata svenska med min mamma', 'sv', `prata${' '.repeat(60)}svenska`, ''],
    ])
      assert.notEqual(hear(text)?.verb, 'person.language', text);
  });
});
