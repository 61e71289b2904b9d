import { DateTime, Duration } from 'luxon';
import { z } from 'zod/v4';
import type { Instant } from '../core/ids.js';
import { instant } from '../core/time/clock.js';

/** `advance` is an ISO 8601 duration of more than nothing. */
export type ClockMove = { readonly advance: string } | { readonly now: Instant };

/** Moves the bot's clock and answers once all that became due has been delivered; `error` says why it was not moved. */
export type DevClock = (move: ClockMove) => Promise<{ readonly now: Instant } | { readonly error: string }>;

const isForward = (text: string): boolean => {
  const duration = Duration.fromISO(text);
  return duration.isValid && duration.toMillis() > 0;
};
/** The last year that ISO 8601 and JavaScript write with four digits. */
const isMoment = (text: string): boolean => /[zZ]$|[+-]\d\d:?\d\d$/.test(text) && DateTime.fromISO(text).isValid && !/^[+-]/.test(text);

const body = z.union([
  z.strictObject({ advance: z.string().max(40).refine(isForward) }),
  z.strictObject({ now: z.string().max(40).refine(isMoment) }),
]);

export function readClockMove(value: unknown): ClockMove | { readonly error: string } {
  const read = body.safeParse(value);
  if (!read.success) {
    return { error: 'Send {"advance":"P7D"}, an ISO 8601 duration, or {"now":"2026-12-01T09:00:00+01:00"}, a moment with its offset.' };
  }
  return 'now' in read.data ? { now: instant(new Date(read.data.now)) } : read.data;
}
