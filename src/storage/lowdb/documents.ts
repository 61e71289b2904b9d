import type { DocumentKind } from '../../core/store.js';
import { Document, type Memory } from './document.js';
import { documentFile } from './document-file.js';
import { documentPath } from './document-path.js';
import type { DueTimes } from './due-times.js';
import type { Files } from './files.js';
import type { Indexed, Known } from './index-file.js';
import { IndexOfKeys } from './index-of-keys.js';
import { RecentlyUsed } from './recently-used.js';
import { dueAt, type Stored } from './stored.js';

/** Characters of files whose documents stay in memory; as objects they take a few times as many bytes. */
const rememberedSize = 8_000_000;
const smallest = 200;

/** All documents of a data directory: an index of them all, those in use, and the latest used ones. */
export class Documents {
  readonly #directory: string;
  readonly #files: Files;
  readonly #dueTimes: DueTimes;
  readonly #indexes: ReadonlyMap<DocumentKind<unknown>, IndexOfKeys>;
  readonly #latest = new RecentlyUsed<Stored | null>(rememberedSize);
  /** Of the files, by their paths below the directory. */
  readonly #stamps = new Map<string, string>();
  readonly #inUse = new Map<string, { readonly document: Document; users: number }>();
  #whenIdle: (() => void)[] = [];

  constructor(directory: string, kinds: readonly DocumentKind<unknown>[], files: Files, dueTimes: DueTimes) {
    this.#directory = directory;
    this.#files = files;
    this.#dueTimes = dueTimes;
    this.#indexes = new Map(kinds.map((kind) => [kind, new IndexOfKeys()]));
  }

  kindNamed(name: string): DocumentKind<unknown> | undefined {
    return [...this.#indexes.keys()].find((kind) => kind.name === name);
  }

  keys(kind: DocumentKind<unknown>): IndexOfKeys {
    const index = this.#indexes.get(kind);
    if (!index) throw new Error(`The store was opened without the kind ${kind.name}`);
    return index;
  }

  /** What is on disk. */
  async read(kind: DocumentKind<unknown>, id: string): Promise<Stored | null> {
    const latest = this.#indexes.has(kind) ? this.#latest.get(`${kind.name}/${id}`) : undefined;
    return latest === undefined ? this.use(kind, id, (document) => document.read()) : latest;
  }

  /** Everybody who uses a document at the same time uses the same object. */
  async use<Result>(kind: DocumentKind<unknown>, id: string, work: (document: Document) => Promise<Result>): Promise<Result> {
    this.keys(kind); // refuses unknown kinds before anything is read
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

  /** Notes the file of a document, and the document when it has not been read. */
  index(kind: DocumentKind<unknown>, { path, stamp, known }: Indexed): void {
    this.#stamps.set(path, stamp);
    if (known === undefined) return;
    this.keys(kind).set(known.id, known.keys);
    if (known.at !== undefined) this.#dueTimes.set(kind.name, known.id, known.at);
  }

  /** Every document whose file is as it was when it was last read or written. */
  *indexed(): Generator<Indexed> {
    const known = new Map<string, Known>();
    for (const [{ name }, index] of this.#indexes)
      for (const [id, keys] of index.entries()) known.set(documentPath(name, id), { id, keys });
    for (const { kind, id, at } of this.#dueTimes.entries()) {
      const path = documentPath(kind, id);
      known.set(path, { id, keys: known.get(path)?.keys ?? [], at });
    }
    for (const [path, stamp] of this.#stamps) yield { path, stamp, known: known.get(path) };
  }

  /** Works out keys and due time, and returns what notes them. */
  indexing(kind: DocumentKind<unknown>, id: string, stored: Stored | null): () => void {
    const index = this.keys(kind);
    const keys = stored ? kind.keys(stored.body) : [];
    const at = stored ? dueAt(stored) : undefined;
    return () => {
      index.set(id, keys);
      this.#dueTimes.set(kind.name, id, at);
    };
  }

  #document(kind: DocumentKind<unknown>, id: string): Document {
    const name = `${kind.name}/${id}`;
    const file = documentFile(this.#directory, kind, id, this.#files, this.#stamps);
    const memory: Memory = {
      prepare: (stored) => {
        const noteIndex = this.indexing(kind, id, stored);
        return () => {
          noteIndex();
          this.#latest.set(name, stored, smallest + file.size());
        };
      },
      forget: () => this.#latest.delete(name),
    };
    return new Document(file, memory, this.#latest.get(name));
  }
}
