import type { Client, Pool, PoolClient } from 'pg';
import { CommitUnknown, type Connection, type Driver, isBroken, type Session, type Value } from './driver.js';

/** Milliseconds. A turn has fifteen seconds; whoever waits longer than this for the database is told to try again. */
const limits = {
  statement_timeout: 6_000,
  idle_in_transaction_session_timeout: 4_000,
  connectionTimeoutMillis: 5_000,
  /** A server that no longer answers at all is noticed here. */
  query_timeout: 8_000,
};

/** Milliseconds. What a process that is paused has locked is given to others. */
const maxIdle = 30_000;

/** So many connections of one instance at a time, beside the one it listens on. */
const maxConnections = 10;

/** For ever, as far as a timer can tell: none at all would be the one that the connection was made with. */
const noTimeout = 2 ** 31 - 1;

/** @param timeout left out, the one that the connection was made with */
const asConnection = (client: Client | Pool | PoolClient, timeout?: number): Connection => ({
  query: async (text, values = []) =>
    (await client.query({ text, values: values as Value[], ...(timeout !== undefined && { query_timeout: timeout }) })).rows,
});

/** Only loaded where a database is used: a start on files does without. */
export async function openPg(url: string): Promise<Driver> {
  const { default: pg } = await import('pg');
  const settings = { connectionString: url, application_name: 'lotsen', keepAlive: true, ...limits };
  const pool = new pg.Pool({ ...settings, max: maxConnections, idleTimeoutMillis: 30_000 });
  // A connection that breaks tells whoever uses it by what they wait for; while nobody does, it is replaced when somebody will.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  async function transaction<Result>(work: (connection: Connection) => Promise<Result>, isLong: boolean): Promise<Result> {
    const client = await pool.connect();
    let broken: unknown;
    try {
      await client.query('begin');
      if (isLong) await client.query('set local statement_timeout = 0');
      const result = await work(asConnection(client, isLong ? noTimeout : undefined)).catch(async (error: unknown) => {
        if (isBroken(error)) broken = error;
        else
          await client.query('rollback').catch((failed: unknown) => {
            broken = failed;
          });
        throw error;
      });
      await client.query('commit').catch((error: unknown) => {
        broken = error;
        throw isBroken(error) ? new CommitUnknown('', { cause: error }) : error;
      });
      return result;
    } catch (error) {
      if (isBroken(error)) broken = error;
      throw error;
    } finally {
      client.release(broken !== undefined);
    }
  }

  return {
    ...asConnection(pool),
    transaction: (work) => transaction(work, false),
    longTransaction: (work) => transaction(work, true),

    async session(): Promise<Session> {
      const client = new pg.Client(settings);
      const ended = new Promise<void>((resolve) => client.once('end', resolve));
      client.on('error', () => undefined); // its end is told by `ended`
      try {
        await client.connect();
        await client.query(`set idle_session_timeout = ${maxIdle}`);
      } catch (error) {
        void client.end().catch(() => undefined);
        throw error;
      }
      return {
        ...asConnection(client),
        ended,
        async listen(channel, told) {
          client.on('notification', (one) => one.channel === channel && told(one.payload ?? ''));
          await client.query(`listen ${channel}`);
        },
        end: () => client.end(),
      };
    },

    close: () => pool.end(),
  };
}
