import pLimit from 'p-limit';

/** Runs no more than so many pieces of work at a time; the rest wait, first come first served. One that comes when `maxWaiting` wait is not done: undefined. */
export function limitConcurrency(atOnce: number, maxWaiting: number) {
  const limit = pLimit(atOnce);
  return async <Result>(work: () => Promise<Result>): Promise<Result | undefined> =>
    limit.activeCount + limit.pendingCount >= atOnce + maxWaiting ? undefined : limit(work);
}

/** Lets so many in at a time, in the order they came. Resolves with what gives the place back, which may be before the work ends; a second time it does nothing. */
export type Semaphore = () => Promise<() => void>;

export function semaphore(places: number): Semaphore {
  const limit = pLimit(places);
  return () => new Promise((enter) => void limit(() => new Promise<void>((leave) => enter(leave))));
}
