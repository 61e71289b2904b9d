import type { Instant } from '../../core/ids.js';
import { Heap, type Placed } from './heap.js';

interface Entry extends Placed {
  readonly kind: string;
  readonly id: string;
  /** Nothing is due while it is missing. */
  at: Instant | undefined;
  /** Somebody holds it until then. */
  until: Instant | undefined;
}

const isEarlier = (one: Instant | undefined, other: Instant | undefined): boolean =>
  one !== undefined && (other === undefined || one < other);

/** When which document is due, and which are held by somebody just now. Leases live here only: a restart ends them. */
export class DueTimes {
  readonly #entries = new Map<string, Entry>();
  readonly #free = new Heap<Entry>((one, other) => isEarlier(one.at, other.at));
  readonly #held = new Heap<Entry>((one, other) => isEarlier(one.until, other.until));

  set(kind: string, id: string, at: Instant | undefined): void {
    const name = `${kind}/${id}`;
    const entry = this.#entries.get(name) ?? { kind, id, at: undefined, until: undefined, place: 0 };
    if (entry.at === at) return;
    this.#free.remove(entry); // the order must not change under the heap
    entry.at = at;
    this.#entries.set(name, entry);
    if (entry.until === undefined) this.#release(entry);
  }

  /** The longest due first, held from now on. */
  claim(now: Instant, limit: number, until: Instant): { readonly kind: string; readonly id: string }[] {
    for (let held = this.#held.first; held?.until !== undefined && held.until <= now; held = this.#held.first) this.#release(held);
    const claimed: Entry[] = [];
    while (claimed.length < limit) {
      const entry = this.#free.first;
      if (entry?.at === undefined || entry.at > now) break;
      this.#free.remove(entry);
      entry.until = until;
      this.#held.add(entry);
      claimed.push(entry);
    }
    return claimed;
  }

  /** Ends the claim that lasts until then, if it is the present one. */
  end(kind: string, id: string, until: Instant): void {
    const entry = this.#entries.get(`${kind}/${id}`);
    if (entry?.until === until) this.#release(entry);
  }

  /** Everything that is due some day. */
  *entries(): Generator<{ readonly kind: string; readonly id: string; readonly at: Instant }> {
    for (const { kind, id, at } of this.#entries.values()) if (at !== undefined) yield { kind, id, at };
  }

  #release(entry: Entry): void {
    this.#held.remove(entry);
    entry.until = undefined;
    if (entry.at === undefined) this.#entries.delete(`${entry.kind}/${entry.id}`);
    else this.#free.add(entry);
  }
}
