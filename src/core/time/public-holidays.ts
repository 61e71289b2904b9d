import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

/**
 * Public holidays, and the eves of Christmas, midsummer and New Year ('bank' to the package), which Semesterlagen counts as Sundays
 * and nobody works on. Easter Eve and Whitsun Eve are Saturdays anyway; the other eves are working days, if short ones.
 */
const types: ('public' | 'bank')[] = ['public', 'bank'];

let calendar: Holidays | undefined;

/** The package knows the whole world and takes 150 ms to load: a start does not wait for it, and `loadHolidays` spares a turn the wait. */
function sweden(): Holidays {
  if (calendar === undefined) {
    const Calendar: typeof Holidays = createRequire(import.meta.url)('date-holidays');
    calendar = new Calendar('SE', { types });
  }
  return calendar;
}

const byYear = new Map<number, ReadonlySet<string>>();

function holidaysIn(year: number): ReadonlySet<string> {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const days = new Set(
    sweden()
      .getHolidays(year)
      .map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length)),
  );
  byYear.set(year, days);
  return days;
}

/** Whether a day (YYYY-MM-DD) is free from work in Sweden, whatever weekday it falls on. */
export const isHoliday = (date: string): boolean => holidaysIn(Number(date.slice(0, 4))).has(date);

/** Loads what is needed to tell, so that nobody's turn has to: once the start is over. */
export const loadHolidays = (): void => {
  sweden();
};
