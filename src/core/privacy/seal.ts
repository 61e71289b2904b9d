import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts a text so that only the holder of the key can read it, and only together with the same `context` (the document's id, say). */
export interface Seal {
  /** Encrypts under the present key. */
  readonly close: (text: string, context: string) => string;
  /** The text, or undefined when it was sealed under none of the keys, or changed or moved since. */
  readonly open: (sealed: string, context: string) => string | undefined;
  /** A keyed hash: always the same bytes for the same text and key, and of no use to anybody without the key. It uses the present key. */
  readonly mark: (text: string) => Buffer;
  /** The mark under each key, the present one first, so that what was marked before the key was changed can still be found. */
  readonly marks: (text: string) => readonly [Buffer, ...Buffer[]];
  /** A name for the present key, which tells nothing else about it. */
  readonly key: string;
  readonly olderKeys: readonly string[];
}

interface Key {
  readonly name: string;
  readonly secret: Buffer;
  readonly mark: (text: string) => Buffer;
}

function keyOf(secret: Buffer): Key {
  const markKey = createHmac('sha256', secret).update('mark').digest();
  const mark = (text: string): Buffer => createHmac('sha256', markKey).update(text).digest();
  return { name: mark('key').toString('hex', 0, 4), secret, mark };
}

function openWith({ secret }: Key, bytes: Buffer, context: string): string | undefined {
  try {
    const decipher = createDecipheriv(algorithm, secret, bytes.subarray(0, nonceBytes)).setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/**
 * AES-256-GCM under `key` (32 bytes), or under the first of several: the others are older ones that still open what they sealed.
 * @param nonce gives that many fresh random bytes; the same must never come twice under one key.
 */
export function createSeal(key: Buffer | readonly [Buffer, ...Buffer[]], nonce: (bytes: number) => Buffer): Seal {
  const [secret, ...olderSecrets] = Buffer.isBuffer(key) ? [key] : key;
  const present = keyOf(secret);
  const older = olderSecrets.map(keyOf);
  return {
    key: present.name,
    olderKeys: older.map(({ name }) => name),
    mark: present.mark,
    marks: (text) => [present.mark(text), ...older.map(({ mark }) => mark(text))],
    close(text, context) {
      const iv = nonce(nonceBytes);
      const cipher = createCipheriv(algorithm, present.secret, iv).setAAD(Buffer.from(context));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64');
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed, 'base64');
      if (bytes.length < nonceBytes + tagBytes) return undefined;
      for (const one of [present, ...older]) {
        const text = openWith(one, bytes, context);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}
