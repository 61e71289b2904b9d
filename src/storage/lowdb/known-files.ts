import { rmSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { DocumentPlace } from './document-path.js';
import { type Files, unfinished } from './files.js';
import { folderStampOf, type IndexFile, indexText, type Known, readIndexFile, type Stamp } from './index-file.js';
import { KnownFolder } from './known-folder.js';

/** How the store learns the time and has itself called later. */
export interface StoreTime {
  /** Milliseconds, as files are dated. */
  now(): number;
  /** Milliseconds from now; the process does not stay alive for it. */
  later(work: () => Promise<void>, after: number): void;
}

/** Milliseconds from a start that had to read documents until they are left: it should not have to again, however soon it is killed. */
const afterStart = 3_000;

/** Milliseconds from a change until it is left: longer where there are very many documents, so that leaving them costs next to nothing. */
const soonest = 60_000;
const perDocument = 10;

/** What is written again that soon may get the same date. */
const sameDate = 2_000;

interface Entry {
  readonly folder: KnownFolder;
  /** Of the documents, and of what is left about them. */
  readonly path: string;
  readonly indexPath: string;
  /** How many news there were when all there is to know was left; none when something is missing there. */
  left: number | undefined;
  /** Of the folder, in what was left. */
  stamp: string;
  /** How often it was taken away. */
  removals: number;
  isWaiting: boolean;
}

interface Parts {
  readonly directory: string;
  /** Of the program: another version may find its documents by other keys. */
  readonly mark: string;
  readonly files: Files;
  readonly time: StoreTime;
  readonly report: (error: Error) => void;
}

/**
 * Everything that is known of the documents' files. Left in an index file for each folder, at an orderly stop and a while after a
 * change, so that a start need not read every document. It names people: where something is to be forgotten, it goes at once.
 */
export class KnownFiles {
  readonly #parts: Parts;
  readonly #entries = new Map<string, Entry>();
  #leaving: Promise<void> = Promise.resolve();
  #isClosing = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  folder(folder: string): KnownFolder {
    return this.#entry(folder).folder;
  }

  /** What the last run left of a folder of which nothing is known yet. */
  left(folder: string): IndexFile | undefined {
    const entry = this.#entry(folder);
    entry.isWaiting = true; // until it has been read
    return readIndexFile(entry.indexPath, this.#parts.mark);
  }

  /** @param stamp of the folder, when what was left is all there is to know */
  started(folder: string, stamp: string | undefined): void {
    const entry = this.#entry(folder);
    entry.isWaiting = false;
    if (stamp !== undefined) {
      entry.stamp = stamp;
      return;
    }
    entry.left = undefined;
    this.#leaveLater(entry, afterStart);
  }

  /** It is not known from now on which file is there. */
  doubt({ folder, name }: DocumentPlace): void {
    const entry = this.#entry(folder);
    entry.folder.doubt(name);
    this.#noted(entry, entry.folder.losses);
  }

  /** @param stamp of the file that was just written; left out when it was only read */
  note({ folder, name }: DocumentPlace, known: Known | undefined, stamp?: Stamp): void {
    const entry = this.#entry(folder);
    const { losses } = entry.folder;
    entry.folder.note(name, known, stamp);
    if (stamp !== undefined) this.#noteDate(entry);
    this.#noted(entry, losses);
  }

  /** There is no such file. */
  forget({ folder, name }: DocumentPlace): void {
    const entry = this.#entry(folder);
    const { losses } = entry.folder;
    entry.folder.forget(name);
    this.#noted(entry, losses);
  }

  /** Removes what was left of folders that are no more, and what was cut off. */
  async sweep(): Promise<void> {
    const index = join(this.#parts.directory, '.index');
    const kept = new Set([...this.#entries.values()].map(({ indexPath }) => indexPath));
    const names = await readdir(index).catch(() => []);
    for (const name of names) if (!kept.has(join(index, name))) await rm(join(index, name), { recursive: true });
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#leaving;
    const changed = [...this.#entries.values()].filter(({ left, folder }) => left !== folder.news);
    await Promise.all(changed.map((entry) => this.#leave(entry).catch(this.#parts.report)));
  }

  #entry(folder: string): Entry {
    const known = this.#entries.get(folder);
    if (known !== undefined) return known;
    const { directory } = this.#parts;
    const indexPath = join(directory, '.index', folder.replace(sep, '-'));
    const path = `${directory}${sep}${folder}`;
    const entry: Entry = { folder: new KnownFolder(), path, indexPath, left: 0, stamp: '', removals: 0, isWaiting: false };
    this.#entries.set(folder, entry);
    return entry;
  }

  #noted(entry: Entry, lossesBefore: number): void {
    if (entry.left === entry.folder.news) return;
    if (entry.folder.losses !== lossesBefore) this.#takeAway(entry);
    this.#leaveLater(entry);
  }

  /** Not every file system dates a folder when a file comes into it, and a clock that was set back may come to the same date again. */
  #noteDate(entry: Entry): void {
    const stats = entry.stamp === '' ? undefined : statSync(entry.path, { throwIfNoEntry: false });
    if (stats && folderStampOf(stats) === entry.stamp) this.#takeAway(entry);
  }

  /** Also what is just being written: its renaming finds no file then. */
  #takeAway(entry: Entry): void {
    entry.removals += 1;
    try {
      for (const path of [entry.indexPath + unfinished, entry.indexPath]) rmSync(path, { force: true });
    } catch (error) {
      this.#parts.report(error as Error); // the document has been changed all the same
    }
  }

  #leaveLater(entry: Entry, after = Math.max(soonest, entry.folder.size * perDocument)): void {
    if (entry.isWaiting) return;
    entry.isWaiting = true;
    const leave = (): Promise<void> => {
      entry.isWaiting = false;
      if (!this.#isClosing) this.#leaving = this.#leaving.then(() => this.#leave(entry)).catch(this.#parts.report);
      return this.#leaving;
    };
    this.#parts.time.later(leave, after);
  }

  async #leave(entry: Entry): Promise<void> {
    const { folder, path, indexPath } = entry;
    const { mark, files, time } = this.#parts;
    const isNew = (date: number): boolean => !this.#isClosing && date > time.now() - sameDate;
    const stats = statSync(path);
    const lines = folder.lines().filter(([, date]) => !isNew(date));
    const isWhole = lines.length === folder.size && !folder.isDoubtful() && !isNew(stats.ctimeMs);
    const stamp = isWhole ? folderStampOf(stats) : '';
    const { news } = folder;
    const { removals } = entry;
    entry.stamp = stamp;
    await files.write(indexPath, indexText(mark, { folder: stamp, lines })).catch((error: unknown) => {
      if (entry.removals === removals) throw error;
    });
    if (entry.removals === removals) entry.left = isWhole ? news : undefined;
    else this.#takeAway(entry);
    if (isNew(stats.ctimeMs)) this.#leaveLater(entry);
  }
}
