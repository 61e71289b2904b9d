import { AuthenticationConstants, ConnectorClient, ConnectorFactory, type ServiceClientCredentialsFactory } from 'botframework-connector';
import { isTrustedServiceUrl } from '../door/service-url.js';
import { ConnectorError } from './connector-error.js';
import { sendRequest } from './send-request.js';

/** Milliseconds. */
export interface SendLimits {
  /** For one request, our own token included. */
  readonly request: number;
  /** For all requests of one turn together: Teams waits no longer than 10 to 15 s for an answer. */
  readonly turn: number;
}

export const sendLimits: SendLimits = { request: 8_000, turn: 9_000 };

/** With fewer milliseconds left than this, nothing is sent: it might arrive without our getting to know. */
const minSendTime = 20;

/** Service addresses differ by region only, so there are few; more than this is somebody playing. */
const keptConnectors = 32;

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;
type Operation = Parameters<ConnectorClient['sendOperationRequest']>;
interface Parameter {
  readonly parameterPath: unknown;
  readonly mapper: { readonly serializedName?: string };
}

function valueAt(source: unknown, path: unknown): unknown {
  const steps: unknown[] = Array.isArray(path) ? path : [path];
  return steps.reduce<unknown>((value, step) => (value instanceof Object ? Reflect.get(value, String(step)) : undefined), source);
}

/** The operation's parameters that have a value, by the name they have on the wire. */
function named(parameters: readonly Parameter[] | undefined, source: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { parameterPath, mapper } of parameters ?? []) {
    const value = valueAt(source, parameterPath);
    if (value !== undefined) found[mapper.serializedName ?? ''] = String(value);
  }
  return found;
}

/** An update may be answered with nothing at all. */
function readAnswer(text: string) {
  try {
    return JSON.parse(text || '{}');
  } catch {
    throw new ConnectorError('unreadableAnswer');
  }
}

/** What the promise gives, or undefined when it takes longer than that many milliseconds. */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function authorization(credentials: Credentials): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  const request = { headers: { set: (name: string, value: string) => Object.assign(headers, { [name.toLowerCase()]: value }) } };
  await credentials.signRequest(request as unknown as Parameters<Credentials['signRequest']>[0]);
  return headers;
}

/**
 * The SDK's client with all its operations, over a plain keep-alive request instead of azure-core's pipeline: that pipeline costs more
 * than the rest of a turn, tries again by itself up to four times, and waits for ever on a connector that does not answer.
 */
class Connector extends ConnectorClient {
  private readonly base: URL;
  /** When, on `performance.now()`'s clock, this client's requests have to be over. */
  private readonly until: number = Number.POSITIVE_INFINITY;

  constructor(
    credentials: Credentials,
    serviceUrl: string,
    private readonly limits: SendLimits,
  ) {
    super(credentials, { baseUri: serviceUrl });
    this.base = new URL(serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
  }

  /** A copy of this client for one turn, whose requests share the time of the turn. */
  forTurn(): Connector {
    const turn: Connector = Object.create(this, { until: { value: performance.now() + this.limits.turn } });
    turn.conversations = Object.create(this.conversations, { client: { value: turn } });
    return turn;
  }

  override async sendOperationRequest(...[values, operation]: Operation): ReturnType<ConnectorClient['sendOperationRequest']> {
    const startedAt = performance.now();
    const ends = Math.min(startedAt + this.limits.request, this.until);
    if (ends - startedAt < minSendTime) throw new ConnectorError('timeout');
    const signed = await within(ends - startedAt, authorization(this.credentials));
    if (signed === undefined) throw new ConnectorError('timeout');

    const path = (operation.path ?? '').replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
    const query = new URLSearchParams(named(operation.queryParameters, values)).toString();
    const content = operation.requestBody && JSON.stringify(valueAt(values, operation.requestBody.parameterPath));
    const text = await sendRequest({
      origin: this.base,
      method: operation.httpMethod,
      path: `${this.base.pathname}${path}${query && `?${query}`}`,
      headers: {
        ...named(operation.headerParameters, values),
        ...signed,
        accept: 'application/json',
        'user-agent': 'lotsen',
        ...(content !== undefined && {
          'content-type': 'application/json; charset=utf-8',
          'content-length': String(Buffer.byteLength(content)),
        }),
      },
      body: content,
      within: Math.max(1, ends - performance.now()),
    });
    return readAnswer(text);
  }
}

export interface ConnectorOptions {
  readonly mode: 'teams' | 'local';
  readonly appId: string;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly limits: SendLimits;
}

/** Keeps one client per service address and audience: building one costs as much as answering with it. */
export class Connectors extends ConnectorFactory {
  private readonly kept = new Map<string, Connector>();

  constructor(private readonly options: ConnectorOptions) {
    super();
  }

  /** For messages that nobody is waiting for. Rejects for an address that is not Teams'. */
  async create(serviceUrl: string, wanted?: string): Promise<Connector> {
    const audience = wanted || AuthenticationConstants.ToChannelFromBotOAuthScope;
    const key = `${audience} ${serviceUrl}`;
    const known = this.kept.get(key);
    if (known) return known;
    const { mode, appId, credentials, limits } = this.options;
    if (!isTrustedServiceUrl(mode, serviceUrl)) throw new ConnectorError('untrustedServiceUrl');
    const login = AuthenticationConstants.ToChannelFromBotLoginUrl;
    const connector = new Connector(await credentials.createCredentials(appId, audience, login, true), serviceUrl, limits);
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size >= keptConnectors) this.kept.delete(oldest);
    this.kept.set(key, connector);
    return connector;
  }

  /** For the answers of one turn. */
  forTurn(): ConnectorFactory {
    return { create: async (serviceUrl, audience) => (await this.create(serviceUrl, audience)).forTurn() };
  }
}
