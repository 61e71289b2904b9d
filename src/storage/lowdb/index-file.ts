import { readFileSync, type Stats } from 'node:fs';
import type { Instant } from '../../core/ids.js';

/** Of a file. Another one for every file that is written, even when it holds as many letters: each write makes a new file. */
export type Stamp = readonly [changed: number, size: number, inode: number];

export const stampOf = ({ mtimeMs, size, ino }: Stats): Stamp => [mtimeMs, size, ino];

/** No file has it. */
export const noStamp: Stamp = [0, 0, 0];

/** Of a folder. Another one when a file comes into it or goes, which every write does. */
export const folderStampOf = ({ ctimeMs, ino }: Stats): string => `${ctimeMs} ${ino}`;

/** What a start needs to know of a document. */
export interface Known {
  readonly id: string;
  readonly keys: readonly string[];
  readonly at?: Instant | undefined;
}

/**
 * A document's file: its name and stamp and, where anything is to be known, id, due time (0 for none) and keys. Lists are read faster
 * than names repeated.
 */
export type Line = readonly [name: string, ...Stamp, id?: string, at?: Instant | 0, keys?: readonly string[]];

export const lineOf = (name: string, stamp: Stamp, known: Known | undefined): Line =>
  known === undefined ? [name, ...stamp] : [name, ...stamp, known.id, known.at ?? 0, known.keys];

export const knownIn = ([, , , , id, at, keys = []]: Line): Known | undefined =>
  id === undefined ? undefined : { id, keys, ...(at && { at }) };

export const isAsNoted = ([, changed, size, inode]: Line, { mtimeMs, size: sizeNow, ino }: Stats): boolean =>
  changed === mtimeMs && size === sizeNow && inode === ino;

/** What is known of the documents in one folder. */
export interface IndexFile {
  /** The stamp of the folder when all that is in it was known; empty when something was not. */
  readonly folder: string;
  readonly lines: readonly Line[];
}

/** Only what this program wrote itself has its mark. Nothing where none was left, or it was torn: then everything is read. */
export function readIndexFile(path: string, mark: string): IndexFile | undefined {
  try {
    const { mark: written, folder, lines } = JSON.parse(readFileSync(path, 'utf8')) ?? {};
    return written === mark && typeof folder === 'string' && Array.isArray(lines) && lines.every(Array.isArray)
      ? { folder, lines: lines as unknown as readonly Line[] }
      : undefined;
  } catch {
    return undefined;
  }
}

export const indexText = (mark: string, { folder, lines }: IndexFile): string => JSON.stringify({ mark, folder, lines });
