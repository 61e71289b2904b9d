import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod/v4';

interface SigningKey {
  readonly key: KeyObject;
  /** The channels that the key may speak for. */
  readonly endorsements: readonly string[];
}

/** Rejects when the keys cannot be had; `undefined` for a key that is not among them. */
export type SigningKeys = (id: string) => Promise<SigningKey | undefined>;

const hour = 3_600_000;
const keptFor = 24 * hour;
/** A new key is looked for this seldom, so that made-up key ids cannot make us call Microsoft each time. */
const retriedAfter = 300_000;
/** While Microsoft cannot be reached, it is asked this seldom: whoever comes in between is turned away at once. */
const failedFor = 5_000;
const fetchLimit = 5_000;

const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string(), endorsements: z.array(z.string()).optional() })),
});

async function fetchKeys(metadataUrl: string): Promise<Map<string, SigningKey>> {
  const signal = AbortSignal.timeout(fetchLimit);
  const read = async (url: string): Promise<unknown> => {
    const response = await fetch(url, { signal, redirect: 'error' });
    if (!response.ok) throw new Error(`signing keys: ${response.status}`);
    return response.json();
  };
  const { jwks_uri } = metadata.parse(await read(metadataUrl));
  const { keys } = keySet.parse(await read(jwks_uri));
  const rsa = keys.filter(({ kty }) => kty === 'RSA');
  return new Map(rsa.map((jwk) => [jwk.kid, { key: createPublicKey({ key: jwk, format: 'jwk' }), endorsements: jwk.endorsements ?? [] }]));
}

/** The keys that the OpenID metadata at `metadataUrl` leads to, fetched when first asked for. `now` is in milliseconds. */
export function signingKeys(metadataUrl: string, now: () => number): SigningKeys {
  let keys = new Map<string, SigningKey>();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;
  let failed: { readonly at: number; readonly error: unknown } | undefined;

  const refresh = async (): Promise<void> => {
    if (failed !== undefined && now() - failed.at < failedFor) throw failed.error;
    try {
      keys = await fetchKeys(metadataUrl);
      fetchedAt = now();
      failed = undefined;
    } catch (error) {
      failed = { at: now(), error };
      throw error;
    }
  };

  return async (id) => {
    const age = now() - fetchedAt;
    if (age > keptFor || (!keys.has(id) && age > retriedAfter)) {
      fetching ??= refresh().finally(() => {
        fetching = undefined;
      });
      // Old keys are better than none while Microsoft cannot be reached.
      await fetching.catch((error: unknown) => {
        if (!keys.has(id)) throw error;
      });
    }
    return keys.get(id);
  };
}
