import { randomUUID } from 'node:crypto';
import type { DocumentKind } from '../../../src/core/store/store.js';
import type { Driver } from '../../../src/storage/postgres/driver.js';
import { type OpenedPostgres, openPostgresStore } from '../../../src/storage/postgres/open-postgres.js';
import { openPg } from '../../../src/storage/postgres/pg-driver.js';
import type { Place } from '../contract.js';
import { dropSchema, pgliteDriver } from './pglite-driver.js';

/** A real server, where there is one: `.ci/run` starts it. */
export const serverUrl = process.env['LOTSEN_TEST_DATABASE_URL'];

/** A schema of its own in a database, with what is needed to look behind the store's back. */
export interface PostgresPlace extends Place {
  readonly driver: Driver;
  /** One of several that have it open at once. */
  readonly instance: (name: string, kinds: readonly DocumentKind<unknown>[]) => Promise<OpenedPostgres>;
}

/** On a server, where other processes can open it too. */
export interface ServerPlace extends PostgresPlace {
  readonly url: string;
}

let places = 0;

const inSchema = (url: string, schema: string): string => {
  const address = new URL(url);
  address.searchParams.set('options', `-c search_path=${schema}`);
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
  const schema = `place_${process.pid}_${places}`;
  const server = await openPg(url);
  await server.query(`create schema ${schema}`);
  const driver = await openPg(inSchema(url, schema));
  const place = overDriver(driver, async () => {
    await driver.close();
    await server.query(`drop schema ${schema} cascade`);
    await server.close();
  });
  return { ...place, url: inSchema(url, schema) };
}
