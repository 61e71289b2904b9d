import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { nameOf, termText, termView } from '../../../../src/features/glossary/lookup/term-view.js';
import type { Term } from '../../../../src/features/glossary/terms/term.js';
import { languages } from '../../../../src/texts/language.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { terms } from '../../../support/terms.js';

const term: Term = {
  abbr: 'QXJ',
  sv: 'påhittad grupp',
  en: 'invented group',
  level: 'local',
  category: 'method',
  definition: { sv: 'En grupp som inte finns.', en: 'A group that is not there.' },
  seeAlso: [],
  sources: [{ title: { sv: 'Ett papper', en: 'A paper' } }],
  aliases: [],
  ordinaryWord: false,
  near: [],
};

describe('a meaning', () => {
  it('has the names, the level and the words of the language', () => {
    assert.deepEqual(termView(term, 'sv', textsIn('sv')), {
      abbr: 'QXJ',
      title: 'QXJ',
      name: 'Påhittad grupp',
      otherName: 'På engelska: Invented group',
      level: textsIn('sv').glossary.levelLines.local,
      sense: '',
      definition: 'En grupp som inte finns.',
      note: '',
      sources: 'Källa: Ett papper',
      plainSources: 'Källa: Ett papper',
    });
    const english = termView(term, 'en', textsIn('en'));
    assert.deepEqual([english.name, english.otherName], ['Invented group', 'In Swedish: Påhittad grupp']);
  });

  it('does not give the name twice when both languages have the same', () => {
    assert.equal(termView({ ...term, en: 'Påhittad Grupp' }, 'sv', textsIn('sv')).otherName, '');
  });

  it('links a source that has an address in the card, and names it in the text', () => {
    const sources = [...term.sources, { title: { sv: 'En sida', en: 'A page' }, url: 'https://example.test/x' }];
    const view = termView({ ...term, sources }, 'sv', textsIn('sv'));
    assert.equal(view.sources, 'Källor: Ett papper · [En sida](https://example.test/x)');
    assert.equal(view.plainSources, 'Källor: Ett papper; En sida');
  });

  it('reads as a text of its own, with its level, sense and note where it has them', () => {
    assert.equal(
      termText(termView(term, 'sv', textsIn('sv'))),
      [
        'QXJ: Påhittad grupp (På engelska: Invented group).',
        'Lokal nivå: din region eller kommun.',
        'En grupp som inte finns.',
        'Källa: Ett papper.',
      ].join('\n'),
    );
    const full = { ...term, sense: { sv: 'I tester.', en: 'In tests.' }, note: { sv: 'Inte QXK.', en: 'Not QXK.' } };
    const text = termText(termView({ ...full, level: null }, 'sv', textsIn('sv')));
    assert.ok(text.includes('\nI tester.\nEn grupp som inte finns.\nInte QXK.\n'));
    assert.ok(termText(termView(full, 'sv', textsIn('sv'))).includes('din region eller kommun. I tester.\n'));
  });

  it('has a name that begins with a capital, and is otherwise as it is written', () => {
    assert.equal(nameOf({ ...term, sv: 'överenskommelse om SIP' }, 'sv'), 'Överenskommelse om SIP');
  });

  for (const language of languages) {
    it(`of every term in the glossary reads well in ${language}: no double signs, and no link that is cut short`, () => {
      const views = terms.map((one) => termView(one, language, textsIn(language)));
      assert.deepEqual(
        views.map(termText).filter((text) => /\.\.|\?\.|: \.|\(\)| {2}|\n\n/u.test(text)),
        [],
      );
      assert.deepEqual(
        views.filter(({ sources }) => sources.replace(/\[[^[\]]+\]\(https?:\/\/[^\s()]+\)/gu, '').match(/[[\]]|https?:/u)),
        [],
      );
    });
  }
});
