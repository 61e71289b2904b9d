import { z } from 'zod/v4';
import type { ActivityId, Instant, PersonId, PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { stored } from '../../../core/read.js';
import { derivedId } from '../../../core/store/idempotence.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { localDate, localInstant } from '../../../core/time/local-time.js';

/** What the time went to. As the wire contract sends them. */
export const timeKinds = ['meeting', 'preparation', 'travel'] as const;
export type TimeKind = (typeof timeKinds)[number];

export interface TimeEntry {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly minutes: number;
  readonly what: TimeKind;
  /** Left out where it is not known which group it was for. */
  readonly group?: PlaceId | undefined;
}

/** The time that one person has spent on assignments in one year. */
export interface TimeLog {
  readonly person: PersonId;
  readonly year: number;
  readonly entries: readonly TimeEntry[];
  /** Whether coordinators may see the sum. Left out until the person has been told that they would. */
  readonly share?: 'yes' | 'no' | undefined;
  /** Wants no offers after meetings. */
  readonly noOffers?: true | undefined;
}

const body = z.object({
  person: stored<PersonId>(),
  year: z.number(),
  entries: z.array(
    z.object({ id: z.string(), date: z.string(), minutes: z.number(), what: z.enum(timeKinds), group: stored<PlaceId>().optional() }),
  ),
  share: z.enum(['yes', 'no']).optional(),
  noOffers: z.literal(true).optional(),
});

export const timeKey = { person: (person: PersonId): string => `person:${person}` };

export const timeLogKind: DocumentKind<TimeLog> = {
  name: 'time-log',
  personal: ['time'],
  erasedBy: { wakeOf: 'time-log' },
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: ({ person }) => [timeKey.person(person)],
};

export const timeLogId = (person: PersonId, year: number): string => derivedId('time', person, `${year}`);

/** Of a day or a month, YYYY-MM-DD or YYYY-MM. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Nobody works more in a day. */
export const maxMinutes = 24 * 60;

/** No assignment has more entries than this in a year. */
export const maxEntries = 500;

/** Years that a log is kept after its own: compensation is asked for the year after, at the latest. */
const keptYears = 2;

/** When the log of a year is erased. */
export function keptUntil(year: number, zone: string): Instant {
  const at = localInstant(`${year + keptYears}-01-01`, '03:00', zone);
  if (at === 'doesNotExist') throw new RangeError('There is a third hour on every New Year’s Day.');
  return at;
}

/** A new year's log: what somebody has chosen in the year before stays so. */
const emptyLog = (person: PersonId, year: number, last?: TimeLog): TimeLog => ({
  person,
  year,
  entries: [],
  share: last?.share,
  noOffers: last?.noOffers,
});

/** The log of a year, begun when it is not there. */
export async function logOf(store: Store, person: PersonId, year: number): Promise<TimeLog> {
  const [present, last] = await Promise.all([year, year - 1].map((one) => store.get(timeLogKind, timeLogId(person, one))));
  return present ?? emptyLog(person, year, last);
}

export const entryId = (activity: ActivityId | string): string => derivedId('time entry', activity).slice(0, 12);

export type Logged = 'logged' | 'before' | 'full';

/** Adds an entry, once. Whoever has been told that coordinators see the sum and goes on has agreed to it. */
export function logTime(before: TimeLog, entry: TimeEntry, wasTold: boolean, zone: string): Change<TimeLog, Logged> {
  if (before.entries.some(({ id }) => id === entry.id)) return { outcome: 'before' };
  if (before.entries.length >= maxEntries) return { outcome: 'full' };
  const share = before.share ?? (wasTold || before.entries.length > 0 ? 'yes' : undefined);
  const entries = [...before.entries, entry].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return { body: { ...before, entries, share }, wakeAt: keptUntil(before.year, zone), outcome: 'logged' };
}

export const minutesIn = (entries: readonly TimeEntry[]): number => entries.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes as hours, with at most two decimals. */
export const hoursOf = (minutes: number): number => Math.round((minutes * 100) / 60) / 100;

/** The hours that a representative has logged for a group this year; undefined when there are none, or they are not to be seen. */
export async function hoursLogged(store: Store, person: PersonId, group: Group, now: Instant): Promise<number | undefined> {
  const year = yearOf(localDate(now, group.timeZone));
  const log = await store.get(timeLogKind, timeLogId(person, year));
  if (log?.share !== 'yes') return undefined;
  const minutes = minutesIn(log.entries.filter((entry) => entry.group === group.id));
  return minutes === 0 ? undefined : Math.round(minutes / 6) / 10;
}
