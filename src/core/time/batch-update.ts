import type { Instant } from '../ids.js';
import { instant } from './clock.js';

/**
 * A turn that is stored later than this after it began may show first with the next one: milliseconds. A row that has been sent is
 * not sent again, so what is gathered must not go out while turns of its span may still be on their way to the store.
 */
const turnMilliseconds = 5_000;

/** When a card shows what changes often: all changes of one span share a row, by its number, and the row goes out once. */
export function batchUpdate(now: Instant, spanMilliseconds: number): { readonly span: number; readonly at: Instant } {
  const span = Math.floor((Date.parse(now) + turnMilliseconds) / spanMilliseconds) + 1;
  return { span, at: instant(new Date(span * spanMilliseconds)) };
}
