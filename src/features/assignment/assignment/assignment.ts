import { z } from 'zod/v4';
import type { ActivityId, Instant, PersonId, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import { derivedId } from '../../../core/store/idempotence.js';
import type { DocumentKind } from '../../../core/store/store.js';

/** For whom a representative speaks: from experience of their own, or for an organisation. As the wire contract sends them. */
export const mandates = ['own', 'organisation'] as const;
type Mandate = (typeof mandates)[number];

/** How often they are expected to come; '' where nobody has said. */
export const attendances = ['every', 'most', 'asYouCan', ''] as const;
type Attendance = (typeof attendances)[number];

/** Whether somebody wants to go on when the assignment ends. */
export const wishes = ['yes', 'no', 'talk'] as const;
export type Wish = (typeof wishes)[number];

/** What a coordinator fills in. What is not known is '' or left out. */
export interface Terms {
  readonly role: string;
  readonly mandate: Mandate;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly hoursPerMeeting?: number | undefined;
  /** Between two meetings. */
  readonly hoursBetween?: number | undefined;
  readonly meetingsPerYear?: number | undefined;
  readonly attendance: Attendance;
  readonly contact: string;
  /** Whom to ask about compensation. Never an amount: amounts change, and differ between regions. */
  readonly compensation: string;
}

/** One representative's assignment in one group. */
export interface Assignment {
  readonly group: PlaceId;
  readonly person: PersonId;
  readonly terms: Terms;
  /** Of the group. */
  readonly zone: string;
  readonly savedAt: Instant;
  /** The activity that saved it last: one that is delivered again changes nothing. */
  readonly savedBy: ActivityId;
  /** Times it has been saved. */
  readonly revision: number;
  /** Whether both have been asked to go on, and what they said. Both are told when both have. */
  readonly goOn: { readonly asked: boolean; readonly person?: Wish | undefined; readonly lead?: Wish | undefined };
  /** The questions afterwards. Who answered them stands nowhere. */
  readonly closing: 'ahead' | 'asked' | 'over';
}

const instantText = stored<Instant>();

const body = z.object({
  group: stored<PlaceId>(),
  person: stored<PersonId>(),
  terms: z.object({
    role: z.string(),
    mandate: z.enum(mandates),
    from: z.string(),
    to: z.string(),
    hoursPerMeeting: z.number().optional(),
    hoursBetween: z.number().optional(),
    meetingsPerYear: z.number().optional(),
    attendance: z.enum(attendances),
    contact: z.string(),
    compensation: z.string(),
  }),
  zone: z.string(),
  savedAt: instantText,
  savedBy: stored<ActivityId>(),
  revision: z.number(),
  goOn: z.object({ asked: z.boolean(), person: z.enum(wishes).optional(), lead: z.enum(wishes).optional() }),
  closing: z.enum(['ahead', 'asked', 'over']),
});

export const assignmentKey = {
  group: (group: PlaceId): string => `group:${group}`,
  person: (person: PersonId): string => `person:${person}`,
};

export const assignmentKind: DocumentKind<Assignment> = {
  name: 'assignment',
  personal: ['assignment'],
  erasedBy: { wakeOf: 'assignment' },
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: ({ group, person }) => [assignmentKey.group(group), assignmentKey.person(person)],
};

export const assignmentId = (group: PlaceId, person: PersonId): string => derivedId('assignment', group, person);

/** Hours that it takes in a year, as the coordinator thinks; undefined where that cannot be told. */
export function hoursAYear({ hoursPerMeeting, hoursBetween, meetingsPerYear }: Terms): number | undefined {
  if (meetingsPerYear === undefined || (hoursPerMeeting === undefined && hoursBetween === undefined)) return undefined;
  return ((hoursPerMeeting ?? 0) + (hoursBetween ?? 0)) * meetingsPerYear;
}

/** How much of the time between two days (YYYY-MM-DD, both included) has passed on a day: whole percent, and whole months that are left. */
export function timeLeft(
  { from, to }: Pick<Terms, 'from' | 'to'>,
  today: string,
): { readonly passed: number; readonly months: number } | undefined {
  if (from === '' || to === '') return undefined;
  const [first, last, now] = [from, to, today].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number, number];
  const day = 24 * 3_600_000;
  const passed = Math.min(Math.max((now - first) / (last + day - first), 0), 1);
  return { passed: Math.round(passed * 100), months: Math.max(0, Math.floor((last + day - Math.max(now, first)) / (30.4 * day))) };
}
