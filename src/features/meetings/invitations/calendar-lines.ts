import ical from 'ical.js';
import { z } from 'zod/v4';
import type { Offsets } from './calendar-zone.js';

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
const longestFile = 1_000_000;
const longestLine = 100_000;
const mostEvents = 200;

const used = /^(?:SUMMARY|LOCATION|DESCRIPTION|DTSTART|DTEND|DURATION|RRULE|EXDATE|RECURRENCE-ID|STATUS|METHOD|TZID|TZOFFSETTO)[;:]/iu;

const jcal = z.tuple([z.string(), z.object({ tzid: z.string().default('') }), z.string()]).rest(z.unknown());

/** One line as ical.js reads it; undefined when it cannot. A fault in one line says nothing about the others. */
function property(line: string): (Property & { readonly name: string }) | undefined {
  try {
    const [name, { tzid }, , ...values] = jcal.parse(ical.parse.property(line.slice(0, longestLine)));
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
    .slice(0, longestFile)
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
      if (events.length === mostEvents) break;
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
