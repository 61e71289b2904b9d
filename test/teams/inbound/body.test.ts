import assert from 'node:assert/strict';
import { once } from 'node:events';
import { IncomingMessage } from 'node:http';
import { connect, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { readBody } from '../../../src/teams/inbound/body.js';
import { incomingActivity } from '../../support/incoming-activity.js';
import { json, type StartedServer, startServer } from '../../support/started-server.js';

const activity = (changes?: object): string => JSON.stringify(incomingActivity('http://localhost:9/', changes));
const good = activity();
const ofSize = (size: number): string => activity({ text: 'a'.repeat(size - activity({ text: '' }).length) });

describe('the body of a request', () => {
  let server: StartedServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  it('is handed on, whole or in pieces', async () => {
    assert.equal((await server.post([good])).status, 200);
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    assert.equal((await server.post([good.slice(0, 20), good.slice(20)], headers)).status, 200);
    assert.deepEqual(server.bodies, [JSON.parse(good), JSON.parse(good)]);
  });

  it('may have 256 KB and not one byte more, announced or in pieces', async () => {
    const over = ofSize(256 * 1024 + 1);
    assert.equal((await server.post([ofSize(256 * 1024)])).status, 200);
    assert.equal((await server.post([over], { ...json, 'content-length': String(over.length) })).status, 413);
    assert.equal((await server.post([over.slice(0, 9), over.slice(9)])).status, 413);
    assert.equal(server.bodies.length, 1);
  });

  it('is refused before it has come when it is announced as too much', async () => {
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write('POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 262145\r\n\r\n');
    const [answer] = await once(socket, 'data');
    assert.match(String(answer), /^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it('leaves the connection usable when it was too much', async () => {
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    const head = 'Host: localhost\r\nContent-Type: application/json\r\n';
    socket.write(`POST /api/messages HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n`);
    for (let part = 0; part < 9; part += 1) socket.write(`10000\r\n${'a'.repeat(0x10000)}\r\n`);
    socket.write('0\r\n\r\n');
    socket.write(`GET /healthz HTTP/1.1\r\n${head}Connection: close\r\n\r\n`);
    let answers = '';
    for await (const part of socket) answers += part;
    assert.deepEqual(answers.match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 413', 'HTTP/1.1 200']);
  });

  it('may stop coming', async () => {
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write('POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{');
    await once(socket, 'ready');
    socket.destroy();
    assert.equal((await server.post([good])).status, 200);
    await server.close();
    assert.deepEqual(server.log.logged, []);
    server = await startServer();
  });

  it('is nothing when its sender goes away', async () => {
    const request = new IncomingMessage(new Socket());
    request.headers = json;
    const read = readBody(request);
    request.push('{');
    request.destroy();
    assert.deepEqual(await read, { ok: false, status: 400 });
  });

  const unsupported: Record<string, [Record<string, string>, Buffer | string]> = {
    compressed: [{ ...json, 'content-encoding': 'gzip' }, gzipSync(good)],
    'said not to be compressed': [{ ...json, 'content-encoding': 'identity' }, good],
    multipart: [{ 'content-type': 'multipart/form-data; boundary=x' }, `--x\r\n\r\n${good}\r\n--x--`],
    'a form': [{ 'content-type': 'application/x-www-form-urlencoded' }, 'type=message'],
    'plain text': [{ 'content-type': 'text/plain' }, good],
    'bytes of any kind': [{ 'content-type': 'application/octet-stream' }, good],
    'of no kind': [{}, good],
  };
  for (const [what, [headers, body]] of Object.entries(unsupported)) {
    it(`is answered with 415 when it is ${what}`, async () => {
      assert.equal((await server.post([body], headers)).status, 415);
      assert.equal(server.bodies.length, 0);
    });
  }

  const malformed: Record<string, string | Buffer> = {
    empty: '',
    'half there': good.slice(0, 50),
    'no JSON': 'type=message',
    'bytes that are no text': Buffer.from(activity({ text: '\u00ff' }), 'latin1'),
    'no activity': '{}',
    'nested without end': `{"type":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'nested deeper than Teams does it': activity({ value: JSON.parse(`${'['.repeat(64)}${']'.repeat(64)}`) }),
  };
  for (const [what, body] of Object.entries(malformed)) {
    it(`is answered with 400 when it is ${what}`, async () => {
      const { status, text } = await server.post([body]);
      assert.deepEqual([status, JSON.parse(text)], [400, { error: 'badRequest' }]);
      assert.equal(server.bodies.length, 0);
    });
  }

  it('may be nested as deep as Teams does it, and have any brackets in its text', async () => {
    const value = JSON.parse(`${'['.repeat(63)}${']'.repeat(63)}`);
    assert.equal((await server.post([activity({ value, text: '\\"["{'.repeat(200) })])).status, 200);
  });
});
