import { addDays, isDate, weekdayOf } from '../../../core/time/local-time.js';
import { findDate, plainText, withoutWeekdays } from '../../../core/time/read-date.js';
import { weekdayNumbers } from '../../../texts/date-words.js';
import { beforeWeekday, daysBack } from './says.js';

const oneOf = (words: ReadonlyMap<string, number>): string => [...words.keys()].sort((one, other) => other.length - one.length).join('|');
const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');

const back = whole(`(?<word>${oneOf(daysBack)})`);
const weekday = whole(`(?:(?<before>${beforeWeekday}) )?(?<day>${oneOf(weekdayNumbers)})(?<ending>s)?`);

/** A day that time was spent on, and what else was said: a day without a year, and a weekday, are the latest such day. */
export function readDay(text: string, today: string): { readonly date: string; readonly rest: string } {
  const plain = plainText(text);
  const was = back.exec(plain);
  if (was !== null) return { date: addDays(today, -(daysBack.get(was.groups?.['word'] ?? '') ?? 0)), rest: plain.replace(was[0], ' ') };
  const found = findDate(withoutWeekdays(plain), today);
  if (found !== undefined && 'date' in found.read) return { date: past(found.read.date, today), rest: found.rest };
  const named = weekday.exec(plain);
  if (named === null) return { date: today, rest: found?.rest ?? text };
  const ago = (weekdayOf(today) - (weekdayNumbers.get(named.groups?.['day'] ?? '') ?? 0) + 7) % 7;
  // "I tisdags" is never today.
  const isBefore = named.groups?.['ending'] === 's' && named.groups['before'] === 'i';
  return { date: addDays(today, -(ago === 0 && isBefore ? 7 : ago)), rest: plain.replace(named[0], ' ') };
}

/** Dates without a year are read as the next such day; time that was spent is behind. */
function past(date: string, today: string): string {
  const before = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return date > today && isDate(before) ? before : date;
}
