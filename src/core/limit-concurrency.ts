import pLimit from 'p-limit';

/** Runs no more than so many pieces of work at a time; the rest wait, first come first served. One that comes when `maxWaiting` wait is not done: undefined. */
export function limitConcurrency(atOnce: number, maxWaiting: number) {
  const limit = pLimit(atOnce);
  return async <Result>(work: () => Promise<Result>): Promise<Result | undefined> =>
    limit.activeCount + limit.pendingCount >= atOnce + maxWaiting ? undefined : limit(work);
}

/** Like `limitConcurrency`, and of one person one at a time: whoever brings much waits for their own, and with more than `maxEach` it is not done. */
export function limitEach(atOnce: number, maxWaiting: number, maxEach: number) {
  const inPlace = limitConcurrency(atOnce, maxWaiting);
  const lanes = new Map<string, ReturnType<typeof limitConcurrency>>();
  const brought = new Map<string, number>();
  return async <Result>(who: string, work: () => Promise<Result>): Promise<Result | undefined> => {
    const lane = lanes.get(who) ?? limitConcurrency(1, maxEach - 1);
    lanes.set(who, lane);
    brought.set(who, (brought.get(who) ?? 0) + 1);
    try {
      return await lane(() => inPlace(work));
    } finally {
      const left = (brought.get(who) ?? 1) - 1;
      if (left > 0) brought.set(who, left);
      else {
        brought.delete(who);
        lanes.delete(who);
      }
    }
  };
}

/** Lets so many in at a time, in the order they came. Resolves with what gives the place back, which may be before the work ends; a second time it does nothing. */
export type Semaphore = () => Promise<() => void>;

export function semaphore(places: number): Semaphore {
  const limit = pLimit(places);
  return () => new Promise((enter) => void limit(() => new Promise<void>((leave) => enter(leave))));
}
