import type { Instant } from '../ids.js';

/** What time it is. Rules never ask; they are told. */
export type Clock = () => Instant;

export const instant = (date: Date): Instant => date.toISOString() as Instant;
