import { decodeHTMLStrict } from 'entities';
import type { Instant } from '../../../core/ids.js';
import { instant } from '../../../core/time/clock.js';
import { localDate, localTime } from '../../../core/time/local-time.js';
import { type Properties, rawOf, textOf } from './calendar-lines.js';
import { type Calendar, firstMoment, momentOf, openCalendar, type Written } from './calendar-moments.js';
import { occurrenceOf } from './calendar-series.js';
import { type Invitation, nothingFound, oneLine, readAgenda, readTitle } from './invitation.js';

const hour = 3_600_000;

/** Milliseconds of a DURATION; more than a day is no meeting that ends when it says. */
function durationOf(written: string): number | undefined {
  const found = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/iu.exec(written.trim());
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (found ?? []).slice(1).map((part) => Number(part ?? 0));
  const length = (weeks * 7 + days) * 24 * hour + hours * hour + minutes * 60_000 + seconds * 1000;
  return found === null || length > 24 * hour ? undefined : length;
}

/** Milliseconds that the meeting takes; undefined when the file does not say. */
function lengthOf(event: Properties, from: Instant, calendar: Calendar): number | undefined {
  const end = firstMoment(event, 'DTEND', calendar);
  const to = end && momentOf(end);
  return to === undefined ? durationOf(rawOf(event, 'DURATION')) : Date.parse(to) - Date.parse(from);
}

function readEvent(event: Properties, calendar: Calendar, today: string, moved: readonly Written[]): Invitation {
  const { ownZone } = calendar;
  const words = (name: string): string => decodeHTMLStrict(textOf(rawOf(event, name)));
  const title = readTitle(words('SUMMARY'));
  const said: Invitation = {
    ...nothingFound,
    title: title.title,
    place: oneLine(words('LOCATION')),
    agenda: readAgenda(textOf(rawOf(event, 'DESCRIPTION'))) || readAgenda(textOf(rawOf(event, 'X-ALT-DESC')).replace(/\s+/gu, ' ')),
    cancelled: title.cancelled || calendar.method === 'CANCEL' || rawOf(event, 'STATUS').trim().toUpperCase() === 'CANCELLED',
  };
  const begins = firstMoment(event, 'DTSTART', calendar);
  if (begins === undefined) return said;
  const { occurrence, rule, doubt: lost } = occurrenceOf(event, begins, moved, calendar, today);
  const [first, from] = [momentOf(begins), momentOf(occurrence.at)];
  const recurrence = rule.replace(/;?COUNT=\d+/u, '');
  const unknown = [begins, firstMoment(event, 'DTEND', calendar)].some((moment) => moment?.zone === undefined && moment?.time);
  const doubt = unknown ? 'unknownZone' : lost;
  const date = lost === '' ? occurrence.date : '';
  if (first === undefined || from === undefined) return { ...said, date, recurrence, doubt };
  const length = lengthOf(event, first, calendar);
  const start = { date: lost === '' ? localDate(from, ownZone) : '', start: localTime(from, ownZone) };
  const to = length === undefined || length <= 0 ? undefined : instant(new Date(Date.parse(from) + length));
  const sameDay = to !== undefined && localDate(to, ownZone) === localDate(from, ownZone);
  // In the group's zone the meeting may fall on another weekday than the rule says.
  const sameRule = localDate(from, ownZone) === occurrence.at.date ? recurrence : '';
  return { ...said, ...start, end: sameDay ? localTime(to, ownZone) : '', recurrence: sameRule, doubt };
}

/** The meeting that an .ics file is about: of several, the next one that is to be held. Times become those of the group's zone. */
export function readCalendarFile(text: string, today: string, zone: string): Invitation {
  const calendar = openCalendar(text, zone);
  const moved = new Map<string, Written[]>();
  for (const event of calendar.events) {
    const away = firstMoment(event, 'RECURRENCE-ID', calendar);
    const uid = rawOf(event, 'UID');
    if (away !== undefined) moved.set(uid, [...(moved.get(uid) ?? []), away]);
  }
  const read = calendar.events
    .map((event) => readEvent(event, calendar, today, event.has('RECURRENCE-ID') ? [] : (moved.get(rawOf(event, 'UID')) ?? [])))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const ahead = read.filter(({ date }) => date >= today);
  return ahead.find(({ cancelled }) => !cancelled) ?? ahead[0] ?? read.at(-1) ?? nothingFound;
}
