import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Hides a text so that only who has the key can read it, and only as belonging to `context` (the document's id, say). */
export interface Seal {
  readonly close: (text: string, context: string) => string;
  /** The text, or undefined when the key is another one, or the sealed text was changed or moved. */
  readonly open: (sealed: string, context: string) => string | undefined;
  /** Always the same bytes for the same text, and of no use to anybody without the key. */
  readonly mark: (text: string) => Buffer;
}

/**
 * AES-256-GCM under `key` (32 bytes).
 * @param nonce gives that many fresh random bytes; the same must never come twice under one key.
 */
export function createSeal(key: Buffer, nonce: (bytes: number) => Buffer): Seal {
  const markKey = createHmac('sha256', key).update('mark').digest();
  return {
    mark: (text) => createHmac('sha256', markKey).update(text).digest(),
    close(text, context) {
      const iv = nonce(nonceBytes);
      const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(context));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64');
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed, 'base64');
      if (bytes.length < nonceBytes + tagBytes) return undefined;
      try {
        const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes)).setAAD(Buffer.from(context));
        decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
