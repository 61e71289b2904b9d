import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { inZone } from '../../../../src/core/time/local-time.js';
import { isQuiet } from '../../../../src/core/time/working-time.js';
import { openDays, scheduleFrom } from '../../../../src/features/evaluation/evaluation/schedule.js';

const zone = 'Europe/Stockholm';
const shown = (at: Instant | undefined) => at && inZone(at, zone).toFormat('ccc yyyy-MM-dd HH:mm');

const from = (startedAt: string, days: number) => {
  const { remindAt, closeAt } = scheduleFrom(startedAt as Instant, days, zone);
  return [shown(remindAt), shown(closeAt)];
};

describe('when an evaluation closes and reminds', () => {
  it('is at four on the last day, and at nine the working morning before', () => {
    assert.deepEqual(from('2026-12-01T14:30:00.000Z', 7), ['Mon 2026-12-07 09:00', 'Tue 2026-12-08 16:00']);
    assert.deepEqual(from('2026-12-01T14:30:00.000Z', 3), ['Thu 2026-12-03 09:00', 'Fri 2026-12-04 16:00']);
  });

  it('keeps the reminder out of weekends and holidays', () => {
    // Closes on a Sunday; on a Monday; the day after Christmas.
    assert.deepEqual(from('2026-12-03T14:30:00.000Z', 10), ['Fri 2026-12-11 09:00', 'Sun 2026-12-13 16:00']);
    assert.deepEqual(from('2026-11-30T14:30:00.000Z', 7), ['Fri 2026-12-04 09:00', 'Mon 2026-12-07 16:00']);
    assert.deepEqual(from('2026-12-17T14:30:00.000Z', 9)[0], 'Wed 2026-12-23 09:00');
  });

  it('reminds when work begins where the morning before is gone already', () => {
    assert.deepEqual(from('2026-12-04T14:30:00.000Z', 3), ['Mon 2026-12-07 07:30', 'Mon 2026-12-07 16:00']);
  });

  it('does without a reminder where nobody works in between', () => {
    assert.deepEqual(from('2026-12-24T14:30:00.000Z', 3), [undefined, 'Sun 2026-12-27 16:00']);
  });

  it('follows the clocks through summer time', () => {
    assert.deepEqual(from('2027-03-25T14:30:00.000Z', 7), ['Wed 2027-03-31 09:00', 'Thu 2027-04-01 16:00']);
  });

  it('never reminds in a quiet time, before the start or after the closing', () => {
    for (let day = 0; day < 400; day += 1) {
      for (const days of [openDays.min, openDays.usual, openDays.max]) {
        const startedAt = new Date(Date.UTC(2026, 10, 1 + day, (day * 7) % 24)).toISOString() as Instant;
        const { remindAt, closeAt } = scheduleFrom(startedAt, days, zone);
        assert.equal(inZone(closeAt, zone).toFormat('HH:mm'), '16:00');
        if (remindAt !== undefined)
          assert.ok(
            Date.parse(remindAt) - Date.parse(startedAt) >= 86_000_000 && remindAt < closeAt && !isQuiet(remindAt, zone),
            startedAt,
          );
      }
    }
  });
});
