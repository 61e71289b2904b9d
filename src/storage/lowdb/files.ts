import { readFile } from 'node:fs';
import { mkdir, open, rename, rm, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import pLimit from 'p-limit';

/** The ending of what a write leaves behind when it is cut off. Never read, swept away at the next start. */
export const unfinished = '.tmp';

const openAtOnce = 64;

/** With a callback it takes half as long as the one of `fs/promises`, and a start reads every document. */
const readText = promisify(readFile);

export interface Files {
  /** `null` when there is none. */
  read(path: string): Promise<string | null>;
  /** Resolves once the text will be there after a loss of power. Before that, the old text is there or the new, never a mixture. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  syncDirectory(path: string): Promise<void>;
  /** From now on nothing is read as missing, written or removed unless this resolves. */
  guard(isHome: () => Promise<void>): void;
  /** Whether there was a write since this was last asked, and it went well: then there is room for the next note too. */
  hasJustWritten(): boolean;
}

const replace = async (path: string, text: string): Promise<void> => {
  const handle = await open(path + unfinished, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(path + unfinished, path);
};

const syncDirectory = async (directory: string): Promise<void> => {
  if (process.platform === 'win32') return; // refuses to sync directories
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Syncs a directory, so that renames and removals in it are durable. Those who come while a sync is under way share the next one. */
export const sharedSync = (sync: (directory: string) => Promise<void> = syncDirectory): ((directory: string) => Promise<void>) => {
  const running = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<void>>();

  return (directory) => {
    const joined = next.get(directory);
    if (joined !== undefined) return joined;
    const last = (running.get(directory) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        next.delete(directory);
        running.set(directory, last);
        return sync(directory);
      })
      .finally(() => running.get(directory) === last && running.delete(directory));
    next.set(directory, last);
    return last;
  };
};

export const openFiles = (): Files => {
  const readInTurn = pLimit(openAtOnce);
  const writeInTurn = pLimit(openAtOnce);
  const syncShared = sharedSync();
  const lasting = new Map<string, Promise<void>>();
  let isHome = async (): Promise<void> => undefined;
  let hasWritten = false;

  /** A write is not done before the folder it went to is durable, whoever made that folder. */
  const makeLast = (directory: string): Promise<void> => {
    const known = lasting.get(directory);
    if (known !== undefined) return known;
    // Does not create what is above it: a data directory that has gone away must not come back empty.
    const made = mkdir(directory, { mode: 0o700 })
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      })
      .then(() => syncShared(dirname(directory)));
    lasting.set(directory, made);
    made.catch(() => lasting.delete(directory));
    return made;
  };

  return {
    read: (path) =>
      readInTurn(() => readText(path, 'utf8')).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
        await isHome();
        return null;
      }),

    async write(path, text) {
      hasWritten = false;
      await isHome();
      await makeLast(dirname(path));
      await writeInTurn(() => replace(path, text)).catch(async (error: unknown) => {
        await rm(path + unfinished, { force: true }).catch(() => undefined); // a full disk wants it back; else the next start sweeps
        throw error;
      });
      await syncShared(dirname(path));
      hasWritten = true;
    },

    async remove(path) {
      await isHome();
      await unlink(path);
      await syncShared(dirname(path));
    },

    syncDirectory: syncShared,

    guard(check) {
      isHome = check;
    },

    hasJustWritten() {
      const had = hasWritten;
      hasWritten = false;
      return had;
    },
  };
};
