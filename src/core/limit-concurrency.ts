import pLimit from 'p-limit';

/**
 * Runs at most `atOnce` pieces of work at a time and lets others wait in the order they came. When `maxWaiting` are waiting already the
 * work is not done, and the result is undefined.
 */
export function limitConcurrency(atOnce: number, maxWaiting: number) {
  const limit = pLimit(atOnce);
  return async <Result>(work: () => Promise<Result>): Promise<Result | undefined> =>
    limit.activeCount + limit.pendingCount >= atOnce + maxWaiting ? undefined : limit(work);
}

/**
 * Like `limitConcurrency`, and for each person only one piece of work at a time: whoever brings much waits for their own. What exceeds
 * `maxEach` of one person is not done.
 */
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

/**
 * Lets a number of callers in at a time, in the order they came. It resolves with a function that gives the place back, which may be called
 * before the work ends; calling it twice does no harm.
 */
export type Semaphore = () => Promise<() => void>;

export function semaphore(places: number): Semaphore {
  const limit = pLimit(places);
  return () => new Promise((enter) => void limit(() => new Promise<void>((leave) => enter(leave))));
}
