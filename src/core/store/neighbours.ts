import pLimit from 'p-limit';
import type { Instant } from '../ids.js';
import type { DocumentKind } from './store.js';

/** Which documents of a kind were changed elsewhere; `all`: it is not known which. */
export type Changed = readonly string[] | 'all';

/**
 * The other instances that share the store, and what only one of them may do. On its own, an instance does everything.
 */
export interface Neighbours {
  /** Whether this instance delivers: one does at a time, so that order, pace and the tenant's limit are one process's to keep. */
  readonly leads: () => boolean;
  /** How many instances live, this one included. */
  readonly count: () => number;
  /** Does a piece of work that no other instance does meanwhile. */
  readonly alone: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /**
   * Told, within seconds, what another instance has changed of a kind that is kept in memory. What this one changes, it knows. Told once more
   * when it rejects.
   */
  readonly changed: (kind: DocumentKind<unknown>, told: (which: Changed) => Promise<void>) => void;
  /** Whether anything is due that another instance does. */
  readonly isDueElsewhere: (now: Instant) => Promise<boolean>;
}

/** One piece of work of a name at a time in this process. */
export function oneAtATime(): Neighbours['alone'] {
  const limits = new Map<string, ReturnType<typeof pLimit>>();
  return (name, work) => {
    const limit = limits.get(name) ?? pLimit(1);
    limits.set(name, limit);
    return limit(work);
  };
}

/** For the only process that there is. */
export const noNeighbours = (): Neighbours => ({
  leads: () => true,
  count: () => 1,
  alone: oneAtATime(),
  changed: () => undefined,
  isDueElsewhere: async () => false,
});
