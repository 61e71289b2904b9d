import { resolve } from 'node:path';
import type { DocumentKind, Store } from '../../core/store/store.js';
import { codeMark } from './code-mark.js';
import { lockDirectory } from './directory-lock.js';
import { Documents } from './documents.js';
import { DueTimes } from './due-times.js';
import { openFiles } from './files.js';
import { KnownFiles, type StoreTime } from './known-files.js';
import { lookAgain } from './look-again.js';
import { LowdbStore } from './lowdb-store.js';
import { makeDirectory, makeKinds, refuseBadNames } from './prepare-directory.js';
import { readDirectory } from './read-directory.js';

export interface LowdbOptions {
  /** Created when missing. One process at a time can have it open. */
  readonly directory: string;
  /** All that will be asked for. */
  readonly kinds: readonly DocumentKind<unknown>[];
  /** Told what went wrong without stopping the store: a file that cannot be read, a due document that cannot be handed out. */
  readonly report: (error: Error) => void;
  /**
   * When each file is looked at that the last run left an index of: `atOnce`, or, so that a start with very many is quick, a while after
   * the start. Until then the date of its folder vouches for it.
   */
  readonly look?: 'atOnce' | 'later';
  readonly time?: StoreTime;
}

const systemTime: StoreTime = {
  now: Date.now,
  later: (work, after) => void setTimeout(() => void work(), after).unref(),
};

/** Milliseconds after the start. */
const lookedAfter = 2_000;

/** The store in files: one lowdb file per document, all keys and due times in memory. */
export const openLowdbStore = async (options: LowdbOptions): Promise<Store> => {
  const { kinds, report, look = 'later', time = systemTime } = options;
  const directory = resolve(options.directory);
  const files = openFiles();
  refuseBadNames(kinds);
  await makeDirectory(directory, files);
  const lock = await lockDirectory(directory);
  try {
    const dueTimes = new DueTimes();
    const known = new KnownFiles({ directory, mark: codeMark(kinds), files, time, report });
    const documents = new Documents({ directory, kinds, files, known, dueTimes });
    await makeKinds(directory, kinds, files);
    const believed = await readDirectory({ directory, kinds, documents, known, believes: look === 'later', report });
    let isOver = false;
    let looking: Promise<void> = Promise.resolve();
    const lookNow = (): Promise<void> => {
      looking = lookAgain({ directory, files, documents, known, isOver: () => isOver, report }, believed);
      return looking;
    };
    if (believed.length > 0) time.later(lookNow, lookedAfter);
    const leaveIndex = async (): Promise<void> => {
      isOver = true;
      await looking;
      await known.close();
    };
    return new LowdbStore({ directory, documents, dueTimes, files, lock, leaveIndex, report });
  } catch (error) {
    await lock.release();
    throw error;
  }
};
