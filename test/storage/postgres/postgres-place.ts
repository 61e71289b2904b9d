import { randomUUID } from 'node:crypto';
import type { DocumentKind } from '../../../src/core/store/store.js';
import type { Driver } from '../../../src/storage/postgres/driver.js';
import { type OpenedPostgres, openPostgresStore } from '../../../src/storage/postgres/open-postgres.js';
import { openPg } from '../../../src/storage/postgres/pg-driver.js';
import type { Place } from '../contract.js';
import { dropSchema, pgliteDriver } from './pglite-driver.js';

/** A real server, where there is one: `.ci/run` starts it. */
export const serverUrl = process.env['LOTSEN_TEST_DATABASE_URL'];

/** Something that only its test has, with what is needed to look behind the store's back. */
export interface PostgresPlace extends Place {
  readonly driver: Driver;
  /** One of several that have it open at once. */
  readonly instance: (name: string, kinds: readonly DocumentKind<unknown>[]) => Promise<OpenedPostgres>;
}

/** A database of its own on a server, where other processes can open it too: whatever is broken there is nobody else's. */
export interface ServerPlace extends PostgresPlace {
  readonly name: string;
  readonly url: string;
  /** Connected to another database of the same server. */
  readonly server: Driver;
  /** Ends the connections to this database, all of them or one: to no other. */
  readonly cut: (which: 'all' | 'one') => Promise<void>;
}

let places = 0;

const inDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

const overDriver = (driver: Driver, remove: () => Promise<void>): PostgresPlace => {
  const instance: PostgresPlace['instance'] = (name, kinds) =>
    openPostgresStore({ driver, kinds, instance: name, report: () => undefined, now: () => performance.now(), newId: randomUUID });
  return {
    driver,
    async passes(milliseconds) {
      await driver.query("update claims set until = until - $1::float8 * interval '1 millisecond'", [milliseconds]);
    },
    instance,
    open: async (kinds) => (await instance('i', kinds)).store,
    remove,
  };
};

export async function newPglitePlace(): Promise<PostgresPlace> {
  places += 1;
  const schema = `place_${places}`;
  return overDriver(await pgliteDriver(schema), async () => void (await dropSchema(schema)));
}

export async function newServerPlace(url: string): Promise<ServerPlace> {
  places += 1;
  const name = `lotsen_test_${process.pid}_${places}`;
  const server = await openPg(url);
  await server.query(`create database ${name}`);
  const driver = await openPg(inDatabase(url, name));
  const place = overDriver(driver, async () => {
    await driver.close();
    await server.query(`drop database ${name} with (force)`);
    await server.close();
  });
  const cut = async (which: 'all' | 'one'): Promise<void> => {
    const some = which === 'one' ? 'order by random() limit 1' : '';
    await server.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 ${some}`, [name]);
  };
  return { ...place, name, cut, server, url: inDatabase(url, name) };
}
