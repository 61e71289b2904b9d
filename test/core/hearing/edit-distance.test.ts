import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { editDistance } from '../../../src/core/hearing/words/edit-distance.js';

const cases: readonly (readonly [a: string, b: string, distance: number])[] = [
  ['hjälp', 'hjälp', 0],
  ['hjälp', 'hjäpl', 1],
  ['hjälp', 'hjlp', 1],
  ['hjälp', 'hjäälp', 1],
  ['hjälp', 'hjölp', 1],
  ['jhälp', 'hjälp', 1],
  ['hjälp', 'jhäpl', 2],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['RSG', 'GSR', 2],
  ['abcd', 'bcda', 2],
];

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 6 });

describe('the distance between two words', () => {
  for (const [a, b, distance] of cases) {
    it(`is ${distance} from "${a}" to "${b}"`, () => {
      assert.equal(editDistance(a, b, 5), distance);
    });
  }

  it('is one more than the most, whatever more it is', () => {
    assert.equal(editDistance('hjälp', 'xxxxx', 1), 2);
    assert.equal(editDistance('hjälp', 'hjälpmedel', 2), 3);
    assert.equal(editDistance('ab', 'ba', 0), 1);
    assert.equal(editDistance('abcdefgh', 'hgfedcba', 3), 4);
  });

  it('is the same both ways, and the same cut off as not', () => {
    fc.assert(
      fc.property(words, words, fc.nat(4), (a, b, most) => {
        const whole = editDistance(a, b, 20);
        assert.equal(editDistance(b, a, 20), whole);
        assert.equal(editDistance(a, b, most), Math.min(whole, most + 1));
        assert.equal(whole === 0, a === b);
      }),
    );
  });

  it('is one for any single slip', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcåäö'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.nat(), (text, where) => {
        const at = where % text.length;
        assert.equal(editDistance(text, text.slice(0, at) + text.slice(at + 1), 1), 1);
        assert.equal(editDistance(text, `${text.slice(0, at)}x${text.slice(at + 1)}`, 1), 1);
        assert.equal(editDistance(text, `${text.slice(0, at)}x${text.slice(at)}`, 1), 1);
      }),
    );
  });
});
