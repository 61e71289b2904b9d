import type { Instant } from '../ids.js';
import { inZone, localInstant, toInstant } from '../time/local-time.js';

const maxYears = 5;
const reviewHour = 9;

/** A year from now, as a form proposes it: YYYY-MM-DD. */
export const usualReview = (now: Instant, zone: string): string => inZone(now, zone).plus({ years: 1 }).toISODate();

/** The moment of a review date; undefined for a day that does not exist, is over, or is too far away. Left out, the usual one. */
export function reviewMoment(typed: string, now: Instant, zone: string): Instant | undefined {
  if (typed === '') return nextReview(now, zone);
  const at = localInstant(typed, `0${reviewHour}:00`, zone);
  if (at === 'doesNotExist' || at <= now) return undefined;
  return at <= toInstant(inZone(now, zone).plus({ years: maxYears })) ? at : undefined;
}

/** What was written, approved or confirmed is looked through again in twelve months. */
export const nextReview = (now: Instant, zone: string): Instant =>
  toInstant(inZone(now, zone).plus({ years: 1 }).startOf('day').set({ hour: reviewHour }));
