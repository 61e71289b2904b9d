import { readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { DocumentKind } from '../../core/store.js';
import { documentPath, shards } from './document-path.js';
import { fromText, type Read, UnreadableDocument } from './envelope.js';
import { unfinished } from './files.js';
import { readTexts, type Text } from './read-texts.js';

type Seen = (kind: DocumentKind<unknown>, read: Read) => void;

const readDocument = (directory: string, kind: DocumentKind<unknown>, { path, text }: Text, seen: Seen): void => {
  if (text instanceof Error) throw new UnreadableDocument(path, `cannot be read: ${text.code}`);
  const read = fromText(kind, path, text);
  if (`${directory}${sep}${documentPath(kind.name, read.id)}` !== path)
    throw new UnreadableDocument(path, 'holds another document than its name says');
  try {
    seen(kind, read);
  } catch {
    throw new UnreadableDocument(path, 'has keys that cannot be worked out');
  }
};

/** Sweeps away unfinished writes. */
const listDocuments = async (shard: string): Promise<string[]> => {
  const names = await readdir(shard);
  for (const name of names.filter((one) => one.endsWith(unfinished))) await rm(join(shard, name), { recursive: true });
  return names.filter((name) => name.endsWith('.json')).map((name) => join(shard, name));
};

/**
 * Shows every document once. A file that cannot be read stops nothing and stays where it is, so that nobody starts its document anew;
 * one of a later version of Lotsen does stop the start.
 */
export const readDirectory = async (
  directory: string,
  kinds: readonly DocumentKind<unknown>[],
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
  for (const kind of kinds) {
    const made = new Set(await readdir(join(directory, kind.name)));
    for (const shard of shards.filter((one) => made.has(one))) {
      const paths = await listDocuments(join(directory, kind.name, shard));
      for await (const texts of readTexts(paths)) for (const text of texts) read(kind, text);
    }
  }
};
