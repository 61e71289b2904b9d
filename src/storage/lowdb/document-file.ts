import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { DocumentKind } from '../../core/store/store.js';
import { documentPath } from './document-path.js';
import { fromText, toText, UnreadableDocument } from './envelope.js';
import type { Files } from './files.js';
import { frozenJson } from './frozen-json.js';
import type { Stamp } from './index-file.js';
import type { Stored } from './stored.js';

export interface DocumentFile {
  read(): Promise<Stored | null>;
  /** `null` removes it. */
  write(stored: Stored | null): Promise<void>;
  /** Characters, as last read or written. */
  size(): number;
  /** Of what was written last; none when that failed, or nothing was. */
  stamp(): Stamp | undefined;
}

/**
 * One document in a lowdb file of its own. lowdb's own file adapter does not sync to disk; this one does.
 * @param doubt is called before anything is written: from then on it is not known which file is there
 */
export const documentFile = (directory: string, kind: DocumentKind<unknown>, id: string, files: Files, doubt: () => void): DocumentFile => {
  const path = join(directory, documentPath(kind.name, id));
  let size = 0;
  let stamp: Stamp | undefined;

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
      stamp = await files.write(path, text);
      size = text.length;
    },
  };

  return {
    size: () => size,
    stamp: () => stamp,
    async read() {
      const low = new Low<Stored | null>(adapter as Adapter<Stored | null>, null);
      await low.read();
      return low.data;
    },
    async write(stored) {
      doubt();
      stamp = undefined;
      if (stored) return new Low(adapter, stored).write();
      await files.remove(path);
      size = 0;
    },
  };
};
