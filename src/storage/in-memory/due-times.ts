import TinyQueue from 'tinyqueue';
import type { Instant } from '../../core/ids.js';

interface Entry {
  readonly kind: string;
  readonly id: string;
  /** Nothing is due while it is missing. */
  at: Instant | undefined;
  /** Somebody holds it until then. */
  until: Instant | undefined;
}

/** An entry in the queue. It is out of date, and skipped, when the document's entry says something else by then. */
interface Ticket {
  readonly at: Instant;
  readonly entry: Entry;
}

const earlier = (one: Ticket, other: Ticket): number => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0);
const isFree = ({ at, entry }: Ticket): boolean => entry.at === at && entry.until === undefined;

/** Out of date tickets are cleared away once there are this many more tickets than entries, and twice as many. */
const maxStale = 1_000;

/** When which document is due, and which are held by somebody just now. Leases live here only: a restart ends them. */
export class DueTimes {
  readonly #entries = new Map<string, Entry>();
  readonly #held = new TinyQueue<Ticket>([], earlier);
  #free = new TinyQueue<Ticket>([], earlier);

  set(kind: string, id: string, at: Instant | undefined): void {
    const name = `${kind}/${id}`;
    const entry = this.#entries.get(name) ?? { kind, id, at: undefined, until: undefined };
    if (entry.at === at) return;
    entry.at = at;
    this.#entries.set(name, entry);
    if (entry.until === undefined) this.#release(entry);
  }

  /** Whether anything may be due: a ticket that is out of date counts too. */
  mayHaveDue(now: Instant): boolean {
    return [this.#free.peek(), this.#held.peek()].some((next) => next !== undefined && next.at <= now);
  }

  /** The longest due first, held from now on. */
  claim(now: Instant, limit: number, until: Instant): { readonly kind: string; readonly id: string }[] {
    for (let held = this.#held.peek(); held !== undefined && held.at <= now; held = this.#held.peek()) {
      this.#held.pop();
      if (held.entry.until === held.at) this.#release(held.entry);
    }
    const claimed: Entry[] = [];
    for (let next = this.#free.peek(); next !== undefined && next.at <= now && claimed.length < limit; next = this.#free.peek()) {
      this.#free.pop();
      if (!isFree(next)) continue;
      next.entry.until = until;
      this.#held.push({ at: until, entry: next.entry });
      claimed.push(next.entry);
    }
    return claimed;
  }

  /** Those that nobody holds and that are due by then, the first due first. */
  soon(until: Instant, limit: number): { readonly kind: string; readonly id: string }[] {
    const free = this.#free.data.filter((ticket) => isFree(ticket) && ticket.at <= until);
    return [...new Set(free.sort(earlier).map(({ entry }) => entry))].slice(0, limit);
  }

  /** Whether the claim was still there, and lasts until a later moment now. */
  renew({ kind, id, until: before }: { readonly kind: string; readonly id: string; readonly until: Instant }, until: Instant): boolean {
    const entry = this.#entries.get(`${kind}/${id}`);
    if (entry?.until !== before) return false;
    entry.until = until;
    this.#held.push({ at: until, entry });
    return true;
  }

  /** Ends the claim that lasts until then, if it is the present one. */
  end(kind: string, id: string, until: Instant): void {
    const entry = this.#entries.get(`${kind}/${id}`);
    if (entry?.until === until) this.#release(entry);
  }

  #release(entry: Entry): void {
    entry.until = undefined;
    if (entry.at === undefined) {
      this.#entries.delete(`${entry.kind}/${entry.id}`);
      return;
    }
    this.#free.push({ at: entry.at, entry });
    if (this.#free.length > 2 * this.#entries.size + maxStale) this.#free = new TinyQueue(this.#free.data.filter(isFree), earlier);
  }
}
