import type { Instant } from '../../core/ids.js';
import type { Change, Cut, DocumentKind, Due, Found, Keys, Outgoing, Settled, Store } from '../../core/store/store.js';
import { instant } from '../../core/time/clock.js';
import { type Step, takeTogether, type Work } from '../steps.js';
import { applyChange, applySettled, dueBy, needsOrder, type Stored } from '../stored.js';
import * as documentRow from './document-row.js';
import { CommitUnknown, type Connection, type Driver, type Row } from './driver.js';
import { untilDone, wasKept } from './retry.js';

export interface PostgresParts {
  readonly driver: Driver;
  readonly kinds: readonly DocumentKind<unknown>[];
  /** Tells this instance's claims from those of others. */
  readonly instance: string;
  /** Told what went wrong without stopping anything. */
  readonly report: (error: Error) => void;
  /** Tells other instances, as part of the change, that a document of the kind has changed. */
  readonly announce: (connection: Connection, kind: string, id: string) => Promise<void>;
  /** Called when everything under way has ended. */
  readonly end: () => Promise<void>;
}

/** Work on one document that arrives during a transaction; it is done in order in the next one. */
interface Queue {
  waiting: Work[];
}

/** The store in PostgreSQL, that several instances may have open at once. */
export class PostgresStore implements Store {
  readonly #parts: PostgresParts;
  readonly #kinds: ReadonlySet<DocumentKind<unknown>>;
  readonly #queues = new Map<string, Queue>();
  #underWay = 0;
  #whenIdle: (() => void)[] = [];
  #closing: Promise<void> | undefined;

  constructor(parts: PostgresParts) {
    this.#parts = parts;
    this.#kinds = new Set(parts.kinds);
  }

  async get<Body>(kind: DocumentKind<Body>, id: string): Promise<Body | undefined> {
    return (await this.#stored(kind, id))?.body as Body | undefined; // only the kind's own `lift` and rules make its bodies
  }

  async find<Body>(kind: DocumentKind<Body>, keys: Keys, cut: Cut = {}): Promise<readonly Found<Body>[]> {
    const { driver, report } = this.#open(kind);
    if (needsOrder(cut) && kind.order === undefined) throw new Error(`Documents of the kind ${kind.name} have no order`);
    const { order, from, until, offset = 0, limit } = cut;
    const way = order === 'newest' ? 'desc' : 'asc';
    const sorted = order === undefined ? 'id' : `sorted_by ${way}, id ${way}`;
    const within = `${from === undefined ? '' : ' and sorted_by >= $5'}${until === undefined ? '' : ` and sorted_by < $${from === undefined ? 5 : 6}`}`;
    // Which of them are wanted is told by what they are found by: only those are then read.
    const sql = `with wanted as materialized (
        select kind, id, sorted_by from documents where ${withKeys(keys)}${within} order by ${sorted} offset $3::int limit $4::int
      ) select ${documentRow.columns} from wanted join documents using (kind, id, sorted_by) order by ${sorted}`;
    const bounds = [from, until].flatMap((bound) => (bound === undefined ? [] : [documentRow.asText(bound)]));
    const rows = await this.#use(() => driver.query(sql, [...wantedOf(kind, keys), offset, limit ?? null, ...bounds]));
    return rows.flatMap((row) => {
      try {
        return [{ id: documentRow.fromText(String(row['id'])), body: documentRow.storedOf(kind, row).body as Body }];
      } catch (error) {
        report(error as Error); // one that cannot be read must not hide the others
        return [];
      }
    });
  }

  async count<Body>(kind: DocumentKind<Body>, keys: Keys): Promise<number> {
    const { driver } = this.#open(kind);
    const sql = `select count(*)::float8 as count from documents where ${withKeys(keys)}`;
    const [row] = await this.#use(() => driver.query(sql, wantedOf(kind, keys)));
    return Number(row?.['count']);
  }

  async change<Body, Outcome>(
    kind: DocumentKind<Body>,
    id: string,
    rule: (body: Body | undefined) => Change<Body, Outcome>,
  ): Promise<Outcome> {
    this.#open(kind);
    return this.#step(kind, id, (stored) => {
      const change = rule(stored?.body as Body | undefined);
      return { next: applyChange(stored, change), outcome: change.outcome };
    });
  }

  async outgoing<Body>(kind: DocumentKind<Body>, id: string): Promise<readonly Outgoing[]> {
    return (await this.#stored(kind, id))?.outgoing ?? [];
  }

  async claimDue(now: Instant, limit: number, lease: number): Promise<readonly Due[]> {
    const { driver, kinds, instance } = this.#open();
    const until = instant(new Date(Date.parse(now) + lease));
    const known = [kinds.map(({ name }) => name), kinds.map(({ schema }) => `${schema}`)] as const;
    const rows = await this.#use(() => driver.query(claiming, [now, limit, ...known, lease, until, instance]));
    const dueAt = (row: Row): string => `${row['due_at']} ${row['kind']} ${row['id']}`;
    return [...rows].sort((one, other) => (dueAt(one) < dueAt(other) ? -1 : 1)).map((row) => ({ ...dueIn(row, now), until }));
  }

  async dueSoon(until: Instant, limit: number): Promise<readonly Omit<Due, 'until'>[]> {
    const { driver, kinds, instance } = this.#open();
    const known = [kinds.map(({ name }) => name), kinds.map(({ schema }) => `${schema}`)] as const;
    const rows = await this.#use(() => driver.query(lookingAhead, [until, limit, ...known, instance]));
    return rows.map((row) => dueIn(row, until));
  }

  async renew(due: Due, now: Instant, lease: number): Promise<Due | undefined> {
    const { driver, instance } = this.#open();
    const until = instant(new Date(Date.parse(now) + lease));
    const values = [due.kind, documentRow.asText(due.id), due.until, until, lease, instance];
    const rows = await this.#use(() => driver.query(renewing, values));
    return rows.length === 0 ? undefined : { ...due, until };
  }

  async settle(due: Due, results: readonly Settled[]): Promise<void> {
    const { driver, kinds, instance } = this.#open();
    const kind = kinds.find(({ name }) => name === due.kind);
    if (kind !== undefined && results.length > 0)
      await this.#step(kind, due.id, (stored) => ({ next: applySettled(stored, results), outcome: undefined }));
    const values = [due.kind, documentRow.asText(due.id), due.until, instance];
    await this.#use(() => driver.query(ending, values));
  }

  async check(): Promise<void> {
    const { driver } = this.#open();
    await this.#use(() => driver.query(checking));
  }

  close(): Promise<void> {
    const idle = (): Promise<void> => (this.#underWay === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenIdle.push(resolve)));
    this.#closing ??= idle().then(() => this.#parts.end());
    return this.#closing;
  }

  #open(kind?: DocumentKind<unknown>): PostgresParts {
    if (this.#closing !== undefined) throw new Error('The store is closed');
    if (kind !== undefined && !this.#kinds.has(kind)) throw new Error(`The store was opened without the kind ${kind.name}`);
    return this.#parts;
  }

  async #use<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await untilDone(work);
    } finally {
      this.#underWay -= 1;
      setImmediate(() => this.#tellIdle()); // whoever asked for the last piece of work is told before
    }
  }

  #tellIdle(): void {
    if (this.#underWay === 0) for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  async #stored(kind: DocumentKind<unknown>, id: string): Promise<Stored | null> {
    const { driver } = this.#open(kind);
    const sql = `select ${documentRow.columns} from documents where kind = $1 and id = $2`;
    const [row] = await this.#use(() => driver.query(sql, [kind.name, documentRow.asText(id)]));
    return row === undefined ? null : readable(kind, row);
  }

  #step<Outcome>(kind: DocumentKind<unknown>, id: string, step: Step<Outcome>): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      const name = `${kind.name}/${id}`;
      const work = { step, resolve: (outcome: unknown) => resolve(outcome as Outcome), reject };
      const queue = this.#queues.get(name);
      if (queue !== undefined) return void queue.waiting.push(work);
      const begun: Queue = { waiting: [work] };
      this.#queues.set(name, begun);
      void this.#work(kind, id, begun);
    });
  }

  async #work(kind: DocumentKind<unknown>, id: string, queue: Queue): Promise<void> {
    while (queue.waiting.length > 0) {
      const batch = queue.waiting.splice(0);
      await this.#use(() => this.#write(kind, id, batch)).then(
        (tell) => tell(),
        (error: unknown) => {
          for (const { reject } of batch) reject(error);
        },
      );
    }
    this.#queues.delete(`${kind.name}/${id}`); // at once: whoever comes next begins another one
  }

  /** Applies the steps in one transaction, under the row's lock. May be repeated until what it gives, which tells everybody, is called. */
  async #write(kind: DocumentKind<unknown>, id: string, batch: readonly Work[]): Promise<() => void> {
    const { driver, announce } = this.#parts;
    const name = [kind.name, documentRow.asText(id)];
    let transaction = '';
    let tell = (): void => undefined;
    try {
      await driver.transaction(async (connection) => {
        const [row] = await connection.query(`select ${documentRow.columns} from documents where kind = $1 and id = $2 for update`, name);
        const stored = row === undefined ? null : readable(kind, row);
        const taken = takeTogether(stored, batch);
        tell = taken.tell;
        if (taken.next === stored) return;
        if (row !== undefined && stored === null) await connection.query(deleting, name);
        const [sql, values] =
          taken.next === null
            ? ([deleting, name] as const)
            : ([stored === null ? documentRow.inserting : documentRow.updating, documentRow.valuesOf(kind, id, taken.next)] as const);
        const [written] = await connection.query(sql, values);
        if (written === undefined) throw new MadeMeanwhile();
        transaction = String(written['xid']);
        if (hasMore(stored, taken.next)) await connection.query(endingLeft, name);
        await announce(connection, kind.name, id);
      });
    } catch (error) {
      if (!(error instanceof CommitUnknown) || transaction === '') throw error;
      if (!(await wasKept(driver, transaction))) throw new NotKept();
    }
    return tell;
  }
}

/** Somebody else has created the document since it was looked for. It has PostgreSQL's code for a conflict, so the work is repeated. */
class MadeMeanwhile extends Error {
  readonly code = '40001';
}

/** The connection broke and nothing was kept: seen by a code that PostgreSQL has for that, and done again. */
class NotKept extends Error {
  readonly code = '08006';
}

/** Whether there is something to do that there was not before. */
const hasMore = (before: Stored | null, after: Stored | null): boolean => {
  const known = new Set(before?.outgoing.map(({ id }) => id));
  return before !== null && after !== null && (before.wakeAt !== after.wakeAt || after.outgoing.some(({ id }) => !known.has(id)));
};

/** What of a claimed document is due by then. */
function dueIn(row: Row, now: Instant): Omit<Due, 'until'> {
  const wakeAt = row['wake_at'];
  const stored = { version: 0, body: null, outgoing: documentRow.outgoingOf(row) };
  const id = documentRow.fromText(String(row['id']));
  return { kind: String(row['kind']), id, ...dueBy(now, typeof wakeAt === 'string' ? { ...stored, wakeAt: wakeAt as Instant } : stored) };
}

/** A document that is begun anew when it cannot be read counts as not there. */
function readable(kind: DocumentKind<unknown>, row: Row): Stored | null {
  try {
    return documentRow.storedOf(kind, row);
  } catch (error) {
    if (!(error instanceof documentRow.UnreadableRow) || !kind.begunAnew) throw error;
    return null;
  }
}

const wantedOf = (kind: DocumentKind<unknown>, keys: Keys) =>
  [kind.name, [keys].flat().map((key) => documentRow.keyOf(kind, key))] as const;

/**
 * Each key begins with its kind, so that the keys alone do: told of both, PostgreSQL may look through all documents of the kind. No keys at
 * all are no condition.
 */
const withKeys = (keys: Keys): string =>
  [keys].flat().length === 0 ? "kind = $1 and $2::text[] = '{}'" : '$1::text is not null and keys @> $2::text[]';

const deleting = 'delete from documents where kind = $1 and id = $2 returning pg_current_xact_id()::text as xid';

/**
 * Kinds and schemas of later versions are left to their instances. What has been claimed since this statement began is seen where the claim
 * is to be kept.
 */
const claiming = `with due as materialized (
    select document.kind, document.id, document.due_at, document.wake_at, document.outgoing::text as outgoing from documents document
    join unnest($3::text[], $4::text[]::int[]) as known (kind, schema) on document.kind = known.kind and document.schema <= known.schema
    where document.due_at <= $1 and not exists (
      select 1 from claims where claims.kind = document.kind and claims.id = document.id and instance = $7 and until > clock_timestamp()
    )
    order by document.due_at, document.kind, document.id limit $2::int for update of document skip locked
  ), claimed as (
    insert into claims (kind, id, instance, claim, is_left, until)
    select kind, id, $7, $6, false, clock_timestamp() + $5::float8 * interval '1 millisecond' from due
    on conflict (kind, id, instance) do update set claim = excluded.claim, is_left = false, until = excluded.until
      where claims.until <= clock_timestamp() returning kind, id
  )
  select due.* from due join claimed using (kind, id)`;

const lookingAhead = `select document.kind, document.id, document.wake_at, document.outgoing::text as outgoing from documents document
  join unnest($3::text[], $4::text[]::int[]) as known (kind, schema) on document.kind = known.kind and document.schema <= known.schema
  where document.due_at <= $1 and not exists (
    select 1 from claims where claims.kind = document.kind and claims.id = document.id and instance = $5 and not is_left and until > clock_timestamp()
  )
  order by document.due_at, document.kind, document.id limit $2::int`;

const renewing = `update claims set until = clock_timestamp() + $5::float8 * interval '1 millisecond', claim = $4
  where kind = $1 and id = $2 and instance = $6 and claim = $3 and until > clock_timestamp() returning 1 as renewed`;

const ending = 'delete from claims where kind = $1 and id = $2 and instance = $4 and claim = $3';

/** There is something new in the document, so instances that found nothing of their own in it look again. */
const endingLeft = 'delete from claims where kind = $1 and id = $2 and is_left';

/** Writes something, because a server that is full or read-only would still answer a question. */
const checking = `insert into shared (name, value) values ('checked', clock_timestamp()::text)
  on conflict (name) do update set value = excluded.value`;
