import type { Instant } from '../../../core/ids.js';
import { inZone } from '../../../core/time/local-time.js';
import type { Meeting } from '../meeting/meeting.js';

/** A meeting as calendars know it. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly start: Instant;
  readonly end: Instant;
  /** Higher each time it has been changed: a calendar that has the meeting takes the newer one. */
  readonly revision: number;
}

export const eventOf = (id: string, { title, place, schedule, moves, edits }: Meeting): CalendarEvent => ({
  id,
  title,
  place,
  start: schedule.start,
  end: schedule.end,
  revision: moves + edits,
});

const withQuery = (address: string, query: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(query).filter(([, value]) => value !== '');
  return `${address}?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
};

/** Opens a new event in Outlook on the web, filled in: nothing is saved before the reader does. */
export const outlookLink = ({ title, place, start, end }: CalendarEvent): string =>
  withQuery('https://outlook.office.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    location: place,
  });

/** The same in the calendar of Teams. The place has no field there. */
export const teamsLink = ({ title, place, start, end }: CalendarEvent): string =>
  withQuery('https://teams.microsoft.com/l/meeting/new', { subject: title, startTime: start, endTime: end, content: place });

const utc = (at: Instant): string => inZone(at, 'utc').toFormat("yyyyMMdd'T'HHmmss'Z'");

const escaped = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');

/** Octets in a line of a calendar file (RFC 5545, 3.1). */
const maxOctets = 75;

/** Long lines go on in the next, after a space, and never in the middle of a letter. */
function folded(line: string): string {
  const parts = [''];
  for (const letter of line) {
    const last = parts.at(-1) ?? '';
    // The space before what goes on counts too.
    const room = maxOctets - (parts.length > 1 ? 1 : 0);
    if (Buffer.byteLength(last) + Buffer.byteLength(letter) > room) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts.join('\r\n ');
}

/** An .ics file with the one event, as every calendar program reads it. `made`: when the file is written. */
export const calendarFile = ({ id, title, place, start, end, revision }: CalendarEvent, made: Instant): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lotsen//Lotsen//SV',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@lotsen`,
    `DTSTAMP:${utc(made)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SEQUENCE:${revision}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
