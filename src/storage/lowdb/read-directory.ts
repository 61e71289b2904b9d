import { readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { DocumentKind } from '../../core/store.js';
import { documentPath, shards } from './document-path.js';
import { fromText, type Read, UnreadableDocument } from './envelope.js';
import { unfinished } from './files.js';
import { readTexts, type Text } from './read-texts.js';

type Seen = (kind: DocumentKind<unknown>, read: Read, path: string, stamp: string) => void;

/** Notes a document that the index file knows; false when its file has to be read. */
type IsKnown = (kind: DocumentKind<unknown>, path: string) => boolean;

const readDocument = (directory: string, kind: DocumentKind<unknown>, { path, text, stamp }: Text, seen: Seen): void => {
  if (text instanceof Error) throw new UnreadableDocument(path, `cannot be read: ${text.code}`);
  const read = fromText(kind, path, text);
  if (`${directory}${sep}${documentPath(kind.name, read.id)}` !== path)
    throw new UnreadableDocument(path, 'holds another document than its name says');
  try {
    seen(kind, read, path, stamp);
  } catch {
    throw new UnreadableDocument(path, 'has keys that cannot be worked out');
  }
};

/** Sweeps away unfinished writes. */
const listDocuments = async (shard: string): Promise<string[]> => {
  const paths: string[] = [];
  for (const name of await readdir(shard)) {
    if (name.endsWith('.json')) paths.push(`${shard}${sep}${name}`);
    else if (name.endsWith(unfinished)) await rm(join(shard, name), { recursive: true });
  }
  return paths;
};

/** What a crash left of the store's own files: an index that was cut off names people who may be forgotten since. */
const sweepOwn = async (directory: string): Promise<void> => {
  for (const name of await readdir(directory))
    if (name.startsWith('.') && name.endsWith(unfinished)) await rm(join(directory, name), { recursive: true });
};

/** The files of all documents, a folder's at a time. */
async function* documentFiles(
  directory: string,
  kinds: readonly DocumentKind<unknown>[],
): AsyncGenerator<{ readonly kind: DocumentKind<unknown>; readonly paths: readonly string[] }> {
  for (const kind of kinds) {
    const made = new Set(await readdir(join(directory, kind.name)));
    for (const shard of shards.filter((one) => made.has(one)))
      yield { kind, paths: await listDocuments(join(directory, kind.name, shard)) };
  }
}

/**
 * Shows every document once that the index file does not know. A file that cannot be read stops nothing and stays where it is, so that nobody starts its document anew;
 * one of a later version of Lotsen does stop the start.
 */
export const readDirectory = async (
  directory: string,
  kinds: readonly DocumentKind<unknown>[],
  isKnown: IsKnown,
  seen: Seen,
  report: (error: Error) => void,
): Promise<void> => {
  const read = (kind: DocumentKind<unknown>, text: Text): void => {
    try {
      readDocument(directory, kind, text, seen);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      report(error);
    }
  };
  await sweepOwn(directory);
  for await (const { kind, paths } of documentFiles(directory, kinds)) {
    const unknown = paths.filter((path) => !isKnown(kind, path));
    for await (const texts of readTexts(unknown)) for (const text of texts) read(kind, text);
  }
};
