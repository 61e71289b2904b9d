import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { derivedId, wasHandled, withHandled } from '../../../src/core/store/idempotence.js';

describe('an id that is derived', () => {
  it('is the one that documents stored so far are found by', () => {
    assert.equal(derivedId('meeting', 'first'), '7d842408073a8ca14ccf');
  });

  it('differs with each of its parts, and with where one ends', () => {
    const ids = [derivedId('a', 'b'), derivedId('a', 'c'), derivedId('b', 'b'), derivedId('ab'), derivedId('a', '', 'b')];
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('a body that knows what has changed it', () => {
  it('tells an activity that was handled from one that was not', () => {
    const body = withHandled({ seen: ['b'], text: 'x' }, 'a');
    assert.deepEqual(
      ['a', 'b', 'c'].map((mark) => wasHandled(body, mark)),
      [true, true, false],
    );
  });

  it('keeps what else is in it, and its marks in an order that tells nothing of who came when', () => {
    assert.deepEqual(withHandled({ seen: ['b'], text: 'x' }, 'a'), { seen: ['a', 'b'], text: 'x' });
  });
});
