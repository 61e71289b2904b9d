import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { faultOf } from '../../core/log.js';
import type { DocumentKind } from '../../core/store/store.js';
import { lockDirectory } from '../data-directory/directory-lock.js';
import { type Expected, refuseOther, settleIn, watchHome } from '../data-directory/home.js';
import { DueTimes } from '../in-memory/due-times.js';
import { Documents } from './documents.js';
import { UnreadableDocument } from './envelope.js';
import { type Files, openFiles, unfinished } from './files.js';
import { LowdbStore } from './lowdb-store.js';

export interface LowdbOptions {
  /** Created when missing. One process at a time can have it open. */
  readonly directory: string;
  /** All that will be asked for. */
  readonly kinds: readonly DocumentKind<unknown>[];
  /** Told what went wrong without stopping the store: a file that cannot be read, a due document that cannot be handed out. */
  readonly report: (error: Error) => void;
  /** Left out, any directory will do. */
  readonly expected?: Expected;
  /** Ends the opening, which then rejects: whoever stops Lotsen need not wait until everything has been read. */
  readonly signal?: AbortSignal;
}

/** An index that earlier versions left, so that they did not have to read every document. */
const formerIndex = '.index';

const kindName = /^[a-z][a-z-]*$/;

const refuseBadNames = (kinds: readonly DocumentKind<unknown>[]): void => {
  const names = kinds.map(({ name }) => name);
  const bad = names.find((name, place) => !kindName.test(name) || names.indexOf(name) !== place);
  if (bad !== undefined) throw new Error(`A kind of document needs a name of its own, of small letters and hyphens, not "${bad}"`);
};

/** For the owner only. What it had to create is there after a loss of power too. */
const makeDirectory = async (directory: string, files: Files): Promise<void> => {
  const first = await mkdir(directory, { recursive: true, mode: 0o700 });
  for (let made = directory; first !== undefined && made.length >= first.length; made = dirname(made))
    await files.syncDirectory(dirname(made));
};

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** A folder for each kind; those below are made when first written to. What a crash or an earlier version left is swept away. */
const tidy = async (directory: string, kinds: readonly DocumentKind<unknown>[], files: Files): Promise<void> => {
  for (const name of await readdir(directory))
    if (name === formerIndex || (name.startsWith('.') && name.endsWith(unfinished))) await remove(join(directory, name));
  for (const { name } of kinds) await mkdir(join(directory, name), { recursive: true, mode: 0o700 });
  await files.syncDirectory(directory);
};

/** The files of a kind's documents. Sweeps away unfinished writes. */
const filesOf = async (directory: string, kind: DocumentKind<unknown>): Promise<readonly string[]> => {
  const paths: string[] = [];
  for (const shard of await readdir(join(directory, kind.name), { withFileTypes: true })) {
    if (!shard.isDirectory()) continue;
    const folder = join(directory, kind.name, shard.name);
    for (const name of await readdir(folder)) {
      if (name.endsWith('.json')) paths.push(join(folder, name));
      else if (name.endsWith(unfinished)) await remove(join(folder, name));
    }
  }
  return paths;
};

/**
 * The store in files: one lowdb file per document, all keys and due times in memory. Resolves when every document has been read. A file
 * that cannot be read stops nothing and stays where it is, so that nobody starts its document anew; one of a later version of Lotsen does
 * stop the start.
 */
export const openLowdbStore = async (options: LowdbOptions): Promise<LowdbStore> => {
  const directory = resolve(options.directory);
  refuseBadNames(options.kinds);
  try {
    return await open(directory, options);
  } catch (error) {
    throw inWords(directory, error);
  }
};

/** What the system says, for whoever has to mend it. */
const causes: Readonly<Record<string, string>> = {
  EROFS: 'is on a disk that can only be read. Make it writable, or set DATA_DIR to one that is',
  ENOSPC: 'is on a disk that is full. Make room',
  EDQUOT: 'has used up its quota. Make room',
  EACCES: 'may not be used by the user that Lotsen runs as. Give it to that user',
  EPERM: 'may not be used by the user that Lotsen runs as. Give it to that user',
  ENOTDIR: 'is no directory. Set DATA_DIR to one',
  EEXIST: 'is no directory. Set DATA_DIR to one',
  EIO: 'is on a disk that does not work',
};

/** A fault of the system's as a sentence about the directory; any other as it is. */
export const inWords = (directory: string, error: unknown): unknown => {
  const because = error instanceof Error && 'code' in error ? causes[String(error.code)] : undefined;
  return because === undefined ? error : new Error(`The data directory ${directory} ${because} (${faultOf(error)}).`, { cause: error });
};

const open = async (directory: string, options: LowdbOptions): Promise<LowdbStore> => {
  const { kinds, report, signal, expected = { noted: false } } = options;
  const files = openFiles();
  await refuseOther(directory, expected);
  await makeDirectory(directory, files);
  const lock = await lockDirectory(directory);
  try {
    const home = await settleIn(directory, expected, files.write);
    files.guard(await watchHome(directory));
    await tidy(directory, kinds, files);
    const dueTimes = new DueTimes();
    const documents = new Documents(directory, kinds, files, dueTimes);
    const discover = async (kind: DocumentKind<unknown>, path: string): Promise<void> => {
      signal?.throwIfAborted();
      await documents.discover(kind, path).catch((error: unknown) => {
        if (!(error instanceof UnreadableDocument)) throw error;
        report(error);
      });
    };
    for (const kind of kinds) await Promise.all((await filesOf(directory, kind)).map((path) => discover(kind, path)));
    return new LowdbStore({ directory, home, documents, dueTimes, files, lock, report });
  } catch (error) {
    await lock.release();
    throw error;
  }
};
