import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { clean, InvalidInput, read, stored, typedLine, typedText } from '../../src/core/read.js';

const form = z.object({ term: typedLine, text: typedText, kind: z.enum(['a', 'b']).default('a') });

const refusalOf = (act: () => unknown): InvalidInput => {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof InvalidInput);
    return error;
  }
  return assert.fail('nothing was refused');
};

describe('reading input from a client', () => {
  it('takes what is left out as empty, and nothing at all as an empty form', () => {
    for (const input of [undefined, null, {}]) assert.deepEqual(read(form, input), { term: '', text: '', kind: 'a' });
  });

  it('leaves out what nobody asked for', () => {
    assert.deepEqual(read(form, JSON.parse('{"term":"RSG","verb":"glossary.lookUp","__proto__":{"kind":"b"}}')), {
      term: 'RSG',
      text: '',
      kind: 'a',
    });
  });

  it('refuses what is of another kind than it should be', () => {
    for (const input of [{ term: 5 }, { term: null }, { term: ['RSG'] }, { kind: 'c' }, 'RSG', 5, [], true]) {
      assert.equal(refusalOf(() => read(form, input)).because, 'unreadable', JSON.stringify(input));
    }
  });

  it('says of a text that is too long that it is', () => {
    assert.equal(read(form, { text: 'x'.repeat(100_000) }).text.length, 100_000);
    assert.equal(refusalOf(() => read(form, { text: 'x'.repeat(100_001) })).because, 'tooLong');
  });

  it('does not call a list too long a text', () => {
    assert.equal(refusalOf(() => read(z.object({ asked: z.array(typedLine).max(1) }), { asked: ['a', 'b'] })).because, 'unreadable');
  });

  it('names the fields that were wrong, and nothing of what stood in them', () => {
    assert.equal(refusalOf(() => read(form, { term: 5, kind: 'hemligt' })).message, 'term, kind');
  });

  it('takes an id as it was stored, and only as text', () => {
    assert.equal(stored<string & { brand: 'X' }>().parse('29:abc'), '29:abc');
    assert.throws(() => stored().parse(5));
  });
});

describe('text from a client', () => {
  it('has composed letters, plain spaces and line breaks, and nothing that cannot be seen', () => {
    assert.equal(clean(' fo\u0308r\u00a0alla\r\nRS\u200bG\u00ad\ufeff\u202e\u0000\tslut\r '), 'för alla\n' + 'RSG\tslut');
  });

  it('has its letters composed once what stood between their parts is gone', () => {
    assert.equal(clean('o\u200b\u0308'), 'ö');
  });

  it('keeps emoji, signs and other alphabets', () => {
    assert.equal(clean('✓ 👍 § 4 <b>\u0024{1+1}</b> Привет'), '✓ 👍 § 4 <b>\u0024{1+1}</b> Привет');
  });

  it('is one line where one line is asked for', () => {
    assert.equal(typedLine.parse('  RSG\r\n och \t LPO '), 'RSG och LPO');
    assert.equal(typedText.parse('RSG\r\nLPO'), 'RSG\nLPO');
  });

  it('is the same cleaned twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(clean(clean(text)), clean(text))));
  });
});
