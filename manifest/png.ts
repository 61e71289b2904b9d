import { inflateSync } from 'node:zlib';

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of every pixel, row by row. */
  readonly rgba: Uint8Array;
}

const signature = '\x89PNG\r\n\x1a\n';
/** Colour type to samples per pixel: the two that chromium writes. */
const samplesOf = new Map([
  [2, 3],
  [6, 4],
]);

/** Decodes an 8-bit RGB or RGBA picture that is not interlaced; throws on any other. */
export function readPng(bytes: Buffer): Png {
  if (bytes.toString('latin1', 0, 8) !== signature) throw new Error('not a PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const samples = samplesOf.get(bytes[25] ?? -1);
  if (bytes[24] !== 8 || samples === undefined || bytes[28] !== 0) throw new Error('not 8-bit RGB or RGBA without interlacing');

  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const rows = unfilter(inflateSync(Buffer.concat(packed)), width * samples, height, samples);

  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) rgba.set(rows.subarray(pixel * samples, (pixel + 1) * samples), pixel * 4);
  return { width, height, rgba };
}

/** Every row starts with the number of the filter that was applied to it (PNG specification, section 9). */
function unfilter(filtered: Uint8Array, rowLength: number, height: number, samples: number): Uint8Array {
  const out = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x++) {
      const at = y * rowLength + x;
      const left = x < samples ? 0 : (out[at - samples] ?? 0);
      const up = y === 0 ? 0 : (out[at - rowLength] ?? 0);
      const upLeft = x < samples || y === 0 ? 0 : (out[at - rowLength - samples] ?? 0);
      out[at] = (filtered[at + y + 1] ?? 0) + predicted(filter, left, up, upLeft);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  if (filter !== 4) return 0;
  const [toLeft, toUp, toUpLeft] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
