import { statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { DocumentKind } from '../../core/store/store.js';
import { documentPath, shards } from './document-path.js';
import type { Documents } from './documents.js';
import { fromText, type Read, UnreadableDocument } from './envelope.js';
import { unfinished } from './files.js';
import { folderStampOf, isAsNoted, type Line } from './index-file.js';
import type { KnownFiles } from './known-files.js';
import { readTexts, type Text } from './read-texts.js';

export const readDocument = (directory: string, kind: DocumentKind<unknown>, { path, text }: Omit<Text, 'stamp'>): Read => {
  if (text instanceof Error) throw new UnreadableDocument(path, `cannot be read: ${text.code}`);
  const read = fromText(kind, path, text);
  if (`${directory}${sep}${documentPath(kind.name, read.id)}` !== path)
    throw new UnreadableDocument(path, 'holds another document than its name says');
  return read;
};

/** Sweeps away unfinished writes. */
const listDocuments = async (folder: string): Promise<string[]> => {
  const names: string[] = [];
  for (const name of await readdir(folder)) {
    if (name.endsWith('.json')) names.push(name);
    else if (name.endsWith(unfinished)) await rm(join(folder, name), { recursive: true });
  }
  return names;
};

/** What a crash left of the store's own files. */
const sweepOwn = async (directory: string): Promise<void> => {
  for (const name of await readdir(directory))
    if (name.startsWith('.') && name.endsWith(unfinished)) await rm(join(directory, name), { recursive: true });
};

interface Parts {
  readonly directory: string;
  readonly kinds: readonly DocumentKind<unknown>[];
  readonly documents: Documents;
  readonly known: KnownFiles;
  /** Believes what was left of a folder that has not changed since, without looking at each of its files. */
  readonly believes: boolean;
  readonly report: (error: Error) => void;
}

/** A folder of whose files the store knows nothing yet. True when what was left of it was believed. */
const readFolder = async ({ directory, documents, known, believes, report }: Parts, kind: DocumentKind<unknown>, folder: string) => {
  const path = `${directory}${sep}${folder}`;
  const left = known.left(folder);
  const stamp = folderStampOf(statSync(path));
  const isUnchanged = left?.folder === stamp;
  if (left && isUnchanged && believes) {
    documents.load(kind, folder, left.lines);
    known.started(folder, stamp);
    return true;
  }
  const lines = new Map(left?.lines.map((line) => [line[0], line]));
  const found: Line[] = [];
  const unknown: string[] = [];
  for (const name of await listDocuments(path)) {
    const line = lines.get(name);
    const stats = line && statSync(`${path}${sep}${name}`, { throwIfNoEntry: false });
    if (stats && isAsNoted(line, stats)) found.push(line);
    else unknown.push(`${path}${sep}${name}`);
  }
  documents.load(kind, folder, found);
  for await (const texts of readTexts(unknown)) {
    for (const text of texts) {
      try {
        const read = readDocument(directory, kind, text);
        documents.noteRead(kind, read, text);
      } catch (error) {
        if (!(error instanceof UnreadableDocument)) throw error;
        known.doubt({ folder, name: text.path.slice(path.length + 1) });
        report(error);
      }
    }
  }
  known.started(folder, isUnchanged && unknown.length === 0 && found.length === lines.size ? stamp : undefined);
  return false;
};

/**
 * Makes every document known once. A file that cannot be read stops nothing and stays where it is, so that nobody starts its document
 * anew; one of a later version of Lotsen does stop the start.
 * @returns the folders that were believed
 */
export const readDirectory = async (parts: Parts) => {
  const { directory, kinds, known } = parts;
  const believed: { readonly kind: DocumentKind<unknown>; readonly folder: string }[] = [];
  await sweepOwn(directory);
  for (const kind of kinds) {
    const made = new Set(await readdir(join(directory, kind.name)));
    for (const shard of shards.filter((one) => made.has(one))) {
      const folder = `${kind.name}${sep}${shard}`;
      if (await readFolder(parts, kind, folder)) believed.push({ kind, folder });
    }
  }
  await known.sweep();
  return believed;
};
