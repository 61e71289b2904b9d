import type { TurnContext } from 'botbuilder';
import { type AdapterSeams, createAdapter, type TeamsIdentity } from '../../src/teams/adapter.js';
import { buildServer, listen } from '../../src/teams/server.js';
import { keepingLog } from './keeping-log.js';

export interface Edge {
  readonly url: string;
  readonly log: ReturnType<typeof keepingLog>;
  /** The contexts that the handler was given. */
  readonly turns: readonly TurnContext[];
  /** Posts to /api/messages. */
  post(activity: unknown, authorization?: string): Promise<Response>;
  close(): Promise<void>;
}

/** The whole edge on a port of its own, with `handle` for a bot. */
export async function startEdge(
  identity: TeamsIdentity,
  seams: AdapterSeams = {},
  handle: (context: TurnContext) => Promise<unknown> = async () => undefined,
): Promise<Edge> {
  const log = keepingLog();
  const turns: TurnContext[] = [];
  const adapter = createAdapter(identity, log, seams);
  const server = buildServer({
    mode: identity.mode,
    admit: (authorization) =>
      adapter.admit(authorization, async (context) => {
        turns.push(context);
        await handle(context);
      }),
    ready: async () => undefined,
    metrics: async () => '',
    log,
  });
  const { url, close } = await listen(server, { port: 0, host: '127.0.0.1' });
  const post = (activity: unknown, authorization?: string): Promise<Response> =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify(activity),
    });
  return { url, log, turns, post, close };
}
