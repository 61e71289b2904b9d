import { z } from 'zod/v4';
import { createSeal, type Seal } from '../../../core/privacy/seal.js';

const keyBytes = 32;

/** A text encrypted with a key of its own, which is itself encrypted with Lotsen's key. */
export interface SealedText {
  readonly key: string;
  readonly text: string;
}

export const sealedText = z.object({ key: z.string(), text: z.string() });

export interface Hiding {
  readonly seal: Seal;
  readonly nonce: (bytes: number) => Buffer;
}

/** Encrypts one text inside a rule. Rules must not draw random bytes, so all that is needed was drawn before. */
export type Envelope = (text: string) => SealedText;

/** Filled up to whole steps of so many bytes, so that its length tells next to nothing. Read as JSON, the filling is nothing. */
export function padded(text: string, step: number): string {
  const bytes = Buffer.byteLength(text);
  return text + ' '.repeat(Math.ceil(Math.max(bytes, 1) / step) * step - bytes);
}

/** An envelope for one text. A rule that is run again uses its key and nonce again: safe, as only one of the results is kept. */
export function newEnvelope({ seal, nonce }: Hiding, context: string, step: number): Envelope {
  const [key, iv] = [nonce(keyBytes), nonce(12)];
  const sealedKey = seal.close(key.toString('base64'), context);
  return (text) => ({ key: sealedKey, text: createSeal(key, () => iv).close(padded(text, step), context) });
}

/** A key of one's own, sealed. */
export const newKey = ({ seal, nonce }: Hiding, context: string): string => seal.close(nonce(keyBytes).toString('base64'), context);

/** A class of its own, because the log shows only the name of an error. */
class LostKey extends Error {
  override readonly name = 'LostKey';
}

/**
 * Encrypts and decrypts with a sealed key. @throws LostKey when Lotsen's key is another one: whoever runs it must put the right one back.
 */
export function withKey(sealed: string, { seal, nonce }: Hiding, context: string): Seal {
  const key = seal.open(sealed, context);
  if (key === undefined) throw new LostKey('SECRET_KEY is not the one that this was sealed with');
  return createSeal(Buffer.from(key, 'base64'), nonce);
}

/** Undefined when no key of Lotsen's opens it any more, or it was changed. */
export function readableText(sealed: SealedText, { seal, nonce }: Hiding, context: string): string | undefined {
  const key = seal.open(sealed.key, context);
  return key === undefined ? undefined : createSeal(Buffer.from(key, 'base64'), nonce).open(sealed.text, context);
}

/** @throws Error as above, or when the text was changed */
export function openText(sealed: SealedText, hiding: Hiding, context: string): string {
  const text = withKey(sealed.key, hiding, context).open(sealed.text, context);
  if (text === undefined) throw new Error('A sealed text cannot be opened');
  return text;
}
