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
