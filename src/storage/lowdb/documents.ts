import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { LRUCache } from 'lru-cache';
import type { DocumentKind } from '../../core/store/store.js';
import type { DueTimes } from '../in-memory/due-times.js';
import { KeyIndex } from '../in-memory/key-index.js';
import { dueAt, frozenJson, type Stored } from '../stored.js';
import { Document } from './document.js';
import { documentPath } from './document-path.js';
import { fromText, toText, UnreadableDocument } from './envelope.js';
import type { Files } from './files.js';

/** Characters of files whose documents stay in memory; as objects they take a few times as many bytes. */
const rememberedSize = 8_000_000;
/** What a document in memory takes beside its text. */
const overhead = 200;

/** All documents of a data directory: what they are found by and when they are due, those in use, and the latest used ones. */
export class Documents {
  readonly #directory: string;
  readonly #files: Files;
  readonly #dueTimes: DueTimes;
  readonly #indexes: ReadonlyMap<DocumentKind<unknown>, KeyIndex>;
  readonly #latest = new LRUCache<string, { readonly stored: Stored | null }>({ maxSize: rememberedSize });
  readonly #inUse = new Map<string, { readonly document: Document; users: number }>();
  #whenIdle: (() => void)[] = [];

  constructor(directory: string, kinds: readonly DocumentKind<unknown>[], files: Files, dueTimes: DueTimes) {
    this.#directory = directory;
    this.#files = files;
    this.#dueTimes = dueTimes;
    this.#indexes = new Map(kinds.map((kind) => [kind, new KeyIndex()]));
  }

  kindNamed(name: string): DocumentKind<unknown> | undefined {
    return [...this.#indexes.keys()].find((kind) => kind.name === name);
  }

  index(kind: DocumentKind<unknown>): KeyIndex {
    const index = this.#indexes.get(kind);
    if (!index) throw new Error(`The store was opened without the kind ${kind.name}`);
    return index;
  }

  /** What is on disk. */
  async read(kind: DocumentKind<unknown>, id: string): Promise<Stored | null> {
    const latest = this.#indexes.has(kind) ? this.#latest.get(`${kind.name}/${id}`) : undefined;
    return latest === undefined ? this.use(kind, id, (document) => document.read()) : latest.stored;
  }

  /** Everybody who uses a document at the same time uses the same object. */
  async use<Result>(kind: DocumentKind<unknown>, id: string, work: (document: Document) => Promise<Result>): Promise<Result> {
    this.index(kind); // refuses unknown kinds before anything is read
    const name = `${kind.name}/${id}`;
    const entry = this.#inUse.get(name) ?? { document: this.#document(kind, id), users: 0 };
    this.#inUse.set(name, entry);
    entry.users += 1;
    try {
      return await work(entry.document);
    } finally {
      entry.users -= 1;
      if (entry.users === 0) this.#inUse.delete(name);
      if (this.#inUse.size === 0) for (const resolve of this.#whenIdle.splice(0)) resolve();
    }
  }

  /** Resolves when nobody uses any document. */
  async idle(): Promise<void> {
    if (this.#inUse.size > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  /** Reads a file that nothing is known of yet, and from then on finds its document. */
  async discover(kind: DocumentKind<unknown>, path: string): Promise<void> {
    const text = await this.#files.read(path).catch((error: NodeJS.ErrnoException) => {
      throw new UnreadableDocument(path, `cannot be read: ${error.code}`);
    });
    if (text === null) return;
    const { id, stored } = fromText(kind, path, text);
    let note: () => void;
    try {
      note = this.#noting(kind, id, stored);
    } catch {
      throw new UnreadableDocument(path, 'has keys that cannot be worked out');
    }
    note();
  }

  /** Works out keys and due time, and returns what notes them. */
  #noting(kind: DocumentKind<unknown>, id: string, stored: Stored | null): () => void {
    const index = this.index(kind);
    const [keys, order] = stored ? [kind.keys(stored.body), kind.order?.(stored.body)] : [];
    const at = stored ? dueAt(stored) : undefined;
    return () => {
      if (keys === undefined) index.delete(id);
      else index.set(id, keys, order);
      this.#dueTimes.set(kind.name, id, at);
    };
  }

  /** A document that is begun anew when it cannot be read makes room for the new one. */
  async #readable(kind: DocumentKind<unknown>, path: string, text: string): Promise<Stored | null> {
    try {
      return frozenJson(fromText(kind, path, text).stored) as Stored;
    } catch (error) {
      if (!(error instanceof UnreadableDocument) || !kind.begunAnew) throw error;
      await this.#files.remove(path);
      return null;
    }
  }

  /** lowdb's own adapter for files does not sync them to disk; this one does. */
  #document(kind: DocumentKind<unknown>, id: string): Document {
    const name = `${kind.name}/${id}`;
    const path = join(this.#directory, documentPath(kind.name, id));
    let size = 0;
    const file: Adapter<Stored | null> = {
      read: async () => {
        const text = await this.#files.read(path);
        size = text?.length ?? 0;
        return text === null ? null : this.#readable(kind, path, text);
      },
      write: async (stored) => {
        const text = stored === null ? '' : toText(kind, id, stored);
        await (stored === null ? this.#files.remove(path) : this.#files.write(path, text));
        size = text.length;
      },
    };
    const prepare = (stored: Stored | null): (() => void) => {
      const note = this.#noting(kind, id, stored);
      return () => {
        note();
        this.#latest.set(name, { stored }, { size: overhead + size });
      };
    };
    return new Document(file, { prepare, forget: () => this.#latest.delete(name) }, this.#latest.get(name)?.stored);
  }
}
