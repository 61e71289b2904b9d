import { decodeQuotedPrintable } from '../../../core/quoted-printable.js';
import { plainName, type WrittenObservance } from './calendar-zones.js';

interface Property {
  readonly tzid: string;
  /** What stands after the colon, as it was written. */
  readonly raw: string;
}

export type Properties = ReadonlyMap<string, readonly Property[]>;

export interface CalendarFile {
  readonly method: string;
  /** The zone of times that name none. Not all programs write it. */
  readonly zone: string;
  readonly events: readonly Properties[];
  /** As the file describes them, by name. */
  readonly zones: ReadonlyMap<string, readonly WrittenObservance[]>;
}

/** An invitation is a few kilobytes; a whole calendar that somebody exports may be megabytes. */
const maxFileLetters = 1_000_000;
const maxLineLetters = 100_000;
const maxEvents = 200;
const maxProperties = 500;

const used =
  /^(SUMMARY|LOCATION|DESCRIPTION|X-ALT-DESC|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|STATUS|METHOD|X-WR-TIMEZONE|TZID|TZOFFSETTO|TZ|DAYLIGHT)(?=[;:])/iu;

const isQuoted = /;\s*(?:ENCODING\s*=\s*)?"?QUOTED-PRINTABLE"?(?=;|$)/iu;

/** Properties whose values can be recognised by their shape, whatever stands before them. */
const isMoment = /^(?:DTSTART|DTEND|DURATION|RDATE|EXDATE|RECURRENCE-ID)$/u;
const moments = /:\d{4}-?\d{2}-?\d{2}(?:T[\d:]{4,8}Z?)?(?:[,/][^:]*)?\s*$/iu;

/** Where the value begins: after the first colon that is neither quoted nor part of an address. */
function valueAt(line: string, name: string): number {
  if (isMoment.test(name)) return (moments.exec(line)?.index ?? line.lastIndexOf(':')) + 1;
  const [start] = /^(?:[^":]|"[^"]*"|:(?=\/\/))*:/u.exec(line) ?? [];
  return start === undefined ? line.indexOf(':') + 1 : start.length;
}

/** What the older format (vCalendar 1.0) writes in the signs of old mail programs; a line break in it is written as newer ones do. */
function decoded(raw: string, parameters: string): string {
  if (!isQuoted.test(parameters)) return raw;
  const bytes = decodeQuotedPrintable(raw);
  const charset = /;\s*CHARSET\s*=\s*"?(?:iso-8859-1|windows-1252|latin1)"?(?=;|$)/iu.test(parameters) ? 'windows-1252' : 'utf-8';
  return new TextDecoder(charset).decode(bytes).replace(/\r\n?|\n/gu, '\\n');
}

/** A line that is of use; a fault in one says nothing about the others. */
function property(line: string): (Property & { readonly name: string }) | undefined {
  const name = used.exec(line)?.[1]?.toUpperCase();
  if (name === undefined) return undefined;
  const at = valueAt(line, name);
  if (at === 0) return undefined;
  const [, quoted, bare = ''] = /;\s*TZID\s*=\s*(?:"([^"]*)"|([^;]*))/iu.exec(line.slice(0, at - 1)) ?? [];
  return { name, tzid: quoted ?? bare, raw: decoded(line.slice(at), line.slice(0, at - 1)) };
}

const unescaped: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

/** The text of a value, with its line breaks and signs as they were typed. */
export const textOf = (raw: string): string => raw.replace(/\\(.)/gu, (_, sign: string) => unescaped[sign] ?? sign);

/**
 * The lines of an iCalendar file that an invitation is made of. The file is taken apart here: programs write lines that a strict reader
 * drops, and nothing in a file can make this recurse, expand a rule or give up.
 */
export function readLines(text: string): CalendarFile {
  const unfolded = text
    .slice(0, maxFileLetters)
    .replace(/\r\n?/gu, '\n')
    .replace(/\n[ \t]/gu, '')
    // A quoted line goes on in the next one behind a `=`.
    .replace(/^[^\n:]*;[ \t]*(?:ENCODING[ \t]*=[ \t]*)?"?QUOTED-PRINTABLE\b(?:[^\n]*=\n)*/gimu, (quoted) => quoted.replaceAll('=\n', ''));
  const events: Map<string, Property[]>[] = [];
  const zones = new Map<string, readonly WrittenObservance[]>();
  const within: string[] = [];
  let described: { tzid: string; parts: Map<string, Property[]>[] } = { tzid: '', parts: [] };
  let method = '';
  let zone = '';
  let standard = '';
  const daylights: string[] = [];
  for (const whole of unfolded.split('\n')) {
    const line = whole.slice(0, maxLineLetters);
    const [, edge = '', component = ''] = /^(BEGIN|END):\s*([A-Z-]{1,40})\s*$/iu.exec(line) ?? [];
    const where = within.at(-1);
    if (edge.toUpperCase() === 'BEGIN') {
      if (events.length === maxEvents) break;
      const began = component.toUpperCase();
      within.push(began);
      if (began === 'VEVENT') events.push(new Map());
      if (began === 'VTIMEZONE') described = { tzid: '', parts: [] };
      if ((began === 'STANDARD' || began === 'DAYLIGHT') && described.parts.length < maxProperties) described.parts.push(new Map());
    } else if (edge !== '') {
      if (within.pop() === 'VTIMEZONE') zones.set(plainName(described.tzid), described.parts.map(observance));
    } else {
      const read = property(line);
      if (read === undefined) continue;
      const { name, ...rest } = read;
      const event = events.at(-1);
      const part = described.parts.at(-1);
      if (where === 'VEVENT' && event !== undefined) add(event, name, rest);
      else if ((where === 'STANDARD' || where === 'DAYLIGHT') && part !== undefined) add(part, name, rest);
      else if (where === 'VTIMEZONE' && name === 'TZID') described.tzid = rest.raw;
      else if (name === 'METHOD') method = rest.raw.trim().toUpperCase();
      else if (name === 'X-WR-TIMEZONE') zone = rest.raw;
      else if (name === 'TZ') standard = rest.raw;
      else if (name === 'DAYLIGHT' && daylights.length < maxProperties) daylights.push(rest.raw);
    }
  }
  if (standard === '') return { method, zone, events, zones };
  zones.set(plainName(standard), olderZone(standard, daylights));
  return { method, zone: zone || standard, events, zones };
}

const asOffset = (written: string): string => {
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{1,2})(?::?(\d{2}))?$/u.exec(written.trim()) ?? [];
  return sign === '' ? '' : `${sign}${hours.padStart(2, '0')}${minutes}`;
};

/** The zone of a file of the older format, vCalendar 1.0: its `TZ`, and a `DAYLIGHT` for each summer that it knows. */
function olderZone(standard: string, daylights: readonly string[]): readonly WrittenObservance[] {
  const from = (begins: string, offset: string): WrittenObservance => ({ begins, offset: asOffset(offset), rule: '', dates: [] });
  const summers = daylights.flatMap((written) => {
    const [is = '', offset = '', begins = '', ends = ''] = written.split(';').map((part) => part.trim());
    return is.toUpperCase() === 'TRUE' ? [from(begins, offset), from(ends, standard)] : [];
  });
  return [from('19700101T000000', standard), ...summers];
}

function add(properties: Map<string, Property[]>, name: string, one: Property): void {
  const before = properties.get(name) ?? [];
  if (before.length < maxProperties) properties.set(name, [...before, one]);
}

/** All moments that a property lists, in all lines of it. */
export const momentsOf = (properties: Properties, name: string): readonly { readonly tzid: string; readonly written: string }[] =>
  (properties.get(name) ?? []).flatMap(({ tzid, raw }) => raw.split(',', maxProperties).map((written) => ({ tzid, written })));

/** What a property says as it is written, '' where there is none. */
export const rawOf = (properties: Properties, name: string): string => properties.get(name)?.[0]?.raw ?? '';

const observance = (part: Properties): WrittenObservance => ({
  begins: rawOf(part, 'DTSTART'),
  offset: rawOf(part, 'TZOFFSETTO'),
  rule: rawOf(part, 'RRULE'),
  dates: momentsOf(part, 'RDATE').map(({ written }) => written),
});
