import { readFileSync } from 'node:fs';

/** Milliseconds that the processor works for us: what else the machine does must not count. */
export const worked = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/**
 * Milliseconds that it has worked for another process so far, in all its threads; counted in hundredths of a second.
 * `utime` and `stime` of proc(5), which stand after the name in brackets.
 */
export function workedFor(pid: number | undefined): number {
  const [, after = ''] = /\) (.*)/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
