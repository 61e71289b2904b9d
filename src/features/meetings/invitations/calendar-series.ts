import { addDays, localDate } from '../../../core/time/local-time.js';
import { momentsOf, type Properties, rawOf } from './calendar-lines.js';
import { type Calendar, momentOf, type Written, written } from './calendar-moments.js';
import { datesOf, isFollowed } from './recurrence-rule.js';

/** Days are counted from its beginning, and nobody's series is older. */
const earliestSeries = '2000-01-01';

/** The rule of a series, how often first; '' when there is none, undefined when it cannot be followed. */
function ruleOf(event: Properties, { date, time }: Written): string | undefined {
  const [hour, minute] = time.split(':').map(Number);
  // The time of day said once more adds nothing.
  const said = new Set([`BYHOUR=${hour}`, `BYMINUTE=${minute}`, 'BYSECOND=0']);
  const parts = rawOf(event, 'RRULE')
    .trim()
    .toUpperCase()
    .split(';')
    .filter((part) => !said.has(part));
  const rule = [...parts.filter((part) => part.startsWith('FREQ=')), ...parts.filter((part) => !/^(?:FREQ=|$)/u.test(part))].join(';');
  return rule === '' || (isFollowed(rule) && date >= earliestSeries) ? rule : undefined;
}

/** How many of a series may be taken out one after the other. */
const maxSkipped = 60;

/** More than there are zones. */
const maxOnADay = 20;

type Skipped = ReadonlyMap<string, readonly Written[]>;

/** Whether an occurrence is taken out or moved: by its moment, or by its day where only that is said, or no more can be told. */
function isSkipped(one: Written, skipped: Skipped): boolean {
  // Somewhere on earth it may be the day before or after.
  const near = [-1, 0, 1].flatMap((days) => skipped.get(addDays(one.date, days)) ?? []);
  return near.some((other) => {
    const sameDay = other.date === one.date;
    if (other.time === '') return sameDay;
    if (other.zone === one.zone) return sameDay && other.time === one.time;
    const skippedAt = momentOf(other);
    return skippedAt === undefined ? sameDay : skippedAt === momentOf(one);
  });
}

interface Occurrence {
  readonly at: Written;
  /** The day as the group's clocks show it. */
  readonly date: string;
}

interface Series {
  readonly begins: Written;
  readonly rule: string;
  readonly extra: readonly Written[];
  readonly skipped: Skipped;
}

/** The first time that a series is held from today on; undefined when there is none. */
function nextIn({ begins, rule, extra, skipped }: Series, today: string, zone: string): Occurrence | undefined {
  // Begins a day earlier, because it may be tomorrow already where the group is.
  const from = addDays(today, -1);
  const dates =
    rule === ''
      ? [begins.date]
      : datesOf(rule, begins.date, from > begins.date ? from : begins.date, Math.min(skipped.size, maxSkipped) + 2);
  const listed = [...dates.map((date) => ({ ...begins, date })), ...extra]
    .filter(({ date }) => date >= from)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  for (const at of listed) {
    if (isSkipped(at, skipped)) continue;
    const moment = momentOf(at);
    const date = moment === undefined ? at.date : localDate(moment, zone);
    if (date >= today) return { at, date };
  }
  return undefined;
}

/** The time that an invitation is about: of a series the next one; else the first, with why the next cannot be told. */
export function occurrenceOf(
  event: Properties,
  begins: Written,
  moved: readonly Written[],
  calendar: Calendar,
  today: string,
): { readonly occurrence: Occurrence; readonly rule: string; readonly doubt: '' | 'unknownSeries' | 'seriesOver' } {
  const rule = ruleOf(event, begins);
  const first: Occurrence = { at: begins, date: begins.date };
  if (rule === undefined) return { occurrence: first, rule: '', doubt: begins.date >= today ? '' : 'unknownSeries' };
  const all = (name: string) => momentsOf(event, name).flatMap((moment) => written(moment, calendar) ?? []);
  const extra = all('RDATE');
  if (rule === '' && extra.length === 0) return { occurrence: first, rule, doubt: '' };
  const skipped = new Map<string, Written[]>();
  for (const one of [...all('EXDATE'), ...moved]) skipped.set(one.date, [...(skipped.get(one.date) ?? []).slice(0, maxOnADay), one]);
  const next = nextIn({ begins, rule, extra, skipped }, today, calendar.ownZone);
  return next === undefined ? { occurrence: first, rule: '', doubt: 'seriesOver' } : { occurrence: next, rule, doubt: '' };
}
