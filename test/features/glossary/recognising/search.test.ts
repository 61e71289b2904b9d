import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { search } from '../../../../src/features/glossary/recognising/search.js';
import { buildGlossary } from '../../../../src/features/glossary/terms/glossary.js';
import { glossary } from '../../../support/terms.js';
import { term } from '../made-terms.js';

describe('searching the glossary', () => {
  it('finds by the first letters, the whole abbreviation first, then A to Ö', () => {
    assert.deepEqual(search(glossary, 'po', 2), ['PO', 'POD']);
    const swedish = buildGlossary(['XÖ', 'XÄ', 'XÅ', 'XZ', 'XA'].map((abbr) => term(abbr)));
    assert.deepEqual(search(swedish, 'x', 9), ['XA', 'XZ', 'XÅ', 'XÄ', 'XÖ']);
  });

  it('finds by the beginnings of the words in a full name, in both languages', () => {
    assert.deepEqual(search(glossary, 'nationell arbets', 5), ['NAG']);
    assert.deepEqual(search(glossary, 'NATIONAL WORK', 5), ['NAG']);
    assert.deepEqual(search(glossary, 'arbets nationell', 5), ['NAG']);
    assert.deepEqual(search(glossary, 'tvångssyn', 5), ['OCD']);
  });

  it('keeps dots and rings apart', () => {
    assert.deepEqual(search(glossary, 'npö', 5), ['NPÖ']);
    assert.deepEqual(search(glossary, 'aterhamtning', 5), []);
  });

  it('puts a name that begins like the query before one that only has the words', () => {
    const two = buildGlossary([term('A1', { sv: 'ny vård hemma' }), term('B1', { sv: 'vård hemma' })]);
    assert.deepEqual(search(two, 'vård', 5), ['B1', 'A1']);
  });

  it('finds abbreviations with signs in them', () => {
    assert.deepEqual(search(glossary, 'i&', 1), ['I&KC']);
    assert.deepEqual(search(glossary, 's-k', 1), ['S-KiS']);
  });

  it('finds nothing for nothing, and never more than asked for', () => {
    assert.deepEqual(search(glossary, '  ', 5), []);
    assert.equal(search(glossary, 'n', 3).length, 3);
    assert.deepEqual(search(glossary, '__proto__', 3), []);
  });
});
