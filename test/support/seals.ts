import { createSeal, type Seal } from '../../src/core/privacy/seal.js';

const keyOf = (byte: number): Buffer => Buffer.alloc(32, byte);

/** A seal whose nonces are all different. Numbers stand for keys: the first one closes, the older ones still open. */
export function sealWith(first = 7, ...older: readonly number[]): Seal {
  let given = 0;
  return createSeal([keyOf(first), ...older.map(keyOf)], (bytes) => {
    given += 1;
    const nonce = Buffer.alloc(bytes);
    nonce.writeUInt32BE(given);
    return nonce;
  });
}
