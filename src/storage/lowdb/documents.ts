import type { DocumentKind } from '../../core/store/store.js';
import { Document, type Memory } from './document.js';
import { documentFile } from './document-file.js';
import { type DocumentPlace, documentPlace } from './document-path.js';
import type { DueTimes } from './due-times.js';
import { type Read, UnreadableDocument } from './envelope.js';
import type { Files } from './files.js';
import { type Known, knownIn, type Line, type Stamp } from './index-file.js';
import { IndexOfKeys } from './index-of-keys.js';
import type { KnownFiles } from './known-files.js';
import type { Text } from './read-texts.js';
import { RecentlyUsed } from './recently-used.js';
import { dueAt, type Stored } from './stored.js';

/** Characters of files whose documents stay in memory; as objects they take a few times as many bytes. */
const rememberedSize = 8_000_000;
const smallest = 200;

/** All documents of a data directory: an index of them all, those in use, and the latest used ones. */
export class Documents {
  readonly #directory: string;
  readonly #files: Files;
  readonly #known: KnownFiles;
  readonly #dueTimes: DueTimes;
  readonly #indexes: ReadonlyMap<DocumentKind<unknown>, IndexOfKeys>;
  readonly #latest = new RecentlyUsed<Stored | null>(rememberedSize);
  readonly #inUse = new Map<string, { readonly document: Document; users: number }>();
  #whenIdle: (() => void)[] = [];

  constructor(parts: {
    readonly directory: string;
    readonly kinds: readonly DocumentKind<unknown>[];
    readonly files: Files;
    readonly known: KnownFiles;
    readonly dueTimes: DueTimes;
  }) {
    this.#directory = parts.directory;
    this.#files = parts.files;
    this.#known = parts.known;
    this.#dueTimes = parts.dueTimes;
    this.#indexes = new Map(parts.kinds.map((kind) => [kind, new IndexOfKeys()]));
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

  /** Documents of which nothing is known yet, as an index file has them. */
  load(kind: DocumentKind<unknown>, folder: string, lines: readonly Line[]): void {
    const index = this.keys(kind);
    this.#known.folder(folder).load(lines);
    for (const line of lines) {
      const known = knownIn(line);
      if (known === undefined) continue;
      index.add(known.id, known.keys);
      if (known.at !== undefined) this.#dueTimes.set(kind.name, known.id, known.at);
    }
  }

  /** What was read from its file, whose path is the right one. */
  noteRead(kind: DocumentKind<unknown>, { id, stored }: Read, { path, stamp }: Text): void {
    const place = documentPlace(kind.name, id);
    let note: (stamp: Stamp) => void;
    try {
      note = this.indexing(kind, id, place, stored);
    } catch {
      throw new UnreadableDocument(path, 'has keys that cannot be worked out');
    }
    note(stamp);
  }

  /** Somebody removed its file. */
  forget(kind: DocumentKind<unknown>, place: DocumentPlace): void {
    const id = this.#knownAt(place)?.id;
    if (id === undefined) this.#known.forget(place);
    else this.indexing(kind, id, place, null)();
  }

  /** What lies there cannot be read: nothing is found by it. */
  lose(kind: DocumentKind<unknown>, place: DocumentPlace): void {
    this.forget(kind, place);
    this.#known.doubt(place);
  }

  /** Works out keys and due time, and returns what notes them: with the stamp of what was just written, or at the start read. */
  indexing(kind: DocumentKind<unknown>, id: string, place: DocumentPlace, stored: Stored | null): (stamp?: Stamp) => void {
    const index = this.keys(kind);
    const keys = stored ? kind.keys(stored.body) : [];
    const at = stored ? dueAt(stored) : undefined;
    return (stamp) => {
      index.change(id, this.#knownAt(place)?.keys ?? [], keys);
      this.#dueTimes.set(kind.name, id, at);
      if (stored) this.#known.note(place, keys.length > 0 || at !== undefined ? { id, keys, at } : undefined, stamp);
      else this.#known.forget(place);
    };
  }

  #knownAt({ folder, name }: DocumentPlace): Known | undefined {
    const line = this.#known.folder(folder).line(name);
    return line && knownIn(line);
  }

  #document(kind: DocumentKind<unknown>, id: string): Document {
    const name = `${kind.name}/${id}`;
    const place = documentPlace(kind.name, id);
    const file = documentFile(this.#directory, kind, id, this.#files, () => this.#known.doubt(place));
    const memory: Memory = {
      prepare: (stored) => {
        const noteIndex = this.indexing(kind, id, place, stored);
        return () => {
          noteIndex(file.stamp());
          this.#latest.set(name, stored, smallest + file.size());
        };
      },
      forget: () => this.#latest.delete(name),
    };
    return new Document(file, memory, this.#latest.get(name));
  }
}
