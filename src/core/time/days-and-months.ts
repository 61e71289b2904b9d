import type { Instant } from '../ids.js';
import { instant } from './clock.js';
import { inZone, toInstant } from './local-time.js';

/** YYYY-MM, in UTC. */
export const monthOf = (at: Instant): string => at.slice(0, 'YYYY-MM'.length);

export const monthsAgo = (now: Instant, months: number): Instant => toInstant(inZone(now, 'utc').minus({ months }));

const day = 24 * 3_600_000;

/** The days (YYYY-MM-DD, UTC) from one so many days before a moment until one so many after it, in order. */
export const eachDay = (now: Instant, before: number, after: number): readonly string[] =>
  Array.from({ length: Math.max(0, before + after + 1) }, (_, index) =>
    instant(new Date(Date.parse(now) + (index - before) * day)).slice(0, 'YYYY-MM-DD'.length),
  );
