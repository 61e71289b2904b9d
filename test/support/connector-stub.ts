import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type LocalServer, serveLocally } from './local-server.js';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The activity, or undefined where there is no body. */
  readonly body: Record<string, unknown> | undefined;
  /** The port at the other end: the same one twice is the same connection twice. */
  readonly fromPort: number | undefined;
}

/** How the stub answers; without one, 200 and a new id. */
export type Answer =
  | { readonly status: number; readonly code?: string; readonly body?: unknown; readonly retryAfter?: string }
  /** Takes the request and never answers. */
  | 'hang'
  /** Takes the request and cuts the connection. */
  | 'cut';

export interface ConnectorStub extends LocalServer {
  /** Goes in as an activity's `serviceUrl`. */
  readonly serviceUrl: string;
  readonly received: readonly Received[];
  /** Answers for the next requests, one each; after that it answers as usual. */
  answerNext(...answers: readonly Answer[]): void;
  /** The answer for every request whose address matches, from now on; the latest one that does counts. */
  answerTo(path: RegExp, answer: Answer): void;
  /** From now on this answers messages for one person alone; until then they are refused, as where Lotsen is in no roster, and not in `received`. */
  takeTargeted(answer: (one: Received) => Answer): void;
  /** How many of those were refused. */
  refusedTargeted(): number;
  /** Resolves when this many requests have come. */
  receives(count: number): Promise<readonly Received[]>;
  /** What comes while something is done. */
  during(act: () => Promise<unknown>): Promise<readonly Received[]>;
}

/** Shown to one person alone. */
export const isTargeted = ({ path }: Pick<Received, 'path'>): boolean => path.includes('isTargetedActivity=true');

async function readReceived(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: text === '' ? undefined : JSON.parse(text),
    fromPort: request.socket.remotePort,
  };
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'cut') {
    response.destroy();
    return;
  }
  if (answer.retryAfter !== undefined) response.setHeader('retry-after', answer.retryAfter);
  const body = answer.body ?? (answer.code === undefined ? undefined : { error: { code: answer.code, message: 'from the stub' } });
  // Not chained: restify, in the same process, patches writeHead so that it returns nothing.
  response.statusCode = answer.status;
  response.setHeader('content-type', 'application/json');
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/** Stands in for Teams' connector: keeps what the bot sends and answers with ids, or as it is told. */
export async function startConnectorStub(): Promise<ConnectorStub> {
  const received: Received[] = [];
  const answers: Answer[] = [];
  const standing: { readonly path: RegExp; readonly answer: Answer }[] = [];
  const arrivals = new EventEmitter();
  let refusedTargeted = 0;
  let targeted: ((one: Received) => Answer) | undefined;
  const server = await serveLocally(async (request, response) => {
    const one = await readReceived(request);
    if (isTargeted(one) && targeted === undefined) {
      refusedTargeted += 1;
      return send(response, { status: 403, code: 'BotNotInConversationRoster' });
    }
    received.push(one);
    const ofOne = isTargeted(one) ? targeted?.(one) : undefined;
    const always = standing.findLast(({ path }) => path.test(request.url ?? ''))?.answer;
    send(response, ofOne ?? always ?? answers.shift() ?? { status: 200, body: { id: `sent-${received.length}` } });
    arrivals.emit('received');
  });
  return {
    ...server,
    serviceUrl: `${server.url}/`,
    received,
    takeTargeted: (answer) => {
      targeted = answer;
    },
    refusedTargeted: () => refusedTargeted,
    answerNext: (...next) => answers.push(...next),
    answerTo: (path, answer) => standing.push({ path, answer }),
    receives: async (count) => {
      while (received.length < count) await once(arrivals, 'received');
      return received;
    },
    during: async (act) => {
      const before = received.length;
      await act();
      return received.slice(before);
    },
  };
}
