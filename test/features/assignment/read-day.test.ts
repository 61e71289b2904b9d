import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDay } from '../../../src/features/assignment/time/read-day.js';

/** A Thursday. */
const today = '2026-12-10';
const day = (text: string) => readDay(text, today).date;

describe('the day that time was spent on', () => {
  it('is today unless something else is said', () => {
    for (const text of ['2 h läsning', '3 timmar möte i dag', 'two hours']) assert.equal(day(text), today, text);
  });

  it('is behind: yesterday, a weekday, a date without a year', () => {
    for (const [text, date] of [
      ['2 h läsning igår', '2026-12-09'],
      ['2 h läsning i går', '2026-12-09'],
      ['2 hours yesterday', '2026-12-09'],
      ['1 h i förrgår', '2026-12-08'],
      ['3 h möte i tisdags', '2026-12-08'],
      ['3 h möte tisdag', '2026-12-08'],
      ['3 h last Friday', '2026-12-04'],
      ['3 h i torsdags', '2026-12-03'],
      ['3 h torsdag', '2026-12-10'],
      ['2 h tisdag 1 december', '2026-12-01'],
      ['2 h 24 december', '2025-12-24'],
    ] as const)
      assert.equal(day(text), date, text);
  });

  it('is taken out of what else was said', () => {
    assert.equal(readDay('2,5 h läsning i tisdags', today).rest.trim().replace(/\s+/gu, ' '), '2,5 h läsning');
    assert.equal(readDay('2 h möte igår', today).rest.trim(), '2 h möte');
  });
});
