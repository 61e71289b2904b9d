import type { DocumentKind, Store } from '../../core/store/store.js';
import type { Driver } from './driver.js';
import { migrate } from './migrations.js';
import { type BeatLimits, PostgresNeighbours } from './postgres-neighbours.js';
import { type PostgresParts, PostgresStore } from './postgres-store.js';
import { rekey } from './rekey.js';
import { untilDone } from './retry.js';

export interface PostgresOptions {
  /** Ended by whoever made it, after the store is closed. */
  readonly driver: Driver;
  /** All that will be asked for. */
  readonly kinds: readonly DocumentKind<unknown>[];
  /** This process, and no other. */
  readonly instance: string;
  /** Told what went wrong without stopping anything. */
  readonly report: (error: Error) => void;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** The id of the data that is expected; left out, any will do. */
  readonly expected?: string | undefined;
  readonly newId: () => string;
  /** For tests, which do not wait as long. */
  readonly limits?: BeatLimits;
  /** Left out, those of this version. */
  readonly migrations?: readonly string[];
}

export interface OpenedPostgres {
  readonly store: Store;
  readonly neighbours: PostgresNeighbours;
  /** Which data it is, wherever it is moved to. */
  readonly home: { readonly id: string; readonly isNew: boolean };
  /** What all instances have in common under a name: the first one's, which is kept. */
  readonly shared: (name: string, value: () => string) => Promise<string>;
}

/** Among what is shared: set in a database that everything has not been moved to yet. */
export const movingName = 'moving';

/** Milliseconds from one look for what an earlier version has written to the next. */
const rekeyEvery = 60_000;

/** Migrates where that is needed, and resolves when this instance is one of those that have the database open. */
export async function openPostgresStore(options: PostgresOptions): Promise<OpenedPostgres> {
  const { driver, kinds, instance, report, now, expected, newId, limits } = options;
  await untilDone(() => migrate(driver, options.migrations));
  const shared: OpenedPostgres['shared'] = async (name, value) => {
    const [row] = await untilDone(() => driver.query(keeping, [name, value()]));
    return String(row?.['value']);
  };
  const [moving] = await untilDone(() => driver.query('select 1 as yes from shared where name = $1', [movingName]));
  if (moving !== undefined)
    throw new Error('Not everything has been moved to the database yet. Run the move, or the restoring, again: it begins anew.');
  const [before] = await untilDone(() => driver.query("select value from shared where name = 'id'"));
  const known = before?.['value'];
  if (expected !== undefined && known !== expected) {
    const found = known === undefined ? 'is empty' : `has data with the id ${known}`;
    throw new Error(`The database ${found}, but DATA_ID is ${expected}. Is DATABASE_URL the right one? Mend it, or DATA_ID.`);
  }
  const id = await shared('id', newId);
  await rekey(driver, kinds, report);
  const neighbours = new PostgresNeighbours({ driver, instance, report, now, ...(limits && { limits }) });
  const looking = setInterval(() => void rekey(driver, kinds, report).catch(report), rekeyEvery);
  looking.unref();
  const end = async (): Promise<void> => {
    clearInterval(looking);
    await neighbours.end();
  };
  const announce: PostgresParts['announce'] = (...told) => neighbours.announce(...told);
  const store = new PostgresStore({ driver, kinds, instance, report, announce, end });
  await neighbours.begin().catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return { store, neighbours, home: { id, isNew: known === undefined }, shared };
}

const keeping = `insert into shared (name, value) values ($1, $2)
  on conflict (name) do update set value = shared.value returning value`;
