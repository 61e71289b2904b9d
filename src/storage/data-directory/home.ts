import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Identifies the directory, whatever happens to its path: the id is stored in it, and the inode tells it from a copy. */
export interface Home {
  readonly id: string;
  /** Nothing had ever been kept in it. */
  readonly isNew: boolean;
}

/** What is known from elsewhere about the expected directory. */
export interface Expected {
  /** The id that whoever runs Lotsen has written down, DATA_ID. */
  readonly id?: string;
  /** Whether the id is also noted beside the directory, where that is possible, so that a disk that is not mounted is noticed. */
  readonly noted: boolean;
}

/** Writes a file that lasts. */
type Write = (path: string, text: string) => Promise<void>;

const idFile = '.id';

/** Marks a directory that data is still being moved to. */
export const movingMark = '.moving';

/** Beside the directory and not in it, so that it is still there when the directory is another one. */
export const noteBeside = (directory: string): string => join(dirname(directory), `.${basename(directory)}.id`);

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').then(
    (text) => text.trim() || undefined,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw error;
    },
  );

/** Lotsen was started with another directory than the one that now has its path. */
class DataDirectoryGone extends Error {
  override readonly name = 'DataDirectoryGone';
  constructor(directory: string) {
    super(
      `${directory} is not the data directory that Lotsen was started with: it was moved, emptied or replaced. ` +
        'Nothing is written to it. Put the right one back, or stop Lotsen first.',
    );
  }
}

/** What lies in a directory that nobody has kept anything in: what a start makes before it knows better, and what disks come with. */
const says = (name: string): boolean => !name.startsWith('.') && name !== 'lost+found';

async function isBlank(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter(says)) {
    const within = await readdir(join(directory, name)).catch(() => ['a file']);
    if (within.length > 0) return false;
  }
  return true;
}

/**
 * Makes sure, before anything is created, that the directory is the one that is meant. Rejects with a sentence for whoever runs Lotsen
 * when it is another one, or an empty one although there has been data.
 */
export async function refuseOther(directory: string, { id, noted }: Expected): Promise<void> {
  if ((await textOf(join(directory, movingMark))) !== undefined)
    throw new Error(`Not everything has been moved to ${directory} yet. Run the move, or the restoring, again: it begins anew.`);
  const own = await textOf(join(directory, idFile));
  if (own !== undefined && id !== undefined && own !== id) {
    throw new Error(
      `The data directory ${directory} has the id ${own}, but DATA_ID is ${id}. Mount or name the right one, or mend DATA_ID.`,
    );
  }
  const known = id ?? (noted ? await textOf(noteBeside(directory)) : undefined);
  if (own === undefined && known !== undefined && (await isBlank(directory))) {
    throw new Error(
      `The data directory ${directory} is empty, but there has been data (id ${known}). Is a disk not mounted, or DATA_DIR another one? ` +
        'If Lotsen is to begin with nothing, run: npm run doctor -- --new-data',
    );
  }
}

/** The directory's own id; one that has none gets the expected one, or a new one. The directory must be there, and ours. */
export async function settleIn(directory: string, { id, noted }: Expected, write: Write): Promise<Home> {
  const own = await textOf(join(directory, idFile));
  const isNew = own === undefined && (await isBlank(directory));
  const home: Home = { id: own ?? id ?? randomUUID(), isNew };
  if (own === undefined) await write(join(directory, idFile), `${home.id}\n`);
  // Where the note cannot be written, DATA_ID has to tell.
  if (noted && (await textOf(noteBeside(directory))) !== home.id) {
    await write(noteBeside(directory), `${home.id}\n`).catch(() => undefined);
  }
  return home;
}

const placeOf = async (directory: string): Promise<string> => {
  const { dev, ino } = await stat(directory, { bigint: true });
  return `${dev} ${ino}`;
};

/** Rejects from now on when the directory is no longer there, or is another one. */
export async function watchHome(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, idFile);
  const look = () =>
    Promise.all([placeOf(directory), textOf(path)]).then(([place, id]) => (id === undefined ? undefined : `${place} ${id}`));
  const before = await look();
  return async () => {
    const now = await look().catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw error;
    });
    if (now === undefined || now !== before) throw new DataDirectoryGone(directory);
  };
}
