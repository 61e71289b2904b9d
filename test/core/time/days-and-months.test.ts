import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { eachDay } from '../../../src/core/time/days-and-months.js';

describe('the days around a moment', () => {
  it('are counted in UTC, over the ends of months and years, both ends with them', () => {
    const late = '2026-12-31T23:59:59.999Z' as Instant;
    assert.deepEqual(eachDay(late, 1, 2), ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    assert.deepEqual(eachDay(late, 2, -1), ['2026-12-29', '2026-12-30']);
    assert.deepEqual([eachDay(late, 0, 0), eachDay(late, 1, -2)], [['2026-12-31'], []]);
  });
});
