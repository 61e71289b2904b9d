import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { addressKind } from '../src/core/people/address.js';
import { documentKinds } from '../src/features.js';
import { openLowdbStore } from '../src/storage/lowdb/open-store.js';
import { newServerPlace, serverUrl } from './storage/postgres/postgres-place.js';

const [script, loader] = [fileURLToPath(new URL('../src/move.ts', import.meta.url)), import.meta.resolve('tsx')];
const password = 'hem/l@gt%?';

describe('what moves data, as it is called', function () {
  this.timeout(60_000);
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lotsen-move-'));
    const report = (error: Error): never => {
      throw error;
    };
    const store = await openLowdbStore({ directory: join(directory, 'data'), kinds: documentKinds, report });
    const body = { kind: 'channel', serviceUrl: 'https://one/', bot: { id: '28:bot', name: 'Lotsen' } } as const;
    await store.change(addressKind, '19:abc', () => ({ body, outcome: 0 }));
    await store.close();
  });
  afterEach(() => rm(directory, { recursive: true }));

  async function call(url: string, ...args: readonly string[]) {
    const child = spawn(process.execPath, [`--import=${loader}`, script, ...args], {
      cwd: directory,
      env: { PATH: process.env['PATH'], DATABASE_URL: url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [said, faults, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    assert.doesNotMatch(said + faults, /hem.*l.*gt/u);
    return { code, said, faults };
  }

  it('takes a backup and restores it, and says how many there were and where to go on', async () => {
    const taken = await call('', 'backup', '--from', 'data', '--to', 'one.backup');
    assert.match(taken.said, / 1 {2}address .*\nAll of it is in one\.backup, and has been compared\.\n/u);
    const restored = await call('', 'restore', '--from', 'one.backup', '--to', 'again');
    assert.match(restored.said, /Start Lotsen on .*again\./u);
    assert.deepEqual([taken.code, restored.code], [0, 0]);
    assert.ok((await readdir(join(directory, 'again'))).includes('address'));
  });

  it('says how it is called, and what is wrong with the address of a database, without the password', async () => {
    const { code, faults } = await call('', 'move', '--from', 'data');
    assert.deepEqual([code, faults.startsWith('npm run move -- --from ./data --to DATABASE_URL')], [1, true]);
    const unset = await call('', 'move', '--from', 'data', '--to', 'DATABASE_URL');
    assert.match(unset.faults, /^DATABASE_URL is not the address of a PostgreSQL database\. Use postgres:/u);
    const unmarked = await call('', 'move', '--from', 'data', '--to', `postgres://lotsen:${password}@localhost/lotsen`);
    assert.match(unmarked.faults, /with what is special in the password as %40 and the like\.\n$/u);
    const away = await call(
      `postgres://lotsen:${encodeURIComponent(password)}@127.0.0.1:1/lotsen`,
      'move',
      '--from',
      'data',
      '--to',
      'DATABASE_URL',
    );
    assert.match(away.faults, /^The database cannot be used just now: ECONNREFUSED\.\n$/u);
  });

  const server = serverUrl;
  if (server !== undefined) {
    it('moves to the database that the variable names, and back', async () => {
      const place = await newServerPlace(server);
      const address = new URL(place.url);
      address.password = password;
      const there = await call(address.href, 'move', '--from', 'data', '--to', 'DATABASE_URL');
      assert.match(there.said, new RegExp(`All of it is in The database ${place.name} on `, 'u'));
      const back = await call(address.href, 'move', '--from', 'DATABASE_URL', '--to', 'back');
      assert.match(back.said, / 1 {2}address /u);
      await place.remove();
    });
  }
});
