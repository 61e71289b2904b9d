import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { languages } from '../../src/texts/language.js';
import { sv } from '../../src/texts/sv.js';
import { textsIn } from '../../src/texts/texts.js';
import { catalogue } from '../support/catalogue.js';
import { lix, sentencesOf } from '../support/lix.js';

const [swedish, english] = [catalogue('sv'), catalogue('en')];

/** The same in both languages, and rightly so. */
const sameInBoth: readonly string[] = ['general.name', 'glossary.scanTitle', 'myData.counted'];

/** Whole words; a `-` at the end takes every ending. `\b` knows no å, ä and ö. */
const words = (list: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${list
      .trim()
      .split(/\s*,\s*/u)
      .join('|')
      .replaceAll('.', '\\.')
      .replaceAll('-', '\\p{L}*')})(?!\\p{L})`,
    'iu',
  );

/** Domain.md section 7, "Ord och ordval": words that no text of ours uses. */
const forbidden: Readonly<Record<'sv' | 'en', RegExp>> = {
  sv: words(
    'individ-, normal-, onormal-, vårdtagar-, klient-, drabba-, lider av, lidande av, handikapp-, invalid-, offer, offret, etnisk-',
  ),
  en: words('individual-, normal-, abnormal-, sufferer-, suffer from, suffers from, suffering from, victim-, handicap-, client-, disabled'),
};

/** The system's words, where there is one that everybody uses. */
/** What the back office, the private chat and others that have a name are not called. */
const otherNames = {
  sv: /(?<!\p{L})(?:enrum|egen chatt|personlig\p{L}* chatt|stödfunktion\p{L}*|koordinator\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:our own chat|personal chat|support function|personal number)(?!\p{L})/iu,
} as const;

const jargon = words(
  'initiera-, implementera-, återkoppla-, facilitera-, adressera-, vänligen, erhåll-, samt, dock, ovanstående, nedanstående, avseende, gällande, användare-, formulär-, input, klicka-, ogiltig-, felaktig-',
);

/** Short forms that a text uses without being about them. */
const unexplained = words('t.ex, bl.a, m.m, m.fl, osv, etc, ev, resp, f.d, p.g.a, s.k, e.g, i.e');

describe('the catalogues', () => {
  it('have the same texts at the same places', () => {
    assert.deepEqual(
      english.map(({ at }) => at),
      swedish.map(({ at }) => at),
    );
  });

  it('are those that the languages name', () => {
    assert.deepEqual(
      languages.map((language) => textsIn(language).general.languageNames[language]),
      ['Svenska', 'English'],
    );
  });

  it('say something different in each language', () => {
    const same = swedish.filter(({ text }, index) => text === english[index]?.text).map(({ at }) => at);
    assert.deepEqual(
      same.filter((at) => !sameInBoth.includes(at)),
      [],
    );
  });

  it('have no Swedish letters in English but in the name of the alphabet', () => {
    assert.deepEqual(
      english.filter(({ at, text }) => /[åäö]/iu.test(text) && at !== 'glossary.browseShown'),
      [],
    );
  });

  it('have no empty text, none with spaces around it but the one that joins, and none that was not filled in', () => {
    const faulty = [...swedish, ...english].filter(
      ({ at, text }) =>
        text.trim() === '' || (text !== text.trim() && at !== 'glossary.scanOr') || / {2}|undefined|NaN|\[object|\$\{/u.test(text),
    );
    assert.deepEqual(faulty, []);
  });

  it('are in composed letters, with typographic quotation marks and no long dashes', () => {
    const faulty = [...swedish, ...english].filter(({ text }) => text !== text.normalize('NFC') || /["–—]|'(?!s\b)/u.test(text));
    assert.deepEqual(faulty, []);
    assert.deepEqual(
      swedish.filter(({ text }) => /[“‘]/u.test(text)),
      [],
    );
  });

  it('hold nothing that nobody says', () => {
    const filesIn = (folder: string, ending: string) =>
      readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(ending) && !file.startsWith('texts'))
        .map((file) => readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8'))
        .join('\n');
    const [code, cards] = [filesIn('src', '.ts'), filesIn('cards', '.json')];
    const unsaid = Object.entries(sv).flatMap(([section, texts]) =>
      Object.keys(texts)
        .filter((key) => !new RegExp(`\\.${key}\\b`, 'u').test(code) && !cards.includes(`$host.${section}.${key}`))
        .map((key) => `${section}.${key}`),
    );
    assert.deepEqual(unsaid, []);
  });
});

describe('the Swedish texts', () => {
  it('read easily as a whole: a LIX of 35 at most', () => {
    const whole = lix(swedish.map(({ text }) => text).join('\n'));
    assert.ok(whole <= 35, `LIX ${whole.toFixed(1)}`);
  });

  it('have no text of three sentences or more with a LIX above 50', () => {
    const hard = swedish.filter(({ text }) => sentencesOf(text).length >= 3 && lix(text) > 50);
    assert.deepEqual(hard, []);
  });

  it('say du, never ni', () => {
    const stiff = swedish.filter(({ text }) => words('ni, er, ert, era, man').test(text));
    assert.deepEqual(stiff, []);
  });

  it('use words that everybody uses', () => {
    assert.ok(jargon.test('Vänligen återkoppla.') && !jargon.test('samtidigt') && words('er').test('er?') && !words('er').test('nivåer'));
    assert.deepEqual(
      swedish.filter(({ text }) => jargon.test(text)),
      [],
    );
  });
});

for (const [language, said] of [
  ['sv', swedish],
  ['en', english],
] as const) {
  describe(`the words of the ${language} texts`, () => {
    it('treat nobody as an object, as out of the ordinary or as a victim', () => {
      assert.deepEqual(
        said.filter(({ text }) => forbidden[language].test(text)),
        [],
      );
    });

    it('have one name for one thing', () => {
      assert.deepEqual(
        said.filter(({ text }) => otherNames[language].test(text)),
        [],
      );
    });

    it('hold no abbreviation that is not what the text is about', () => {
      assert.deepEqual(
        said.filter(({ text }) => unexplained.test(text)),
        [],
      );
    });

    it('give numbers under thirteen as words, and a whole sentence its full stop', () => {
      const many = textsIn(language).glossary.meanings('BG', 2);
      assert.match(many, language === 'sv' ? / två /u : / two /u);
      assert.match(textsIn(language).glossary.meanings('BG', 13), /13/u);
      const unfinished = said.filter(({ text }) => sentencesOf(text).length > 1 && !/[.!?”]$/u.test(text));
      assert.deepEqual(unfinished, []);
    });
  });
}
