import { type Adapter, Low } from 'lowdb';
import { type Step, takeTogether, type Work } from '../steps.js';
import type { Stored } from '../stored.js';

/** Told what is on disk. */
export interface Memory {
  /**
   * Prepares the update of the memory and returns it as a function that cannot fail. What cannot be found by its keys is refused here,
   * before it is written.
   */
  prepare(stored: Stored | null): () => void;
  forget(): void;
}

/** One document while somebody uses it. What arrives while a write is under way is applied in order and shares the next one. */
export class Document {
  readonly #file: Adapter<Stored | null>;
  readonly #memory: Memory;
  #stored: Stored | null | undefined;
  #reading: Promise<Stored | null> | undefined;
  #waiting: Work[] = [];
  #working = false;

  constructor(file: Adapter<Stored | null>, memory: Memory, remembered: Stored | null | undefined) {
    this.#file = file;
    this.#memory = memory;
    this.#stored = remembered;
  }

  async read(): Promise<Stored | null> {
    if (this.#stored !== undefined) return this.#stored;
    this.#reading ??= this.#readFile().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  step<Outcome>(step: Step<Outcome>): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      this.#waiting.push({ step, resolve: (outcome) => resolve(outcome as Outcome), reject });
      if (!this.#working) void this.#work();
    });
  }

  async #readFile(): Promise<Stored | null> {
    const low = new Low<Stored | null>(this.#file, null);
    await low.read();
    this.#memory.prepare(low.data)();
    this.#stored = low.data;
    return low.data;
  }

  async #work(): Promise<void> {
    this.#working = true;
    while (this.#waiting.length > 0) {
      const reading = await this.read().then(
        (stored) => ({ stored }),
        (error: unknown) => ({ error }),
      );
      const batch = this.#waiting.splice(0);
      try {
        if ('error' in reading) throw reading.error;
        const { next, tell } = takeTogether(reading.stored, batch);
        if (next !== reading.stored) await this.#write(reading.stored, next);
        tell();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#working = false;
  }

  async #write(stored: Stored | null, next: Stored | null): Promise<void> {
    const written = next && Object.freeze({ ...next, version: (stored?.version ?? 0) + 1 });
    const remember = this.#memory.prepare(written);
    try {
      if (written) await new Low(this.#file, written).write();
      else await this.#file.write(null); // lowdb writes no nothing
    } catch (error) {
      // After a failure the file may be the old one or, if only the last sync failed, the new one; so it is read again.
      this.#stored = undefined;
      this.#memory.forget();
      await this.read().catch(() => undefined); // read again by whoever comes next
      throw error;
    }
    this.#stored = written;
    remember();
  }
}
