import type { Instant } from '../ids.js';
import { monthOf, monthsAgo } from '../time/days-and-months.js';
import type { DocumentKind, Store } from './store.js';

/** A body that notes the month of the last sign of life, YYYY-MM: what has been quiet for long is forgotten. */
export interface Seen {
  /** The month; left out where no sign of life has come yet, or none was noted. */
  readonly seen?: string;
}

/** What such documents are found by. */
export const seenKey = ({ seen = 'unknown' }: Seen): string => `seen:${seen}`;

/** Orders documents by that month. Those without one come first. */
export const seenOrder = ({ seen = '' }: Seen): string => seen;

/** Whether the last sign of life came so many whole months ago. */
export const isLongSilent = ({ seen }: Seen, now: Instant, months: number): boolean =>
  seen !== undefined && seen < monthOf(monthsAgo(now, months));

/** Documents of a kind without a sign of life for so many months. For documents that note no month yet, the months begin now. */
export async function quietOnes<Body extends Seen>(
  store: Store,
  kind: DocumentKind<Body>,
  now: Instant,
  months: number,
): Promise<readonly string[]> {
  for (const { id } of await store.find(kind, seenKey({}))) {
    await store.change(kind, id, (body) =>
      body === undefined || body.seen !== undefined
        ? { outcome: undefined }
        : { body: { ...body, seen: monthOf(now) }, outcome: undefined },
    );
  }
  const until = monthOf(monthsAgo(now, months));
  return (await store.find(kind, [], { order: 'oldest', from: '0', until })).map(({ id }) => id);
}
