import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/core/store/store.js';
import { documentPath } from '../../src/storage/lowdb/document-path.js';
import { type LowdbOptions, openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import type { Place } from './contract.js';

/** A data directory of its own, with what is needed to look behind the store's back. */
export interface LowdbPlace extends Place {
  readonly directory: string;
  /** What the store reported, all times it was opened. */
  readonly reported: Error[];
  open(kinds: LowdbOptions['kinds']): Promise<Store>;
  path(kind: { readonly name: string }, id: string): string;
  envelope(kind: { readonly name: string }, id: string): Promise<Record<string, unknown>>;
  write(kind: { readonly name: string }, id: string, text: string): Promise<void>;
}

export const newLowdbPlace = async (): Promise<LowdbPlace> => {
  const parent = await mkdtemp(join(tmpdir(), 'lotsen-store-'));
  const directory = join(parent, 'data');
  const reported: Error[] = [];
  const path: LowdbPlace['path'] = (kind, id) => join(directory, documentPath(kind.name, id));
  return {
    directory,
    reported,
    path,
    envelope: async (kind, id) => JSON.parse(await readFile(path(kind, id), 'utf8')),
    write: (kind, id, text) => writeFile(path(kind, id), text),
    open: (kinds) => openLowdbStore({ directory, kinds, report: (error) => reported.push(error) }),
    remove: () => rm(parent, { recursive: true }),
  };
};
