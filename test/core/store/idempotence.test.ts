import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  derivedId,
  type Handled,
  isPlainMark,
  keyedMark,
  marksOf,
  maxSeen,
  wasHandled,
  withHandled,
} from '../../../src/core/store/idempotence.js';
import { sealWith } from '../../support/seals.js';

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
    const body = withHandled({ seen: ['b'], text: 'x' }, ['a']);
    assert.deepEqual(
      ['a', 'b', 'c'].map((mark) => wasHandled(body, [mark])),
      [true, true, false],
    );
  });

  it('keeps what else is in it, and its marks in an order that tells nothing of who came when', () => {
    assert.deepEqual(withHandled({ seen: ['b'], text: 'x' }, ['a']), { seen: ['a', 'b'], text: 'x' });
  });
});

describe('the marks of an activity', () => {
  const [first, both] = [sealWith(7), sealWith(8, 7)];

  it('cannot be made without the key, differ between documents, and are found under an older key and as they were without one', () => {
    const [now, before, plain] = marksOf(both, 'one', 'seen', 'activity');
    assert.deepEqual([before, plain], marksOf(first, 'one', 'seen', 'activity'));
    assert.equal(plain, derivedId('seen', 'activity'));
    assert.equal(new Set([now, before, plain, marksOf(both, 'other', 'seen', 'activity')[0]]).size, 4);
    assert.deepEqual([now, before ?? '', plain ?? ''].map(isPlainMark), [false, false, true]);
  });

  it('take the place of those that were made without the key', () => {
    const [now] = marksOf(both, 'one', 'seen', 'activity');
    assert.equal(keyedMark(both, 'one', derivedId('seen', 'activity')), now);
    assert.equal(keyedMark(both, 'one', now), now);
  });

  it('are as many at most, the older half of them apart', () => {
    let body: Handled = { seen: [] };
    for (let number = 0; number < 780; number += 1) body = withHandled(body, marksOf(first, 'one', 'seen', `${number}`));
    const { seen, seenBefore = [] } = body;
    assert.deepEqual([seen.length, seenBefore.length], [780 % maxSeen || maxSeen, maxSeen]);
    assert.deepEqual([[...seen].sort(), [...seenBefore].sort()], [seen, seenBefore]);
    for (const number of [779, 780 - maxSeen]) assert.ok(wasHandled(body, marksOf(first, 'one', 'seen', `${number}`)));
    assert.ok(!wasHandled(body, marksOf(first, 'one', 'seen', '1')));
  });
});
