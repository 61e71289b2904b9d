import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readPlainText } from '../../src/file-text/plain-text.js';

const swedish = 'Närstående på möte:\nÅÄÖ – ”RSG”';
const read = (bytes: Uint8Array): string => {
  const document = readPlainText(bytes);
  if (document === undefined) return 'no text';
  return document.ok ? document.text : document.because;
};

describe('plain text', () => {
  it('may be UTF-8, with and without a mark', () => {
    assert.equal(read(Buffer.from(swedish)), swedish);
    assert.equal(read(Buffer.from(`\ufeff${swedish}`)), swedish);
  });

  it('may be UTF-16 of either order, with and without a mark', () => {
    for (const mark of ['\ufeff', '']) {
      const little = Buffer.from(`${mark}${swedish}`, 'utf16le');
      assert.equal(read(little), swedish);
      assert.equal(read(Buffer.from(little).swap16()), swedish);
    }
  });

  it('is what Windows wrote in western Europe when it is neither', () => {
    assert.equal(read(Buffer.from('N\xe4rst\xe5ende p\xe5 m\xf6te: \x94RSG\x94 \x96 \x80', 'latin1')), 'Närstående på möte: ”RSG” – €');
  });

  it('has plain line ends, no blanks at their ends and at most one empty line in a row', () => {
    assert.equal(read(Buffer.from('  LPO \t\r\nLAG\rRSG\n\n\n\nNPO\n\n')), 'LPO\nLAG\nRSG\n\nNPO');
  });

  it('has its letters whole where marks were written after them', () => {
    assert.equal(read(Buffer.from('NPO\u0308')), 'NPÖ');
  });

  it('with nothing but blanks is empty', () => {
    assert.equal(read(Buffer.from(' \n\t\n')), 'empty');
  });

  it('with zero bytes is no text', () => {
    assert.equal(read(Buffer.from('LPO\0')), 'no text');
  });
});
