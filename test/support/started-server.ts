import type { Admission } from '../../src/teams/adapter.js';
import { buildAdminServer, buildServer, listen, type ServerParts } from '../../src/teams/server.js';
import { keepingLog } from './keeping-log.js';
import { type RawAnswer, rawRequest } from './raw-request.js';

export const json = { 'content-type': 'application/json' };

export interface StartedServer {
  readonly url: string;
  readonly log: ReturnType<typeof keepingLog>;
  /** What was handed on. */
  readonly bodies: readonly unknown[];
  get(path: string): Promise<RawAnswer>;
  /** To /api/messages, as JSON, unless told otherwise; the parts are written one by one. */
  post(parts: readonly (string | Buffer)[], headers?: Record<string, string>, path?: string): Promise<RawAnswer>;
  /** The same, as it is asked on the port for whoever runs Lotsen. */
  getAdmin(path: string): Promise<RawAnswer>;
  close(): Promise<void>;
}

export interface ServerChanges extends Partial<ServerParts> {
  /** Given each request that was let in, with its body read. */
  readonly receive?: Extract<Admission, { ok: true }>['receive'];
}

/** The server without a bot behind it, on a port of its own. */
export async function startServer({ receive, ...changes }: ServerChanges = {}): Promise<StartedServer> {
  const log = keepingLog();
  const bodies: unknown[] = [];
  const parts: ServerParts = {
    mode: 'local',
    admit: async () => ({
      ok: true,
      receive: async (request, response) => {
        bodies.push(request.body);
        if (receive === undefined) response.send(200);
        else await receive(request, response);
      },
    }),
    ready: async () => undefined,
    metrics: async () => 'lotsen_turns_total 1\n',
    log,
    ...changes,
  };
  const here = { port: 0, host: '127.0.0.1' };
  const { url, close } = await listen(buildServer(parts), here);
  const admin = await listen(buildAdminServer(parts), here);
  return {
    url,
    log,
    bodies,
    close: async () => {
      await Promise.all([close(), admin.close()]);
    },
    getAdmin: (path) => rawRequest(`${admin.url}${path}`, { method: 'GET' }),
    get: (path) => rawRequest(`${url}${path}`, { method: 'GET' }),
    post: (parts, headers = json, path = '/api/messages') => rawRequest(`${url}${path}`, { headers, parts }),
  };
}
