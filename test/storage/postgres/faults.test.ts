import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { shareOf } from '../../../src/core/store/neighbours.js';
import type { Change, Store } from '../../../src/core/store/store.js';
import { StoreAway } from '../../../src/core/store/store-away.js';
import { type Connection, isSilence } from '../../../src/storage/postgres/driver.js';
import { migrate, migrations } from '../../../src/storage/postgres/migrations.js';
import { openPg } from '../../../src/storage/postgres/pg-driver.js';
import { at, message, type Note, note, notes, others } from '../contract-kinds.js';
import { newServerPlace, type ServerPlace, serverUrl } from './postgres-place.js';

const counted = (before: Note | undefined): Change<Note, number> => {
  const count = (before?.count ?? 0) + 1;
  return { body: note({ count, tags: [`count-${count}`] }), send: [message(`m${count}`, at(count))], outcome: count };
};

const away = (code: string) => (error: unknown) => error instanceof StoreAway && error.code === code;

const describeFaults = (url: string): unknown =>
  describe('a store in PostgreSQL when something is wrong with the server', function () {
    this.timeout(240_000);
    let place: ServerPlace;
    let store: Store;

    beforeEach(async () => {
      place = await newServerPlace(url);
      store = await place.open([notes, others]);
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    /** What is stored is what was acknowledged, whole: the body, what it is found by and what is to be sent. */
    const isWhole = async (id: string, count: number): Promise<void> => {
      assert.equal((await store.get(notes, id))?.count, count);
      assert.equal((await store.outgoing(notes, id)).length, count);
      assert.equal(await store.count(notes, `tag:count-${count}`), 1);
    };

    it('does each change once, or says that it did not, while every connection is cut time and again', async () => {
      let isOver = false;
      const cutting = (async () => {
        while (!isOver) {
          await place.cut('all');
          await wait(20);
        }
      })();
      let [done, refused] = [0, 0];
      const change = () =>
        store.change(notes, 'a', counted).then(
          () => {
            done += 1;
          },
          () => {
            refused += 1;
          },
        );
      for (let round = 0; round < 40; round += 1) await Promise.all([change(), change(), wait(10)]);
      isOver = true;
      await cutting;
      assert.equal(done + refused, 80);
      assert.ok(done > 0);
      await isWhole('a', done);
    });

    it('says that the server is slow when a change has to wait too long, keeps answering others, and goes on afterwards', async () => {
      await store.change(notes, 'a', counted);
      const held = await place.driver.session();
      await held.query('set idle_in_transaction_session_timeout = 0');
      await held.query('begin');
      await held.query("select 1 from documents where id = 'a' for update");
      await assert.rejects(store.change(notes, 'a', counted), away('ESLOWQUERY'));
      assert.equal(await store.change(notes, 'b', counted), 1);
      await held.end();
      assert.equal(await store.change(notes, 'a', counted), 2);
      await isWhole('a', 2);
    });

    it('gives a step to another version as long as it takes, while a turn would have been told to try again', async () => {
      const hurried = await openPg(place.url, { statement_timeout: 50, query_timeout: 900 });
      const slow = 'select pg_sleep(1)';
      await assert.rejects(hurried.query(slow));
      await migrate(hurried, [...migrations, slow]);
      const [row] = await place.driver.query('select max(step) as step from migrations');
      assert.equal(row?.['step'], migrations.length + 1);
      await hurried.close();
    });

    it('is asked again at once by an instance that was stopped itself', async () => {
      const driver = await openPg(place.url, { query_timeout: 400 });
      await driver.query('select 1');
      const asked = driver.query('select pg_sleep(0.1)').catch((error: unknown) => error);
      await wait(20);
      await new Promise(setImmediate); // after what has come in was looked at, and before it is looked at again
      const began = performance.now();
      while (performance.now() - began < 1_000);
      assert.ok(isSilence(await asked));
      assert.equal((await driver.query('select 1')).length, 1);
      await driver.close();
    });

    it('takes the lock of migrations from an instance that has stopped in the middle of them', async () => {
      const stopped = await openPg(place.url, { idle_in_transaction_session_timeout: 100 });
      let isLocked = (): void => undefined;
      const locked = new Promise<void>((resolve) => {
        isLocked = resolve;
      });
      const stopping = (connection: Connection): Connection => ({
        async query(...asked) {
          await connection.query(...asked);
          isLocked();
          return new Promise(() => undefined);
        },
      });
      void migrate({ ...stopped, longTransaction: (work) => stopped.longTransaction((connection) => work(stopping(connection))) });
      await locked;
      await migrate(place.driver, [...migrations, 'create table later (id int)']);
      await place.driver.query('select * from later');
    });

    it('changes nothing where the disk is full, says so when asked whether it is ready, and goes on when there is room', async () => {
      await store.change(notes, 'a', counted);
      await place.driver.query(`create function full_disk() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
      for (const table of ['documents', 'shared'])
        await place.driver.query(
          `create trigger full_${table} before insert or update on ${table} for each row execute function full_disk()`,
        );
      await assert.rejects(store.change(notes, 'a', counted), away('EDISKFULL'));
      await assert.rejects(store.check(), away('EDISKFULL'));
      await isWhole('a', 1);
      await place.driver.query('drop function full_disk cascade');
      await store.check();
      assert.equal(await store.change(notes, 'a', counted), 2);
      await isWhole('a', 2);
    });

    it('says that the server takes no writes after a failover to one that only reads, and goes on when it does', async () => {
      await store.change(notes, 'a', counted);
      const readOnly = (value: 'on' | 'off') =>
        place.server.query(`alter database ${place.name} set default_transaction_read_only = ${value}`);
      try {
        await readOnly('on');
        await place.cut('all');
        await assert.rejects(store.change(notes, 'a', counted), away('EREADONLY'));
        await assert.rejects(store.check(), away('EREADONLY'));
      } finally {
        await readOnly('off');
      }
      assert.equal(await store.change(notes, 'a', counted), 2);
      await isWhole('a', 2);
    });

    it('is away while the server refuses everybody, and is back by itself, delivering too', async () => {
      const { store: opened, neighbours } = await place.instance('j', [notes, others]);
      await store.close();
      try {
        await place.server.query(`alter database ${place.name} with allow_connections false`);
        await place.cut('all');
        await assert.rejects(opened.change(notes, 'a', counted), StoreAway);
        await assert.rejects(opened.check(), StoreAway);
      } finally {
        await place.server.query(`alter database ${place.name} with allow_connections true`);
      }
      assert.equal(await opened.change(notes, 'a', counted), 1);
      for (let patience = 0; shareOf(neighbours) < 1 && patience < 400; patience += 1) await wait(100);
      assert.equal(shareOf(neighbours), 1);
      await opened.close();
      store = await place.open([notes, others]);
      await isWhole('a', 1);
    });
  });

// `.ci/run` starts a server.
if (serverUrl !== undefined) describeFaults(serverUrl);
