import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { standardLimits } from '../../src/file-text/file-text.js';
import { readText } from '../../src/file-text/read-text.js';
import { links, madeDocx, paragraph, zipped } from './made-office.js';

const read = (bytes: Uint8Array, limits = {}) => readText(bytes, true, { ...standardLimits, ...limits });
const broken = { ok: false, because: 'broken' };
const tooLarge = { ok: false, because: 'tooLarge' };

/** The zip with other sizes stated for its last file. */
const restated = (zip: Uint8Array, { packed, unpacked }: { packed?: number; unpacked?: number }): Uint8Array => {
  const bytes = Buffer.from(zip);
  const last = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  if (packed) bytes.writeUInt32LE(packed, last + 20);
  if (unpacked) bytes.writeUInt32LE(unpacked, last + 24);
  return new Uint8Array(bytes);
};

describe('an RTF', () => {
  it('is broken when it is nested deeper than any document', async () => {
    const nested = (depth: number) => Buffer.from(`{\\rtf1 ${'{'.repeat(depth)}LPO${'}'.repeat(depth)}}`);
    assert.equal((await read(nested(400))).ok, true);
    assert.deepEqual(await read(nested(1_000)), broken);
  });
});

describe('a zip bomb', () => {
  it('is refused by the sizes that it states, pictures included', async () => {
    const bytes = madeDocx(paragraph('LPO'), { 'word/media/image1.png': new Uint8Array(50_000) });
    assert.deepEqual(await read(bytes, { unpackedBytes: 50_000 }), tooLarge);
    assert.equal((await read(bytes, { unpackedBytes: 51_000 })).ok, true);
  });

  it('is refused by the number of files in it', async () => {
    const bytes = madeDocx(paragraph('LPO'), { 'a.txt': 'a', 'b.txt': 'b' });
    assert.deepEqual(await read(bytes, { entries: 3 }), tooLarge);
    assert.equal((await read(bytes, { entries: 4 })).ok, true);
  });

  it('is refused when its files lie on top of each other, uncompressed', async () => {
    const bytes = madeDocx(paragraph('LPO'), { 'word/last.bin': 'abc' });
    assert.equal((await read(bytes, { unpackedBytes: 4999 })).ok, true);
    assert.deepEqual(await read(restated(bytes, { packed: 5000 }), { unpackedBytes: 4999 }), tooLarge);
  });

  it('that states less than it holds is unpacked no further than it states', async () => {
    const whole = '<w:document><w:p><w:r><w:t>LPO</w:t></w:r></w:p></w:document>';
    const bytes = zipped({
      '_rels/.rels': links(['rId1', 'officeDocument', 'word/document.xml']),
      'word/document.xml': `${whole}${' '.repeat(9999)}`,
    });
    assert.equal((await read(bytes)).ok, true);
    assert.equal((await read(restated(bytes, { unpacked: whole.length }))).ok, true);
    assert.deepEqual(await read(restated(bytes, { unpacked: whole.length - 1 })), broken);
  });
});

describe('the XML in a document', () => {
  const withType = (declared: string, text: string) =>
    madeDocx('', { 'word/document.xml': `<!DOCTYPE w [${declared}]><w:document>${paragraph(text)}</w:document>` });

  it('may not declare entities, outside ones and ones that grow included', async () => {
    assert.deepEqual(await read(withType('<!ENTITY a SYSTEM "file:///etc/hostname">', '&a;')), broken);
    assert.deepEqual(await read(withType('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">', '&b;')), broken);
    assert.deepEqual(await read(madeDocx('', { 'word/document.xml': `<!DOCTYPE w><w:document>${paragraph('LPO')}</w:document>` })), broken);
  });

  it('that is nested without end is broken', async () => {
    assert.deepEqual(await read(madeDocx(`${'<w:p>'.repeat(1000)}${'</w:p>'.repeat(1000)}`)), broken);
  });

  it('may be UTF-16', async () => {
    const part = Buffer.from(`\ufeff<w:document>${paragraph('Närstående')}</w:document>`, 'utf16le');
    assert.deepEqual(await read(madeDocx('', { 'word/document.xml': part })), { ok: true, text: 'Närstående', pages: 1 });
  });

  it('is read piece by piece without losing letters between the pieces', async () => {
    const text = 'åäö'.repeat(50_000);
    const document = await read(madeDocx(paragraph(text)));
    assert.equal(document.ok && document.text === text, true);
  });
});

describe('a text longer than its pages may hold', () => {
  it('is refused', async () => {
    const bytes = madeDocx(paragraph('x'.repeat(20_000)));
    assert.deepEqual(await read(bytes, { letters: 19_999 }), { ok: false, because: 'tooManyPages' });
    assert.equal((await read(bytes, { letters: 20_000 })).ok, true);
  });
});
