import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { documentPath } from '../src/storage/lowdb/document-path.js';
import { startConnectorStub } from './support/connector-stub.js';
import { incomingActivity } from './support/incoming-activity.js';

const [main, loader] = [fileURLToPath(new URL('../src/main.ts', import.meta.url)), import.meta.resolve('tsx')];
const earlier = fileURLToPath(new URL('fixtures/data-directory/', import.meta.url));

describe('the process', function () {
  this.timeout(60_000);
  let directory: string;
  let bot: ChildProcess | undefined;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lotsen-main-'));
  });
  afterEach(async () => {
    if (bot?.exitCode === null && bot.signalCode === null) {
      bot.kill('SIGKILL');
      await once(bot, 'exit');
    }
    await rm(directory, { recursive: true });
  });

  const start = (env: Readonly<Record<string, string>> = {}) => {
    const child = spawn(process.execPath, [`--import=${loader}`, main], {
      cwd: directory,
      env: { PATH: process.env['PATH'], PORT: '0', ADMIN_PORT: '0', DATA_DIR: join(directory, 'data'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    bot = child;
    const logged: Record<string, unknown>[] = [];
    const told = text(child.stderr);
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    const says = (event: string) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const look = () => {
          const found = logged.find((line) => line['event'] === event);
          if (found !== undefined) resolve(found);
        };
        child.stdout.on('data', look);
        child.once('exit', () => told.then((faults) => reject(new Error(`It ended before ${event}: ${faults}`))));
      });
    let rest = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) logged.push(JSON.parse(line));
    });
    return { child, logged, told, ended, says };
  };

  it('starts and answers, whatever documents cannot be read: each is named, and none stops the others', async () => {
    const data = join(directory, 'data');
    await cp(earlier, data, { recursive: true, filter: (path) => !path.endsWith('README.md') });
    const files = (await readdir(data, { recursive: true })).filter((name) => name.endsWith('.json'));
    for (const name of files) await writeFile(join(data, name), '{"schema":1,"vers');
    await writeFile(join(data, documentPath('office', 'all')), '{');
    const connector = await startConnectorStub();
    const { child, logged, says, ended } = start();
    const { url } = await says('started');
    assert.equal(
      logged.filter(({ event }) => event === 'store.fault').length,
      files.length + (files.includes(documentPath('office', 'all')) ? 0 : 1),
    );
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(incomingActivity(connector.serviceUrl)),
    });
    assert.equal(response.status, 200);
    assert.match(JSON.stringify((await connector.receives(1))[0]?.body), /Sjukvårdsregional samverkansgrupp/u);
    assert.equal((await fetch(`${url}/readyz`)).status, 200);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
    await connector.close();
  });

  it('tells whoever runs it that nothing is erased any more, why, and what to do', async () => {
    const held = { why: 'clock', last: '2020-01-01T09:00:00.000Z', now: '2026-01-01T09:00:00.000Z' };
    const body = { counts: {}, erasing: [], ran: held.last, held };
    const file = join(directory, 'data', documentPath('retention', 'all'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ schema: 1, version: 1, id: 'all', body, outgoing: [] }));
    const { child, says, ended } = start();
    const { admin } = await says('started');
    const { status, erasing } = (await (await fetch(`${admin}/readyz`)).json()) as Record<string, string>;
    assert.equal(status, 'ready');
    assert.match(erasing ?? '', /^held: .*2020-01-01.*npm run doctor -- --confirm-erasing/u);
    assert.match(await (await fetch(`${admin}/metrics`)).text(), /^lotsen_erasing_held 1$/mu);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  });

  it('takes a clock that a demonstration moves by a year for no jump, and goes on erasing', async () => {
    const { child, says, ended } = start();
    const { url, admin } = await says('started');
    const body = JSON.stringify({ advance: 'P365D' });
    const moved = await fetch(`${url}/dev/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    assert.equal(moved.status, 200);
    assert.deepEqual(await (await fetch(`${admin}/readyz`)).json(), { status: 'ready' });
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  });

  it('ends at once when it is told to, also while somebody keeps a connection open', async () => {
    const { child, logged, says, ended } = start();
    const { url, admin } = await says('started');
    const agent = new Agent({ keepAlive: true });
    for (const address of [`${url}/healthz`, `${admin}/metrics`]) {
      await new Promise<void>((resolve) => get(address, { agent }, (response) => response.resume().once('end', resolve)));
    }
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
    assert.deepEqual(
      logged.filter(({ event }) => event === 'stopped').map(({ cut }) => cut),
      [undefined],
    );
    agent.destroy();
  });

  it('lets go of its directory when it is told to end during the start', async () => {
    const document = (id: string) => JSON.stringify({ schema: 1, version: 1, id, body: { language: 'sv' }, outgoing: [] });
    const folder = join(directory, 'data', 'person', '0');
    await mkdir(folder, { recursive: true });
    for (let made = 0; made < 3_000; made += 1) await writeFile(join(folder, `x${made}.json`), document(`x${made}`));
    const { child, ended, says, logged } = start();
    await says('store.fault'); // what is in the wrong folder cannot be read: the reading has begun
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
    assert.ok(!logged.some(({ event }) => event === 'started'));
    const locks = await readdir(join(directory, 'data', '.lock'));
    assert.ok(
      locks.every((name) => !name.endsWith('.sock')),
      locks.join(),
    );
  });

  it('says in a sentence why it cannot start', async () => {
    await writeFile(join(directory, 'data'), 'a file');
    const { told, ended } = start();
    assert.equal(await ended, 1);
    assert.match(await told, /^Lotsen cannot start:\n- The data directory .* is no directory\. Set DATA_DIR to one \(E\w+\)\.\n$/u);
  });
});
