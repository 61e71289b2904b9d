import { buildServer, listen, type ServerParts } from '../../src/teams/server.js';
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
  close(): Promise<void>;
}

/** The server without a bot behind it, on a port of its own. */
export async function startServer(changes: Partial<ServerParts> = {}): Promise<StartedServer> {
  const log = keepingLog();
  const bodies: unknown[] = [];
  const server = buildServer({
    mode: 'local',
    process: async (request, response) => {
      bodies.push(request.body);
      response.send(200);
    },
    ready: async () => undefined,
    metrics: async () => 'lotsen_turns_total 1\n',
    log,
    ...changes,
  });
  const { url, close } = await listen(server, { port: 0, host: '127.0.0.1' });
  return {
    url,
    log,
    bodies,
    close,
    get: (path) => rawRequest(`${url}${path}`, { method: 'GET' }),
    post: (parts, headers = json, path = '/api/messages') => rawRequest(`${url}${path}`, { headers, parts }),
  };
}
