import ical from 'ical.js';
import type { Instant } from '../../../core/ids.js';
import { instant } from '../../../core/time/clock.js';
import { isDate, isTime, localDate, localInstant, localTime } from '../../../core/time/local-time.js';
import { type CalendarFile, type Properties, type Property, readLines, zoneOf } from './calendar-lines.js';
import { type Invitation, nothingFound, oneLine, readAgenda, readTitle } from './invitation.js';
import { datesOf } from './recurrence.js';

/** A date or time as the file has it, before it is known what clock it is on. */
interface Written {
  readonly date: string;
  /** '' for the whole day. */
  readonly time: string;
  readonly zone: string;
}

const value = (event: Properties, name: string): string => event.get(name)?.[0]?.values[0] ?? '';

function written(property: Property | undefined, at: string | undefined, file: CalendarFile, zone: string): Written | undefined {
  const date = at?.slice(0, 10) ?? '';
  const time = at?.slice(11, 16) ?? '';
  if (property === undefined || !isDate(date)) return undefined;
  const own = at?.endsWith('Z') ? 'UTC' : zoneOf(property.tzid, file.zones);
  return { date, time: isTime(time) ? time : '', zone: own ?? zone };
}

const day = '(?:MO|TU|WE|TH|FR|SA|SU)';
const limit = new RegExp(String.raw`^(?:INTERVAL=[1-9]\d?|COUNT=[1-9]\d{0,2}|UNTIL=\d{8}(?:T\d{6}Z?)?|WKST=${day})$`, 'u');

/**
 * What a rule may be beside its limits: rules that come true every few weeks or months. The package looks for a 30 February until the
 * year 9999, for seconds; of a series with any other rule only the first meeting is taken.
 */
const soundRule = new RegExp(
  `^(?:FREQ=WEEKLY|BYDAY=${day}(?:,${day}){0,6};FREQ=WEEKLY|(?:BYDAY=(?:[+-]?[1-4])?${day};|BYDAY=${day};BYSETPOS=(?:-1|[1-4]);|BYMONTHDAY=(?:[1-9]|1\\d|2[0-8]);)?FREQ=MONTHLY)$`,
  'u',
);
const earliestSeries = '2000-01-01';

function ruleOf(event: Properties, begins: string): string {
  const parts = (event.get('rrule')?.[0]?.raw.trim().toUpperCase() ?? '').split(';').filter((part) => part !== '');
  const what = parts.filter((part) => !limit.test(part)).sort();
  return soundRule.test(what.join(';')) && begins >= earliestSeries ? parts.join(';') : '';
}

const startOf = ({ date, time, zone }: Written): Instant | undefined => {
  const at = localInstant(date, time, zone);
  return at === 'doesNotExist' ? undefined : at;
};

/** Milliseconds that the meeting takes; undefined when the file does not say. */
function lengthOf(event: Properties, from: Instant, file: CalendarFile, zone: string): number | undefined {
  const property = event.get('dtend')?.[0];
  const end = written(property, property?.values[0], file, zone);
  const to = end === undefined ? undefined : startOf(end);
  if (to !== undefined) return Date.parse(to) - Date.parse(from);
  const duration = value(event, 'duration');
  return /^P[\dDTHMSW]{2,20}$/u.test(duration) ? ical.Duration.fromString(duration).toSeconds() * 1000 : undefined;
}

/** The first day on which it is held from today on, else the day it began. */
function dayOf(event: Properties, begins: Written, rule: string, today: string, moved: ReadonlySet<string>): string {
  if (rule === '') return begins.date;
  const skipped = new Set([...(event.get('exdate') ?? []).flatMap(({ values }) => values.map((day) => day.slice(0, 10))), ...moved]);
  const dates = datesOf(rule, begins.date, today > begins.date ? today : begins.date, skipped.size + 1);
  return dates.find((date) => !skipped.has(date)) ?? begins.date;
}

function readEvent(event: Properties, file: CalendarFile, today: string, zone: string, moved: ReadonlySet<string>): Invitation {
  const title = readTitle(value(event, 'summary'));
  const said = {
    ...nothingFound,
    title: title.title,
    place: oneLine(value(event, 'location')),
    agenda: readAgenda(value(event, 'description')),
    cancelled: title.cancelled || file.method === 'CANCEL' || value(event, 'status').toUpperCase() === 'CANCELLED',
  };
  const property = event.get('dtstart')?.[0];
  const begins = written(property, property?.values[0], file, zone);
  if (begins === undefined) return said;
  const rule = ruleOf(event, begins.date);
  const recurrence = rule.replace(/;?COUNT=\d+/u, '');
  const date = dayOf(event, begins, rule, today, moved);
  const first = startOf(begins);
  const from = startOf({ ...begins, date });
  if (first === undefined || from === undefined) return { ...said, date, recurrence };
  const length = lengthOf(event, first, file, zone);
  const start = { date: localDate(from, zone), start: localTime(from, zone) };
  const to = length === undefined || length <= 0 ? undefined : instant(new Date(Date.parse(from) + length));
  const sameDay = to !== undefined && localDate(to, zone) === start.date;
  return { ...said, ...start, end: sameDay ? localTime(to, zone) : '', recurrence };
}

/** The meeting that an .ics file is about: of several, the next one that is to be held. Times become those of the group's zone. */
export function readCalendarFile(text: string, today: string, zone: string): Invitation {
  const file = readLines(text);
  const moved = new Set(file.events.map((event) => value(event, 'recurrence-id').slice(0, 10)));
  const read = file.events
    .map((event) => readEvent(event, file, today, zone, moved))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const ahead = read.filter(({ date }) => date >= today);
  return ahead.find(({ cancelled }) => !cancelled) ?? ahead[0] ?? read.at(-1) ?? nothingFound;
}
