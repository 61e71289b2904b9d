/**
 * Rules of RFC 5545, as far as meetings are held by them: every few days, weeks, months or years. Each day is asked whether it fits, a
 * few thousand at the most, so that no rule takes long: packages that expand a rule look for a 30 February until the year 9999.
 */

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

interface Rule {
  readonly frequency: (typeof frequencies)[number];
  readonly interval: number;
  readonly count: number;
  /** YYYY-MM-DD, the last day. */
  readonly until: string;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  /** `nth`: of the month or year, from its end when negative; 0 for each. */
  readonly weekdays: readonly { readonly nth: number; readonly day: number }[];
  readonly positions: readonly number[];
  readonly weekStart: number;
}

const understood = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS']);

/** Whole numbers other than 0, no further from it than `max`; undefined when there is anything else. */
function numbers(listed: string | undefined, max: number): readonly number[] | undefined {
  if (listed === undefined) return [];
  const read = listed.split(',').map(Number);
  return read.every((one) => Number.isInteger(one) && one !== 0 && Math.abs(one) <= max) ? read : undefined;
}

function readWeekdays(listed: string | undefined): Rule['weekdays'] | undefined {
  if (listed === undefined) return [];
  const read = listed.split(',').map((one) => {
    const [, nth = '0', name = ''] = /^([+-]?[1-9]\d?)?([A-Z]{2})$/u.exec(one) ?? [];
    return { nth: Number(nth), day: weekdays.indexOf(name) };
  });
  return read.every(({ day }) => day !== -1) ? read : undefined;
}

/** Undefined for a rule that nobody holds meetings by, or that says what is not understood here. */
function readRule(written: string): Rule | undefined {
  const parts = new Map(
    written
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  );
  const frequency = frequencies.find((one) => one === parts.get('FREQ'));
  const [interval] = numbers(parts.get('INTERVAL') ?? '1', 999) ?? [];
  const [count] = numbers(parts.get('COUNT') ?? '9999', 9999) ?? [];
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:T|$)/u.exec(parts.get('UNTIL') ?? '99991231') ?? [];
  const weekStart = weekdays.indexOf(parts.get('WKST') ?? 'MO');
  const months = numbers(parts.get('BYMONTH'), 12);
  const monthDays = numbers(parts.get('BYMONTHDAY'), 31);
  const days = readWeekdays(parts.get('BYDAY'));
  const positions = numbers(parts.get('BYSETPOS'), 31);
  if (frequency === undefined || interval === undefined || interval < 0 || count === undefined || count < 0 || year === undefined)
    return undefined;
  if (weekStart === -1 || months === undefined || monthDays === undefined || days === undefined || positions === undefined)
    return undefined;
  const often = frequency === 'DAILY' || frequency === 'WEEKLY';
  if ((often && days.some(({ nth }) => nth !== 0)) || (positions.length > 0 && frequency !== 'MONTHLY')) return undefined;
  if ([...parts.keys()].some((key) => !understood.has(key))) return undefined;
  return { frequency, interval, count, until: `${year}-${month}-${day}`, months, monthDays, weekdays: days, positions, weekStart };
}

/** Whether the dates of a rule can be told. */
export const isFollowed = (rule: string): boolean => readRule(rule) !== undefined;

interface Day {
  /** Days since 1970. */
  readonly number: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

const dayMilliseconds = 86_400_000;
const numberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;
const dateOf = (number: number): string => new Date(number * dayMilliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length);
const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayAt(number: number): Day {
  const at = new Date(number * dayMilliseconds);
  return { number, year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** From its beginning and from its end: which of its weekday a day is, in its month or year. */
function placeIn(day: Day, wholeYear: boolean): readonly [number, number] {
  const first = wholeYear ? Date.UTC(day.year, 0, 1) / dayMilliseconds : day.number - day.date + 1;
  const last = wholeYear ? Date.UTC(day.year, 11, 31) / dayMilliseconds : first + lastOfMonth(day.year, day.month) - 1;
  return [Math.floor((day.number - first) / 7) + 1, -Math.floor((last - day.number) / 7) - 1];
}

/** Whether the rule names the day, whatever its interval. */
function isNamed(day: Day, rule: Rule, begins: Day): boolean {
  const { frequency, months, monthDays } = rule;
  if (months.length > 0 && !months.includes(day.month)) return false;
  if (monthDays.length > 0) {
    const fromEnd = day.date - lastOfMonth(day.year, day.month) - 1;
    if (!monthDays.includes(day.date) && !monthDays.includes(fromEnd)) return false;
  }
  if (rule.weekdays.length > 0) {
    const [fromStart, fromEnd] = placeIn(day, frequency === 'YEARLY' && months.length === 0);
    return rule.weekdays.some(({ nth, day: weekday }) => weekday === day.weekday && (nth === 0 || nth === fromStart || nth === fromEnd));
  }
  if (monthDays.length > 0 || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return day.weekday === begins.weekday;
  return day.date === begins.date && (frequency === 'MONTHLY' || months.length > 0 || day.month === begins.month);
}

function periodsBetween(begins: Day, day: Day, { frequency, weekStart }: Rule): number {
  const week = ({ number, weekday }: Day): number => Math.round((number - ((weekday - weekStart + 7) % 7)) / 7);
  if (frequency === 'DAILY') return day.number - begins.number;
  if (frequency === 'WEEKLY') return week(day) - week(begins);
  const years = day.year - begins.year;
  return frequency === 'YEARLY' ? years : years * 12 + day.month - begins.month;
}

/** Whether it is one of the days that count of all that the rule names in its month: the first, the last but one. */
function isPositioned(day: Day, rule: Rule, begins: Day): boolean {
  if (rule.positions.length === 0) return true;
  const first = day.number - day.date + 1;
  const month = Array.from({ length: lastOfMonth(day.year, day.month) }, (_, at) => dayAt(first + at));
  const named = month.filter((one) => isNamed(one, rule, begins)).map(({ number }) => number);
  const at = named.indexOf(day.number);
  return rule.positions.includes(at + 1) || rule.positions.includes(at - named.length);
}

/** A series is followed at the latest for this long after what is asked for: some rules never come true. */
const maxDays = 4000;
/** So many days are gone through to count what has been. */
const maxCounted = 20_000;

/** The dates (YYYY-MM-DD) of a rule for a series that begins on one, so many of them from another on; none of a rule that is not followed. */
export function datesOf(written: string, begins: string, from: string, count: number): readonly string[] {
  const rule = readRule(written);
  if (rule === undefined) return [];
  const first = dayAt(numberOf(begins));
  const wanted = Math.max(numberOf(from), first.number);
  const last = Math.min(wanted + maxDays, numberOf(rule.until));
  const isCounted = rule.count < 9999;
  if (isCounted && wanted - first.number > maxCounted) return [];
  const found: string[] = [];
  let held = 0;
  for (let number = isCounted ? first.number : wanted; number <= last && found.length < count && held < rule.count; number += 1) {
    const day = dayAt(number);
    if (periodsBetween(first, day, rule) % rule.interval !== 0 || !isNamed(day, rule, first) || !isPositioned(day, rule, first)) continue;
    held += 1;
    if (number >= wanted) found.push(dateOf(number));
  }
  return found;
}

/**
 * The next so many dates (YYYY-MM-DD) of a rule, from `first` on. Weeks are counted from the first day that fits: "every fourth
 * Tuesday" begins on the first Tuesday. Days off are not left out: whoever plans sees and decides.
 */
export function nextDates(rule: string, first: string, count: number): readonly string[] {
  const [begins] = datesOf(rule.replace(/;?INTERVAL=\d+/u, ''), first, first, 1);
  return begins === undefined ? [] : datesOf(rule, begins, begins, count);
}
