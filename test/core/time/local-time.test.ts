import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import {
  addDays,
  inZone,
  isDate,
  isTime,
  isTimeZone,
  localDate,
  localInstant,
  localTime,
  toInstant,
  weekdayOf,
} from '../../../src/core/time/local-time.js';

const stockholm = 'Europe/Stockholm';

describe('a time on the clocks of a zone', () => {
  it('stays put across summer time', () => {
    assert.equal(localInstant('2026-03-28', '14:00', stockholm), '2026-03-28T13:00:00.000Z');
    assert.equal(localInstant('2026-03-29', '14:00', stockholm), '2026-03-29T12:00:00.000Z');
    assert.equal(localInstant('2026-10-25', '14:00', stockholm), '2026-10-25T13:00:00.000Z');
    assert.equal(localInstant('2026-11-05', '14:00', 'America/New_York'), '2026-11-05T19:00:00.000Z');
  });

  it('does not exist in the hour that is skipped in spring', () => {
    assert.equal(localInstant('2026-03-29', '02:30', stockholm), 'doesNotExist');
    assert.equal(localInstant('2026-03-29', '03:00', stockholm), '2026-03-29T01:00:00.000Z');
    assert.equal(localInstant('2026-03-08', '02:30', 'America/New_York'), 'doesNotExist');
  });

  it('is the first of the two in the hour that comes twice in autumn', () => {
    assert.equal(localInstant('2026-10-25', '02:30', stockholm), '2026-10-25T00:30:00.000Z');
    assert.equal(localInstant('2026-11-01', '01:30', 'America/New_York'), '2026-11-01T05:30:00.000Z');
  });

  it('does not exist on a day or at an hour that there is none of', () => {
    for (const [date, time] of [
      ['2026-11-31', '14:00'],
      ['2026-02-29', '14:00'],
      ['2026-11-05', '24:00'],
      ['5/11', '14:00'],
      ['2026-11-05', '14'],
    ] as const) {
      assert.equal(localInstant(date, time, stockholm), 'doesNotExist', `${date} ${time}`);
    }
  });

  it('is refused in a zone that there is none of', () => {
    assert.throws(() => localInstant('2026-11-05', '14:00', 'Europe/Lotsen'), RangeError);
    assert.throws(() => inZone('2026-11-05T13:00:00.000Z' as Instant, 'Europe/Lotsen'), RangeError);
    assert.deepEqual(['Europe/Lotsen', stockholm].map(isTimeZone), [false, true]);
  });

  it('is read back as it was', () => {
    const at = '2026-11-05T23:30:00.000Z' as Instant;
    assert.equal(localDate(at, stockholm), '2026-11-06');
    assert.equal(localTime(at, stockholm), '00:30');
    assert.equal(toInstant(inZone(at, stockholm)), at);
  });
});

describe('a day', () => {
  it('exists or not', () => {
    assert.deepEqual(['2028-02-29', '2026-02-29', '2026-11-31', '2026-1-1', ''].map(isDate), [true, false, false, false, false]);
    assert.deepEqual(['00:00', '23:59', '24:00', '9:00', '14:60'].map(isTime), [true, true, false, false, false]);
  });

  it('is followed by others and has a weekday', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
    assert.throws(() => addDays('2026-11-31', 1), RangeError);
    assert.deepEqual(['2026-11-02', '2026-11-08'].map(weekdayOf), [1, 7]);
  });
});
