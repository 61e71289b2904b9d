import ical from 'ical.js';
import { z } from 'zod/v4';
import { isTimeZone } from '../../../core/time/local-time.js';

/** Windows' names for the zones that a Swedish group meets people from, as Outlook writes them. Source: CLDR windowsZones. */
const windows: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'W. Europe Standard Time': 'Europe/Stockholm',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'FLE Standard Time': 'Europe/Helsinki',
  'GTB Standard Time': 'Europe/Athens',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
};

/** Offsets in winter and summer, for a zone that the file describes but gives a name of its own. */
const byOffsets: Readonly<Record<string, string>> = {
  '+0000 +0000': 'UTC',
  '+0000 +0100': 'Europe/London',
  '+0100 +0200': 'Europe/Stockholm',
  '+0200 +0300': 'Europe/Helsinki',
};

/** What the file says of a zone: TZOFFSETTO of its STANDARD and its DAYLIGHT part. */
export interface Offsets {
  readonly standard?: string;
  readonly daylight?: string;
}

const fixed = (offset: string): string | undefined =>
  /^[+-](?:0\d|1[0-4])[0-5]\d$/u.test(offset) ? `UTC${offset.slice(0, 3)}:${offset.slice(3)}` : undefined;

/**
 * The zone that a TZID means: an IANA name, perhaps behind a path (Mozilla), one of Windows', or else one with the offsets that the
 * file gives. The rules in the file are never carried out: they may be made to take for ever. Undefined: the group's own zone.
 */
export function zoneOf(tzid: string, described: ReadonlyMap<string, Offsets>): string | undefined {
  const bare = tzid.replace(/^"|"$/gu, '').trim();
  const path = bare.split('/');
  const ending = [path.length, 3, 2].map((parts) => path.slice(-parts).join('/'));
  const iana = ending.find((name) => name.includes('/') && isTimeZone(name));
  if (iana !== undefined) return iana;
  if (Object.hasOwn(windows, bare)) return windows[bare];
  const { standard, daylight } = described.get(tzid) ?? {};
  if (standard === undefined) return undefined;
  const known = `${standard} ${daylight ?? standard}`;
  return Object.hasOwn(byOffsets, known) ? byOffsets[known] : daylight === undefined ? fixed(standard) : undefined;
}

export interface Property {
  readonly tzid: string;
  readonly values: readonly string[];
  /** What stands after the first colon, as it was written. */
  readonly raw: string;
}

export type Properties = ReadonlyMap<string, readonly Property[]>;

export interface CalendarFile {
  readonly method: string;
  readonly events: readonly Properties[];
  /** By TZID. */
  readonly zones: ReadonlyMap<string, Offsets>;
}

/** An invitation is a few kilobytes; a whole calendar that somebody exports may be megabytes. */
const maxFileLetters = 1_000_000;
const maxLineLetters = 100_000;
const maxEvents = 200;

const used = /^(?:SUMMARY|LOCATION|DESCRIPTION|DTSTART|DTEND|DURATION|RRULE|EXDATE|RECURRENCE-ID|STATUS|METHOD|TZID|TZOFFSETTO)[;:]/iu;

const jcal = z.tuple([z.string(), z.object({ tzid: z.string().default('') }), z.string()]).rest(z.unknown());

/** One line as ical.js reads it; undefined when it cannot. A fault in one line says nothing about the others. */
function property(line: string): (Property & { readonly name: string }) | undefined {
  try {
    const [name, { tzid }, , ...values] = jcal.parse(ical.parse.property(line.slice(0, maxLineLetters)));
    return { name, tzid, values: values.filter((value) => typeof value === 'string'), raw: line.slice(line.indexOf(':') + 1) };
  } catch {
    return undefined;
  }
}

/**
 * The lines of an iCalendar file that an invitation is made of. The file is taken apart here and only lines that are of use are given
 * to ical.js: nothing in a file can make it recurse, expand a rule or give up.
 */
export function readLines(text: string): CalendarFile {
  const unfolded = text
    .slice(0, maxFileLetters)
    .replace(/\r\n?/gu, '\n')
    .replace(/\n[ \t]/gu, '');
  const events: Map<string, Property[]>[] = [];
  const zones = new Map<string, Offsets>();
  const within: string[] = [];
  let method = '';
  let tzid = '';
  for (const line of unfolded.split('\n')) {
    const [, edge = '', component = ''] = /^(BEGIN|END):\s*([A-Z-]{1,40})\s*$/iu.exec(line) ?? [];
    const where = within.at(-1);
    if (edge.toUpperCase() === 'BEGIN') {
      if (events.length === maxEvents) break;
      within.push(component.toUpperCase());
      if (component.toUpperCase() === 'VEVENT') events.push(new Map());
    } else if (edge !== '') within.pop();
    else if (used.test(line)) {
      const read = property(line);
      if (read === undefined) continue;
      const { name, ...rest } = read;
      const event = events.at(-1);
      if (where === 'VEVENT' && event !== undefined) event.set(name, [...(event.get(name) ?? []), rest].slice(0, 500));
      else if (where === 'VTIMEZONE' && name === 'tzid') tzid = rest.raw.trim();
      else if (where === 'STANDARD' && name === 'tzoffsetto') zones.set(tzid, { ...zones.get(tzid), standard: rest.raw.trim() });
      else if (where === 'DAYLIGHT' && name === 'tzoffsetto') zones.set(tzid, { ...zones.get(tzid), daylight: rest.raw.trim() });
      else if (name === 'method') method = rest.raw.trim().toUpperCase();
    }
  }
  return { method, events, zones };
}
