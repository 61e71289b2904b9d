import { type Clock, instant } from '../../src/core/time/clock.js';
import type { Timers } from '../../src/delivery/timers.js';

/** Time that passes only while nothing else is going on, and then at once. */
export interface VirtualTime {
  readonly clock: Clock;
  readonly timers: Timers;
  /** The same object, whose unfinished promises stop time. */
  readonly watched: <Value extends object>(value: Value) => Value;
  /** Lets time pass until the work is done. */
  readonly passes: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const never = new AbortController().signal;

export function virtualTime(start = '2026-11-23T09:00:00.000Z'): VirtualTime {
  const alarms = new Set<Alarm>();
  let now = 0;
  let unfinished = 0;
  let settled: (() => void) | undefined;

  const timers: Timers = {
    now: () => now,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const ring = (): void => {
          alarms.delete(alarm);
          signal.removeEventListener('abort', ring);
          resolve();
        };
        const alarm = { at: now + milliseconds, ring };
        alarms.add(alarm);
        signal.addEventListener('abort', ring);
      }),
  };

  const follow = <Result>(promise: Promise<Result>): Promise<Result> => {
    unfinished += 1;
    return promise.finally(() => {
      unfinished -= 1;
      if (unfinished === 0) settled?.();
    });
  };

  const idle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2; quiet += 1) {
      await turnOfTheLoop();
      if (unfinished === 0) continue;
      quiet = -1;
      await new Promise<void>((resolve) => {
        settled = resolve;
      });
    }
  };

  const next = (): Alarm | undefined =>
    [...alarms].reduce<Alarm | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);

  async function passes<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false;
    const noted = work.finally(() => {
      isDone = true;
    });
    noted.catch(() => undefined);
    for (await idle(); !isDone; await idle()) {
      const alarm = next();
      if (alarm === undefined) continue;
      now = Math.max(now, alarm.at);
      alarm.ring();
    }
    return noted;
  }

  return {
    clock: () => instant(new Date(Date.parse(start) + now)),
    timers,
    watched: (value) =>
      new Proxy(value, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          return (...given: unknown[]): unknown => {
            const result: unknown = Reflect.apply(member, target, given);
            return result instanceof Promise ? follow(result) : result;
          };
        },
      }),
    passes,
    pass: (milliseconds) => passes(timers.wait(milliseconds, never)),
  };
}
