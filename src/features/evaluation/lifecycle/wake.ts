import type { Instant } from '../../../core/ids.js';
import type { Change } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { reminders } from '../evaluation/messages.js';

/** When an evaluation wants to wake next. One that is closing, just after it was closed: the same moment never wakes it twice. */
export function nextWake(evaluation: Evaluation, keepDays?: number): Instant | null {
  if (evaluation.state === 'open') {
    const { reminded, remindAt, closeAt } = evaluation;
    return reminded || remindAt === undefined ? closeAt : remindAt;
  }
  const closedAt = inZone(evaluation.closedAt, 'utc');
  if (evaluation.state === 'closing') return toInstant(closedAt.plus({ milliseconds: 1 }));
  return keepDays === undefined ? null : toInstant(closedAt.plus({ days: keepDays }));
}

/** Somebody who may be reminded, as the document may hold them. */
export interface Sealed {
  readonly mark: string;
  readonly sealed: string;
}

/** Reminds, once, those who have not answered; after a long sleep there is nothing left to remind of. */
export function remind(evaluation: Evaluation, people: readonly Sealed[], now: Instant): Change<Evaluation, void> {
  if (evaluation.state !== 'open' || evaluation.reminded) return { outcome: undefined };
  const { remindAt, closeAt, ballots } = evaluation;
  if (remindAt === undefined || now < remindAt) return { outcome: undefined };
  const after = { ...evaluation, reminded: true };
  const voted = new Set(ballots.map(({ mark }) => mark));
  const left = now >= closeAt ? [] : people.filter(({ mark }) => !voted.has(mark));
  const send = reminders(
    evaluation,
    left.map(({ sealed }) => sealed),
    now,
  );
  return { body: after, send, wakeAt: nextWake(after), outcome: undefined };
}

/** Long after it has closed. The results are in the group's history. */
export function erase(evaluation: Evaluation | undefined, keepDays: number | undefined, now: Instant): Change<Evaluation, void> {
  if (evaluation?.state !== 'closed') return { outcome: undefined };
  const at = nextWake(evaluation, keepDays);
  if (at === null || now < at) return { wakeAt: at, outcome: undefined };
  return { body: null, outcome: undefined };
}
