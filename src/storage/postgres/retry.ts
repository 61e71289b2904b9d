import { setTimeout as wait } from 'node:timers/promises';
import { asFault, CommitUnknown, type Driver, isBroken, isConflict } from './driver.js';

/**
 * Milliseconds between attempts when the connection is broken: a server that is being restarted is back within them, or else it is down.
 */
const waits: readonly number[] = [50, 250, 1_000];

/** Attempts when somebody else was in the way, who is usually gone at once. */
const maxConflicts = 20;

/** Milliseconds from when it was begun: nothing is begun again after that, because a turn has no time for it. */
const patience = 2_500;

/**
 * Repeats work that may be repeated until it succeeds: at once where somebody else was in the way, after a moment where the connection
 * broke. Rejects with the reason when it cannot be done.
 */
export async function untilDone<Result>(work: () => Promise<Result>, now = () => performance.now()): Promise<Result> {
  const began = now();
  let [broken, conflicts] = [0, 0];
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const pause = isBroken(error) ? waits[broken] : undefined;
      if (now() - began > patience) throw asFault(error);
      if (isConflict(error) && conflicts < maxConflicts) conflicts += 1;
      else if (pause !== undefined && !(error instanceof CommitUnknown)) {
        broken += 1;
        await wait(pause);
      } else throw asFault(error);
    }
  }
}

/** Whether a transaction was kept whose connection broke during its commit. Rejects where the database cannot be asked. */
export async function wasKept(
  driver: Pick<Driver, 'query'>,
  transaction: string,
  pausing: (ms: number) => Promise<void> = wait,
): Promise<boolean> {
  for (const pause of waits) {
    const [row] = await untilDone(() => driver.query('select pg_xact_status($1::text::xid8) as status', [transaction]));
    if (row?.['status'] !== 'in progress') return row?.['status'] === 'committed';
    await pausing(pause);
  }
  throw new CommitUnknown();
}
