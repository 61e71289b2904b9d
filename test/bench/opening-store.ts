import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Store } from '../../src/core/store/store.js';
import { type Measurement, often, within } from './measurement.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const megabytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};

/** What a start may take for each thousand documents: milliseconds and megabytes. */
export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * Opening a store, which reads every document, and what it keeps in memory of them all. From the page cache, and in processor time: time by
 * the clock says more about who else uses the machine.
 */
export async function opening(
  what: string,
  count: number,
  open: () => Promise<Store>,
  limits: Limits,
  rounds: number,
): Promise<readonly Measurement[]> {
  const kept: number[] = [];
  const took = await often(rounds, async () => {
    const before = megabytes();
    const worked = process.cpuUsage();
    const store = await open();
    const { user, system } = process.cpuUsage(worked);
    kept.push(megabytes() - before);
    await store.close();
    return (user + system) / 1_000;
  });
  const each = Math.max(...kept) / (count / 1_000);
  return [
    within(`opening ${count} ${what}, for each thousand (processor time)`, took / (count / 1_000), limits.milliseconds),
    {
      what: `memory that ${count} ${what} keep once they are open, for each thousand`,
      ratio: each / limits.megabytes,
      from: [`${each.toFixed(2)} MB`, `${limits.megabytes} MB`],
      bound: { atMost: 1 },
    },
  ];
}
