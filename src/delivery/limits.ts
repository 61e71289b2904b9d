import type { Window } from './pace.js';

export interface DeliveryLimits {
  /** For one conversation; all of them hold. */
  readonly conversation: readonly Window[];
  /** Requests a second, all conversations together. */
  readonly tenantPerSecond: number;
  /** Requests under way at a time, not counting slow ones. */
  readonly atOnce: number;
  /** Documents taken on at a time. */
  readonly documents: number;
  /** Who waits longer than this for an answer, in milliseconds, is slow and makes room for others. */
  readonly slow: number;
  /** How long a message is kept waiting in memory for its conversation's limits, in milliseconds. Longer waits are noted instead. */
  readonly hold: number;
  /** How many may wait for one conversation in memory. */
  readonly queue: number;
  /** How long a claimed document is held, in milliseconds, unless it is renewed: as long as it is worked on it is. */
  readonly lease: number;
  /** How often to look for due work, in milliseconds. */
  readonly look: number;
  readonly retry: Retry;
}

/** Milliseconds. */
export interface Retry {
  readonly first: number;
  readonly maxWait: number;
  /** How long after it was due a message is worth trying, where its feature does not say. */
  readonly worth: number;
}

/**
 * Teams' own, per bot: 7 in 1 s, 8 in 2 s, 60 in 30 s and 1800 in an hour to a conversation, 50 a second to the tenant
 * (learn.microsoft.com, "Optimize your bot with rate limiting in Teams"). Ours are somewhat lower, because what leaves evenly does not
 * arrive evenly: at 48 a second and a network that wavers by 80 ms, every hundredth second has more than 50. What Teams allows beyond ours
 * in half a minute and in an hour is `left` to whoever delivers after a process that was killed: what that has sent is told by no document,
 * and a write more for every message would cost everybody more than a busy conversation loses in the hour after a start.
 */
export const deliveryLimits: DeliveryLimits = {
  conversation: [
    { count: 6, milliseconds: 1_000, left: 0 },
    { count: 7, milliseconds: 2_000, left: 0 },
    { count: 55, milliseconds: 30_000, left: 5 },
    { count: 1_500, milliseconds: 3_600_000, left: 250 },
  ],
  tenantPerSecond: 46,
  atOnce: 16,
  documents: 256,
  slow: 1_000,
  hold: 30_000,
  queue: 55,
  lease: 30_000,
  look: 1_000,
  retry: { first: 2_000, maxWait: 900_000, worth: 5 * 24 * 3_600_000 },
};
