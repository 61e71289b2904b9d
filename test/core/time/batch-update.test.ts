import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { batchUpdate } from '../../../src/core/time/batch-update.js';

const at = (time: string): Instant => `2026-11-24T09:${time}Z` as Instant;

describe('what changes often', () => {
  it('goes out once for all changes of one span', () => {
    assert.deepEqual(batchUpdate(at('00:00.000'), 60_000), batchUpdate(at('00:54.999'), 60_000));
    assert.equal(batchUpdate(at('00:00.000'), 60_000).at, at('01:00.000'));
    assert.notEqual(batchUpdate(at('00:00.000'), 60_000).span, batchUpdate(at('01:00.000'), 60_000).span);
  });

  it('goes out with the next span when its turn may be stored too late for this one', () => {
    assert.equal(batchUpdate(at('00:55.000'), 60_000).at, at('02:00.000'));
    assert.equal(batchUpdate(at('00:00.000'), 5_000).at, at('00:10.000'));
  });
});
