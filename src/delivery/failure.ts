import { z } from 'zod/v4';
import type { Retry } from './limits.js';

/** What a courier's refusal means for the message. */
export type Failure =
  /** Try again later; `after` so many milliseconds at least, where Teams says so. */
  | { readonly what: 'again'; readonly why: string; readonly after?: number }
  /** Lotsen cannot write there any more. */
  | { readonly what: 'gone'; readonly why: string }
  /** Teams does not take this message. */
  | { readonly what: 'refused'; readonly why: string }
  /** Whether it may be sent at all cannot be told just now: that is about this message only. */
  | { readonly what: 'unsure'; readonly why: string }
  /** A fault of ours. */
  | { readonly what: 'broken'; readonly why: string };

const refusal = z.object({
  name: z.literal('ConnectorError'),
  code: z.string(),
  statusCode: z.number().optional(),
  retryAfter: z.number().optional(),
});

const maxCodeLength = 60;

/**
 * Not only what Microsoft says to try again: a 401 is our own token, which somebody mends, and a 500 that ends a message for good would
 * be a loss that nobody meant.
 */
const isPassing = (status: number): boolean => [401, 408, 412, 429].includes(status) || status >= 500;

export function failureOf(error: unknown): Failure {
  const read = refusal.safeParse(error);
  if (!read.success) return { what: 'broken', why: error instanceof Error ? error.name : 'unknown' };
  const { code, statusCode, retryAfter } = read.data;
  const why = `${statusCode ?? 'noAnswer'} ${code.slice(0, maxCodeLength)}`;
  if (statusCode === 403 || statusCode === 404) return { what: 'gone', why };
  if (statusCode === undefined ? code !== 'untrustedServiceUrl' : isPassing(statusCode)) {
    return { what: 'again', why, after: retryAfter };
  }
  return { what: 'refused', why };
}

/** Longer than this Teams is not obeyed: asking once more costs less than a message that never comes. */
const maxObeyed = 3_600_000;

/**
 * In how many milliseconds to try again after so many tries; undefined to give up. Doubles each time, and differs by up to a fifth so
 * that what failed together does not come back together. Never sooner than Teams said.
 * @param random from 0 to 1.
 */
export function retryIn(tries: number, after: number | undefined, retry: Retry, random: number): number | undefined {
  if (tries >= retry.tries) return undefined;
  if (after !== undefined) return Math.round(Math.min(after, maxObeyed) + 1 + random * 1_000);
  const backoff = Math.min(retry.maxWait, retry.first * 2 ** (tries - 1));
  return Math.round(backoff * (0.8 + 0.4 * random));
}

/** How often a waiting row has been tried, by its note. */
export const triesIn = (note: string | undefined): number => Number(/^tried (\d+)/.exec(note ?? '')?.[1] ?? 0);

export const triedNote = (tries: number, why: string): string => `tried ${tries}, ${why}`;
