import type { Client, Pool, PoolClient } from 'pg';
import { StoreAway } from '../../core/store/store-away.js';
import { CommitUnknown, type Connection, type Driver, isBroken, isSilence, type Session, type Value } from './driver.js';

/** Milliseconds. An answer has nine seconds; whoever waits longer than this for the database is told to try again while there is time. */
const limits = {
  statement_timeout: 4_000,
  /** What a process that is paused has locked is given to whoever waits for it. */
  idle_in_transaction_session_timeout: 3_000,
  connectionTimeoutMillis: 3_000,
  /** A server that no longer answers at all is noticed here. */
  query_timeout: 5_000,
};

/** Milliseconds in which nothing is asked of a server that did not answer at all: a turn that asks several things waits for the first. */
const silence = 2_000;

/** Milliseconds. Who is told so much too late that there was no answer was stopped itself, and the answer may well be there. */
const late = 500;

/** Milliseconds. A lock that a paused process has is given to others. */
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

/**
 * Only loaded where a database is used: a start on files does without.
 * @param given for tests, which do not wait as long
 */
export async function openPg(url: string, given: Partial<typeof limits> = {}): Promise<Driver> {
  const { default: pg } = await import('pg');
  const { statement_timeout, idle_in_transaction_session_timeout, ...waiting } = { ...limits, ...given };
  const settings = { connectionString: url, application_name: 'lotsen', keepAlive: true, ...waiting };
  // PgBouncer refuses these among what a connection is begun with.
  const bounds = `set statement_timeout = ${statement_timeout}; set idle_in_transaction_session_timeout = ${idle_in_transaction_session_timeout}`;
  const pool = new pg.Pool({
    ...settings,
    max: maxConnections,
    idleTimeoutMillis: 30_000,
    onConnect: async (client) => void (await client.query(bounds)),
  });
  // Whoever uses a connection learns from their own query that it broke. One that breaks while idle is replaced when somebody needs it, so
  // there is nothing to do here.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  let silentUntil = Number.NEGATIVE_INFINITY;
  const asking = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    if (began < silentUntil) throw new StoreAway('ECONNECTION', undefined);
    return work().catch((error: unknown) => {
      const now = performance.now();
      if (isSilence(error) && now - began < waiting.query_timeout + late) silentUntil = now + silence;
      throw error;
    });
  };

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
    query: (...asked) => asking(() => asConnection(pool).query(...asked)),
    transaction: (work) => asking(() => transaction(work, false)),
    longTransaction: (work) => asking(() => transaction(work, true)),

    async session(): Promise<Session> {
      const client = new pg.Client(settings);
      const ended = new Promise<void>((resolve) => client.once('end', resolve));
      client.on('error', () => undefined); // its end is told by `ended`
      try {
        await client.connect();
        await client.query(`${bounds}; set idle_session_timeout = ${maxIdle}`);
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
