import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import { z } from 'zod/v4';
import type { Instant } from '../../core/ids.js';
import { type Changed, type Neighbours, oneAtATime } from '../../core/store/neighbours.js';
import type { DocumentKind, Due } from '../../core/store/store.js';
import { asText, fromText } from './document-row.js';
import { asFault, type Connection, type Driver, type Session } from './driver.js';
import { untilDone } from './retry.js';

export interface NeighboursParts {
  readonly driver: Driver;
  readonly instance: string;
  readonly report: (error: Error) => void;
  /** Milliseconds that only go forward, while the process is paused too. */
  readonly now: () => number;
  readonly limits?: BeatLimits;
}

/** Milliseconds. */
export interface BeatLimits {
  /** Milliseconds of silence after which an instance is dead and sends nothing more; after twice as long others have its districts. */
  readonly lease: number;
  /** How often each instance says that it lives, and looks for what it was not told. */
  readonly every: number;
}

const standardLimits: BeatLimits = { lease: 15_000, every: 3_000 };

/** Far more than there are ever instances, so that each gets about the same share. */
const districts = 60;

/** Milliseconds after which a document is looked at again in which others had something to send and this instance nothing. */
const lookAgainAfter = 10_000;

/** Milliseconds from one attempt to have a lock to the next. */
const tryLockEvery = 200;
/** How often a connection of one's own is used, so that it is never idle for as long as its time limit. */
const keepEvery = 10_000;

/** Longer ones are not told: which document it was is then looked up. */
const maxIdLength = 2_000;

const news = z.union([
  z.object({ kind: z.string(), count: z.number(), id: z.string().nullable(), by: z.string() }),
  z.object({ clock: z.number() }),
  z.object({ echo: z.string() }),
]);

/** The database cannot be used like that, however long one waits. */
class SharedConnections extends Error {
  override readonly name = 'SharedConnections';
  constructor() {
    super(
      'DATABASE_URL leads to a pooler that shares connections between transactions, so that instances do not hear each other and locks are nobody’s. ' +
        'Use the address of the database itself, or a pooler that keeps a connection for the whole session (pool_mode = session).',
    );
  }
}

interface Watched {
  /** How often documents of the kind had been changed when this instance last looked. */
  seen: number | undefined;
  readonly told: ((which: Changed) => Promise<void>)[];
}

/** One that this instance has. */
interface OwnDistrict {
  readonly since: string;
  /** Others are to have it as soon as nothing is under way in it any more. */
  readonly isEnding: boolean;
}

/** The instances that have one database open: who lives, who delivers where, and what each tells the others. */
export class PostgresNeighbours implements Neighbours {
  readonly #parts: NeighboursParts;
  readonly #limits: BeatLimits;
  readonly #watched = new Map<string, Watched>();
  readonly #here = oneAtATime();
  readonly #stopping = new AbortController();
  #session: Session | undefined;
  #heardUntil = Number.NEGATIVE_INFINITY;
  #own: ReadonlyMap<number, OwnDistrict> = new Map();
  /** Why the latest beat failed. */
  #fault: unknown;
  #count = 1;
  #ahead = 0;
  #clockMoved: (ahead: number) => void = () => undefined;
  #heardEcho: () => void = () => undefined;
  #beating: Promise<void> | undefined;
  /** Beats and handovers are done one at a time: what a beat has found must not be believed once a district was handed over. */
  readonly #inTurn = pLimit(1);

  constructor(parts: NeighboursParts) {
    this.#parts = parts;
    this.#limits = parts.limits ?? standardLimits;
  }

  readonly districts = districts;

  readonly tenure = (district: number): string | undefined => {
    const own = this.#parts.now() < this.#heardUntil ? this.#own.get(district) : undefined;
    return own?.isEnding === false ? own.since : undefined;
  };

  readonly handOver = async (district: number): Promise<void> => {
    if (this.#own.get(district)?.isEnding !== true) return;
    await this.#inTurn(async () => {
      await untilDone(() => this.#parts.driver.query(handingOver, [this.#parts.instance, district]));
      this.#own = new Map([...this.#own].filter(([number]) => number !== district));
    });
  };

  readonly leave = async ({ kind, id, until }: Due): Promise<void> => {
    const values = [kind, asText(id), this.#parts.instance, until, lookAgainAfter];
    await untilDone(() => this.#parts.driver.query(leavingOne, values));
  };

  readonly count = (): number => this.#count;

  readonly silentBecause = (): unknown => (this.#parts.now() < this.#heardUntil ? undefined : this.#fault);

  readonly changed = (kind: DocumentKind<unknown>, told: (which: Changed) => Promise<void>): void => {
    const watched = this.#watched.get(kind.name) ?? { seen: undefined, told: [] };
    watched.told.push(told);
    this.#watched.set(kind.name, watched);
  };

  readonly isDueElsewhere = async (now: Instant): Promise<boolean> => {
    const [row] = await untilDone(() =>
      this.#parts.driver.query('select exists (select 1 from documents where due_at <= $1) as due', [now]),
    );
    return row?.['due'] === true;
  };

  /** The lock is on a connection of its own, which ends however this process ends, and gives the lock back. */
  readonly alone = <Result>(name: string, work: () => Promise<Result>): Promise<Result> =>
    this.#here(name, async () => {
      const session = await untilDone(() => this.#parts.driver.session());
      const keeping = setInterval(() => void session.query('select 1').catch(() => undefined), keepEvery);
      try {
        while (!(await isLocked(session, name))) await wait(tryLockEvery);
        return await work();
      } finally {
        clearInterval(keeping);
        await session.query('select pg_advisory_unlock_all()').catch(() => undefined);
        await session.end().catch(() => undefined);
      }
    });

  /** Part of the transaction of a change, so that whoever keeps documents of the kind in memory is told when it is durable. */
  async announce(connection: Connection, kind: string, id: string): Promise<void> {
    if (!this.#watched.has(kind)) return;
    const text = asText(id);
    await connection.query(announcing, [kind, text.length > maxIdLength ? null : text, this.#parts.instance]);
  }

  /** How far the clock of a demonstration is ahead, in milliseconds; it only goes forward. */
  get ahead(): number {
    return this.#ahead;
  }

  /** Told when somebody has moved it. */
  onClockMoved(told: (ahead: number) => void): void {
    this.#clockMoved = told;
  }

  async moveClock(ahead: number): Promise<void> {
    await untilDone(() => this.#parts.driver.query(movingClock, [`${ahead}`]));
    this.#keepUp(ahead);
  }

  /** Resolves when this instance is known to the others. Rejects where they could not hear each other. */
  async begin(): Promise<void> {
    await untilDone(() => this.#beat());
    await this.#hearsItself();
    this.#beating = this.#goOn();
  }

  /** Gives up the districts of this instance, so that nobody has to wait for them to lapse. */
  async end(): Promise<void> {
    this.#stopping.abort();
    await this.#beating;
    this.#heardUntil = Number.NEGATIVE_INFINITY;
    await this.#parts.driver.query(leaving, [this.#parts.instance]).catch(() => undefined);
    await this.#session?.end().catch(() => undefined);
  }

  async #goOn(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await wait(this.#limits.every, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      await this.#beat().catch((error: unknown) => {
        this.#fault = asFault(error);
        this.#parts.report(this.#fault as Error);
        const broken = this.#session;
        this.#session = undefined;
        return broken?.end().catch(() => undefined);
      });
    }
  }

  /** Says that this instance lives, and reads what the others have said, in case a notification was lost. */
  #beat(): Promise<void> {
    return this.#inTurn(() => this.#sayAndLearn());
  }

  async #sayAndLearn(): Promise<void> {
    const session = await this.#connected();
    const asked = this.#parts.now();
    const [row] = await session.query(beating, [this.#parts.instance, this.#limits.lease, districts]);
    const had = z.array(z.object({ number: z.number(), since: z.string() })).parse(row?.['own'] ?? []);
    const isNew = had.some(({ number, since }) => this.#own.get(number)?.since !== since);
    // An instance that came later than the others gets as many districts as they have.
    const share = Math.ceil(districts / Number(row?.['count'] ?? 1));
    this.#own = new Map(
      had.map(({ number, since }, place) => {
        const known = this.#own.get(number);
        return [number, { since, isEnding: place >= share || (known?.since === since && known.isEnding) }] as const;
      }),
    );
    // Counted from before the query was sent, so that this instance stops before another one begins.
    this.#heardUntil = asked + this.#limits.lease * trustedShareOfLease;
    if (isNew) await session.query(lookingAgain, [this.#parts.instance]);
    this.#count = Number(row?.['count'] ?? 1);
    this.#keepUp(Number(row?.['ahead'] ?? 0));
    for (const { kind, count } of z.array(z.object({ kind: z.string(), count: z.number() })).parse(row?.['changes'] ?? []))
      this.#sawUpTo(kind, count);
  }

  /**
   * A pooler that shares connections between transactions takes `listen`, and tells somebody else or nobody what there is to hear. Hearing
   * takes a millisecond or two.
   */
  async #hearsItself(): Promise<void> {
    const { driver, instance } = this.#parts;
    const heard = new Promise<boolean>((resolve) => {
      this.#heardEcho = () => resolve(true);
    });
    await untilDone(() => driver.query(echoing, [instance]));
    // Whose connection broke just then is not to be refused for it.
    const session = this.#session;
    if (await Promise.race([heard, wait(this.#limits.every, false, { ref: false })])) return;
    if (session !== undefined && session === this.#session) throw new SharedConnections();
  }

  async #connected(): Promise<Session> {
    if (this.#session !== undefined) return this.#session;
    const session = await this.#parts.driver.session();
    try {
      const [row] = await session.query('select current_schema() as schema');
      await session.listen(`lotsen_${row?.['schema']}`, (text) => this.#hear(text));
    } catch (error) {
      await session.end().catch(() => undefined);
      throw error;
    }
    void session.ended.then(() => {
      if (this.#session === session) this.#session = undefined;
    });
    this.#session = session;
    return session;
  }

  #hear(text: string): void {
    const told = news.safeParse(JSON.parse(text)).data;
    if (told === undefined) return;
    if ('clock' in told) this.#keepUp(told.clock);
    else if ('echo' in told) told.echo === this.#parts.instance && this.#heardEcho();
    else this.#hearChange(told);
  }

  #hearChange(told: Extract<z.output<typeof news>, { kind: string }>): void {
    const watched = this.#watched.get(told.kind);
    if (watched === undefined) return;
    // Notifications come in the order of their counts. If one is missing, it is not known which document it was about.
    const isNext = watched.seen === told.count - 1;
    if (watched.seen !== undefined && told.count <= watched.seen) return;
    watched.seen = told.count;
    if (!isNext || told.id === null) this.#tell(watched, 'all');
    else if (told.by !== this.#parts.instance) this.#tell(watched, [fromText(told.id)]);
  }

  #sawUpTo(kind: string, count: number): void {
    const watched = this.#watched.get(kind);
    if (watched === undefined || (watched.seen !== undefined && count <= watched.seen)) return;
    // Changes from before this instance first looked may or may not be in what it has read.
    watched.seen = count;
    this.#tell(watched, 'all');
  }

  /** If reading fails, it is tried again with the next beat. */
  #tell(watched: Watched, which: Changed): void {
    for (const told of watched.told) {
      told(which).catch((error: Error) => {
        watched.seen = undefined;
        this.#parts.report(error);
      });
    }
  }

  #keepUp(ahead: number): void {
    if (ahead <= this.#ahead) return;
    this.#ahead = ahead;
    this.#clockMoved(ahead);
  }
}

/** Clocks of different machines do not run alike to the millisecond. */
const trustedShareOfLease = 0.9;

async function isLocked(session: Session, name: string): Promise<boolean> {
  const sql = "select pg_try_advisory_lock(hashtextextended('lotsen ' || current_schema() || ' ' || $1, 0)) as locked";
  const [row] = await session.query(sql, [name]);
  return row?.['locked'] === true;
}

const channel = "'lotsen_' || current_schema()";

const announcing = `with counted as (
    insert into changes (kind, count) values ($1, 1) on conflict (kind) do update set count = changes.count + 1 returning count
  )
  select pg_notify(${channel}, json_build_object('kind', $1::text, 'id', $2::text, 'by', $3::text, 'count', count)::text) from counted`;

const echoing = `select pg_notify(${channel}, json_build_object('echo', $1::text)::text)`;

const movingClock = `with moved as (
    insert into shared (name, value) values ('clock', $1)
    on conflict (name) do update set value = greatest(shared.value::float8, excluded.value::float8)::text returning value
  )
  select pg_notify(${channel}, json_build_object('clock', value::float8)::text) from moved`;

/** A single statement, sent every few seconds. Districts that nobody has are taken up to this instance's share. */
const beating = `with lives as (
    insert into instances (id, until) values ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
    on conflict (id) do update set until = excluded.until
  ), gone as (
    delete from instances where until < clock_timestamp() - interval '1 minute' and id <> $1
  ), lapsed as (
    delete from claims where until < clock_timestamp() - interval '1 minute'
  ), counted as (
    select count(*)::int + 1 as count from instances where until > clock_timestamp() and id <> $1
  ), kept as (
    select number from districts where owner = $1
  ), free as (
    select number from districts where owner <> $1 and until < clock_timestamp() order by number
    limit greatest(0, (select ceil($3::float8 / count) from counted) - (select count(*) from kept))
  ), own as (
    update districts set owner = $1, until = clock_timestamp() + 2 * $2::float8 * interval '1 millisecond',
      since = case when owner = $1 then since else clock_timestamp() end
    where number in (
      select number from districts where number in (select number from kept union all select number from free)
        and (owner = $1 or until < clock_timestamp()) order by number for update
    )
    returning number, since
  )
  select count, (select json_agg(json_build_object('number', number, 'since', since) order by number) from own) as own,
    (select value::float8 from shared where name = 'clock') as ahead,
    (select json_agg(json_build_object('kind', kind, 'count', count)) from changes) as changes from counted`;

const handingOver = "update districts set owner = '', until = clock_timestamp() where owner = $1 and number = $2::int";

const leavingOne = `update claims set is_left = true, until = clock_timestamp() + $5::float8 * interval '1 millisecond'
  where kind = $1 and id = $2 and instance = $3 and claim = $4`;

/** What was another instance's in a document may be this one's now. */
const lookingAgain = 'delete from claims where instance = $1 and is_left';

const leaving = `with free as (update districts set owner = '', until = clock_timestamp() where owner = $1),
  free_claims as (delete from claims where instance = $1)
  delete from instances where id = $1`;
