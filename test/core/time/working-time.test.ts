import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { instant } from '../../../src/core/time/clock.js';
import {
  addWorkingDays,
  isQuiet,
  isWorkingDate,
  isWorkingDay,
  nextWorkingMorning,
  previousWorkingMorning,
  sendAt,
} from '../../../src/core/time/working-time.js';

const stockholm = 'Europe/Stockholm';
const zones = [stockholm, 'America/New_York'];

const at = (local: string, zone = stockholm): Instant => instant(DateTime.fromISO(local, { zone }).toJSDate());
const shown = (moment: Instant, zone = stockholm): string => DateTime.fromISO(moment, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");

const from = Date.parse('2026-01-01T00:00:00Z');
const until = Date.parse('2031-01-01T00:00:00Z');
const anyMoment = fc.integer({ min: from, max: until }).map((ms) => instant(new Date(ms)));
/** The days around both changes of the clocks, in Europe and in America. */
const nearChange = fc
  .tuple(
    fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-28', '2027-10-31'),
    fc.integer({ min: -5000, max: 5000 }),
  )
  .map(([day, minutes]) => instant(new Date(Date.parse(`${day}T01:00:00Z`) + minutes * 60_000)));
const moments = fc.oneof(anyMoment, nearChange);
const anyZone = fc.constantFrom(...zones);

describe('quiet times', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['2026-11-03T07:29', true],
    ['2026-11-03T07:30', false],
    ['2026-11-03T19:59', false],
    ['2026-11-03T20:00', true],
    ['2026-11-07T12:00', true],
    ['2026-11-08T12:00', true],
    ['2026-11-09T12:00', false],
  ];
  for (const [local, quiet] of cases) it(`${quiet ? 'are' : 'are not'} ${local}`, () => assert.equal(isQuiet(at(local), stockholm), quiet));

  it('follow the clocks of the zone', () => {
    assert.equal(isQuiet(at('2026-11-03T08:00'), 'America/New_York'), true);
  });

  it('are all of every Swedish holiday, and of the eves that are as good as holidays, 2026 to 2030', () => {
    const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
    const moving: Readonly<Record<number, string>> = {
      2026: '04-03 04-06 05-14 06-19 06-20 10-31',
      2027: '03-26 03-29 05-06 06-25 06-26 11-06',
      2028: '04-14 04-17 05-25 06-23 06-24 11-04',
      2029: '03-30 04-02 05-10 06-22 06-23 11-03',
      2030: '04-19 04-22 05-30 06-21 06-22 11-02',
    };
    for (const [year, days] of Object.entries(moving)) {
      for (const day of [...fixed, ...days.split(' ')])
        assert.equal(isWorkingDay(at(`${year}-${day}T12:00`), stockholm), false, `${year}-${day}`);
    }
  });

  it('are not on the eves that people work on, nor on the day after a holiday', () => {
    for (const day of ['2026-01-05', '2026-01-07', '2026-04-02', '2026-04-30', '2026-05-15', '2026-10-30', '2026-05-25']) {
      assert.equal(isQuiet(at(`${day}T12:00`), stockholm), false, day);
    }
  });
});

describe('working mornings', () => {
  it('come after the quiet, over weekends and holidays', () => {
    assert.equal(shown(nextWorkingMorning(at('2026-11-06T20:30'), stockholm)), '2026-11-09T07:30');
    assert.equal(shown(nextWorkingMorning(at('2026-12-23T21:00'), stockholm)), '2026-12-28T07:30');
    assert.equal(shown(nextWorkingMorning(at('2026-11-09T06:00'), stockholm)), '2026-11-09T07:30');
  });

  it('are at nine when something has to be moved back', () => {
    assert.equal(shown(previousWorkingMorning(at('2026-11-08T16:00'), stockholm)), '2026-11-06T09:00');
    assert.equal(shown(previousWorkingMorning(at('2026-04-07T08:59'), stockholm)), '2026-04-02T09:00');
    assert.equal(shown(previousWorkingMorning(at('2026-11-09T09:00'), stockholm)), '2026-11-09T09:00');
  });
});

describe('when to send', () => {
  const meeting = at('2026-11-09T13:00');

  it('is when it is wanted, where that is not quiet', () => {
    assert.equal(sendAt(at('2026-11-05T16:00'), stockholm, { before: meeting }), at('2026-11-05T16:00'));
  });

  it('is the working morning before, for what must come before a meeting', () => {
    assert.equal(sendAt(at('2026-11-08T16:00'), stockholm, { before: meeting }), at('2026-11-06T09:00'));
    assert.equal(sendAt(at('2026-11-09T16:00'), stockholm, { before: meeting }), at('2026-11-09T09:00'));
    assert.equal(sendAt(at('2026-11-09T16:00'), stockholm, { before: at('2026-11-09T09:00') }), at('2026-11-06T09:00'));
  });

  it('is the next working morning when the one before is past, even if that is after what it should come before', () => {
    const earliest = at('2026-11-07T12:00');
    assert.equal(sendAt(earliest, stockholm, { before: meeting, earliest }), at('2026-11-09T07:30'));
    assert.equal(sendAt(earliest, stockholm, { before: at('2026-11-08T10:00'), earliest }), at('2026-11-09T07:30'));
    assert.equal(sendAt(at('2026-11-05T10:00'), stockholm, { earliest: at('2026-11-05T11:00') }), at('2026-11-05T11:00'));
  });

  it('is when a coordinator asks for it', () => {
    assert.equal(sendAt(at('2026-11-08T22:00'), stockholm, { askedFor: true, before: meeting }), at('2026-11-08T22:00'));
  });

  it('is never quiet unless asked for', () => {
    fc.assert(
      fc.property(
        moments,
        anyZone,
        fc.option(moments, { nil: undefined }),
        fc.option(moments, { nil: undefined }),
        (wanted, zone, before, earliest) => {
          const rule = { ...(before && { before }), ...(earliest && { earliest }) };
          assert.equal(isQuiet(sendAt(wanted, zone, rule), zone), false);
        },
      ),
    );
  });

  it('is never after what it must come before, when any time between that and the earliest will do', () => {
    const hour = 3_600_000;
    fc.assert(
      fc.property(
        moments,
        anyZone,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: -400, max: 400 }),
        (earliest, zone, hours, more) => {
          const before = instant(new Date(Date.parse(earliest) + hours * hour));
          const wanted = instant(new Date(Date.parse(earliest) + more * hour));
          const sent = sendAt(wanted, zone, { before, earliest });
          assert.ok(sent >= earliest);
          if ((isQuiet(earliest, zone) ? nextWorkingMorning(earliest, zone) : earliest) < before) assert.ok(sent < before);
          assert.ok(sendAt(wanted, zone, { before }) < before);
        },
      ),
    );
  });

  it('keeps the order of what is wanted', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 6000 }), anyZone, (first, minutes, zone) => {
        const second = instant(new Date(Date.parse(first) + minutes * 60_000));
        assert.ok(sendAt(first, zone) <= sendAt(second, zone));
      }),
    );
  });

  it('keeps the order of what is moved back', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 6000 }), anyZone, (first, minutes, zone) => {
        const second = instant(new Date(Date.parse(first) + minutes * 60_000));
        const before = instant(new Date(until));
        fc.pre(isQuiet(second, zone));
        assert.ok(!isQuiet(first, zone) || sendAt(first, zone, { before }) <= sendAt(second, zone, { before }));
      }),
    );
  });
});

describe('working days ahead', () => {
  it('are counted over weekends and holidays, at the same time of day', () => {
    assert.equal(shown(addWorkingDays(at('2026-11-05T14:10'), 3, stockholm)), '2026-11-10T14:10');
    assert.equal(shown(addWorkingDays(at('2026-04-02T10:00'), 1, stockholm)), '2026-04-07T10:00');
    assert.equal(shown(addWorkingDays(at('2026-11-07T10:00'), 1, stockholm)), '2026-11-09T10:00');
    assert.equal(addWorkingDays(at('2026-11-07T10:00'), 0, stockholm), at('2026-11-07T10:00'));
  });

  it('stay at the same time of day when the clocks change', () => {
    assert.equal(shown(addWorkingDays(at('2026-03-27T14:00'), 1, stockholm)), '2026-03-30T14:00');
    assert.equal(shown(addWorkingDays(at('2026-10-23T14:00'), 1, stockholm)), '2026-10-26T14:00');
  });

  it('are the same by their date', () => {
    for (let day = Date.UTC(2026, 11, 1); day < Date.UTC(2027, 1, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      assert.equal(isWorkingDate(date), isWorkingDay(at(`${date}T12:00`), stockholm), date);
    }
  });
});
