import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { type Reader, showDate, showDay, showMoment, showRange, showTime, showTimes } from '../../../src/core/time/dates.js';
import { localInstant } from '../../../src/core/time/local-time.js';

const zone = 'Europe/Stockholm';
const at = (date: string, time: string): Instant => {
  const moment = localInstant(date, time, zone);
  if (moment === 'doesNotExist') throw new Error('No such time in a test.');
  return moment;
};
const sv: Reader = { language: 'sv', zone, now: at('2026-11-02', '10:00') };
const en: Reader = { ...sv, language: 'en' };
const start = at('2026-11-05', '14:00');
const end = at('2026-11-05', '15:30');

describe('a date in Swedish', () => {
  it('is written as Swedes write it', () => {
    assert.equal(showMoment(start, sv), 'torsdag 5 november kl. 14.00');
    assert.equal(showRange(start, end, sv), 'torsdag 5 november kl. 14.00–15.30');
    assert.equal(showTimes(start, end, sv), 'kl. 14.00–15.30');
    assert.equal(showDay(start, sv), 'torsdag 5 november');
    assert.equal(showTime(start, sv), '14.00');
    assert.deepEqual(
      ['2026-11-05', '2026-02-30'].map((date) => showDate(date, sv)),
      ['torsdag 5 november', '2026-02-30'],
    );
  });

  it('has its year when that is not this one', () => {
    assert.equal(showMoment(at('2027-01-07', '09:05'), sv), 'torsdag 7 januari 2027 kl. 09.05');
    assert.equal(showDay(at('2026-01-01', '00:30'), { ...sv, now: at('2025-12-31', '23:30') }), 'torsdag 1 januari 2026');
  });

  it('has both days when it ends on another', () => {
    assert.equal(showRange(start, at('2026-11-06', '10:00'), sv), 'torsdag 5 november kl. 14.00 – fredag 6 november kl. 10.00');
  });

  it('says how near it is only where that is asked for', () => {
    const said = (date: string) => showMoment(at(date, '00:15'), { ...sv, relative: true });
    assert.deepEqual(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'].map(said), [
      'i går kl. 00.15',
      'i dag kl. 00.15',
      'i morgon kl. 00.15',
      'i övermorgon kl. 00.15',
      'torsdag 5 november kl. 00.15',
    ]);
    assert.equal(showDay(at('2026-11-03', '09:00'), sv), 'tisdag 3 november');
  });

  it('counts days, not hours, when the clocks change', () => {
    const reader: Reader = { ...sv, now: at('2026-10-24', '23:30'), relative: true };
    assert.equal(showDay(at('2026-10-25', '23:45'), reader), 'i morgon');
    assert.equal(showDay(at('2026-03-30', '00:15'), { ...reader, now: at('2026-03-28', '23:45') }), 'i övermorgon');
  });

  it('follows the clocks of the zone', () => {
    assert.equal(showMoment(start, { ...sv, zone: 'America/New_York' }), 'torsdag 5 november kl. 08.00');
  });
});

describe('a date in English', () => {
  it('is written as the British write it', () => {
    assert.equal(showMoment(start, en), 'Thursday 5 November at 14:00');
    assert.equal(showRange(start, end, en), 'Thursday 5 November, 14:00–15:30');
    assert.equal(showTimes(start, end, en), '14:00–15:30');
    assert.equal(showMoment(at('2026-11-03', '14:00'), { ...en, relative: true }), 'tomorrow at 14:00');
    assert.equal(showRange(start, at('2027-11-06', '10:00'), en), 'Thursday 5 November at 14:00 – Saturday 6 November 2027 at 10:00');
  });
});

describe('every month and weekday', () => {
  it('has its name in both languages', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      showDay(at(`2026-${String(month + 1).padStart(2, '0')}-15`, '12:00'), sv)
        .split(' ')
        .at(-1),
    );
    assert.equal(months.join(' '), 'januari februari mars april maj juni juli augusti september oktober november december');
    const days = Array.from({ length: 7 }, (_, day) => showDay(at(`2026-11-0${day + 2}`, '12:00'), sv).split(' ')[0]);
    assert.equal(days.join(' '), 'måndag tisdag onsdag torsdag fredag lördag söndag');
  });
});
