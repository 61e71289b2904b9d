import type { Store } from '../../src/core/store.js';
import { removeDirectory, temporaryDirectory } from './left-behind.js';
import { type Compared, compare, type Measurement, milliseconds, type Part } from './measurement.js';
import { fillWithCases, listMine, noteOn, openCases, sendNew } from './stored-cases.js';

/** Shares no factor with the numbers of cases: every step leads to one that has not been touched yet. */
const stride = 7919;
const atMost = 1.2;

const row = (what: string, { first, second, ratio }: Compared): Measurement => ({
  what,
  ratio,
  from: [`${first.toFixed(2)} ms`, `${second.toFixed(2)} ms`],
  bound: { atMost },
});

const fill = async (count: number): Promise<string> => {
  const directory = temporaryDirectory();
  await fillWithCases(directory, count);
  return directory;
};

/** What a step of a case, a new case and "mina frågor" cost, with many cases stored against few. */
export const caseWork: Part = async (short) => {
  const [few, many] = short ? [100, 500] : [1000, 100_000];
  const [smallPlace, largePlace] = [await fill(few), await fill(many)];
  try {
    const [small, large] = [await openCases(smallPlace), await openCases(largePlace)];
    let turn = 0;
    const timed = (store: Store, count: number, work: (store: Store, index: number, turn: number) => Promise<void>) => () => {
      turn += 1;
      return milliseconds(() => work(store, (turn * stride) % count, turn));
    };
    const against = (work: (store: Store, index: number, turn: number) => Promise<void>, rounds: number) =>
      compare(short ? 10 : rounds, timed(large, many, work), timed(small, few, work));
    const stored = `${many} cases stored against ${few}`;
    // First, while nobody's cases have been read in either store.
    const mine = await against((store, _, next) => listMine(store, next % (few / 10)), 50);
    const rows = [
      row(`a step of a case, ${stored}`, await against(noteOn, 300)),
      row(`a case that is sent, ${stored}`, await against((store, _, next) => sendNew(store, next), 300)),
      row(`"mina frågor" of somebody with ten, ${stored}`, mine),
    ];
    await Promise.all([small.close(), large.close()]);
    return rows;
  } finally {
    removeDirectory(smallPlace);
    removeDirectory(largePlace);
  }
};
