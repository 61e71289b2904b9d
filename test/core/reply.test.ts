import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lines } from '../../src/core/reply.js';

describe('lines as one text', () => {
  it('leave out those with nothing on them, so that no gap stands where a card has nothing to say', () => {
    assert.equal(lines('Mötet är sparat.', '', 'Frågorna skickas nu.', ''), 'Mötet är sparat.\nFrågorna skickas nu.');
    assert.equal(lines('', ''), '');
  });
});
