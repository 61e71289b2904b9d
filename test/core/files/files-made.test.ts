import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { wordDocument } from '../../../src/core/files/word-document.js';
import { workbook } from '../../../src/core/files/workbook.js';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('a workbook', () => {
  it('holds numbers as numbers and text as text, even text that looks like a formula', async () => {
    const parts = partsOf(await workbook([{ name: 'Tid: 2026/27', head: ['Dag', 'Timmar'], rows: [['=1+1', 2.5]] }]));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    assert.match(sheet, /<v>2\.5<\/v>/u);
    assert.doesNotMatch(sheet, /<f>/u);
    assert.ok(Object.values(parts).some((part) => part.includes('=1+1')));
    assert.match(parts['xl/workbook.xml'] ?? '', /name="Tid {2}2026 27"/u);
  });
});

describe('a Word document', () => {
  it('holds every paragraph and line as it was written', async () => {
    const parts = partsOf(
      await wordDocument(
        'Svar',
        [
          { as: 'title', text: 'Svar & synpunkter' },
          { as: 'item', text: 'ett <b>\ntvå' },
        ],
        'sv',
      ),
    );
    const body = parts['word/document.xml'] ?? '';
    assert.match(body, /Svar &amp; synpunkter/u);
    assert.match(body, /ett &lt;b&gt;.*<w:br\/>.*två/su);
    assert.match(parts['docProps/core.xml'] ?? '', /<dc:title>Svar<\/dc:title>/u);
    assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="sv-SE"\/>/u);
  });

  it('is in the language of its words, and holds no sign that Word would not open it for', async () => {
    const odd = `ett\u0001\u000b\uFFFE\uD800 😀 två`;
    const parts = partsOf(await wordDocument(odd, [{ as: 'text', text: odd }], 'en'));
    assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="en-GB"\/>/u);
    for (const part of ['word/document.xml', 'docProps/core.xml']) assert.match(parts[part] ?? '', />ett 😀 två</u);
  });
});
