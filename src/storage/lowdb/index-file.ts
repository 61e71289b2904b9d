import { readFileSync, rmSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Instant } from '../../core/ids.js';
import type { Files } from './files.js';

/** What a start needs to know of a document. One that has neither keys nor anything due need not even be known by its id. */
export interface Known {
  readonly id: string;
  readonly keys: readonly string[];
  readonly at?: Instant | undefined;
}

/** A document's file below the data directory, as it was when it was last read or written. */
export interface Indexed {
  readonly path: string;
  readonly stamp: string;
  readonly known?: Known | undefined;
}

/** Path, stamp and, where anything is known, id, due time (0 for none) and keys. Lists are read faster than names repeated. */
type Line = readonly [string, string] | readonly [string, string, string, Instant | 0, ...string[]];

const lineOf = ({ path, stamp, known }: Indexed): Line =>
  known === undefined ? [path, stamp] : [path, stamp, known.id, known.at ?? 0, ...known.keys];

function indexedIn([path, stamp, id, at, ...keys]: Line): Indexed {
  return id === undefined ? { path, stamp } : { path, stamp, known: { id, keys, ...(at && { at }) } };
}

const name = '.index.json';

/** Another one for every file that is written, even when it holds as many letters: each write makes a new file. */
export const stampOf = ({ mtimeMs, size, ino }: Stats): string => `${mtimeMs} ${size} ${ino}`;

/** Only what this program wrote itself has its mark. None where nothing was left, or it was cut off: then everything is read. */
function listed(file: string, mark: string): readonly Line[] {
  try {
    const written: { readonly mark?: unknown; readonly files?: unknown } = JSON.parse(readFileSync(file, 'utf8')) ?? {};
    const isList = Array.isArray(written.files) && written.files.every(Array.isArray);
    return written.mark === mark && isList ? (written.files as unknown as readonly Line[]) : [];
  } catch {
    return [];
  }
}

/**
 * What the last orderly stop left, so that a start need not read every document: what is known of a file that is still the same.
 * It is taken away at once: keys name people, and while Lotsen runs, somebody may be forgotten.
 * @param mark of the program: another version may find its documents by other keys
 */
export function takeIndexFile(directory: string, mark: string): (path: string) => Indexed | undefined {
  const file = join(directory, name);
  const files = new Map<string, Line>();
  for (const line of listed(file, mark)) files.set(line[0], line);
  rmSync(file, { force: true });
  return (path) => {
    const found = files.get(path);
    const stats = found && statSync(`${directory}${sep}${path}`, { throwIfNoEntry: false });
    return stats && found[1] === stampOf(stats) ? indexedIn(found) : undefined;
  };
}

export const leaveIndexFile = async (directory: string, mark: string, indexed: Iterable<Indexed>, files: Files): Promise<void> => {
  await files.write(join(directory, name), JSON.stringify({ mark, files: Array.from(indexed, lineOf) }));
};
