import type { Instant } from '../../core/ids.js';
import type { Due, Outgoing } from '../../core/store/store.js';

/** A document as it lies on disk, its body lifted to the present schema. Frozen all through. */
export interface Stored {
  /** Counts the writes. */
  readonly version: number;
  readonly body: unknown;
  readonly wakeAt?: Instant;
  readonly outgoing: readonly Outgoing[];
}

const isWaiting = (row: Outgoing): boolean => row.state === 'waiting';

/** When the first thing in the document is due. */
export const dueAt = (stored: Stored): Instant | undefined => {
  const rows = stored.outgoing.filter(isWaiting).map((row) => row.dueAt);
  return [...rows, ...(stored.wakeAt ? [stored.wakeAt] : [])].reduce<Instant | undefined>(
    (first, at) => (first === undefined || at < first ? at : first),
    undefined,
  );
};

/** What a claim hands out: only what is due by now. */
export const dueBy = (now: Instant, stored: Stored): Pick<Due, 'wakeAt' | 'outgoing'> => ({
  ...(stored.wakeAt && stored.wakeAt <= now ? { wakeAt: stored.wakeAt } : {}),
  outgoing: stored.outgoing.filter((row) => isWaiting(row) && row.dueAt <= now),
});
