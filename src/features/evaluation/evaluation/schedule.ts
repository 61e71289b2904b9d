import type { Instant } from '../../../core/ids.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import type { Evaluation } from './evaluation.js';

/** Days that an evaluation is open. */
export const openDays = { min: 3, usual: 7, max: 14 };

/** Hours of the day. */
const closesAt = 16;
const remindsAt = 9;

export interface EvaluationSchedule {
  /** Left out when there is no working time between the start and the closing for it. */
  readonly remindAt?: Instant;
  readonly closeAt: Instant;
}

/** Closes in the afternoon of the last day; reminds on the working morning of the day before, or else as near to it as may be. */
export function scheduleFrom(startedAt: Instant, days: number, zone: string): EvaluationSchedule {
  const on = (later: number, hour: number): Instant =>
    toInstant(inZone(startedAt, zone).plus({ days: later }).startOf('day').set({ hour }));
  const closeAt = on(days, closesAt);
  // Nobody is reminded of what came the same day.
  const earliest = toInstant(inZone(startedAt, zone).plus({ days: 1 }));
  const remindAt = sendAt(on(days - 1, remindsAt), zone, { before: closeAt, earliest });
  return { ...(remindAt < closeAt ? { remindAt } : {}), closeAt };
}

/**
 * When an evaluation wants to wake next. One that is closing wakes a little after it was closed, because a document must not wake twice for
 * the same moment.
 */
export function nextWake(evaluation: Evaluation, keepDays?: number): Instant | null {
  if (evaluation.state === 'open') {
    const { reminded, remindAt, closeAt } = evaluation;
    return reminded || remindAt === undefined ? closeAt : remindAt;
  }
  const closedAt = inZone(evaluation.closedAt, 'utc');
  if (evaluation.state === 'closing') return toInstant(closedAt.plus({ milliseconds: 1 }));
  return keepDays === undefined ? null : toInstant(closedAt.plus({ days: keepDays }));
}
