import { closeSync, fstatSync, open, read } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { noStamp, type Stamp, stampOf } from './index-file.js';

const atOnce = 64;
const handedOver = 1000;
/** Longer than most documents. */
const pieceSize = 16_384;

/** In half the time of `readFile`, which asks for the size and waits for the closing. `undefined`: too long for that. */
const readShort = (path: string, piece: Buffer): Promise<{ readonly text: string | undefined; readonly stamp: Stamp }> =>
  new Promise((resolve, reject) => {
    open(path, 'r', (notOpened, file) => {
      if (notOpened) return reject(notOpened);
      read(file, piece, 0, piece.length, 0, (notRead, length) => {
        if (notRead) {
          closeSync(file);
          return reject(notRead);
        }
        const stamp = stampOf(fstatSync(file));
        closeSync(file); // has nothing to write, so it does not wait for the disk
        resolve({ text: length < piece.length ? piece.toString('utf8', 0, length) : undefined, stamp });
      });
    });
  });

export interface Text {
  readonly path: string;
  /** The file's text, or why it cannot be read. */
  readonly text: string | NodeJS.ErrnoException;
  readonly stamp: Stamp;
}

/** Reads many small files, and hands them over by the hundred: dealing with each at once would let the reading threads fall asleep. */
export async function* readTexts(paths: readonly string[]): AsyncGenerator<readonly Text[]> {
  const pieces = Array.from({ length: Math.min(atOnce, paths.length) }, () => Buffer.allocUnsafe(pieceSize));
  for (let from = 0; from < paths.length; from += handedOver) {
    const left = paths.slice(from, from + handedOver).values();
    const texts: Text[] = [];
    const lane = async (piece: Buffer): Promise<void> => {
      for (const path of left) {
        const read = await readShort(path, piece)
          .then(async ({ text, stamp }) => ({ text: text ?? (await readFile(path, 'utf8')), stamp }))
          .catch((error: NodeJS.ErrnoException) => ({ text: error, stamp: noStamp }));
        texts.push({ path, ...read });
      }
    };
    await Promise.all(pieces.map(lane));
    yield texts;
  }
}
