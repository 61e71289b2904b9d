import jwt from 'jsonwebtoken';
import { z } from 'zod/v4';
import type { SigningKeys } from './signing-keys.js';

const botFramework = 'https://api.botframework.com';

/** Clocks differ; the Bot Framework's own libraries allow as much. */
const toleranceSeconds = 300;

const signedClaims = z.looseObject({ exp: z.number(), serviceurl: z.string() });

export type TokenVerdict =
  | {
      readonly ok: true;
      readonly claims: Readonly<Record<string, unknown>>;
      /** The address that the sender's activities are answered at. */
      readonly serviceUrl: string;
      /** The channels that the sender may speak for. */
      readonly endorsements: readonly string[];
    }
  | { readonly ok: false; readonly because: string };

const no = (because: string): TokenVerdict => ({ ok: false, because });

/**
 * Whether an `Authorization` header was issued by the Bot Framework for this app, and what for: whoever reads the activity compares.
 *
 * Not the SDK's own check, which also lets in "emulator" and skill tokens from Entra and tokens without an end, answers
 * a forged signature with 500, prints to the console, and fetches keys without a time limit.
 * Rejects only when the signing keys cannot be had.
 */
export async function checkToken(header: string, appId: string, keys: SigningKeys, now: number): Promise<TokenVerdict> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)?.[1];
  if (!token) return no('noToken');

  let unverified: jwt.Jwt | null;
  try {
    unverified = jwt.decode(token, { complete: true });
  } catch {
    return no('notAToken');
  }
  // Looked at before the signature, so that nobody else's token makes us fetch keys.
  const payload = unverified?.payload;
  if (!unverified || typeof payload !== 'object' || payload.iss !== botFramework) return no('issuer');
  const key = unverified.header.kid === undefined ? undefined : await keys(unverified.header.kid);
  if (!key) return no('unknownKey');

  let verified: unknown;
  try {
    verified = jwt.verify(token, key.key, {
      algorithms: ['RS256'],
      issuer: botFramework,
      audience: appId,
      clockTimestamp: Math.floor(now / 1000),
      clockTolerance: toleranceSeconds,
    });
  } catch (error) {
    return no(error instanceof Error ? error.message : 'notVerified');
  }

  const claims = signedClaims.safeParse(verified);
  if (!claims.success) return no('claims');
  return { ok: true, claims: claims.data, serviceUrl: claims.data.serviceurl, endorsements: key.endorsements };
}
