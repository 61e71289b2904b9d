import { randomBytes, randomUUID } from 'node:crypto';
import { type Neighbours, noNeighbours } from '../core/store/neighbours.js';
import type { DocumentKind, Store } from '../core/store/store.js';
import { type LowdbOptions, openLowdbStore } from './lowdb/open-store.js';
import { openPg } from './postgres/pg-driver.js';

export interface StorageOptions {
  /** PostgreSQL; left out, the data is kept in `directory`. */
  readonly databaseUrl?: string | undefined;
  readonly directory: string;
  readonly kinds: readonly DocumentKind<unknown>[];
  readonly report: (error: Error) => void;
  readonly expected: NonNullable<LowdbOptions['expected']>;
  readonly signal?: AbortSignal;
}

/** A clock that all instances of a demonstration share. It only goes forward. */
interface SharedClock {
  /** Milliseconds that it is ahead. */
  readonly ahead: number;
  readonly moveClock: (ahead: number) => Promise<void>;
  readonly onClockMoved: (told: (ahead: number) => void) => void;
}

/** What is stored, wherever that is, and who else has it open. */
export interface Storage {
  readonly store: Store;
  readonly neighbours: Neighbours;
  readonly home: { readonly id: string; readonly isNew: boolean };
  /** Only in PostgreSQL: what the instances have in common. */
  readonly shared?: { readonly clock: SharedClock; readonly secret: () => Promise<Uint8Array> };
  readonly close: () => Promise<void>;
}

export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { databaseUrl, kinds, report, expected } = options;
  if (databaseUrl === undefined) {
    const store = await openLowdbStore(options);
    return { store, home: store.home, neighbours: noNeighbours(), close: () => store.close() };
  }
  // Only loaded where a database is used: a start on files does without.
  const { openPostgresStore } = await import('./postgres/open-postgres.js');
  const driver = await openPg(databaseUrl);
  const close = () => driver.close();
  try {
    const opened = await openPostgresStore({
      driver,
      kinds,
      instance: randomUUID(),
      report,
      now: () => performance.now(),
      expected: expected.id,
      newId: randomUUID,
    });
    const secret = async () => Buffer.from(await opened.shared('local secret', () => randomBytes(32).toString('base64')), 'base64');
    return { ...opened, shared: { clock: opened.neighbours, secret }, close: () => opened.store.close().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
