import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Intent } from '../../../src/core/hearing/intent.js';
import { saidExactly } from '../../../src/core/hearing/said-exactly.js';
import { heardExactly as heard } from '../../support/said-exactly.js';
import { glossary } from '../../support/terms.js';

const understood: readonly (readonly [text: string, verb: string, language: 'sv' | 'en', input?: object])[] = [
  ['hjälp', 'help.show', 'sv'],
  ['HJÄLP', 'help.show', 'sv'],
  ['  Hjälp!  ', 'help.show', 'sv'],
  ['hjälp?!...', 'help.show', 'sv'],
  ['”hjälp”', 'help.show', 'sv'],
  ['/hjälp', 'help.show', 'sv'],
  ['hjälp 🙏', 'help.show', 'sv'],
  ['hja\u0308lp', 'help.show', 'sv'],
  ['hjälp\n', 'help.show', 'sv'],
  ['hjälp\u00a0mig', 'help.show', 'sv'],
  ['hjäpl', 'help.show', 'sv'],
  ['hjälpp!', 'help.show', 'sv'],
  ['hälp', 'help.show', 'sv'],
  ['help', 'help.show', 'en'],
  ['Help me.', 'help.show', 'en'],
  ['hej', 'help.greet', 'sv'],
  ['Hej!!', 'help.greet', 'sv'],
  ['god  morgon', 'help.greet', 'sv'],
  ['hello', 'help.greet', 'en'],
  ['tack så mycket', 'help.thank', 'sv'],
  ['tack så myckett', 'help.thank', 'sv'],
  ['Thank you!', 'help.thank', 'en'],
  ['språk', 'person.language', 'sv'],
  ['språk engelska', 'person.language', 'sv', { language: 'en' }],
  ['Språk: Engelska.', 'person.language', 'sv', { language: 'en' }],
  ['byt språk till svenska', 'person.language', 'sv', { language: 'sv' }],
  ['svara på engelska tack', 'person.language', 'sv', { language: 'en' }],
  ['language English', 'person.language', 'en', { language: 'en' }],
  ['answer in swedish, please', 'person.language', 'en', { language: 'sv' }],
  ['change language', 'person.language', 'en'],
  ['lanugage', 'person.language', 'en'],
  ['fråga', 'case.sendForm', 'sv'],
  ['fråga Får jag ta med min syster?', 'case.sendForm', 'sv', { text: 'Får jag ta med min syster?' }],
  ['Fråga: får jag ta med min syster?', 'case.sendForm', 'sv', { text: 'får jag ta med min syster?' }],
  ['fråga "Hur?"', 'case.sendForm', 'sv', { text: '"Hur?"' }],
  ['fråga stödfunktionen hur gör jag', 'case.sendForm', 'sv', { text: 'hur gör jag' }],
  ['Hej! Kan jag få hjälp?', 'help.show', 'sv'],
  ['jag vill fråga om arvode', 'case.sendForm', 'sv', { text: 'jag vill fråga om arvode' }],
  ['"Logga 2 timmar läsning', 'time.log', 'sv', { text: '2 timmar läsning' }],
  ['ask may I bring my sister', 'case.sendForm', 'en', { text: 'may I bring my sister' }],
];

const somethingElse: readonly string[] = [
  '',
  '   ',
  '...',
  '👍',
  'kan jag fråga någon?',
  'fråga 2: mer tid',
  'frågan är om vi hinner',
  'frågar du mig så',
  'frågorna till mötet',
  'hjälpmedel',
  'hjälpmedelscentralen',
  'hjälper det',
  'språket är svårt',
  'språk är roligt',
  'språk svårt',
  'språk en i taget',
  'svara på en fråga',
  'svara på svenska frågor om LPO',
  'answer in entirety',
  'help desk',
  'helpful',
  'asking for a friend',
  'askar',
  'hej, vad betyder RSG?',
  'hit',
  'highlights',
  'tackla',
  'tack! vad betyder RSG?',
  'takc',
  'hje',
  'RSG',
  'vad betyder hjälp',
  'jag vill ha hjälp',
  'får jag logga 2 timmar?',
  'hjälp mig att förstå RSG',
];

describe('a command', () => {
  for (const [text, verb, language, input = {}] of understood) {
    it(`is heard in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(heard(text), { verb, input, language });
    });
  }

  for (const text of somethingElse) {
    it(`is not heard in ${JSON.stringify(text)}`, () => {
      assert.equal(heard(text), undefined);
    });
  }

  it('is never heard in an abbreviation of the glossary, in capitals or not', () => {
    const spellings = [...glossary.bySpelling.keys()].flatMap((abbr) => [abbr, abbr.toLowerCase(), `${abbr}?`]);
    assert.deepEqual(
      spellings.filter((spelling) => heard(spelling) !== undefined),
      [],
    );
  });

  it('is heard by its longest words, whatever order the commands come in', () => {
    const command = (verb: string, words: string): Intent => ({
      name: verb,
      verb,
      sv: [],
      en: [],
      commands: { sv: [words], en: [] },
      takes: (rest) => ({ rest }),
    });
    const [short, long] = [command('short', 'fråga'), command('long', 'fråga om')];
    for (const commands of [
      [short, long],
      [long, short],
    ])
      assert.deepEqual(saidExactly(commands).commandWithMore('fråga om lön')?.verb, 'long');
  });

  it('is not heard in a short word with a slip in it: too many real words are one letter away', () => {
    for (const text of ['hei', 'tock', 'helq', 'as', 'asks']) assert.equal(heard(text), undefined, text);
  });

  for (const piece of [' ', '.', 'hjälp ', 'fråga', 'a', '! ', '\u0130', '👍', 'hjäl']) {
    it(`is sought in a quarter of a million times ${JSON.stringify(piece)} without going back`, () => {
      const text = piece.repeat(250_000 / piece.length);
      assert.doesNotThrow(() => heard(text));
      assert.equal(heard(`${text} x`), undefined);
      assert.equal(heard(`x${text} x`), undefined);
    });
  }
});
