import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { maxWordKeys, soughtKeys, wordKeys } from '../../../../src/features/back-office/case/word-keys.js';

const finds = (sought: string, ...texts: readonly string[]): boolean => {
  const keys = wordKeys(texts);
  return soughtKeys(sought).every((key) => keys.includes(key));
};

describe('the words that a document is found by', () => {
  it('are found in other forms, and in any case', () => {
    for (const sought of ['möte', 'mötet', 'MÖTEN', 'mötena']) assert.ok(finds(sought, 'Hur blir det med mötena?'), sought);
    for (const sought of ['vårdprogrammet', 'vårdprogram']) assert.ok(finds(sought, 'Ett vårdprogram.'), sought);
    assert.ok(!finds('kök', 'Hur blir det med mötena?'));
  });

  it('are found by how a joined word begins and ends', () => {
    for (const sought of ['ersättning', 'reseersättning', 'rese', 'res']) assert.ok(finds(sought, 'Hur får jag reseersättningen?'), sought);
    assert.ok(finds('möten protokoll', 'Vem skriver mötesprotokollet?'));
    assert.ok(finds('vård', 'Vad är hemvården?'));
    assert.ok(!finds('sättning', 'Hur blir det med sättet?'));
  });

  it('must all be there, in any of the texts', () => {
    assert.ok(finds('arvode resan', 'Vad är arvodet?', 'Och resan?'));
    assert.ok(!finds('arvode möte', 'Vad är arvodet?', 'Och resan?'));
  });

  it('are none in a text without words', () => {
    assert.deepEqual([soughtKeys(' ?! '), wordKeys(['', '–'])], [[], []]);
  });

  it('are bounded: the parts of words go first, and whole words are taken from the first text on', () => {
    const many = Array.from({ length: 2 * maxWordKeys }, (_, at) => `ord${at}`);
    const keys = wordKeys(['Reseersättning', ...many]);
    assert.equal(keys.length, maxWordKeys);
    assert.deepEqual([keys.includes('word:reseersättning'), keys.includes('word:ersättning')], [true, false]);
    assert.ok(keys.includes('word:ord0') && !keys.includes(`word:ord${2 * maxWordKeys - 1}`));
  });
});
