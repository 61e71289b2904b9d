import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { ConnectorError, connectorRefusal } from './connector-error.js';

const openSockets = { keepAlive: true, maxSockets: 256 };
const transports = {
  'http:': { request: httpRequest, agent: new HttpAgent(openSockets) },
  'https:': { request: httpsRequest, agent: new HttpsAgent(openSockets) },
};

export interface OutboundRequest {
  readonly origin: URL;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for all of it: connecting, sending, and the whole answer. */
  readonly within: number;
}

/** Reads by events, because a loop over the stream costs several times as much. */
const textOf = (response: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      text += chunk;
    });
    response.once('end', () => resolve(text));
    response.once('error', reject);
  });

function respond(outbound: OutboundRequest, started: (request: ClientRequest) => void): Promise<IncomingMessage> {
  const { request, agent } = transports[outbound.origin.protocol === 'https:' ? 'https:' : 'http:'];
  const { hostname, port } = outbound.origin;
  return new Promise((resolve, reject) => {
    const host = hostname.replace(/^\[|\]$/g, '');
    const sent = request({ agent, host, port, path: outbound.path, method: outbound.method, headers: outbound.headers }, resolve);
    started(sent);
    sent.on('error', reject);
    sent.end(outbound.body);
  });
}

async function attempt(outbound: OutboundRequest): Promise<string> {
  let sent: ClientRequest | undefined;
  let response: IncomingMessage | undefined;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    sent?.destroy(new ConnectorError('timeout'));
  }, outbound.within);
  try {
    response = await respond(outbound, (request) => {
      sent = request;
    });
    const text = await textOf(response);
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 299) throw connectorRefusal(status, text, response.headers['retry-after'], Date.now());
    return text;
  } catch (error) {
    if (error instanceof ConnectorError) throw error;
    // An answer that breaks off does not say which end cut it.
    if (late) throw new ConnectorError('timeout');
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'notSent';
    const staleSocket = code === 'ECONNRESET' && sent?.reusedSocket === true && response === undefined;
    throw new ConnectorError(code, { staleSocket });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The text of a 2xx answer; anything else is a `ConnectorError`. Redirects are not followed, because our token is in the headers.
 *
 * Nothing is tried again but a request that met a kept-open connection just as the other side closed it. Waiting and trying again is
 * for `delivery/`, which can afford it; a turn cannot.
 */
export async function sendRequest(outbound: OutboundRequest): Promise<string> {
  const startedAt = performance.now();
  try {
    return await attempt(outbound);
  } catch (error) {
    const left = outbound.within - (performance.now() - startedAt);
    if (error instanceof ConnectorError && error.staleSocket && left > 0) return attempt({ ...outbound, within: left });
    throw error;
  }
}
