import type { Driver } from '../../../src/storage/postgres/driver.js';
import { openPostgresStore } from '../../../src/storage/postgres/open-postgres.js';
import { openPg } from '../../../src/storage/postgres/pg-driver.js';
import type { Place } from '../contract.js';
import { dropSchema, pgliteDriver } from './pglite-driver.js';

/** A real server, where there is one: `.ci/run` starts it. */
export const serverUrl = process.env['LOTSEN_TEST_DATABASE_URL'];

/** A schema of its own in a database, with what is needed to look behind the store's back. */
export interface PostgresPlace extends Place {
  readonly driver: Driver;
}

let places = 0;

const inSchema = (url: string, schema: string): string => {
  const address = new URL(url);
  address.searchParams.set('options', `-c search_path=${schema}`);
  return address.href;
};

const overDriver = (driver: Driver, remove: () => Promise<void>): PostgresPlace => ({
  driver,
  async passes(milliseconds) {
    await driver.query("update documents set lease_until = lease_until - $1::float8 * interval '1 millisecond'", [milliseconds]);
  },
  open: (kinds) => openPostgresStore({ driver, kinds, instance: 'i', report: () => undefined }),
  remove,
});

export async function newPglitePlace(): Promise<PostgresPlace> {
  places += 1;
  const schema = `place_${places}`;
  return overDriver(await pgliteDriver(schema), async () => void (await dropSchema(schema)));
}

export async function newServerPlace(url: string): Promise<PostgresPlace> {
  places += 1;
  const schema = `place_${process.pid}_${places}`;
  const server = await openPg(url);
  await server.query(`create schema ${schema}`);
  const driver = await openPg(inSchema(url, schema));
  return overDriver(driver, async () => {
    await driver.close();
    await server.query(`drop schema ${schema} cascade`);
    await server.close();
  });
}
