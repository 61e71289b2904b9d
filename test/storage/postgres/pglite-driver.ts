import { PGlite } from '@electric-sql/pglite';
import type { Connection, Driver, Session } from '../../../src/storage/postgres/driver.js';

let started: PGlite | undefined;

/** One PostgreSQL in this process for all tests of a run: starting it takes a second. */
const pglite = (): PGlite => {
  started ??= new PGlite();
  return started;
};

/** PostgreSQL with a single connection, in a schema of its own. */
export async function pgliteDriver(schema: string): Promise<Driver> {
  const database = pglite();
  await database.query(`create schema if not exists ${schema}`);
  const on = (connection: Pick<PGlite, 'query'>): Connection => ({
    async query(sql, values = []) {
      return (await connection.query<Record<string, unknown>>(sql, [...values])).rows;
    },
  });
  const inSchema = <Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> =>
    database.transaction(async (transaction) => {
      await transaction.query(`set local search_path to ${schema}`);
      return work(on(transaction));
    });
  const query: Connection['query'] = (sql, values) => inSchema((connection) => connection.query(sql, values));
  return {
    query,
    transaction: inSchema,
    longTransaction: inSchema,
    async session(): Promise<Session> {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const stops: (() => Promise<void>)[] = [];
      return {
        query,
        ended,
        listen: async (channel, told) => {
          stops.push(await database.listen(channel, told));
        },
        async end() {
          for (const stop of stops) await stop();
          end();
        },
      };
    },
    close: async () => undefined,
  };
}

export const dropSchema = (schema: string): Promise<unknown> => pglite().query(`drop schema if exists ${schema} cascade`);
