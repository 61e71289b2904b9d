/** Passing time, apart from the bot's clock, which a demonstration can move. */
export interface Timers {
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** When this process began, by `now`; left out where no other can have been at work before it. */
  readonly startedAt?: number;
  /** Resolves after so many milliseconds, or as soon as the signal says. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const systemTimers: Timers = {
  now: () => performance.now(),
  startedAt: 0,
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done);
    }),
};
