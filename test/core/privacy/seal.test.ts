import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createSeal } from '../../../src/core/privacy/seal.js';

const countingNonce = () => {
  let given = 0;
  return (bytes: number): Buffer => {
    given += 1;
    return Buffer.alloc(bytes, given);
  };
};
const key = Buffer.alloc(32, 7);
const seal = createSeal(key, countingNonce());

describe('a seal', () => {
  it('opens what it has closed, in any alphabet', () => {
    for (const text of ['', 'Åsa frågar: får jag?', '👍'.repeat(1000)]) assert.equal(seal.open(seal.close(text, 'case 1'), 'case 1'), text);
  });

  it('hides the text, and never twice in the same way', () => {
    const [first, second] = [seal.close('29:asker', 'case 1'), seal.close('29:asker', 'case 1')];
    assert.notEqual(first, second);
    assert.ok(!Buffer.from(first, 'base64').toString('latin1').includes('asker'));
  });

  it('does not open with another key, or for another document', () => {
    const sealed = seal.close('29:asker', 'case 1');
    assert.equal(createSeal(Buffer.alloc(32, 8), countingNonce()).open(sealed, 'case 1'), undefined);
    assert.equal(seal.open(sealed, 'case 2'), undefined);
  });

  it('does not open when a single bit of it has been changed', () => {
    const bytes = Buffer.from(seal.close('29:asker', 'case 1'), 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      assert.equal(seal.open(changed.toString('base64'), 'case 1'), undefined, `byte ${at}`);
    }
  });

  it('does not open what is cut short or was never sealed', () => {
    const sealed = Buffer.from(seal.close('29:asker', 'case 1'), 'base64');
    for (const length of [0, 1, 12, 27, 28, sealed.length - 1])
      assert.equal(seal.open(sealed.subarray(0, length).toString('base64'), 'case 1'), undefined);
    // Node takes a shorter tag for a whole one, which is soon guessed.
    const empty = Buffer.from(seal.close('', 'case 1'), 'base64');
    for (const length of [16, 20, 24, 25, 26, 27])
      assert.equal(seal.open(empty.subarray(0, length).toString('base64'), 'case 1'), undefined);
    assert.equal(seal.open('inte förseglat', 'case 1'), undefined);
  });
});

describe('a seal with older keys', () => {
  const [first, second, third] = [7, 8, 9].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer];
  const older = createSeal(first, countingNonce());
  const rotated = createSeal([third, second, first], countingNonce());

  it('opens what they closed, and closes with the present one', () => {
    assert.equal(rotated.open(older.close('29:asker', 'case 1'), 'case 1'), '29:asker');
    const sealed = rotated.close('29:asker', 'case 1');
    assert.equal(createSeal(third, countingNonce()).open(sealed, 'case 1'), '29:asker');
    assert.equal(older.open(sealed, 'case 1'), undefined);
  });

  it('knows the marks under every key, the present one’s first', () => {
    assert.deepEqual(rotated.marks('x')[0], rotated.mark('x'));
    assert.deepEqual(rotated.marks('x').slice(1), [createSeal(second, countingNonce()).mark('x'), older.mark('x')]);
    assert.deepEqual(older.marks('x'), [older.mark('x')]);
  });

  it('tells its present key from others by a name that is no part of it', () => {
    assert.notEqual(rotated.key, older.key);
    assert.equal(rotated.key, createSeal(third, countingNonce()).key);
    assert.match(rotated.key, /^[0-9a-f]{8}$/u);
    assert.ok(!third.toString('hex').includes(rotated.key));
  });
});
