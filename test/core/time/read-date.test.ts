import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findDate, readDate, withoutWeekdays } from '../../../src/core/time/read-date.js';

const today = '2026-11-02'; // a Monday

const dates: Readonly<Record<string, string>> = {
  '5/11': '2026-11-05',
  '5 / 11': '2026-11-05',
  '5/11 2027': '2027-11-05',
  '5/11-27': '2027-11-05',
  '5/11/2027': '2027-11-05',
  '5.11.2027': '2027-11-05',
  '5 november': '2026-11-05',
  'den 5:e november': '2026-11-05',
  'Torsdagen den 5 november 2026': '2026-11-05',
  'tis 5 nov': '2026-11-05',
  'tors. 5 nov.': '2026-11-05',
  '5 okt': '2027-10-05',
  'November 5, 2026': '2026-11-05',
  'Nov 5th': '2026-11-05',
  'the 5th of November': '2026-11-05',
  'on Thursday 5 November': '2026-11-05',
  '2026-11-05': '2026-11-05',
  '2026/11/5': '2026-11-05',
  '20261105': '2026-11-05',
  '261105': '2026-11-05',
  'i dag': '2026-11-02',
  'I morgon': '2026-11-03',
  imorgon: '2026-11-03',
  'i  övermorgon': '2026-11-04',
  tomorrow: '2026-11-03',
  'the day after tomorrow': '2026-11-04',
  tisdag: '2026-11-03',
  'på tisdag': '2026-11-03',
  'nu på måndag': '2026-11-09',
  söndag: '2026-11-08',
  'nästa tisdag': '2026-11-10',
  'next Sunday': '2026-11-15',
  'tisdag nästa vecka': '2026-11-10',
  'tisdag om en vecka': '2026-11-10',
  'om två veckor': '2026-11-16',
  'om 3 dagar': '2026-11-05',
  'in two weeks': '2026-11-16',
  'tisdag v. 46': '2026-11-10',
  'tisdag vecka 45': '2026-11-03',
  'fredag v 53': '2027-01-01',
  'måndag vecka 1': '2027-01-04',
  '29/2': '2028-02-29',
  '2 november': '2026-11-02',
  '1 november': '2027-11-01',
};

describe('a date as people type it', () => {
  for (const [typed, date] of Object.entries(dates)) {
    it(`"${typed}" is ${date} on Monday 2 November 2026`, () => assert.deepEqual(readDate(typed, today), { date }));
  }

  for (const typed of ['31/11', '31 november', '30 februari', '2026-13-01', '29/2 2027', '0/1', 'tisdag v 60', '261131']) {
    it(`"${typed}" does not exist`, () => assert.deepEqual(readDate(typed, today), { because: 'noSuchDate' }));
  }

  for (const typed of [
    '',
    'snart',
    '5',
    '5/11 kl 14',
    '5/11 eller 6/11',
    'v 46',
    'tisdagsmötet',
    'x'.repeat(101),
    `5/11${' '.repeat(100)}`,
  ]) {
    it(`"${typed.slice(0, 20)}" is no date`, () => assert.deepEqual(readDate(typed, today), { because: 'unreadable' }));
  }

  it('is read from Sunday as well: "nästa" is the week that begins on Monday', () => {
    assert.deepEqual(readDate('nästa tisdag', '2026-11-08'), { date: '2026-11-10' });
    assert.deepEqual(readDate('söndag', '2026-11-08'), { date: '2026-11-15' });
  });

  it('is read whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => void readDate(typed, today)));
  });
});

describe('a date in a text', () => {
  it('is found, and what is left has no trace of it', () => {
    assert.deepEqual(findDate('Vi ses 2026-11-05 14.00', today), { read: { date: '2026-11-05' }, rest: 'vi ses   14.00' });
    assert.equal(findDate('Vi ses någon gång', today), undefined);
  });

  it('is not the weekday beside another date', () => {
    assert.deepEqual(findDate('tisdag 5 november', today)?.read, { date: '2026-11-05' });
    assert.equal(withoutWeekdays('tisdag  14.00 tisdagsgruppen'), '   14.00 tisdagsgruppen');
  });
});
