import { readFileSync, rmSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
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
  readonly known: Known | undefined;
}

const name = '.index.json';

const shape = z.object({ mark: z.string(), files: z.array(z.tuple([z.string(), z.string(), z.unknown()])) });

/** Another one for every file that is written, even when it holds as many letters: each write makes a new file. */
export const stampOf = ({ mtimeMs, size, ino }: Stats): string => `${mtimeMs} ${size} ${ino}`;

const parsed = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // none was left, or it was cut off: everything is read
  }
};

/**
 * What the last orderly stop left, so that a start need not read every document: what is known of a file that is still the same.
 * It is taken away at once: keys name people, and while Lotsen runs, somebody may be forgotten.
 * @param mark of the program: another version may find its documents by other keys
 */
export function takeIndexFile(directory: string, mark: string): (path: string) => Indexed | undefined {
  const file = join(directory, name);
  const { data } = shape.safeParse(parsed(file));
  rmSync(file, { force: true });
  const files = new Map(data?.mark === mark ? data.files.map(([path, stamp, known]) => [path, { path, stamp, known }]) : []);
  return (path) => {
    const found = files.get(path);
    const stats = found && statSync(join(directory, path), { throwIfNoEntry: false });
    if (found === undefined || stats === undefined || stampOf(stats) !== found.stamp) return undefined;
    return { ...found, known: found.known === null ? undefined : (found.known as Known) };
  };
}

export const leaveIndexFile = async (directory: string, mark: string, indexed: Iterable<Indexed>, files: Files): Promise<void> => {
  const listed = Array.from(indexed, ({ path, stamp, known }) => [path, stamp, known ?? null]);
  await files.write(join(directory, name), JSON.stringify({ mark, files: listed }));
};
