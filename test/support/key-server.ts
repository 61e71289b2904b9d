import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { type LocalServer, serveLocally } from './local-server.js';

export interface KeyServer extends LocalServer {
  /** Goes in as `metadataUrl`. */
  readonly metadataUrl: string;
  /** How many times the keys have been fetched. */
  readonly fetches: () => number;
  /** Announces one more key. */
  add(key: TestKey): void;
  /** From now on answers with this status instead of keys. */
  fail(status: number): void;
}

export interface TestKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly endorsements: readonly string[];
}

export function makeKey(id: string, endorsements: readonly string[] = ['msteams']): TestKey {
  return { id, endorsements, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

/** Stands in for login.botframework.com. */
export async function startKeyServer(...announced: TestKey[]): Promise<KeyServer> {
  const keys = [...announced];
  let fetches = 0;
  let status = 200;
  const server = await serveLocally((request, response) => {
    // Not chained: restify, in the same process, patches writeHead so that it returns nothing.
    response.statusCode = status;
    if (status !== 200) return response.end();
    const isMetadata = request.url === '/openid';
    if (!isMetadata) fetches += 1;
    const jwks = keys.map(({ id, publicKey, endorsements }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid: id,
      use: 'sig',
      endorsements,
    }));
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify(isMetadata ? { jwks_uri: `${server.url}/keys` } : { keys: jwks }));
  });
  return {
    ...server,
    metadataUrl: `${server.url}/openid`,
    fetches: () => fetches,
    add: (key) => keys.push(key),
    fail: (next) => {
      status = next;
    },
  };
}

/** An `Authorization` header with exactly these claims, possible or not, signed by the key. */
export function bearer(
  key: TestKey,
  claims: object,
  options: { readonly keyId?: string; readonly algorithm?: 'RS256' | 'RS512' } = {},
): string {
  const { keyId = key.id, algorithm = 'RS256' } = options;
  return `Bearer ${jwt.sign(JSON.stringify(claims), key.privateKey, { algorithm, keyid: keyId })}`;
}

/** An `Authorization` header with any header and claims and a signature that nobody made. */
export function unsignedBearer(header: object, claims: object, signature = ''): string {
  const encoded = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return `Bearer ${[...encoded, signature].join('.')}`;
}
