import type { Instant } from '../ids.js';
import { instant } from './clock.js';
import { inZone, toInstant } from './local-time.js';

/** YYYY-MM, in UTC. */
export const monthOf = (at: Instant): string => at.slice(0, 'YYYY-MM'.length);

export const monthsAgo = (now: Instant, months: number): Instant => toInstant(inZone(now, 'utc').minus({ months }));

/** Nothing that is found by its month is older than this. */
const earliest = 120;

/** The months, YYYY-MM, from long ago until so many after now (before it, when negative), the oldest first. */
export function monthsUntil(now: Instant, after: number): readonly string[] {
  const present = inZone(now, 'utc').startOf('month');
  return Array.from({ length: Math.max(0, earliest + after + 1) }, (_, index) =>
    present.plus({ months: index - earliest }).toFormat('yyyy-MM'),
  );
}

const day = 24 * 3_600_000;

/** The days (YYYY-MM-DD, UTC) from one so many days before a moment until one so many after it, in order: thousands, made in no time. */
export const eachDay = (now: Instant, before: number, after: number): readonly string[] =>
  Array.from({ length: Math.max(0, before + after + 1) }, (_, index) =>
    instant(new Date(Date.parse(now) + (index - before) * day)).slice(0, 'YYYY-MM-DD'.length),
  );
