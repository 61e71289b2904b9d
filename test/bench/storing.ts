import assert from 'node:assert/strict';
import type { Store } from '../../src/core/store/store.js';
import { removeDirectory, temporaryDirectory } from './left-behind.js';
import { against, compare, type Measurement, milliseconds, type Part } from './measurement.js';
import { type Limits, opening } from './opening-store.js';
import { addAnswer, answersIn, fillWithNotes, noteId, openNotes } from './stored-notes.js';

const answers = 200;
const documents = 100;
/** Shares no factor with the numbers of documents: every step leads to one that has not been touched yet. */
const stride = 7919;

const fill = async (count: number): Promise<string> => {
  const directory = temporaryDirectory();
  await fillWithNotes(directory, count);
  return directory;
};

const each = (count: number, work: (at: number) => Promise<unknown>): Promise<unknown> =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));

/** Every change with a different document each time, so that each has to be read. */
const changing = async (large: Store, many: number, small: Store, few: number): Promise<readonly Measurement[]> => {
  const walk = (store: Store, id: (n: number) => string) => {
    let n = 0;
    return () => {
      n += 1;
      return milliseconds(() => addAnswer(store, id(n)));
    };
  };
  const rounds = few * 0.6;
  const stored = (count: number) => (n: number) => noteId((n * stride) % count);
  const old = await compare(rounds, walk(large, stored(many)), walk(small, stored(few)));
  const fresh = await compare(
    rounds,
    walk(large, (n) => `new-${n}`),
    walk(small, (n) => `new-${n}`),
  );
  const sizes = `${many} documents stored against ${few}`;
  return [
    against(`change of a document, ${sizes}`, old, { atMost: 1.2 }),
    against(`change that makes a document, ${sizes}`, fresh, { atMost: 1.2 }),
  ];
};

const together = async (store: Store, short: boolean): Promise<readonly Measurement[]> => {
  const rounds = short ? 2 : 25;
  const same = await compare(
    rounds,
    () => milliseconds(() => each(answers, () => addAnswer(store, 'asked-of-all'))),
    () => milliseconds(() => addAnswer(store, 'asked-of-one')),
  );
  const oneByOne = async (): Promise<void> => {
    for (let n = 0; n < documents; n += 1) await addAnswer(store, noteId(n));
  };
  const others = await compare(
    rounds,
    () => milliseconds(oneByOne),
    () => milliseconds(() => each(documents, (n) => addAnswer(store, noteId(n)))),
  );
  assert.equal(await answersIn(store, 'asked-of-all'), rounds * answers);
  return [
    against(`${answers} changes of one document at once, against one`, same, { atMost: 5 }),
    against(`${documents} changes of different documents, one after the other against at once`, others, { atLeast: 2 }),
  ];
};

const limits: Limits = { milliseconds: 250, megabytes: 2 };

/** Before anything is measured of stores that stay open. */
const opened = async (short: boolean): Promise<readonly Measurement[]> => {
  const rows: Measurement[] = [];
  for (const count of short ? [100, 500] : [1_000, 10_000, 50_000]) {
    const directory = await fill(count);
    rows.push(...(await opening('documents', count, () => openNotes(directory), limits, short ? 1 : 3)));
    removeDirectory(directory);
  }
  return rows;
};

/** The store in files, under the system's directory for temporary ones. */
export const storing: Part = async (short) => {
  const [few, many] = short ? [100, 500] : [1000, 100_000];
  const openings = await opened(short);
  const [smallPlace, largePlace] = [await fill(few), await fill(many)];
  try {
    const [small, large] = [await openNotes(smallPlace), await openNotes(largePlace)];
    const rows = [...(await changing(large, many, small, few)), ...(await together(large, short))];
    const acknowledged = await answersIn(large, 'asked-of-all');
    await Promise.all([small.close(), large.close()]);
    const again = await openNotes(largePlace);
    assert.equal(await answersIn(again, 'asked-of-all'), acknowledged, 'what was acknowledged is on disk');
    await again.close();
    return [...rows, ...openings];
  } finally {
    removeDirectory(smallPlace);
    removeDirectory(largePlace);
  }
};
