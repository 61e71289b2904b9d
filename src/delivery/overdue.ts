import type { Instant } from '../core/ids.js';
import type { Outgoing, Settled } from '../core/store/store.js';
import { triedOf } from './failure.js';

/** For the figures. */
export interface Waiting {
  /** Messages that are due and have not gone out. */
  readonly count: number;
  /** Seconds since the oldest of them was to go out; 0 when there is none. */
  readonly oldest: number;
}

/** Milliseconds without news after which a message is taken to be gone together with its document. */
const maxSilence = 900_000;

interface Entry {
  readonly since: number;
  readonly next: number;
}

/**
 * Messages that are due and have not gone out, as far as they have been looked at: after a start, those that wait for another try are not
 * known before their time.
 */
export class Overdue {
  readonly #entries = new Map<string, Entry>();

  take(document: string, rows: readonly Outgoing[], now: Instant): void {
    for (const row of rows) {
      const since = Date.parse(triedOf(row)?.since ?? row.dueAt);
      this.#entries.set(`${document} ${row.id}`, { since, next: Date.parse(now) });
    }
  }

  note(document: string, { id, state, dueAt }: Settled): void {
    const name = `${document} ${id}`;
    const known = this.#entries.get(name);
    if (known === undefined) return;
    if (state !== 'waiting') this.#entries.delete(name);
    else if (dueAt !== undefined) this.#entries.set(name, { ...known, next: Date.parse(dueAt) });
  }

  figures(now: Instant): Waiting {
    const at = Date.parse(now);
    for (const [name, { next }] of this.#entries) if (at - next > maxSilence) this.#entries.delete(name);
    const oldest = [...this.#entries.values()].reduce((first, { since }) => Math.min(first, since), at);
    return { count: this.#entries.size, oldest: Math.round((at - oldest) / 1_000) };
  }
}
