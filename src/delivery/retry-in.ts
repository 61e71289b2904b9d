import type { Retry } from './limits.js';

/** Longer than this Teams is not obeyed: asking once more costs less than a message that never comes. */
const longestObeyed = 3_600_000;

/**
 * In how many milliseconds to try again after so many tries; undefined to give up. Doubles each time, and differs by up to a fifth so
 * that what failed together does not come back together. Never sooner than Teams said.
 * @param random from 0 to 1.
 */
export function retryIn(tries: number, after: number | undefined, retry: Retry, random: number): number | undefined {
  if (tries >= retry.tries) return undefined;
  if (after !== undefined) return Math.round(Math.min(after, longestObeyed) + 1 + random * 1_000);
  const backoff = Math.min(retry.longest, retry.first * 2 ** (tries - 1));
  return Math.round(backoff * (0.8 + 0.4 * random));
}

/** How often a waiting row has been tried, by its note. */
export const triesIn = (note: string | undefined): number => Number(/^tried (\d+)/.exec(note ?? '')?.[1] ?? 0);

export const triedNote = (tries: number, why: string): string => `tried ${tries}, ${why}`;
