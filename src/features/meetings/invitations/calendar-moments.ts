import type { Instant } from '../../../core/ids.js';
import { type CalendarFile, momentsOf, type Properties, readLines } from './calendar-lines.js';
import { type DateTime, momentIn, readDateTime, type Zone, zoneOf } from './calendar-zones.js';

/** A date or time as the file has it, with the clock that it is on; undefined: one that nobody knows. */
export interface Written extends DateTime {
  readonly zone: Zone | undefined;
}

/** A calendar file, and the zones that its names mean. */
export interface Calendar extends CalendarFile {
  readonly zoneNamed: (tzid: string) => Zone | undefined;
  /** The group's. */
  readonly ownZone: string;
}

/** Reads a calendar file. `ownZone` counts where the file names no zone. */
export function openCalendar(text: string, ownZone: string): Calendar {
  const file = readLines(text);
  const known = new Map<string, Zone | undefined>();
  const zoneNamed = (tzid: string): Zone | undefined => {
    if (!known.has(tzid)) known.set(tzid, zoneOf(tzid, file.zones));
    return known.get(tzid);
  };
  return { ...file, ownZone, zoneNamed };
}

/** A time without a zone is the same on all clocks: then the file's own zone counts where it has one, else the group's. */
function zoneOfMoment(utc: boolean, tzid: string, { zone, ownZone, zoneNamed }: Calendar): Zone | undefined {
  if (utc) return { name: 'UTC' };
  if (tzid.trim() !== '') return zoneNamed(tzid);
  return (zone === '' ? undefined : zoneNamed(zone)) ?? { name: ownZone };
}

/** What a property of the file says, with its clock; undefined where it says no date. */
export function written(moment: { readonly tzid: string; readonly written: string } | undefined, calendar: Calendar): Written | undefined {
  const read = moment && readDateTime(moment.written);
  return read && { ...read, zone: zoneOfMoment(read.utc, moment.tzid, calendar) };
}

/** The moment that is meant; undefined where nobody knows the clock. */
export const momentOf = ({ date, time, zone }: Written): Instant | undefined => zone && momentIn(zone, date, time);

export const firstMoment = (event: Properties, name: string, calendar: Calendar) => written(momentsOf(event, name)[0], calendar);
