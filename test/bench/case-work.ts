import type { Store } from '../../src/core/store/store.js';
import { removeDirectory, temporaryDirectory } from './left-behind.js';
import { against, compare, type Measurement, milliseconds, type Part } from './measurement.js';
import { fillWithCases, listMine, noteOn, openCases, sendNew } from './stored-cases.js';

/** Shares no factor with the numbers of cases: every step leads to one that has not been touched yet. */
const stride = 7919;
const atMost = 1.2;

const fill = async (count: number): Promise<string> => {
  const directory = temporaryDirectory();
  await fillWithCases(directory, count);
  return directory;
};

type Work = (store: Store, index: number, turn: number) => Promise<void>;

/** What a step of a case, a new case and "mina frågor" cost, with many cases stored against few. */
export const caseWork: Part = async (short) => {
  const [few, many] = short ? [100, 500] : [100, 100_000];
  const places = [await fill(few), await fill(many)] as const;
  let turn = 0;
  /** In stores just opened: a case that has been read is kept in memory, and with few cases all of them soon are. */
  const measured = async (what: string, rounds: number, work: Work): Promise<Measurement> => {
    const [small, large] = [await openCases(places[0]), await openCases(places[1])];
    const timed = (store: Store, count: number) => () => {
      turn += 1;
      return milliseconds(() => work(store, (turn * stride) % count, turn));
    };
    const compared = await compare(short ? 10 : rounds, timed(large, many), timed(small, few));
    await Promise.all([small.close(), large.close()]);
    return against(`${what}, ${many} cases stored against ${few}`, compared, { atMost });
  };
  try {
    // The first one also warms up what the others share.
    const sent = await measured('a case that is sent', 300, (store, _, next) => sendNew(store, next));
    const step = await measured('a step of a case', few, noteOn);
    // The same people in both, again and again.
    const mine = await measured('"mina frågor" of somebody with ten', few, (store, _, next) => listMine(store, next % (few / 10)));
    return [step, sent, mine];
  } finally {
    for (const place of places) removeDirectory(place);
  }
};
