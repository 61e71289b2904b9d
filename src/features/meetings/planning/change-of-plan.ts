import type { Instant } from '../../../core/ids.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import { tellingRows } from '../../../core/store/forgetting.js';
import { type Marks, wasHandled, withHandled } from '../../../core/store/idempotence.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import { localInstant } from '../../../core/time/local-time.js';
import { type Meeting, maxQuestions, type Question } from '../meeting/meeting.js';
import { cancelled, moved } from '../meeting/messages.js';
import { type Plan, type Schedule, schedule } from '../meeting/schedule.js';
import { nextWake } from '../meeting/wake.js';
import { maxLetters, type PlanProblem, problemOf } from './plan.js';

/** A meeting that is there already (its activity was delivered again) stays as it is. */
export const keepMeeting = (before: Meeting | undefined, meeting: Meeting, send: readonly Outgoing[] = []): Change<Meeting, Meeting> =>
  before === undefined ? { body: meeting, send, wakeAt: nextWake(meeting), outcome: meeting } : { outcome: before };

/** Whether anybody has been told about it, and so has to be told what becomes of it. */
export const hasTold = ({ state, announced }: Meeting): boolean =>
  state === 'posted' || state === 'closed' || (state === 'planned' && announced);

export interface NewTime {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

/** A meeting whose questions are out cannot be too late for posting; one whose posting day has passed is posted at once. */
export function newTimes(meeting: Meeting, to: NewTime & Partial<Plan>, now: Instant): Schedule | PlanProblem {
  const wanted = { ...meeting, ...to };
  const asPlanned = schedule(wanted, now, { postNow: meeting.state !== 'planned' });
  const isLate = 'because' in asPlanned && asPlanned.because === 'tooLateToPost';
  const planned = isLate ? schedule(wanted, now, { postNow: true }) : asPlanned;
  if ('schedule' in planned) {
    return meeting.state === 'planned' ? planned.schedule : { ...planned.schedule, postAt: meeting.schedule.postAt };
  }
  const [start, end] = [localInstant(to.date, to.start, meeting.zone), localInstant(to.date, to.end, meeting.zone)];
  // Answers are closed already, so the new time need not leave room for them.
  const isClosed = meeting.state === 'closed' && planned.because === 'closesBeforePosted';
  if (isClosed && start !== 'doesNotExist' && end !== 'doesNotExist') return { ...meeting.schedule, start, end, evaluateAt: end };
  return problemOf(planned);
}

export type Moved = 'moved' | 'cancelled' | 'alreadyHeld' | PlanProblem;

/** Moves a meeting. Answers that were handed over stay so: a closed meeting does not take answers again. */
export function moveMeeting(meeting: Meeting, to: NewTime, now: Instant, marks: Marks): Change<Meeting, Moved> {
  if (wasHandled(meeting, marks)) return { outcome: 'moved' };
  if (meeting.state === 'cancelled') return { outcome: 'cancelled' };
  if (meeting.state === 'held' || now >= meeting.schedule.start) return { outcome: 'alreadyHeld' };
  const times = newTimes(meeting, to, now);
  if (typeof times === 'string') return { outcome: times };
  const after: Meeting = withHandled({ ...meeting, ...to, schedule: times, moves: meeting.moves + 1 }, marks);
  return { body: after, send: hasTold(after) ? moved(after, now) : [], wakeAt: nextWake(after), outcome: 'moved' };
}

/** Calls a meeting off. Whoever has been told of it is told; what has not gone out yet stays at home. `rows`: what it has sent. */
export function cancelMeeting(
  meeting: Meeting,
  now: Instant,
  rows: readonly Outgoing[],
): Change<Meeting, 'cancelled' | 'already' | 'alreadyHeld'> {
  if (meeting.state === 'cancelled') return { outcome: 'already' };
  if (meeting.state === 'held' || now >= meeting.schedule.start) return { outcome: 'alreadyHeld' };
  const after: Meeting = { ...meeting, state: 'cancelled' };
  const send = hasTold(meeting) ? cancelled(meeting, now) : [];
  return { body: after, send, forget: tellingRows(rows), wakeAt: nextWake(after), outcome: 'cancelled' };
}

/** A meeting that was planned by mistake: erased where nobody knows of it, and called off where somebody does. */
export function undoPlan(meeting: Meeting, now: Instant, rows: readonly Outgoing[]): Change<Meeting, 'erased' | 'cancelled' | 'late'> {
  if (meeting.state !== 'planned') return { outcome: 'late' };
  if (rows.every(({ state }) => state !== 'sent') && !(meeting.announced && rows.length === 0)) return { body: null, outcome: 'erased' };
  const { outcome, ...change } = cancelMeeting(meeting, now, rows);
  return { ...change, outcome: outcome === 'alreadyHeld' ? 'late' : 'cancelled' };
}

export type Added = 'added' | 'missing' | 'tooLong' | 'personalNumber' | 'notAdded';

/** Adds a question, as long as the questions have not been posted. */
export function addQuestion(meeting: Meeting, question: Question, marks: Marks): Change<Meeting, Added> {
  if (wasHandled(meeting, marks)) return { outcome: 'added' };
  if (question.text === '') return { outcome: 'missing' };
  if (question.text.length > maxLetters.question) return { outcome: 'tooLong' };
  if (hasPersonalNumber(question.text)) return { outcome: 'personalNumber' };
  if (meeting.state !== 'planned' || meeting.questions.length >= maxQuestions) return { outcome: 'notAdded' };
  return {
    body: withHandled({ ...meeting, questions: [...meeting.questions, question] }, marks),
    outcome: 'added',
  };
}
