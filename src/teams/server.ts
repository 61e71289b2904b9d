import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { isIPv6, type Socket } from 'node:net';
import { pino } from 'pino';
import restify from 'restify';
import { faultOf, type Log } from '../core/log.js';
import type { Admission } from './adapter.js';
import { type DevClock, readClockMove } from './dev-clock.js';
import { isSameMachine } from './door/service-url.js';
import { readActivity } from './inbound/activity-shape.js';
import { readBody } from './inbound/body.js';

export interface ServerParts {
  readonly mode: 'teams' | 'local';
  /** `starting` and `stopping`: turns are answered 503, which Teams tries again. Left out, always `open`. */
  readonly state?: () => 'starting' | 'open' | 'stopping';
  /** Decides by the `Authorization` header whether anything of a request is read. */
  readonly admit: (authorization: string) => Promise<Admission>;
  /** Rejects while the bot cannot do its work, with what is wrong. Gives what whoever runs it is to look at all the same, if anything. */
  readonly ready: () => Promise<{ readonly erasing?: string } | undefined>;
  /** In Prometheus' text format. */
  readonly metrics: () => Promise<string>;
  /** Only without credentials. */
  readonly devClock?: DevClock;
  readonly log: Log;
}

type Respond = (request: restify.Request, response: restify.Response) => Promise<void>;

const errors = { 400: 'badRequest', 403: 'forbidden', 413: 'tooLarge', 415: 'unsupportedMediaType', 500: 'internal', 503: 'unavailable' };

function refuse(response: restify.Response, status: keyof typeof errors, because?: string): void {
  response.send(status, { error: errors[status], because });
}

/** Slow senders are cut off; the kept-open time is longer than that of the load balancers in front. Milliseconds. */
const timeouts: Partial<HttpServer> = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000 };

/** Milliseconds for whoever opens a connection to say something. */
const silence = 5_000;

/**
 * Connections at once: to both ports together fewer than the files that a process may have open on any usual system, a thousand. Without a
 * limit whoever holds connections open, token or none, keeps Lotsen from opening what it has to write.
 */
const maxConnections = { turns: 800, admin: 50 };

function bareServer(most: number): restify.Server {
  // restify would print to standard output through its own pino, and name itself in every answer.
  const server = restify.createServer({ name: '', log: pino({ level: 'silent' }) as unknown as restify.ServerOptions['log'] });
  Object.assign(server.server, timeouts, { maxConnections: most });
  server.server.on('connection', (socket: Socket) => socket.setTimeout(silence));
  server.pre((request, _response, next) => {
    request.socket.setTimeout(0);
    next();
  });
  // Without this a request to upgrade would hold its connection for ever.
  server.on('upgrade', (_request, socket) => socket.destroy());
  return server;
}

const safely =
  (log: Log, respond: Respond): Respond =>
  async (request, response) => {
    try {
      await respond(request, response);
    } catch (error) {
      log.error('request.failed', { path: request.getRoute().path.toString(), reason: faultOf(error) });
      if (!response.headersSent) refuse(response, 500);
    }
  };

/** Where turns come in; in local mode everything else as well. `listen` opens the port. */
export function buildServer(parts: ServerParts): restify.Server {
  const { log, mode, state = () => 'open' } = parts;
  const server = bareServer(maxConnections.turns);
  const whileOpen = (respond: Respond): Respond =>
    safely(log, async (request, response) => {
      if (state() === 'open' && !(mode === 'local' && !isSameMachine(request.headers))) return respond(request, response);
      // The body has to be read to its end, and is thrown away, so that the sender gets to the answer.
      request.resume();
      refuse(response, state() === 'open' ? 403 : 503);
    });
  const withBody = async (request: restify.Request, response: restify.Response, respond: Respond): Promise<void> => {
    const read = await readBody(request);
    if (!read.ok) {
      request.resume();
      return refuse(response, read.status);
    }
    request.body = read.value;
    return respond(request, response);
  };

  server.post(
    '/api/messages',
    whileOpen(async (request, response) => {
      const admission = await parts.admit(request.headers.authorization ?? '');
      if (!admission.ok) {
        request.resume();
        response.send(admission.status, admission.body);
        return;
      }
      return withBody(request, response, async () => {
        const activity = readActivity(request.body);
        if (!activity) return refuse(response, 400);
        request.body = activity;
        return admission.receive(request, response);
      });
    }),
  );

  const { devClock } = parts;
  if (devClock) {
    const moveClock: Respond = async (request, response) => {
      const move = readClockMove(request.body);
      const answer = 'error' in move ? move : await devClock(move);
      response.send('error' in answer ? 400 : 200, answer);
    };
    server.post(
      '/dev/clock',
      whileOpen((request, response) => withBody(request, response, moveClock)),
    );
  }
  if (mode === 'local') serveHealth(server, parts);
  return server;
}

/** What whoever runs Lotsen asks: how it is, and what it counts. On a port of its own, so that no proxy lets it out by mistake. */
export function buildAdminServer(parts: ServerParts): restify.Server {
  const server = bareServer(maxConnections.admin);
  serveHealth(server, parts);
  return server;
}

function serveHealth(server: restify.Server, { log, ready, metrics, state = () => 'open' }: ServerParts): void {
  server.get('/healthz', async (_request, response) => response.send(200, { status: 'up' }));

  server.get(
    '/readyz',
    safely(log, async (_request, response) => {
      if (state() !== 'open') return refuse(response, 503, state());
      return ready().then(
        (lookAt) => response.send(200, { status: 'ready', ...lookAt }),
        (error: unknown) => refuse(response, 503, faultOf(error)),
      );
    }),
  );

  server.get(
    '/metrics',
    safely(log, async (_request, response) => {
      if (state() === 'starting') return refuse(response, 503, state());
      response.sendRaw(200, await metrics(), { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    }),
  );
}

export interface Listening {
  readonly url: string;
  /** Takes no more requests, ends idle connections, and resolves once the requests that are under way are answered. */
  close(): Promise<void>;
}

/** Rejects when the port cannot be had. */
export async function listen(server: restify.Server, address: { readonly port: number; readonly host: string }): Promise<Listening> {
  const http: HttpServer = server.server;
  let closing: Promise<void> | undefined;
  // Closing ends only idle connections; one with a request under way would be kept open by its client for a minute after its last answer.
  server.pre((_request, response, next) => {
    response.once('close', () => closing !== undefined && http.closeIdleConnections());
    next();
  });
  server.listen(address.port, address.host);
  await once(server, 'listening');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
    });
  const host = isIPv6(address.host) ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${server.address().port}`,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
