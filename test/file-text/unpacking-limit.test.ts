import assert from 'node:assert/strict';
import { DecompressionStream } from 'node:stream/web';
import { deflateSync } from 'node:zlib';
import { describe, it } from 'mocha';
import { limitUnpacking } from '../../src/file-text/unpacking-limit.js';

const limited = (most: number) => {
  const globals = { Uint8Array, DecompressionStream };
  return { globals, limit: limitUnpacking(globals, most) };
};

const unpack = async (stream: DecompressionStream, packed: Uint8Array): Promise<number> => {
  const writer = stream.writable.getWriter();
  const written = writer.write(packed).then(() => writer.close());
  let total = 0;
  for await (const piece of stream.readable) total += piece.length;
  await written;
  return total;
};

describe('the limit on unpacking', () => {
  it('lets through arrays that fit, and remembers that one did not', () => {
    const { globals, limit } = limited(10);
    assert.equal(new globals.Uint8Array(10).length, 10);
    assert.equal(new globals.Uint8Array([1, 2]).length, 2);
    assert.equal(limit.exceeded(), false);
    assert.throws(() => new globals.Uint8Array(11), RangeError);
    assert.equal(limit.exceeded(), true);
  });

  it('makes arrays like any other', () => {
    const { globals } = limited(10);
    const array = new globals.Uint8Array(3);
    assert.ok(array instanceof Uint8Array);
    assert.ok(new Uint8Array(3) instanceof globals.Uint8Array);
    assert.deepEqual(array, new Uint8Array(3));
  });

  it('counts what a stream unpacks, all pieces together', async () => {
    const packed = deflateSync(Buffer.alloc(200_000));
    const enough = limited(200_000);
    assert.equal(await unpack(new enough.globals.DecompressionStream('deflate'), packed), 200_000);
    assert.equal(enough.limit.exceeded(), false);
    const tooMuch = limited(199_999);
    await assert.rejects(unpack(new tooMuch.globals.DecompressionStream('deflate'), packed), RangeError);
    assert.equal(tooMuch.limit.exceeded(), true);
  });
});
