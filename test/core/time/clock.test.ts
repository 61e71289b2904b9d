import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { instant } from '../../../src/core/time/clock.js';

describe('an instant', () => {
  it('is in UTC with milliseconds, whatever the time zone, so that it sorts as text', () => {
    assert.equal(instant(new Date('2026-11-20T10:00:00+01:00')), '2026-11-20T09:00:00.000Z');
    const later = [instant(new Date(1_700_000_000_005)), instant(new Date(1_700_000_000_010)), instant(new Date(1_700_000_001_000))];
    assert.deepEqual([...later].sort(), later);
  });
});
