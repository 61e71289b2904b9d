import { faultOf, type Log } from './core/log.js';
import type { Timers } from './delivery/timers.js';

/**
 * Milliseconds until a stop is cut short: a supervisor waits ten seconds and then kills the process. Nothing that was saved is lost by it.
 */
const stoppingTime = 8_000;

interface EndingParts {
  /** While the start goes on, it adds to `ends` what it has begun. */
  readonly starting: Promise<void>;
  /** Emptied from the end, so that whatever was begun last is ended first. */
  readonly ends: (() => Promise<void>)[];
  readonly timers: Pick<Timers, 'wait'>;
  readonly log: Log;
}

/** Ends all that was begun, and resolves when that is done or has taken so long that whoever waits would kill the process. */
export async function endAll({ starting, ends, timers, log }: EndingParts): Promise<void> {
  const ended = new AbortController();
  const isCut = timers.wait(stoppingTime, ended.signal).then(() => !ended.signal.aborted);
  const all = async (): Promise<boolean> => {
    await starting.catch(() => undefined);
    for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
      await end().catch((error: unknown) => log.error('stop.failed', { error: faultOf(error) }));
    }
    return false;
  };
  if (await Promise.race([all(), isCut])) log.warn('stopped', { cut: true });
  else log.info('stopped');
  ended.abort();
}
