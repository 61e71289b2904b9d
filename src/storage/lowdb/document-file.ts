import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { DocumentKind } from '../../core/store.js';
import { documentPath } from './document-path.js';
import { fromText, toText, UnreadableDocument } from './envelope.js';
import type { Files } from './files.js';
import { frozenJson } from './frozen-json.js';
import type { Stored } from './stored.js';

export interface DocumentFile {
  read(): Promise<Stored | null>;
  /** `null` removes it. */
  write(stored: Stored | null): Promise<void>;
  /** Characters, as last read or written. */
  size(): number;
}

/** One document in a lowdb file of its own. lowdb's own file adapter does not sync to disk; this one does. */
export const documentFile = (
  directory: string,
  kind: DocumentKind<unknown>,
  id: string,
  files: Files,
  stamps: Map<string, string>,
): DocumentFile => {
  const below = documentPath(kind.name, id);
  const path = join(directory, below);
  let size = 0;

  const adapter: Adapter<Stored> = {
    async read() {
      const text = await files.read(path);
      size = text?.length ?? 0;
      if (text === null) return null;
      const { id: found, stored } = fromText(kind, path, text);
      if (found !== id) throw new UnreadableDocument(path, 'holds another document than its name says');
      return frozenJson(stored) as Stored;
    },
    async write(stored) {
      const text = toText(kind, id, stored);
      stamps.delete(below); // while it is in doubt which file is there
      stamps.set(below, await files.write(path, text));
      size = text.length;
    },
  };

  return {
    size: () => size,
    async read() {
      const low = new Low<Stored | null>(adapter as Adapter<Stored | null>, null);
      await low.read();
      return low.data;
    },
    async write(stored) {
      if (stored) return new Low(adapter, stored).write();
      stamps.delete(below);
      await files.remove(path);
      size = 0;
    },
  };
};
