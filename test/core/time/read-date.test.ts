import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findDate, withoutWeekdays } from '../../../src/core/time/read-date.js';

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
    it(`"${typed}" is ${date} on Monday 2 November 2026`, () => assert.deepEqual(findDate(typed, today)?.read, { date }));
  }

  for (const typed of ['31/11', '31 november', '30 februari', '2026-13-01', '29/2 2027', '0/1', 'tisdag v 60']) {
    it(`"${typed}" does not exist`, () => assert.deepEqual(findDate(typed, today)?.read, { because: 'noSuchDate' }));
  }

  for (const typed of ['', 'snart', '5', 'v 46', 'tisdagsmötet']) {
    it(`"${typed}" is no date`, () => assert.equal(findDate(typed, today), undefined));
  }

  it('is read from Sunday as well: "nästa" is the week that begins on Monday', () => {
    assert.deepEqual(findDate('nästa tisdag', '2026-11-08')?.read, { date: '2026-11-10' });
    assert.deepEqual(findDate('söndag', '2026-11-08')?.read, { date: '2026-11-15' });
  });

  it('is read whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => void findDate(typed, today)));
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
