import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readTerms } from '../../../../src/features/glossary/terms/term.js';

const entry = {
  abbr: 'ABC',
  sv: 'alfabetet',
  en: 'the alphabet',
  level: null,
  category: 'method',
  definition: { sv: 'Bokstäver.', en: 'Letters.' },
  seeAlso: [],
  sources: ['book'],
};
const sources = { book: { title: { sv: 'Boken', en: 'The book' } } };

describe('reading the terms', () => {
  it('puts the sources in place of their keys and fills in what is left out', () => {
    const [read] = readTerms({ sources, terms: [entry] });
    assert.deepEqual(read?.sources, [sources.book]);
    assert.deepEqual([read?.aliases, read?.near, read?.ordinaryWord], [[], [], false]);
  });

  it('refuses a source that is not described, also one named as a part of every object', () => {
    assert.throws(() => readTerms({ sources, terms: [{ ...entry, sources: ['paper'] }] }), /paper/);
    assert.throws(() => readTerms({ sources, terms: [{ ...entry, sources: ['constructor'] }] }), /constructor/);
  });

  it('refuses what it does not know', () => {
    assert.throws(() => readTerms({ sources, terms: [{ ...entry, colour: 'red' }] }));
    assert.throws(() => readTerms({ sources, terms: [{ ...entry, level: 'global' }] }));
    assert.throws(() => readTerms([]));
  });
});
