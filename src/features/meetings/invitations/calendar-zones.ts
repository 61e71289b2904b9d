import type { Instant } from '../../../core/ids.js';
import { instant } from '../../../core/time/clock.js';
import { inZone, isDate, isTime, isTimeZone, localInstant } from '../../../core/time/local-time.js';
import { windowsZones } from './windows-zones.js';

/** What the clocks show from some day on: a STANDARD or DAYLIGHT part of what a file says about a zone. */
interface Observance {
  /** Minutes that the clocks are ahead of UTC from then on. */
  readonly offset: number;
  /** The last time at or before one that they were set so, both as milliseconds on the clocks of the place; undefined: not yet. */
  readonly lastOnset: (local: number) => number | undefined;
}

/** A zone by its IANA name, or as the file describes it. */
export type Zone = { readonly name: string } | { readonly observances: readonly Observance[] };

const minute = 60_000;
const asMilliseconds = (date: string, time: string): number => Date.parse(`${date}T${time === '' ? '00:00' : time}Z`);

/** Minutes; undefined for what is no offset on this earth. */
function readOffset(written: string): number | undefined {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})(?:\d{2})?$/u.exec(written.trim()) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return sign === '' || ahead > 14 * 60 ? undefined : sign === '-' ? -ahead : ahead;
}

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const utcDay = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);
const weekday = (at: number): number => new Date(at).getUTCDay();

/** The day of a year that a rule names: the last Sunday in October, the first on or after the 8th of March, the 1st of April. */
function dayOfRule(parts: ReadonlyMap<string, string>, begins: string): ((year: number) => number) | undefined {
  const month = Number(parts.get('BYMONTH') ?? begins.slice(5, 7));
  const [, nth = '', day = ''] = /^([+-]?[1-4])?([A-Z]{2})$/u.exec(parts.get('BYDAY') ?? '') ?? [];
  const wanted = days.indexOf(day);
  const monthDay = Number((parts.get('BYMONTHDAY') ?? begins.slice(8, 10)).split(',')[0]);
  if (!(month >= 1 && month <= 12) || (parts.has('BYDAY') && wanted === -1)) return undefined;
  if (!parts.has('BYDAY') || nth === '') {
    if (!(monthDay >= 1 && monthDay <= 28) || (parts.has('BYDAY') && !parts.has('BYMONTHDAY'))) return undefined;
    const from = (year: number) => utcDay(year, month, monthDay);
    return parts.has('BYDAY') ? (year) => from(year) + ((wanted - weekday(from(year)) + 7) % 7) * 1440 * minute : from;
  }
  const weeks = Number(nth);
  return (year) => {
    const first = utcDay(year, month, 1);
    const last = utcDay(year, month + 1, 0);
    if (weeks > 0) return first + (((wanted - weekday(first) + 7) % 7) + 7 * (weeks - 1)) * 1440 * minute;
    return last - (((weekday(last) - wanted + 7) % 7) + 7 * (-weeks - 1)) * 1440 * minute;
  };
}

const known = new Set(['FREQ', 'BYMONTH', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'INTERVAL', 'WKST']);

/** A rule that is not understood cannot be skipped, because the clocks may be set by it. */
function onsetOf(begins: { readonly date: string; readonly time: string }, rule: string): Observance['lastOnset'] | undefined {
  const first = asMilliseconds(begins.date, begins.time);
  if (rule === '') return (local) => (first <= local ? first : undefined);
  const parts = new Map(rule.split(';').map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  const onDay = dayOfRule(parts, begins.date);
  const sound =
    parts.get('FREQ') === 'YEARLY' && (parts.get('INTERVAL') ?? '1') === '1' && [...parts.keys()].every((key) => known.has(key));
  if (!sound || onDay === undefined) return undefined;
  const timeOfDay = first - asMilliseconds(begins.date, '');
  const until = readDateTime(parts.get('UNTIL') ?? '');
  // The end is in UTC and the clocks are not; a day more or less makes no difference to a rule that comes true once a year.
  const last = until === undefined ? Number.POSITIVE_INFINITY : asMilliseconds(until.date, until.time) + 1440 * minute;
  return (local) => {
    const latest = Math.min(local, last);
    const year = new Date(latest).getUTCFullYear();
    return [year, year - 1].map((one) => onDay(one) + timeOfDay).find((onset) => onset <= latest && onset >= first);
  };
}

export interface DateTime {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM, '' for the whole day. */
  readonly time: string;
  readonly utc: boolean;
}

/** 20261210T140000Z, and the longer way to write it. */
export function readDateTime(written: string): DateTime | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(Z)?)?(?!\d)/iu.exec(written.trim());
  if (found === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minutes = '', utc] = found;
  const [date, time] = [`${year}-${month}-${day}`, `${hour}:${minutes}`];
  // Files may list thousands of them.
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date)) return undefined;
  return { date, time: isTime(time) ? time : '', utc: utc !== undefined };
}

/** A STANDARD or DAYLIGHT part of what a file says about a zone, as it is written. */
export interface WrittenObservance {
  readonly begins: string;
  readonly offset: string;
  readonly rule: string;
  /** More days on which it begins. */
  readonly dates: readonly string[];
}

/** The history of a zone is a hundred days on which its clocks were set; each is looked at for every time in it. */
const maxOnsets = 400;

/** The parts of a zone as the file describes it; nothing when one of them cannot be understood, or there are too many. */
function readObservances(parts: readonly WrittenObservance[]): readonly Observance[] {
  if (parts.reduce((sum, { dates }) => sum + 1 + dates.length, 0) > maxOnsets) return [];
  const read = parts.flatMap(({ begins, offset, rule, dates }): (Observance | undefined)[] => {
    const ahead = readOffset(offset);
    const onsets = [begins, ...dates].flatMap((written) => readDateTime(written) ?? []);
    if (ahead === undefined || onsets.length === 0) return [undefined];
    return onsets.map((onset, index) => {
      const lastOnset = onsetOf(onset, index === 0 ? rule.trim().toUpperCase() : '');
      return lastOnset && { offset: ahead, lastOnset };
    });
  });
  const sound = read.filter((one) => one !== undefined);
  if (sound.length === read.length) return sound;
  // However they are set, they always show the same.
  const offsets = new Set(parts.map(({ offset }) => readOffset(offset)));
  const [only] = offsets;
  return offsets.size === 1 && only !== undefined ? [{ offset: only, lastOnset: () => 0 }] : [];
}

function offsetIn(observances: readonly Observance[], local: number): number | undefined {
  const set = observances
    .flatMap(({ offset, lastOnset }) => {
      const onset = lastOnset(local);
      return onset === undefined ? [] : [{ offset, onset }];
    })
    .sort((one, other) => other.onset - one.onset);
  return set[0]?.offset;
}

/** When the clocks of a zone show a time on a day; undefined when they never do. */
export function momentIn(zone: Zone, date: string, time: string): Instant | undefined {
  if ('name' in zone) {
    const at = localInstant(date, time, zone.name);
    return at === 'doesNotExist' ? undefined : at;
  }
  if (!isDate(date) || !isTime(time)) return undefined;
  const local = asMilliseconds(date, time);
  const offset = offsetIn(zone.observances, local);
  return offset === undefined ? undefined : instant(new Date(local - offset * minute));
}

/** A zone's name as it is compared: its signs may be escaped in one place of the file and quoted in another. */
export const plainName = (tzid: string): string =>
  tzid
    .replace(/\\(.)/gu, '$1')
    .replace(/^[\s"']+|[\s"']+$/gu, '')
    .replace(/\s+/gu, ' ');

const windowsByName = new Map(Object.entries(windowsZones).map(([name, iana]) => [name.toLowerCase(), iana]));

/** "W. Europe Standard Time", also for the summer, without its last words or as Exchange writes it. */
function windowsZone(name: string): string | undefined {
  const bare = name.toLowerCase().replace(/^tzone:\/\/microsoft\//u, '');
  const standard = bare.replace(/\bdaylight time$/u, 'standard time');
  return windowsByName.get(standard) ?? windowsByName.get(`${standard} standard time`);
}

/** Hours and minutes after UTC in the name itself: UTC+02:00, GMT-5. */
function fixedOffset(name: string): Zone | undefined {
  const [, sign, hours = '', minutes = '00'] = /^\(?(?:UTC|GMT)?\s?([+-])(\d{1,2})(?:[:.]?(\d{2}))?\)?$/iu.exec(name) ?? [];
  const offset = sign === undefined ? undefined : readOffset(`${sign}${hours.padStart(2, '0')}${minutes}`);
  return offset === undefined ? undefined : { observances: [{ offset, lastOnset: () => 0 }] };
}

let cities: ReadonlyMap<string, string> | undefined;

/** The zones by the city that they are named after. */
function zoneOfCity(city: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [zone.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase() ?? '', zone]),
  );
  return cities.get(city.trim().toLowerCase());
}

/** In winter, wherever winter is. */
const standardOffset = (zone: string): number =>
  Math.min(...['2026-01-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'].map((at) => inZone(at as Instant, zone).offset));

/**
 * "(UTC+02:00) Helsinki, Kyiv, Riga", or only the cities: as Windows shows a zone to people. A city counts when it is as far from UTC as is
 * said, or as the others are.
 */
function displayedZone(name: string): string | undefined {
  const [, said = '', places = ''] = /^(?:\((?:UTC|GMT)\s?([+-]\d{1,2}[:.]\d{2})?\)\s?)?(.{1,200})$/iu.exec(name) ?? [];
  const [, american] = /^(\w+) Time \(US/u.exec(places) ?? [];
  const candidates = [
    ...(american === undefined ? [] : [windowsZone(american)]),
    ...(/^coordinated universal time/iu.test(places) ? ['UTC'] : []),
    ...places.split(/[,/]/u).map(zoneOfCity),
  ].filter((zone) => zone !== undefined);
  const offsets = new Set(candidates.map(standardOffset));
  if (!name.startsWith('(')) return offsets.size === 1 ? candidates[0] : undefined;
  const offset = said === '' ? 0 : readOffset(said.replace('.', ':').replace(/^([+-])(\d):/u, '$10$2:'));
  return candidates.find((zone) => standardOffset(zone) === offset);
}

/**
 * The zone that a TZID means: an IANA name, perhaps behind a path (Mozilla), one of Windows', or what the file describes by that name, which
 * goes before the name where that is numbered: then a program has made it of another. Undefined for a zone that nobody knows.
 */
export function zoneOf(tzid: string, described: ReadonlyMap<string, readonly WrittenObservance[]>): Zone | undefined {
  const name = plainName(tzid);
  const path = name.split('/');
  const iana = [path.length, 3, 2].map((parts) => path.slice(-parts).join('/')).find((one) => one.includes('/') && isTimeZone(one));
  const byName = iana ?? windowsZone(name);
  if (byName !== undefined) return { name: byName };
  const observances = readObservances(described.get(name) ?? []);
  if (observances.length > 0) return { observances };
  const numbered = windowsZone(name.replace(/ \d{1,3}$/u, ''));
  const other = numbered ?? (isTimeZone(name) ? name : undefined) ?? displayedZone(name);
  return fixedOffset(name) ?? (other === undefined ? undefined : { name: other });
}
