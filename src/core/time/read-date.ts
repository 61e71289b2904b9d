import { daysAhead, monthNumbers, numbers, said, weekdayNumbers } from '../../texts/date-words.js';
import { clean } from '../read.js';
import { addDays, isDate, weekdayOf } from './local-time.js';

export type ReadDate = { readonly date: string } | { readonly because: 'noSuchDate' };

const oneOf = (words: ReadonlyMap<string, number>): string => [...words.keys()].sort((one, other) => other.length - one.length).join('|');

const anyDay = oneOf(weekdayNumbers);
const anyMonth = oneOf(monthNumbers);
const start = String.raw`(?<![\p{L}\p{N}.:/-])`;
const stop = String.raw`(?![\p{L}\p{N}])`;
const inText = (pattern: string): RegExp => new RegExp(`${start}(?:${pattern})${stop}`, 'u');

const two = (number: number): string => String(number).padStart(2, '0');

const written = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const checked = (date: string): ReadDate => (isDate(date) ? { date } : { because: 'noSuchDate' });

/** A day without a year is the next one there is, today included; 29 February may be years ahead. */
function nextSuchDay(month: number, day: number, today: string): ReadDate {
  const year = Number(today.slice(0, 4));
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = written(year + ahead, month, day);
    if (date >= today && isDate(date)) return { date };
  }
  return { because: 'noSuchDate' };
}

/** "Den 12:e" is the next twelfth there is, today included. */
function nextDayOfMonth(day: number, today: string): ReadDate {
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const month = Number(today.slice(5, 7)) - 1 + ahead;
    const date = written(Number(today.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1, day);
    if (date >= today && isDate(date)) return { date };
  }
  return { because: 'noSuchDate' };
}

function dayOf(year: string | undefined, month: number, day: number, today: string): ReadDate {
  if (year === undefined) return nextSuchDay(month, day, today);
  return checked(written(year.length === 2 ? 2000 + Number(year) : Number(year), month, day));
}

/** The weekday in the week that starts so many weeks after this one's Monday. */
const inWeek = (weekday: number, weeks: number, today: string): string => addDays(today, weekday - weekdayOf(today) + 7 * weeks);

/** Week 1 has the first Thursday of the year. The next such week, this one included. */
function inWeekNumber(weekday: number, week: number, today: string): ReadDate {
  const monday = inWeek(1, 0, today);
  for (let ahead = 0; ahead <= 53 * 7; ahead += 7) {
    const thursday = addDays(monday, ahead + 3);
    const firstOfYear = `${thursday.slice(0, 4)}-01-01`;
    const dayOfYear = (Date.parse(thursday) - Date.parse(firstOfYear)) / 86_400_000;
    if (Math.floor(dayOfYear / 7) + 1 === week) return { date: addDays(monday, ahead + weekday - 1) };
  }
  return { because: 'noSuchDate' };
}

interface Way {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, today: string) => ReadDate;
}

const number = (text = ''): number => numbers.get(text) ?? Number(text);
const month = (text = ''): number => monthNumbers.get(text) ?? Number(text);
const weekday = (text = ''): number => weekdayNumbers.get(text) ?? 0;

const count = `\\d{1,3}|${oneOf(numbers)}`;

/** In this order: what says most comes first. */
const ways: readonly Way[] = [
  {
    pattern: inText(String.raw`(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`),
    read: (found, today) => dayOf(found['year'], month(found['month']), number(found['day']), today),
  },
  {
    pattern: inText(String.raw`(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})`),
    read: (found, today) => dayOf(found['year'], month(found['month']), number(found['day']), today),
  },
  {
    pattern: inText(
      String.raw`(?<day>\d{1,2})(?:${said.dayEnding})?\.? ?(?:(?:${said.of}) )?(?<month>${anyMonth})(?:[.,]* ?(?<year>(?:19|20)\d{2}))?`,
    ),
    read: (found, today) => dayOf(found['year'], month(found['month']), number(found['day']), today),
  },
  {
    pattern: inText(
      String.raw`(?<month>${anyMonth})\.? (?:(?:${said.the}) )?(?<day>\d{1,2})(?:${said.dayEnding})?(?:,? (?<year>(?:19|20)\d{2}))?(?![:.]\d)`,
    ),
    read: (found, today) => dayOf(found['year'], month(found['month']), number(found['day']), today),
  },
  {
    pattern: inText(String.raw`(?<day>\d{1,2}) ?/ ?(?<month>\d{1,2})(?:(?:[-/]| ?)(?<year>(?:19|20)\d{2})|[-/](?<short>\d{2}))?`),
    read: (found, today) => dayOf(found['year'] ?? found['short'], month(found['month']), number(found['day']), today),
  },
  {
    pattern: inText(String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})`),
    read: (found, today) => dayOf(found['year'], month(found['month']), number(found['day']), today),
  },
  {
    pattern: inText(oneOf(daysAhead).replace(/^.*$/u, '(?<word>$&)')),
    read: ({ word = '' }, today) => ({ date: addDays(today, daysAhead.get(word) ?? 0) }),
  },
  {
    pattern: inText(`(?<weekday>${anyDay}),? (?:${said.within}) (?<count>${count}) (?:${said.weeks})`),
    read: (found, today) => ({ date: addDays(coming(weekday(found['weekday']), today), 7 * number(found['count'])) }),
  },
  {
    pattern: inText(`(?:${said.within}) (?<count>${count}) (?:(?<days>${said.days})|${said.weeks})`),
    read: (found, today) => ({ date: addDays(today, number(found['count']) * (found['days'] === undefined ? 7 : 1)) }),
  },
  {
    pattern: inText(`(?<weekday>${anyDay}),? (?:i )?(?:${said.weekNumber}) ?(?<week>\\d{1,2})`),
    read: (found, today) => inWeekNumber(weekday(found['weekday']), number(found['week']), today),
  },
  {
    // Tuesday next week, whatever day it is today: that is how most Swedes mean it.
    pattern: inText(`(?:${said.next}) (?<before>${anyDay})|(?<after>${anyDay}),? (?:i )?(?:${said.next}) (?:${said.weeks})`),
    read: ({ before, after }, today) => ({ date: inWeek(weekday(before ?? after), 1, today) }),
  },
  {
    pattern: inText(`(?:${said.dayOfMonth})(?![.:]\\d)`),
    read: ({ day, nth }, today) => nextDayOfMonth(number(day ?? nth), today),
  },
  {
    pattern: inText(`(?<weekday>${anyDay})`),
    read: (found, today) => ({ date: coming(weekday(found['weekday']), today) }),
  },
];

/** The first such weekday after today. */
const coming = (wanted: number, today: string): string => addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1);

export const plainText = (text: string): string =>
  clean(text)
    .toLocaleLowerCase('sv')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ');

/** The first of the surest kind of date in a text, and what is left of the text without it. Both undefined when there is none. */
export function findDate(text: string, today: string): { readonly read: ReadDate; readonly rest: string } | undefined {
  const plain = plainText(text);
  for (const { pattern, read } of ways) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    return { read: read(match.groups ?? {}, today), rest: `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}` };
  }
  return undefined;
}

const weekdays = new RegExp(`${start}(?:${anyDay})${stop}`, 'gu');

export const withoutWeekdays = (plain: string): string => plain.replace(weekdays, ' ');
