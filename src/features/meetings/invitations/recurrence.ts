import { clean } from '../../../core/read.js';
import { ordinals, said, weekdayNumbers } from '../../../texts/date-words.js';

export type Recurrence =
  /** As RFC 5545 writes a rule: FREQ=WEEKLY;INTERVAL=4;BYDAY=TU */
  | { readonly rule: string }
  /** `whichDay`: every month, but not on which weekday. `tooOften`: more than once a week. */
  | { readonly because: 'unreadable' | 'whichDay' | 'tooOften' };

const maxLetters = 100;
const maxWeeks = 26;

const oneOf = (words: ReadonlyMap<string, number>): string => [...words.keys()].sort((one, other) => other.length - one.length).join('|');

const anyDay = oneOf(weekdayNumbers);
const anyOrdinal = oneOf(ordinals);
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const code = (word = ''): string => codes[(weekdayNumbers.get(word) ?? 0) - 1] ?? '';

/** "every", "every other", "every third", "every 3", of something that follows. */
const howOften = `(?:(?<other>${said.everyOther})|(?:${said.every})(?: (?<ordinal>${anyOrdinal})| (?<number>\\d{1,2}))?)`;

const interval = (found: Readonly<Record<string, string | undefined>>): number =>
  found['other'] === undefined ? (ordinals.get(found['ordinal'] ?? '') ?? Number(found['number'] ?? 1)) : 2;

const tooOften = whole(`${said.daily}|(?:${said.every}) (?:${said.workday})|(?:${said.workday})`);
const monthly = whole(`${said.monthly}|${howOften} (?:${said.months})`);
const nthWeekday = whole(
  `(?:(?:${said.the}) )?(?<which>${anyOrdinal}) (?<day>${anyDay})(?: (?:${said.inMonth}))?(?: (?:${said.the}|${said.every}))?(?: (?<other>${said.everyOther})| (?<ordinal>${anyOrdinal})| (?<number>\\d{1,2}))? (?:${said.months})`,
);
const everyWeekday = whole(`(?:(?:${said.coming}) )?(?<every>${howOften} )?(?<day>${anyDay})`);
const everyWeek = whole(
  `(?:(?<weekly>${said.weekly})|(?<biweekly>${said.biweekly})|${howOften} (?:${said.weeks}))(?:,? (?:(?:${said.coming}) )?(?<day>${anyDay}))?`,
);

/** "torsdagar": one "torsdag" is not every one. */
const isPlural = /(?:ar|arna|s)$/u;
const isEach = (found: Readonly<Record<string, string | undefined>>): boolean => found['every'] !== undefined;

const weekly = (weeks: number, day: string): Recurrence =>
  weeks >= 1 && weeks <= maxWeeks
    ? { rule: ['FREQ=WEEKLY', ...(weeks > 1 ? [`INTERVAL=${weeks}`] : []), ...(day === '' ? [] : [`BYDAY=${day}`])].join(';') }
    : { because: 'unreadable' };

/** How often a series is held, in the words of whoever plans it: "var fjärde tisdag", "första måndagen i månaden", "every other week". */
export function readRecurrence(typed: string): Recurrence {
  if (typed.length > maxLetters) return { because: 'unreadable' };
  const plain = clean(typed)
    .toLocaleLowerCase('sv')
    .replace(/\s+/gu, ' ')
    .replace(/[.!]+$/u, '');
  if (tooOften.test(plain)) return { because: 'tooOften' };
  if (monthly.test(plain)) return { because: 'whichDay' };
  const nth = nthWeekday.exec(plain)?.groups;
  if (nth !== undefined) {
    const which = ordinals.get(nth['which'] ?? '') ?? 0;
    const months = interval(nth);
    if (which > 4 || months < 1) return { because: 'unreadable' };
    return { rule: `FREQ=MONTHLY;${months > 1 ? `INTERVAL=${months};` : ''}BYDAY=${which}${code(nth['day'])}` };
  }
  const day = everyWeekday.exec(plain)?.groups;
  const found = day !== undefined && (isEach(day) || isPlural.test(day['day'] ?? '')) ? day : everyWeek.exec(plain)?.groups;
  if (found === undefined) return { because: 'unreadable' };
  return weekly(found['biweekly'] === undefined ? interval(found) : 2, code(found['day']));
}
