import type { Connection } from '../../../src/storage/postgres/driver.js';
import { workedFor } from '../processor-time.js';

/** What the processor has worked for a process so far; 0 for one that has ended. */
function workedSoFar(pid: number): number {
  try {
    return workedFor(pid);
  } catch {
    return 0;
  }
}

/**
 * Milliseconds that the processor works for something: in the processes that do it, and in those of the server that work for connections of
 * that name. It runs on the same machine. Time by the clock says more about who else uses that.
 */
export async function processorTime(
  server: Connection,
  name: string,
  pids: readonly number[],
  work: () => Promise<unknown>,
): Promise<number> {
  const present = async (): Promise<ReadonlyMap<number, number>> => {
    const rows = await server.query('select pid from pg_stat_activity where application_name = $1', [name]);
    return new Map([...pids, ...rows.map(({ pid }) => Number(pid))].map((pid) => [pid, workedSoFar(pid)]));
  };
  const before = await present();
  await work();
  const after = await present();
  return [...after].reduce((sum, [pid, worked]) => sum + worked - (before.get(pid) ?? 0), 0);
}
