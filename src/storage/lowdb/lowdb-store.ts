import { join } from 'node:path';
import type { Instant } from '../../core/ids.js';
import type { Change, Cut, DocumentKind, Due, Found, Keys, Outgoing, Settled, Store } from '../../core/store/store.js';
import { instant } from '../../core/time/clock.js';
import type { DirectoryLock } from '../data-directory/directory-lock.js';
import type { Home } from '../data-directory/home.js';
import type { DueTimes } from '../in-memory/due-times.js';
import { applyChange, applySettled, dueBy, needsOrder } from '../stored.js';
import type { Documents } from './documents.js';
import type { Files } from './files.js';

interface Parts {
  readonly directory: string;
  readonly home: Home;
  readonly documents: Documents;
  readonly dueTimes: DueTimes;
  readonly files: Files;
  readonly lock: DirectoryLock;
  readonly report: (error: Error) => void;
}

/** As large as most documents: if this can be written, the result of sending a message can be noted too. */
const proof = 'written '.repeat(8_192);

export class LowdbStore implements Store {
  readonly #parts: Parts;
  #closing: Promise<void> | undefined;
  #checking: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Which directory it is kept in. */
  get home(): Home {
    return this.#parts.home;
  }

  async get<Body>(kind: DocumentKind<Body>, id: string): Promise<Body | undefined> {
    const stored = await this.#open().documents.read(kind, id);
    return stored?.body as Body | undefined; // only the kind's own `lift` and rules make its bodies
  }

  async find<Body>(kind: DocumentKind<Body>, keys: Keys, cut: Cut = {}): Promise<readonly Found<Body>[]> {
    const { documents } = this.#open();
    if (needsOrder(cut) && kind.order === undefined) throw new Error(`Documents of the kind ${kind.name} have no order`);
    const index = documents.index(kind);
    const wanted = [keys].flat();
    const found = index.ids(wanted, cut).map(async (id) => {
      const stored = await documents.read(kind, id);
      return stored && index.has(id, wanted) ? [{ id, body: stored.body as Body }] : []; // it may have changed while it was read
    });
    return (await Promise.all(found)).flat();
  }

  async count<Body>(kind: DocumentKind<Body>, keys: Keys): Promise<number> {
    return this.#open().documents.index(kind).count([keys].flat());
  }

  async change<Body, Outcome>(
    kind: DocumentKind<Body>,
    id: string,
    rule: (body: Body | undefined) => Change<Body, Outcome>,
  ): Promise<Outcome> {
    return this.#open().documents.use(kind, id, (document) =>
      document.step((stored) => {
        const change = rule(stored?.body as Body | undefined);
        return { next: applyChange(stored, change), outcome: change.outcome };
      }),
    );
  }

  async outgoing<Body>(kind: DocumentKind<Body>, id: string): Promise<readonly Outgoing[]> {
    return (await this.#open().documents.read(kind, id))?.outgoing ?? [];
  }

  async claimDue(now: Instant, limit: number, lease: number): Promise<readonly Due[]> {
    const until = instant(new Date(Date.parse(now) + lease));
    const { dueTimes, files } = this.#open();
    // A message that is sent and cannot be noted would be sent again after every start, so writing is tested first. While notes go well
    // they are test enough.
    if (dueTimes.mayHaveDue(now) && !files.hasJustWritten()) await this.check();
    const claimed = this.#open().dueTimes.claim(now, limit, until);
    const due = await Promise.all(claimed.map(({ kind, id }) => this.#due(kind, id, now)));
    return due.flatMap((one) => (one === undefined ? [] : [{ ...one, until }]));
  }

  async dueSoon(until: Instant, limit: number): Promise<readonly Omit<Due, 'until'>[]> {
    const soon = this.#open().dueTimes.soon(until, limit);
    const due = await Promise.all(soon.map(({ kind, id }) => this.#due(kind, id, until)));
    return due.filter((one) => one !== undefined);
  }

  async renew(due: Due, now: Instant, lease: number): Promise<Due | undefined> {
    const until = instant(new Date(Date.parse(now) + lease));
    return this.#open().dueTimes.renew(due, until) ? { ...due, until } : undefined;
  }

  async settle(due: Due, results: readonly Settled[]): Promise<void> {
    const { documents, dueTimes } = this.#open();
    const kind = documents.kindNamed(due.kind);
    if (kind && results.length > 0) {
      await documents.use(kind, due.id, (document) =>
        document.step((stored) => ({ next: applySettled(stored, results), outcome: undefined })),
      );
    }
    dueTimes.end(due.kind, due.id, due.until);
  }

  async check(): Promise<void> {
    this.#open();
    this.#checking ??= this.#write().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  #open(): Parts {
    if (this.#closing !== undefined) throw new Error('The store is closed');
    return this.#parts;
  }

  async #due(kindName: string, id: string, now: Instant): Promise<Omit<Due, 'until'> | undefined> {
    const { documents, report } = this.#parts;
    const kind = documents.kindNamed(kindName);
    try {
      const stored = kind && (await documents.read(kind, id));
      return stored ? { kind: kindName, id, ...dueBy(now, stored) } : undefined;
    } catch (error) {
      report(error as Error); // held until its lease ends, so that the others get their turn
      return undefined;
    }
  }

  async #write(): Promise<void> {
    const { directory, files } = this.#parts;
    const path = join(directory, '.check');
    await files.write(path, proof);
    if ((await files.read(path)) !== proof) throw new Error(`What is written to ${directory} does not stay there`);
    await files.remove(path);
  }

  async #close(): Promise<void> {
    await this.#parts.documents.idle();
    await this.#checking?.catch(() => undefined);
    await this.#parts.lock.release();
  }
}
