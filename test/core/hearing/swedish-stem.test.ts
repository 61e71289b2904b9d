import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { newStemmer } from 'snowball-stemmers';
import { inNeed } from '../../../src/core/hearing/distress/says/in-need.js';
import { notInNeed } from '../../../src/core/hearing/distress/says/not-in-need.js';
import { swedishStem } from '../../../src/core/hearing/says/swedish-stem.js';
import { terms } from '../../support/terms.js';
import { vetted } from '../../support/vetted.js';

const snowball = newStemmer('swedish');
const wordsOf = (text: string): readonly string[] => text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the stem of a Swedish word', () => {
  it('is what Snowball says, for every word of what Lotsen knows', () => {
    const words = new Set([JSON.stringify(terms), JSON.stringify(vetted), ...inNeed, ...notInNeed].flatMap(wordsOf));
    assert.ok(words.size > 3_000);
    for (const word of words) assert.equal(swedishStem(word), snowball.stem(word), word);
  });

  it('is what Snowball says, however endings are put together', () => {
    const letter = fc.constantFrom(...'abdegiklnorstvxyåäöé1');
    const ending = fc.constantFrom(
      ...'a arna erna heterna orna ad ande arne aste anden aren heten ern ar heter or arnas ernas ornas es ades andes ens'.split(' '),
      ...'arens hetens erns at andet het ast s dd gd nn dt gt kt tt lig ig els löst fullt'.split(' '),
    );
    const word = fc.tuple(fc.array(letter, { maxLength: 6 }), fc.array(ending, { maxLength: 3 })).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(word, (one) => assert.equal(swedishStem(one), snowball.stem(one))),
      { numRuns: 3_000 },
    );
  });
});
