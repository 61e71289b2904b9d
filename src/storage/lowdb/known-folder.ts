import { type Known, knownIn, type Line, lineOf, noStamp, type Stamp } from './index-file.js';

const isSame = (one: Known | undefined, other: Known | undefined): boolean =>
  one?.id === other?.id &&
  one?.at === other?.at &&
  one?.keys.length === other?.keys.length &&
  (one?.keys.every((key, place) => key === other?.keys[place]) ?? true);

/** What is known of the documents in one folder. */
export class KnownFolder {
  readonly #lines = new Map<string, Line>();
  /** A write is under way or failed, or what was there could not be read, or was another than what had been noted. */
  readonly #doubtful = new Set<string>();
  /** Counts what was noted. */
  news = 0;
  /** Counts what must be told no more. */
  losses = 0;

  /** As an index file has them: nothing else is known yet. */
  load(lines: readonly Line[]): void {
    for (const line of lines) this.#lines.set(line[0], line);
  }

  get size(): number {
    return this.#lines.size;
  }

  isDoubtful(): boolean {
    return this.#doubtful.size > 0;
  }

  line(name: string): Line | undefined {
    return this.#lines.get(name);
  }

  names(): Iterable<string> {
    return this.#lines.keys();
  }

  /** Without those in doubt. */
  lines(): readonly Line[] {
    return [...this.#lines.values()].filter(([name]) => !this.#doubtful.has(name));
  }

  /** From now on it is not known which file is there. */
  doubt(name: string): void {
    this.#doubtful.add(name);
    this.news += 1;
  }

  /** @param stamp of the file that was just written; left out when it was only read: then nobody knows which file that was */
  note(name: string, known: Known | undefined, stamp?: Stamp): void {
    const before = this.#lines.get(name);
    const knownBefore = before && knownIn(before);
    if (before && stamp === undefined && isSame(known, knownBefore)) return;
    if (knownBefore?.keys.some((key) => !known?.keys.includes(key))) this.losses += 1;
    if (stamp !== undefined) this.#doubtful.delete(name);
    else this.#doubtful.add(name);
    this.#lines.set(name, lineOf(name, stamp ?? noStamp, known));
    this.news += 1;
  }

  /** There is no such file. */
  forget(name: string): void {
    this.#doubtful.delete(name);
    if (!this.#lines.delete(name)) return;
    this.losses += 1;
    this.news += 1;
  }
}
