import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'mocha';
import { sweepId, sweepKind } from '../src/features/people/erasing/sweep.js';
import { documentKinds } from '../src/features.js';
import { documentPath } from '../src/storage/lowdb/document-path.js';
import { newServerPlace, serverUrl } from './storage/postgres/postgres-place.js';

const [doctor, loader] = [new URL('../src/doctor.ts', import.meta.url), import.meta.resolve('tsx')];

describe('the doctor', () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lotsen-doctor-'));
  });
  after(() => rm(directory, { recursive: true }));

  async function examine(env: Readonly<Record<string, string>>, ...asked: readonly string[]) {
    const child = spawn(process.execPath, [`--import=${loader}`, fileURLToPath(doctor), ...asked], {
      cwd: directory,
      env: { PATH: process.env['PATH'], PORT: '0', ADMIN_PORT: '0', DATA_DIR: join(directory, 'data'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [said, faults, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    assert.equal(faults, '');
    return { code, said };
  }

  it('finds nothing to mend where Lotsen can start, and says who is let in', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    await once(free, 'close');
    const { code, said } = await examine({ PORT: `${port}` });
    assert.equal(code, 0, said);
    assert.match(said, /ok +Node\nok +DATA_DIR\nok +PORT\nok +ADMIN_PORT\nok +Credentials\nLotsen can start, on this machine only/);
  });

  it('names a port that is taken and a file that cannot be read, both at once', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const data = join(directory, 'broken');
    await mkdir(join(data, 'group', '0'), { recursive: true });
    await writeFile(join(data, 'group', '0', 'a.json'), '{');
    const { port } = server.address() as AddressInfo;
    const { code, said } = await examine({ PORT: `${port}`, DATA_DIR: data });
    server.close();
    assert.equal(code, 1);
    assert.match(said, new RegExp(`fault PORT: Port ${port} is taken`));
    assert.match(said, /fault DATA_DIR: .*a\.json/);
    assert.match(said, /2 to mend\./);
  });

  it('asks about an empty directory where there was data, and lets Lotsen begin with nothing once that is confirmed', async () => {
    const data = join(directory, 'unmounted');
    const env = { DATA_DIR: data, DATA_ID: '00000000-aaaa-4bbb-8ccc-000000000001' };
    const asked = await examine(env);
    assert.match(asked.said, /fault DATA_DIR: .* is empty, but there has been data/u);
    const confirmed = await examine(env, '--new-data');
    const [, id = ''] = /DATA_DIR has the id ([0-9a-f-]+)\./u.exec(confirmed.said) ?? [];
    assert.match(confirmed.said, /ok +DATA_DIR/u);
    assert.match((await examine(env)).said, new RegExp(`has the id ${id}, but DATA_ID is`, 'u'));
    assert.match((await examine({ ...env, DATA_ID: id })).said, /ok +DATA_DIR/u);
  });

  it('says why nothing is erased any more, until whoever runs Lotsen confirms that it may go on', async () => {
    const data = join(directory, 'held');
    const file = join(data, documentPath('retention', 'all'));
    const held = { why: 'clock', last: '2026-11-20T09:00:00.000Z', now: '2029-11-20T09:00:00.000Z' };
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ schema: 1, version: 1, id: 'all', body: { counts: {}, erasing: [], held }, outgoing: [] }));
    const env = { DATA_DIR: data };
    assert.match((await examine(env)).said, /fault DATA_DIR: .*2026-11-20T09:00:00.000Z.*2029-11-20.*doctor -- --confirm-erasing/u);
    assert.match((await examine(env, '--confirm-erasing')).said, /ok +DATA_DIR/u);
    assert.match((await examine(env)).said, /ok +DATA_DIR/u);
  });

  it('names a database that cannot be reached, without the password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const { code, said } = await examine({ DATABASE_URL: `postgres://lotsen:hemligt@127.0.0.1:${port}/lotsen` });
    assert.equal(code, 1);
    assert.match(said, /fault DATABASE_URL: The database cannot be used: ECONNREFUSED\. Nothing answers at the host and port/u);
    assert.doesNotMatch(said, /hemligt|DATA_DIR/u);
  });

  const url = serverUrl;
  if (url !== undefined) {
    it('finds nothing to mend in a database that Lotsen can use, and says why nothing is erased in it', async () => {
      const place = await newServerPlace(url);
      const examined = (...asked: readonly string[]) => examine({ DATABASE_URL: place.url }, ...asked);
      assert.match((await examined()).said, /ok +DATABASE_URL/u);
      const store = await place.open(documentKinds);
      const held = { why: 'many', what: 'meeting', due: 40, of: 50 } as const;
      await store.change(sweepKind, sweepId, () => ({ body: { counts: {}, erasing: [], held }, outcome: undefined }));
      await store.close();
      assert.match((await examined()).said, /fault DATABASE_URL: .*40 of 50.*doctor -- --confirm-erasing/u);
      assert.match((await examined('--confirm-erasing')).said, /ok +DATABASE_URL/u);
      await place.remove();
    });

    it('says how far the clock of this machine is from that of the database', async () => {
      const later = 'const now = Date.now; Date.now = () => now() + 300_000;';
      const { said } = await examine({ DATABASE_URL: url, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(later)}` });
      assert.match(said, /fault DATABASE_URL: .* (?:299|300|301) s apart/u);
    });

    it('says which of database name and TLS has to be mended', async () => {
      const address = new URL(url);
      address.pathname = '/not-there';
      assert.match((await examine({ DATABASE_URL: address.href })).said, /EREFUSED\. There is no database of that name/u);
      const withTls = new URL(url);
      withTls.searchParams.set('sslmode', 'verify-full');
      assert.match((await examine({ DATABASE_URL: withTls.href })).said, /ETLS\. The server speaks no TLS/u);
    });
  }

  it('names every fault of the configuration before it looks any further', async () => {
    const { code, said } = await examine({ PORT: 'many', TIME_ZONE: 'Stockholm' });
    assert.equal(code, 1);
    assert.match(said, /fault PORT /);
    assert.match(said, /fault TIME_ZONE /);
    assert.doesNotMatch(said, /^ok/m);
  });
});
