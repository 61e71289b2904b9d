import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { weekdayOf } from '../../../../src/core/time/local-time.js';
import { readRecurrence } from '../../../../src/features/meetings/invitations/recurrence.js';
import { datesOf, nextDates } from '../../../../src/features/meetings/invitations/recurrence-rule.js';

const rules: Readonly<Record<string, string>> = {
  'var fjärde tisdag': 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU',
  'Var 4:e tisdag': 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU',
  'varannan  torsdag ': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  'varannan torsdag': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  'varje vecka': 'FREQ=WEEKLY',
  'varje måndag': 'FREQ=WEEKLY;BYDAY=MO',
  tisdagar: 'FREQ=WEEKLY;BYDAY=TU',
  'på tisdagar': 'FREQ=WEEKLY;BYDAY=TU',
  'varannan vecka på onsdagar': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
  'var tredje vecka': 'FREQ=WEEKLY;INTERVAL=3',
  'första måndagen i månaden': 'FREQ=MONTHLY;BYDAY=1MO',
  'sista fredagen varje månad': 'FREQ=MONTHLY;BYDAY=-1FR',
  'andra tisdagen varannan månad': 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU',
  'tredje onsdagen var tredje månad': 'FREQ=MONTHLY;INTERVAL=3;BYDAY=3WE',
  'every other Thursday': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  'every fourth Tuesday': 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU',
  'every 4 weeks on Tuesday': 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU',
  'Weekly on Mondays.': 'FREQ=WEEKLY;BYDAY=MO',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  'first Monday of the month': 'FREQ=MONTHLY;BYDAY=1MO',
  'the last Friday of every month': 'FREQ=MONTHLY;BYDAY=-1FR',
};

describe('how often, in words', () => {
  for (const [typed, rule] of Object.entries(rules)) it(`"${typed}" is ${rule}`, () => assert.deepEqual(readRecurrence(typed), { rule }));

  const refused: Readonly<Record<string, string>> = {
    'varje månad': 'whichDay',
    'varannan månad': 'whichDay',
    monthly: 'whichDay',
    'varje dag': 'tooOften',
    'varje vardag': 'tooOften',
    'när det passar': 'unreadable',
    'femte måndagen i månaden': 'unreadable',
    'var 0 vecka': 'unreadable',
    'var 27 vecka': 'unreadable',
    'var sista tisdag': 'unreadable',
    'på torsdag': 'unreadable',
    torsdag: 'unreadable',
    'on Thursday': 'unreadable',
    'sista tisdagen var sista månad': 'unreadable',
    '': 'unreadable',
    [`varje ${' '.repeat(100)}vecka`]: 'unreadable',
  };
  for (const [typed, because] of Object.entries(refused)) {
    it(`"${typed.slice(0, 40)}" is refused: ${because}`, () => assert.deepEqual(readRecurrence(typed), { because }));
  }
});

describe('the dates of a series', () => {
  it('begin on the first day that fits, and weeks are counted from there', () => {
    assert.deepEqual(nextDates('FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', '2026-11-04', 3), ['2026-11-10', '2026-12-08', '2027-01-05']);
    assert.deepEqual(nextDates('FREQ=WEEKLY;INTERVAL=2', '2026-11-04', 2), ['2026-11-04', '2026-11-18']);
    assert.deepEqual(nextDates('FREQ=MONTHLY;BYDAY=1MO', '2026-11-04', 2), ['2026-12-07', '2027-01-04']);
    assert.deepEqual(nextDates('FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU', '2026-11-11', 2), ['2026-12-08', '2027-02-09']);
  });

  it('are never before what is asked for, in order, on the weekday, and as many as asked for', () => {
    const every = fc.constantFrom(...Object.values(rules).filter((rule) => rule.endsWith('TU')));
    const first = fc.integer({ min: 0, max: 1500 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(every, first, fc.integer({ min: 1, max: 12 }), (rule, from, count) => {
        const dates = nextDates(rule, from, count);
        assert.equal(dates.length, count);
        assert.deepEqual([...new Set(dates)].sort(), dates);
        assert.ok(dates.every((date) => date >= from && weekdayOf(date) === 2));
      }),
    );
  });

  it('keep to the weeks in which the series began', () => {
    assert.deepEqual(datesOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2026-01-08', '2026-11-02', 2), ['2026-11-12', '2026-11-26']);
  });

  it('end with the series', () => {
    assert.deepEqual(datesOf('FREQ=WEEKLY;UNTIL=20261112T130000Z', '2026-11-05', '2026-11-02', 5), ['2026-11-05', '2026-11-12']);
    assert.deepEqual(nextDates('FREQ=WEEKLY;UNTIL=20261001', '2026-11-05', 5), []);
  });
});
