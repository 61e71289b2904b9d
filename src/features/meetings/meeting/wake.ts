import type { Instant, PersonId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import { addDays, inZone, localInstant, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import { overAt } from '../speaking/speak.js';
import type { Meeting } from './meeting.js';
import { handedOver, posted, reminders, unmarked, unreached } from './messages.js';

/** What is known when a meeting wakes. */
export interface Facts {
  /** Undefined where there is none any more. */
  readonly group: Group | undefined;
  /** Representatives who want no reminders. */
  readonly paused: readonly PersonId[];
  readonly hasAnswered: (meeting: Meeting, person: PersonId) => boolean;
}

/** Days after the meeting that answers nobody has said anything about are asked about. */
const askAfterDays = 7;
const askTime = '09:00';

/** How long a meeting waits for a group that is gone just now. */
const retryHours = 24;

export function askAt({ date, zone, schedule }: Meeting): Instant {
  const day = addDays(date, askAfterDays);
  const at = localInstant(day, askTime, zone);
  return sendAt(at === 'doesNotExist' ? toInstant(inZone(schedule.end, zone).plus({ days: askAfterDays })) : at, zone);
}

export const hasUnmarked = ({ answers }: Meeting): boolean => answers.some(({ outcome }) => outcome === undefined);

/** When its next step is due. */
function nextStep(meeting: Meeting): Instant | null {
  const { state, schedule, reminded, asked } = meeting;
  if (state === 'planned') return schedule.postAt;
  if (state === 'posted') return reminded || schedule.remindAt === undefined ? schedule.closeAt : schedule.remindAt;
  if (state === 'closed') return meeting.over ? overAt(meeting) : schedule.evaluateAt;
  return state === 'held' && hasUnmarked(meeting) && !asked ? askAt(meeting) : null;
}

/** When the meeting wants to wake next. */
export function nextWake(meeting: Meeting): Instant | null {
  const [next, { reportAt }] = [nextStep(meeting), meeting];
  return reportAt !== null && (next === null || reportAt < next) ? reportAt : next;
}

/** Whether its planned end has passed without anybody having been told. */
export const isJustOver = (meeting: Meeting, now: Instant): boolean =>
  meeting.state === 'closed' && !meeting.over && now >= meeting.schedule.evaluateAt;

/** One step at a time, each once: after a long sleep the next one is due at once. */
export function wake(meeting: Meeting | undefined, facts: Facts, now: Instant): Change<Meeting, void> {
  if (meeting === undefined) return { outcome: undefined };
  const due = nextWake(meeting);
  if (due === null || now < due) return { wakeAt: due, outcome: undefined };
  const { group } = facts;
  if (group === undefined || group.state === 'gone') return waiting(meeting, now);
  const { after, send } = step(meeting, { ...facts, group }, now);
  return { body: after, send, wakeAt: nextWake(after), outcome: undefined };
}

/** Nothing is sent to a place where Lotsen is not. Once the meeting has been, there is nothing left to wait for. */
function waiting(meeting: Meeting, now: Instant): Change<Meeting, void> {
  if (now < meeting.schedule.end) return { wakeAt: toInstant(inZone(now, 'utc').plus({ hours: retryHours })), outcome: undefined };
  const state = meeting.state === 'cancelled' ? 'cancelled' : 'held';
  return { body: { ...meeting, state, asked: true, reportAt: null }, wakeAt: null, outcome: undefined };
}

type Step = { readonly after: Meeting; readonly send: readonly Outgoing[] };

function step(meeting: Meeting, facts: Facts & { readonly group: Group }, now: Instant): Step {
  const { group } = facts;
  if (meeting.reportAt !== null && now >= meeting.reportAt) {
    return { after: { ...meeting, reportAt: null }, send: unreached(meeting, group, now) };
  }
  switch (meeting.state) {
    case 'planned':
      return { after: { ...meeting, state: 'posted', told: group.representatives }, send: posted(meeting, group, now) };
    case 'posted':
      return now >= meeting.schedule.closeAt ? close(meeting, facts, now) : remind(meeting, facts, now);
    case 'closed':
      return { after: meeting.over ? { ...meeting, state: 'held' } : { ...meeting, over: true }, send: [] };
    default:
      return { after: { ...meeting, asked: true }, send: unmarked(meeting, group, now) };
  }
}

function remind(meeting: Meeting, { group, paused, hasAnswered }: Facts & { readonly group: Group }, now: Instant): Step {
  const people = group.representatives.filter((person) => !paused.includes(person) && !hasAnswered(meeting, person));
  return {
    after: { ...meeting, reminded: true },
    send: meeting.questions.length === 0 ? [] : reminders(meeting, people, now),
  };
}

function close(meeting: Meeting, { group }: Facts & { readonly group: Group }, now: Instant): Step {
  const after: Meeting = { ...meeting, state: 'closed' };
  return { after, send: meeting.questions.length === 0 ? [] : handedOver(after, group, now) };
}
