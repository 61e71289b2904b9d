import pLimit from 'p-limit';
import type { Instant } from '../ids.js';
import type { DocumentKind, Due } from './store.js';

/** Which documents of a kind were changed elsewhere; `all`: it is not known which. */
export type Changed = readonly string[] | 'all';

/** The other instances that share the store, and the division of work with them. An instance that is alone does everything. */
export interface Neighbours {
  /**
   * How many districts there are. Every conversation and every document that wakes belongs to one, and each district belongs to one
   * instance at a time, because order and pace in a conversation can only be kept by one process. An instance may use as much of the
   * tenant's rate limit as it has of the districts.
   */
  readonly districts: number;
  /**
   * Identifies the period during which this instance owns a district; undefined when it does not. It goes by this instance's own clock and
   * is asked just before anything is sent, because a process that was paused has heard nothing.
   */
  readonly tenure: (district: number) => string | undefined;
  /** Called with a district that this instance does not own, as long as no work is under way in it: another instance may take it. */
  readonly handOver: (district: number) => Promise<void>;
  /**
   * None of what is due in this claimed document belongs to this instance. The document is not handed to it again soon, unless something
   * new comes into it.
   */
  readonly leave: (due: Due) => Promise<void>;
  /** How many instances live, this one included. */
  readonly count: () => number;
  /** Why the others take this instance for dead, so that it delivers nothing; undefined while they do not. */
  readonly silentBecause: () => unknown;
  /** Does a piece of work while no other instance does work of the same name. */
  readonly alone: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /**
   * Subscribes to what other instances change of a kind that is kept in memory; told within seconds, and told again when `told` rejects.
   * Own changes are not reported.
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
  silentBecause: () => undefined,
  alone: oneAtATime(),
  changed: () => undefined,
  isDueElsewhere: async () => false,
});
