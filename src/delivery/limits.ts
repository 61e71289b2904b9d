import type { Window } from './pace.js';

export interface DeliveryLimits {
  /** Limits for one conversation, all of which have to be kept. */
  readonly conversation: readonly Window[];
  /** Requests a second, all conversations together. */
  readonly tenantPerSecond: number;
  /** Requests under way at a time, not counting slow ones. */
  readonly atOnce: number;
  /** Documents taken on at a time. */
  readonly documents: number;
  /** Milliseconds after which a request counts as slow and makes room for others. */
  readonly slow: number;
  /** Milliseconds that a message may wait in memory for its conversation's limits. Longer waits are written to its row instead. */
  readonly hold: number;
  /** How many may wait for one conversation in memory. */
  readonly queue: number;
  /** Milliseconds that a claim lasts. It is renewed while the document is being worked on. */
  readonly lease: number;
  /** How often to look for due work, in milliseconds. */
  readonly look: number;
  readonly retry: Retry;
}

/** Milliseconds. */
export interface Retry {
  readonly first: number;
  readonly maxWait: number;
  /** Milliseconds after which a message is no longer worth sending, where its feature does not say. */
  readonly worth: number;
}

/**
 * Teams allows a bot 7 requests in 1 s, 8 in 2 s, 60 in 30 s and 1800 in an hour to one conversation, and 50 a second to the tenant
 * (learn.microsoft.com, "Optimize your bot with rate limiting in Teams"). Ours are somewhat lower, because what leaves evenly does not
 * arrive evenly: at 48 a second and a network that wavers by 80 ms, every hundredth second gets more than 50. `left` is what a process may
 * send after another one was killed, whose last requests no document tells: writing each of them down would cost everybody more than a busy
 * conversation loses in the hour after a start.
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
