import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { isIPv6 } from 'node:net';
import { pino } from 'pino';
import restify from 'restify';
import type { Log } from '../core/log.js';
import { type DevClock, readClockMove } from './dev-clock.js';
import { isSameMachine } from './door/service-url.js';
import { readActivity } from './inbound/activity-shape.js';
import { readBody } from './inbound/body.js';

export interface ServerParts {
  readonly mode: 'teams' | 'local';
  /** While it is true the process is up and does nothing else: everything is answered 503, which Teams tries again. Left out, never. */
  readonly isStarting?: () => boolean;
  /** Given a request whose `body` is an activity of the right shape. Answers it, unless it rejects. */
  readonly process: (request: restify.Request, response: restify.Response) => Promise<void>;
  /** Rejects while the bot cannot do its work. */
  readonly ready: () => Promise<void>;
  /** In Prometheus' text format. */
  readonly metrics: () => Promise<string>;
  /** Only without credentials. */
  readonly devClock?: DevClock;
  readonly log: Log;
}

type Respond = (request: restify.Request, response: restify.Response) => Promise<void>;

const errors = { 400: 'badRequest', 403: 'forbidden', 413: 'tooLarge', 415: 'unsupportedMediaType', 500: 'internal', 503: 'unavailable' };

function refuse(response: restify.Response, status: keyof typeof errors): void {
  response.send(status, { error: errors[status] });
}

/** Slow senders are cut off; the kept-open time is longer than that of the load balancers in front. Milliseconds. */
const timeouts: Partial<HttpServer> = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000 };

/** Wires the routes; `listen` opens the port. */
export function buildServer(parts: ServerParts): restify.Server {
  const { log, isStarting = () => false } = parts;
  // restify would print to standard output through its own pino, and name itself in every answer.
  const server = restify.createServer({ name: '', log: pino({ level: 'silent' }) as unknown as restify.ServerOptions['log'] });
  Object.assign(server.server, timeouts);
  // Without this a request to upgrade would hold its connection for ever.
  server.on('upgrade', (_request, socket) => socket.destroy());

  const safely =
    (respond: Respond): Respond =>
    async (request, response) => {
      try {
        if (isStarting()) return refuse(response, 503);
        await respond(request, response);
      } catch (error) {
        log.error('request.failed', { path: request.getRoute().path.toString(), reason: error instanceof Error ? error.name : 'unknown' });
        if (!response.headersSent) refuse(response, 500);
      }
    };
  const posted = (respond: Respond): Respond =>
    safely(async (request, response) => {
      if (parts.mode === 'local' && !isSameMachine(request.headers)) return refuse(response, 403);
      const read = await readBody(request);
      if (!read.ok) {
        // The rest is thrown away unread, so that the sender gets to the answer.
        request.resume();
        return refuse(response, read.status);
      }
      request.body = read.value;
      return respond(request, response);
    });

  server.post(
    '/api/messages',
    posted(async (request, response) => {
      const activity = readActivity(request.body);
      if (!activity) return refuse(response, 400);
      request.body = activity;
      return parts.process(request, response);
    }),
  );

  server.get('/healthz', async (_request, response) => response.send(200, { status: 'up' }));

  server.get(
    '/readyz',
    safely(async (_request, response) =>
      parts.ready().then(
        () => response.send(200, { status: 'ready' }),
        () => refuse(response, 503),
      ),
    ),
  );

  server.get(
    '/metrics',
    safely(async (_request, response) =>
      response.sendRaw(200, await parts.metrics(), { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
    ),
  );

  const { devClock } = parts;
  if (devClock) {
    server.post(
      '/dev/clock',
      posted(async (request, response) => {
        const move = readClockMove(request.body);
        const answer = 'error' in move ? move : await devClock(move);
        response.send('error' in answer ? 400 : 200, answer);
      }),
    );
  }
  return server;
}

export interface Listening {
  readonly url: string;
  /** Takes no more requests and resolves once those that are under way are answered. */
  close(): Promise<void>;
}

/** Rejects when the port cannot be had. */
export async function listen(server: restify.Server, address: { readonly port: number; readonly host: string }): Promise<Listening> {
  server.listen(address.port, address.host);
  await once(server, 'listening');
  const host = isIPv6(address.host) ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
