import { resolve } from 'node:path';
import type { DocumentKind, Store } from '../../core/store.js';
import { codeMark } from './code-mark.js';
import { lockDirectory } from './directory-lock.js';
import { Documents } from './documents.js';
import { DueTimes } from './due-times.js';
import type { Read } from './envelope.js';
import { openFiles } from './files.js';
import { leaveIndexFile, takeIndexFile } from './index-file.js';
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
}

/** The store in files: one lowdb file per document, all keys and due times in memory. */
export const openLowdbStore = async (options: LowdbOptions): Promise<Store> => {
  const { kinds, report } = options;
  const directory = resolve(options.directory);
  const files = openFiles();
  refuseBadNames(kinds);
  await makeDirectory(directory, files);
  const lock = await lockDirectory(directory);
  try {
    const dueTimes = new DueTimes();
    const documents = new Documents(directory, kinds, files, dueTimes);
    await makeKinds(directory, kinds, files);
    const mark = codeMark(kinds);
    const lookUp = takeIndexFile(directory, mark);
    const below = (path: string): string => path.slice(directory.length + 1);
    const isKnown = (kind: DocumentKind<unknown>, path: string): boolean => {
      const found = lookUp(below(path));
      if (found !== undefined) documents.index(kind, found);
      return found !== undefined;
    };
    const seen = (kind: DocumentKind<unknown>, { id, stored }: Read, path: string, stamp: string): void => {
      documents.indexing(kind, id, stored)();
      documents.index(kind, { path: below(path), stamp });
    };
    await readDirectory(directory, kinds, isKnown, seen, report);
    const leaveIndex = () => leaveIndexFile(directory, mark, documents.indexed(), files);
    return new LowdbStore({ directory, documents, dueTimes, files, lock, leaveIndex, report });
  } catch (error) {
    await lock.release();
    throw error;
  }
};
