import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { stored } from '../../../core/read.js';
import { derivedId } from '../../../core/store/idempotence.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind, Outgoing } from '../../../core/store/store.js';
import { addDays, inZone, isDate, localDate, localInstant, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';

/** A meeting on the net for the representatives of all groups, which a back office has planned. */
export interface CallIn {
  readonly office: PlaceId;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: string;
  readonly link: string;
  /** Who tells for a while, in the back office's words; '' for nobody in particular. */
  readonly teller: string;
  /** Who was invited, and a group by which they are reached. */
  readonly invited: readonly { readonly person: PersonId; readonly through: PlaceId }[];
  /** Who has said that they are coming. A no is not stored, so that it looks like no answer. */
  readonly coming: readonly PersonId[];
  readonly state: 'planned' | 'cancelled';
  readonly reminded: boolean;
}

const body = z.object({
  office: stored<PlaceId>(),
  start: stored<Instant>(),
  end: stored<Instant>(),
  zone: z.string(),
  link: z.string(),
  teller: z.string(),
  invited: z.array(z.object({ person: stored<PersonId>(), through: stored<PlaceId>() })),
  coming: z.array(stored<PersonId>()),
  state: z.enum(['planned', 'cancelled']),
  reminded: z.boolean(),
});

/** Finds all of them; there are few. */
export const everyCallIn = 'all';

export const callInKind: DocumentKind<CallIn> = {
  name: 'call-in',
  personal: ['callIns'],
  erasedBy: { wakeOf: 'call-in' },
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: () => [everyCallIn],
};

export const callInId = (activity: string): string => derivedId('call-in', activity);

export const maxLetters = { link: 500, teller: 100 };

/** Days ahead that one can be planned, and that it is kept after it was held. */
const maxDaysAhead = 400;
const keptDays = 30;
/** The morning of the day before, when those who come are reminded. */
const remindsAt = 9;

export interface TypedCallIn {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly link: string;
  readonly teller: string;
}

export type CallInProblem =
  | 'noSuchDate'
  | 'noSuchStart'
  | 'noSuchEnd'
  | 'endBeforeStart'
  | 'past'
  | 'tooFarAhead'
  | 'tooLong'
  | 'personalNumber';

/** The representatives of these groups, each once. */
const invitedFrom = (groups: readonly Group[]): CallIn['invited'] => [
  ...new Map(
    groups.flatMap(({ id, representatives }) => representatives.map((person) => [person, { person, through: id }] as const)),
  ).values(),
];

/** A call-in as it was typed, or what is wrong with it. */
export function planCallIn(
  typed: TypedCallIn,
  { office, zone, groups }: { readonly office: PlaceId; readonly zone: string; readonly groups: readonly Group[] },
  now: Instant,
): { readonly ok: true; readonly callIn: CallIn } | { readonly ok: false; readonly problem: CallInProblem } {
  const refused = (problem: CallInProblem) => ({ ok: false, problem }) as const;
  const { date, link, teller } = typed;
  if ([link, teller].some(hasPersonalNumber)) return refused('personalNumber');
  if (link.length > maxLetters.link || teller.length > maxLetters.teller) return refused('tooLong');
  if (!isDate(date)) return refused('noSuchDate');
  const [start, end] = [localInstant(date, typed.start, zone), localInstant(date, typed.end, zone)];
  if (start === 'doesNotExist') return refused('noSuchStart');
  if (end === 'doesNotExist') return refused('noSuchEnd');
  if (end <= start) return refused('endBeforeStart');
  if (start <= now) return refused('past');
  if (date > addDays(localDate(now, zone), maxDaysAhead)) return refused('tooFarAhead');
  const invited = invitedFrom(groups);
  return { ok: true, callIn: { office, start, end, zone, link, teller, invited, coming: [], state: 'planned', reminded: false } };
}

const to = ({ person, through }: CallIn['invited'][number], id: string, show: string, at: Instant): Outgoing =>
  outgoing(id, at, { recipient: { to: 'person', person, through }, show, about: {}, onlyFor: { place: through, as: 'there' } });

/** Sent on a working morning and, where possible, before the call-in begins. */
const quietly = ({ start, zone }: CallIn, now: Instant): Instant => sendAt(now, zone, { before: start, earliest: now });

const reminderAt = ({ start, zone }: CallIn): Instant =>
  sendAt(toInstant(inZone(start, zone).minus({ days: 1 }).startOf('day').set({ hour: remindsAt })), zone, { before: start });

const forgottenAt = ({ end, zone }: CallIn): Instant => toInstant(inZone(end, zone).plus({ days: keptDays }));

const nextWake = (callIn: CallIn, now: Instant): Instant => {
  const { state, reminded } = callIn;
  const isAhead = state === 'planned' && !reminded && now < reminderAt(callIn);
  return isAhead ? reminderAt(callIn) : forgottenAt(callIn);
};

/** Everybody is invited, each for themselves. Delivered again it invites nobody anew. */
export const invite = (before: CallIn | undefined, callIn: CallIn, now: Instant): Change<CallIn, CallIn> =>
  before === undefined
    ? {
        body: callIn,
        send: callIn.invited.map((one) => to(one, `invitation ${one.person}`, 'callin.invitation', quietly(callIn, now))),
        wakeAt: nextWake(callIn, now),
        outcome: callIn,
      }
    : { outcome: before };

export const isAhead = ({ state, end }: CallIn, now: Instant): boolean => state === 'planned' && now < end;

/** Notes that somebody comes. That they do not leaves no trace. */
export function say(callIn: CallIn, person: PersonId, comes: boolean, now: Instant): Change<CallIn, 'kept' | 'over'> {
  if (!isAhead(callIn, now)) return { outcome: 'over' };
  const others = callIn.coming.filter((one) => one !== person);
  return { body: { ...callIn, coming: comes ? [...others, person] : others }, outcome: 'kept' };
}

/** All who were invited are told: of those who have not said that they come, nobody knows whether they will. */
export function cancel(callIn: CallIn, now: Instant): Change<CallIn, 'cancelled' | 'over'> {
  if (callIn.state === 'cancelled') return { outcome: 'cancelled' };
  if (!isAhead(callIn, now)) return { outcome: 'over' };
  const after: CallIn = { ...callIn, state: 'cancelled' };
  return {
    body: after,
    send: callIn.invited.map((one) => to(one, `cancelled ${one.person}`, 'callin.cancelled', quietly(callIn, now))),
    wakeAt: nextWake(after, now),
    outcome: 'cancelled',
  };
}

/** Reminds those who come, and in the end forgets all of it. */
export function wakeCallIn(callIn: CallIn, now: Instant): Change<CallIn, void> {
  if (now >= forgottenAt(callIn)) return { body: null, outcome: undefined };
  if (callIn.state === 'cancelled' || callIn.reminded || now < reminderAt(callIn))
    return { wakeAt: nextWake(callIn, now), outcome: undefined };
  const after: CallIn = { ...callIn, reminded: true };
  const those = callIn.invited.filter(({ person }) => callIn.coming.includes(person));
  return {
    body: after,
    send: now < callIn.start ? those.map((one) => to(one, `reminder ${one.person}`, 'callin.reminder', quietly(callIn, now))) : [],
    wakeAt: nextWake(after, now),
    outcome: undefined,
  };
}

/** The call-in without somebody who is to be forgotten. */
export const withoutInvited = (callIn: CallIn, person: PersonId): CallIn => ({
  ...callIn,
  invited: callIn.invited.filter((one) => one.person !== person),
  coming: callIn.coming.filter((one) => one !== person),
});
