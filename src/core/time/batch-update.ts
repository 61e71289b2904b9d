import type { Instant } from '../ids.js';
import { instant } from './clock.js';

/**
 * Milliseconds that a turn may take to reach the store. A row that has been sent is not sent again, so a batch must not go out while turns
 * of its span may still be on their way.
 */
const turnMilliseconds = 5_000;

/**
 * For a card that shows a number which changes often: all changes within one span share one row, numbered by the span, so that the card is
 * updated once.
 */
export function batchUpdate(now: Instant, spanMilliseconds: number): { readonly span: number; readonly at: Instant } {
  const span = Math.floor((Date.parse(now) + turnMilliseconds) / spanMilliseconds) + 1;
  return { span, at: instant(new Date(span * spanMilliseconds)) };
}
