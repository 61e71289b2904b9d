import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { addWorkingDays } from '../../../../src/core/time/working-time.js';
import { ageText, durationText, waitedDays, workingDaysBetween } from '../../../../src/features/back-office/case/view-card.js';
import { textsIn } from '../../../../src/texts/texts.js';

const { ages, durations } = textsIn('sv').queue;
const zone = 'Europe/Stockholm';
const at = (local: string): Instant => new Date(`${local}:00+01:00`).toISOString() as Instant;
const age = (from: string, to: string): string => ageText(at(from), { language: 'sv', zone, now: at(to) });

describe('the age of a case', () => {
  it('is the same day, less than a working day, and then whole working days', () => {
    assert.equal(age('2026-11-23T09:00', '2026-11-23T23:59'), ages.today);
    assert.equal(age('2026-11-23T15:00', '2026-11-24T14:59'), ages.soon);
    assert.equal(age('2026-11-23T15:00', '2026-11-24T15:00'), ages.workingDays(1));
    assert.equal(age('2026-11-23T15:00', '2026-11-26T16:00'), ages.workingDays(3));
  });

  it('does not grow over a weekend or a holiday', () => {
    assert.equal(age('2026-11-20T15:00', '2026-11-22T23:00'), ages.soon);
    assert.equal(age('2026-11-20T15:00', '2026-11-23T15:00'), ages.workingDays(1));
    assert.equal(age('2026-12-23T10:00', '2026-12-27T10:00'), ages.soon);
    assert.equal(age('2026-12-23T10:00', '2026-12-28T10:00'), ages.workingDays(1));
  });

  it('is counted as the promises are', () => {
    for (let days = 1; days < 12; days += 1) {
      const from = at('2026-12-17T11:00');
      assert.equal(workingDaysBetween(from, addWorkingDays(from, days, zone), zone), days);
    }
  });

  it('is told to staff in days as everybody counts them, over a weekend too', () => {
    const waited = (from: string, to: string) => waitedDays(at(from), { language: 'sv', zone, now: at(to) });
    assert.equal(waited('2026-11-23T09:00', '2026-11-23T10:00'), '');
    assert.equal(waited('2026-11-23T23:00', '2026-11-24T07:00'), ages.days(1));
    assert.equal(waited('2026-11-20T15:00', '2026-11-23T09:00'), ages.days(3));
  });

  it('ends somewhere', () => {
    assert.ok(workingDaysBetween(at('2000-01-01T09:00'), at('2026-01-01T09:00'), zone) < 400);
  });
});

it('what something took is told in hours and days of the clock', () => {
  const hour = 3_600_000;
  assert.deepEqual(
    [0, hour, 5 * hour, 24 * hour, 72 * hour].map((time) => durationText(time, 'sv')),
    [durations.short, durations.hours(1), durations.hours(5), durations.days(1), durations.days(3)],
  );
});
