import type { Instant } from '../../../core/ids.js';
import { addDays, inZone, isDate, localDate, localInstant, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';

/** When somebody wants a meeting, as it is typed: YYYY-MM-DD and HH:MM as the clocks of the zone show them. */
export interface Plan {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly postDaysBefore: number;
  readonly closeDaysBefore: number;
}

/**
 * When everything about a meeting happens, in this order. It is stored with the meeting. A new moment that follows from these has to be
 * computed (`overAt`, `beginsAt`), because meetings that are stored already have no field for it.
 */
export interface Schedule {
  readonly postAt: Instant;
  /** Left out when there is no working morning between posting and closing. */
  readonly remindAt?: Instant;
  /** Whoever leads is asked about the perspective of patients and next of kin, while the agenda has no place for it. */
  readonly perspectiveAt?: Instant | undefined;
  /** Input closes and is handed over. */
  readonly closeAt: Instant;
  readonly start: Instant;
  readonly end: Instant;
  /** The planned end itself, also in the evening or on a Saturday: people are together then, so it is a fit time to write. */
  readonly evaluateAt: Instant;
}

export type PlanRefusal =
  | { readonly because: 'noSuchDate' | 'noSuchDays' | 'endBeforeStart' | 'past' | 'tooFarAhead' }
  | { readonly because: 'noSuchTime'; readonly field: 'start' | 'end' }
  /** The last suitable working morning has passed; the form offers to post at once (`postNow`). */
  | { readonly because: 'tooLateToPost' }
  /** Nobody would have time to answer; what helps is fewer days before closing, more before posting, or a later meeting. */
  | { readonly because: 'closesBeforePosted' };

export type Scheduled = { readonly schedule: Schedule } | PlanRefusal;

/** Days ahead that a meeting can be planned. */
const maxDaysAhead = 400;

/** Hours of the day. */
const postsAt = 9;
const remindsAt = 9;
const closesAt = 16;
const asksPerspectiveAt = 9;

const isDays = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= maxDaysAhead;

function refusedDays({ date, postDaysBefore, closeDaysBefore }: Plan): PlanRefusal | undefined {
  if (!isDate(date)) return { because: 'noSuchDate' };
  if (!isDays(postDaysBefore) || !isDays(closeDaysBefore)) return { because: 'noSuchDays' };
  return undefined;
}

/** The clocks' hour of the day so many days before a moment. */
const hourBefore = (at: Instant, days: number, hour: number, zone: string): Instant =>
  toInstant(inZone(at, zone).minus({ days }).startOf('day').set({ hour }));

/** Turns a plan into moments, or says why it cannot be. `postNow`: the coordinator asks for the card at once, whatever the hour. */
export function schedule(plan: Plan, now: Instant, { postNow = false }: { readonly postNow?: boolean } = {}): Scheduled {
  const refused = refusedDays(plan);
  if (refused !== undefined) return refused;
  const { date, zone } = plan;
  const start = localInstant(date, plan.start, zone);
  const end = localInstant(date, plan.end, zone);
  if (start === 'doesNotExist') return { because: 'noSuchTime', field: 'start' };
  if (end === 'doesNotExist') return { because: 'noSuchTime', field: 'end' };
  if (end <= start) return { because: 'endBeforeStart' };
  if (start <= now) return { because: 'past' };
  if (date > addDays(localDate(now, zone), maxDaysAhead)) return { because: 'tooFarAhead' };

  const postAt = postNow ? now : sendAt(hourBefore(start, plan.postDaysBefore, postsAt, zone), zone, { before: start });
  const closeAt = sendAt(hourBefore(start, plan.closeDaysBefore, closesAt, zone), zone, { before: start, earliest: now });
  if (closeAt >= start || closeAt <= now) return { because: 'closesBeforePosted' };
  if (postAt < now) return { because: 'tooLateToPost' };
  if (closeAt <= postAt) return { because: 'closesBeforePosted' };

  const remindAt = sendAt(hourBefore(closeAt, 1, remindsAt, zone), zone, { before: closeAt });
  const perspectiveAt = perspectiveMorning({ postAt, start }, now, zone);
  return { schedule: { postAt, ...(remindAt > postAt ? { remindAt } : {}), perspectiveAt, closeAt, start, end, evaluateAt: end } };
}

/**
 * The working morning before the questions go out, so that a change goes out with them. If that is too late, the morning two days before
 * the meeting, or the day before. Not at all when the meeting is closer still.
 */
function perspectiveMorning({ postAt, start }: Pick<Schedule, 'postAt' | 'start'>, now: Instant, zone: string): Instant | undefined {
  const mornings = [hourBefore(postAt, 1, asksPerspectiveAt, zone), hourBefore(start, 2, asksPerspectiveAt, zone)];
  return [...mornings, hourBefore(start, 1, asksPerspectiveAt, zone)]
    .map((at) => sendAt(at, zone, { before: start }))
    .find((at) => at > now);
}

/** Minutes around the meeting that count as the meeting: some begin early, many end late. */
const minutesBefore = 15;
const minutesAfter = 60;

const shifted = (at: Instant, minutes: number): Instant => toInstant(inZone(at, 'utc').plus({ minutes }));

/** When the meeting is over even if it took longer than planned. */
export const overAt = ({ schedule }: { readonly schedule: Schedule }): Instant => shifted(schedule.end, minutesAfter);

/** When the meeting counts as begun. */
const beginsAt = ({ schedule }: { readonly schedule: Schedule }): Instant => shifted(schedule.start, -minutesBefore);

/** Whether the meeting is to come: planned, and not begun. */
export const isAhead = (meeting: { readonly schedule: Schedule; readonly state: string }, now: Instant): boolean =>
  meeting.state !== 'cancelled' && meeting.state !== 'held' && now < beginsAt(meeting);

/** Whether the meeting is on just now, also when it begins early or takes longer. */
export const isOn = (meeting: { readonly schedule: Schedule; readonly state: string }, now: Instant): boolean =>
  meeting.state !== 'cancelled' && now >= beginsAt(meeting) && now < overAt(meeting);
