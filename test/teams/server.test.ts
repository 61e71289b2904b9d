import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, it } from 'mocha';
import sinon from 'sinon';
import { buildServer, listen, type ServerParts } from '../../src/teams/server.js';
import { incomingActivity } from '../support/incoming-activity.js';
import { keepingLog } from '../support/keeping-log.js';
import { rawRequest } from '../support/raw-request.js';
import { json, type ServerChanges, type StartedServer, startServer } from '../support/started-server.js';

const good = JSON.stringify(incomingActivity('http://localhost:9/'));

describe('the server', () => {
  let server: StartedServer;
  afterEach(async () => {
    sinon.restore();
    await server.close();
  });
  const start = async (changes?: ServerChanges): Promise<void> => {
    server = await startServer(changes);
  };
  const unstarted = () =>
    buildServer({
      mode: 'teams',
      admit: async () => ({ ok: false, status: 401, body: {} }),
      ready: async () => undefined,
      metrics: async () => '',
      log: keepingLog(),
    });

  it('tells nobody what went wrong inside', async () => {
    const printed = (['log', 'warn', 'error'] as const).map((name) => sinon.stub(console, name));
    await start({ receive: () => Promise.reject(new TypeError('the secret')) });
    const { status, text } = await server.post([good]);
    assert.deepEqual([status, JSON.parse(text)], [500, { error: 'internal' }]);
    const fields = { path: '/api/messages', reason: 'TypeError' };
    assert.deepEqual(server.log.logged, [{ level: 'error', event: 'request.failed', fields }]);
    for (const stub of printed) sinon.assert.notCalled(stub);
  });

  it('is up while it starts, and answers everything else 503 until it is ready', async () => {
    let state: 'starting' | 'open' = 'starting';
    await start({ state: () => state });
    const asked = async () => [
      (await server.get('/healthz')).status,
      (await server.get('/readyz')).status,
      (await server.get('/metrics')).status,
      (await server.post([good])).status,
    ];
    assert.deepEqual([await asked(), server.bodies.length], [[200, 503, 503, 503], 0]);
    state = 'open';
    assert.deepEqual([await asked(), server.bodies.length], [[200, 200, 200, 200], 1]);
    assert.deepEqual(server.log.logged, []);
  });

  it('does not say what it is made of', async () => {
    await start();
    const { headers } = await server.get('/healthz');
    assert.deepEqual(
      Object.keys(headers).filter((name) => /server|powered|version|agent/.test(name)),
      [],
    );
  });

  it('answers 405 to other methods and 404 to other paths', async () => {
    await start();
    for (const method of ['GET', 'DELETE', 'PUT']) {
      assert.equal((await rawRequest(`${server.url}/api/messages`, { method })).status, 405);
    }
    for (const path of ['/', '/dev/clock', '/api/messages/x', '/%', '/%00', '//']) {
      assert.ok([400, 404].includes((await server.get(path)).status), path);
    }
  });

  it('closes a connection that wants to become another', async () => {
    await start();
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write('GET /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await once(socket, 'close');
  });

  it('is up whatever else is wrong, and ready when the bot says so', async () => {
    let ready: ServerParts['ready'] = async () => undefined;
    await start({ ready: () => ready() });
    assert.equal((await server.get('/readyz')).status, 200);
    ready = () => Promise.reject(Object.assign(new Error('disk full'), { code: 'ENOSPC' }));
    const { status, text } = await server.get('/readyz');
    assert.deepEqual([status, JSON.parse(text)], [503, { error: 'unavailable', because: 'ENOSPC' }]);
    assert.equal((await server.get('/healthz')).status, 200);
  });

  it('shows how it is and what it counts on a port of its own, and with credentials nowhere else', async () => {
    const paths = ['/healthz', '/readyz', '/metrics'];
    const asked = async () => [
      await Promise.all(paths.map(async (path) => (await server.get(path)).status)),
      await Promise.all(paths.map(async (path) => (await server.getAdmin(path)).status)),
      (await server.getAdmin('/api/messages')).status,
    ];
    await start({ mode: 'teams' });
    assert.deepEqual(await asked(), [[404, 404, 404], [200, 200, 200], 404]);
    await server.close();
    await start({ mode: 'local' });
    assert.deepEqual(await asked(), [[200, 200, 200], [200, 200, 200], 404]);
  });

  it('reads nothing of what somebody sends who is not let in: not five thousand mentions, not a body without end', async () => {
    const mention = { type: 'mention', text: '<at>Lotsen</at>', mentioned: { id: '28:lotsen' } };
    const many = JSON.stringify(incomingActivity('http://localhost:9/', { entities: Array.from({ length: 5_000 }, () => mention) }));
    await start({ mode: 'teams', admit: async () => ({ ok: false, status: 401, body: { error: 'unauthorized' } }) });
    const parsed = sinon.spy(JSON, 'parse');
    const decoded = sinon.spy(TextDecoder.prototype, 'decode');
    for (const body of [many, 'å'.repeat(1_000_000), '']) assert.equal((await server.post([body])).status, 401);
    assert.deepEqual([parsed.callCount, decoded.callCount], [0, 0]);
  });

  it('begins no turn while it stops, ends connections that are kept open, and answers what is under way on them', async () => {
    let state: 'open' | 'stopping' = 'open';
    let finish = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      void start({
        state: () => state,
        receive: async (_request, response) => {
          await new Promise<void>((finished) => {
            finish = finished;
            resolve();
          });
          response.send(200);
        },
      }).then(() => posted());
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 2 });
    const answers: Promise<number>[] = [];
    const ask = (method: string, path: string, body: string) =>
      new Promise<number>((resolve, reject) => {
        const sent = request(`${server.url}${path}`, { method, agent, headers: json }, (response) => {
          response.resume().once('end', () => resolve(response.statusCode ?? 0));
        });
        sent.once('error', reject).end(body);
      });
    const posted = () => void answers.push(ask('POST', '/api/messages', good));
    await arrived;
    assert.equal(await ask('GET', '/healthz', ''), 200); // leaves a connection that is kept open
    state = 'stopping';
    assert.equal(await ask('POST', '/api/messages', good), 503);
    assert.deepEqual(JSON.parse((await server.getAdmin('/readyz')).text), { error: 'unavailable', because: 'stopping' });
    const closed = server.close();
    finish();
    await closed;
    assert.deepEqual(await Promise.all(answers), [200]);
    agent.destroy();
  });

  it("gives the metrics in Prometheus' format", async () => {
    await start();
    const { status, headers, text } = await server.get('/metrics');
    assert.deepEqual([status, text], [200, 'lotsen_turns_total 1\n']);
    assert.match(String(headers['content-type']), /^text\/plain; version=0\.0\.4/);
  });

  it('lets nobody hold so many connections that no file can be opened any more, and takes new ones when they are gone', async () => {
    await start();
    const { port, hostname } = new URL(server.url);
    const held = Array.from({ length: 900 }, () => connect(Number(port), hostname).on('error', () => undefined));
    const refused = new Promise<void>((resolve) => {
      let ended = 0;
      for (const socket of held) {
        socket.once('close', () => {
          ended += 1;
          if (ended === 100) resolve();
        });
      }
    });
    await refused;
    await assert.rejects(server.get('/healthz'));
    for (const socket of held) socket.destroy();
    await Promise.all(held.map(async (socket) => socket.closed || once(socket, 'close')));
    let status = 0;
    while (status !== 200)
      status = await server.get('/healthz').then(
        (answer) => answer.status,
        () => 0,
      );
  });

  it('cuts off slow senders', async () => {
    await start();
    const { headersTimeout, requestTimeout } = unstarted().server;
    assert.ok(headersTimeout <= 10_000 && requestTimeout <= 15_000);
  });

  it('says so when the port is taken', async () => {
    await start();
    const address = { port: Number(new URL(server.url).port), host: '127.0.0.1' };
    await assert.rejects(listen(unstarted(), address), { code: 'EADDRINUSE' });
  });

  it('answers what is under way before it closes', async () => {
    let arrive = (): void => undefined;
    let finish = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await start({
      receive: async (_request, response) => {
        arrive();
        await finished;
        response.send(200);
      },
    });
    const posted = server.post([good]);
    await arrived;
    const closed = server.close();
    finish();
    assert.equal((await posted).status, 200);
    await closed;
  });

  const elsewhere: Record<string, Record<string, string>> = {
    'another name for this machine': { host: 'lotsen.example:3978' },
    'a name that begins like it': { host: 'localhost.example' },
    'a web page': { origin: 'https://page.example' },
    "a web page of this machine's": { origin: 'http://localhost:8080' },
    'a web page that hides itself': { origin: 'null' },
  };
  for (const [what, headers] of Object.entries(elsewhere)) {
    it(`answers 403 to ${what} when it has no credentials`, async () => {
      await start({ devClock: async () => ({ error: 'never asked' }) });
      assert.equal((await server.post([good], { ...json, ...headers })).status, 403);
      assert.equal((await server.post(['{"advance":"P1D"}'], { ...json, ...headers }, '/dev/clock')).status, 403);
      assert.equal(server.bodies.length, 0);
    });
  }

  it('answers to every name of this machine when it has no credentials', async () => {
    await start();
    for (const host of ['localhost:3978', '127.0.0.1', '[::1]:3978']) {
      assert.equal((await server.post([good], { ...json, host })).status, 200);
    }
  });

  it('asks for no name with credentials, because a proxy gives its own', async () => {
    await start({ mode: 'teams' });
    assert.equal((await server.post([good], { ...json, host: 'lotsen.example' })).status, 200);
  });
});
