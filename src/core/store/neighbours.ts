import pLimit from 'p-limit';
import type { Instant } from '../ids.js';
import type { DocumentKind, Due } from './store.js';

/** Which documents of a kind were changed elsewhere; `all`: it is not known which. */
export type Changed = readonly string[] | 'all';

/**
 * The other instances that share the store, and what only one of them may do. On its own, an instance does everything.
 */
export interface Neighbours {
  /**
   * Conversations, and documents that wake, belong to so many districts. Each district is one instance's at a time, so that order and pace
   * in a conversation are one process's to keep; an instance has as much of the tenant's limit as it has of the districts.
   */
  readonly districts: number;
  /**
   * Names the time for which this instance has a district; undefined when it has not. By its own clock: asked just before anything is sent,
   * because a process that was paused is told of nothing.
   */
  readonly tenure: (district: number) => string | undefined;
  /** Told of a district that is not this instance's any more, or not yet, as long as nothing is under way in it: another one may have it. */
  readonly handOver: (district: number) => Promise<void>;
  /** Nothing that is due in a claimed document is this instance's: it is not given it again soon, unless there is something new in it. */
  readonly leave: (due: Due) => Promise<void>;
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

/** From 0 to 1: how much of all that is delivered this instance delivers. */
export function shareOf({ districts, tenure }: Pick<Neighbours, 'districts' | 'tenure'>): number {
  let own = 0;
  for (let district = 0; district < districts; district += 1) if (tenure(district) !== undefined) own += 1;
  return own / districts;
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
  districts: 1,
  tenure: () => 'always',
  handOver: async () => undefined,
  leave: async () => undefined,
  count: () => 1,
  alone: oneAtATime(),
  changed: () => undefined,
  isDueElsewhere: async () => false,
});
