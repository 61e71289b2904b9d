import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { barOf, heightOf } from '../../../src/core/drawing/bars.js';

describe('a drawn bar', () => {
  it('is filled as far as the figure goes: with nothing for nothing only, and wholly for all only', () => {
    assert.deepEqual(
      [0, 0.01, 2.5, 4.2, 4.99, 5].map((mean) => barOf(mean, 5)),
      [
        { filled: 0, rest: 50 },
        { filled: 1, rest: 49 },
        { filled: 25, rest: 25 },
        { filled: 42, rest: 8 },
        { filled: 49, rest: 1 },
        { filled: 50, rest: 0 },
      ],
    );
  });

  it('stands as high as its figure beside the highest, from as low as clients draw a ground', () => {
    assert.deepEqual([heightOf(12, 12), heightOf(6, 12), heightOf(0, 12), heightOf(0, 0)], ['80px', '56px', '32px', '32px']);
  });
});
