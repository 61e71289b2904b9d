import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { standardLimits } from '../../src/file-text/file-text.js';
import { readText } from '../../src/file-text/read-text.js';
import { chart, links, madeDocx, paragraph, wordPart } from './made-office.js';

const read = (bytes: Uint8Array, pages = 300) => readText(bytes, true, { ...standardLimits, pages });
const textOf = async (bytes: Uint8Array): Promise<string> => {
  const document = await read(bytes);
  return document.ok ? document.text : document.because;
};
const said = (pages: number) => ({ 'docProps/app.xml': `<Properties><Pages>${pages}</Pages></Properties>` });

describe('a docx as text', () => {
  it('has headings, list items and table cells on lines of their own, in order', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('NPO')}${cell('Nationellt programområde')}</w:tr></w:tbl>`;
    const bytes = madeDocx(`${paragraph('Dagordning')}${table}<w:p/>${paragraph('LPO &amp; LAG')}`);
    assert.deepEqual(await read(bytes), { ok: true, text: 'Dagordning\nNPO\nNationellt programområde\nLPO & LAG', pages: 1 });
  });

  it('puts the pieces of a word together and keeps tabs, line breaks and hyphens', async () => {
    const run = '<w:r><w:t>R</w:t></w:r><w:r><w:t xml:space="preserve">SG </w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/></w:r>';
    const hyphens = '<w:r><w:t>RSG</w:t><w:noBreakHyphen/><w:t>mö</w:t><w:softHyphen/><w:t>tet</w:t></w:r>';
    assert.equal(await textOf(madeDocx(`<w:p>${run}${hyphens}</w:p>`)), 'RSG \ta\nb\nRSG\u2011mö\u00adtet');
  });

  it('leaves out what was taken away or moved from, field codes, and the older copy of a text box', async () => {
    const gone =
      '<w:r><w:t>än</w:t></w:r><w:del><w:r><w:delText>bort</w:delText><w:tab/></w:r></w:del><w:moveFrom><w:r><w:t>flyttat</w:t></w:r></w:moveFrom>';
    const field = '<w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t>kvar</w:t></w:r></w:ins>';
    const box = (name: string) => `<mc:${name}><w:txbxContent>${paragraph('ruta')}</w:txbxContent></mc:${name}>`;
    assert.equal(
      await textOf(madeDocx(`<w:p>${gone}${field}</w:p><w:p><w:r>${box('Choice')}${box('Fallback')}</w:r></w:p>`)),
      'änkvar\nruta',
    );
  });

  it('ends with headers, notes and footers, each line once and without bare page numbers', async () => {
    const bytes = madeDocx(paragraph('Protokoll'), {
      'word/_rels/document.xml.rels': links(
        ['a', 'footer', 'footer1.xml'],
        ['b', 'footnotes', '/word/footnotes.xml'],
        ['c', 'header', 'header1.xml'],
        ['d', 'header', 'header2.xml'],
        ['e', 'endnotes', 'missing.xml'],
      ),
      'word/header1.xml': wordPart('hdr', paragraph('Region X')),
      'word/header2.xml': wordPart('hdr', paragraph('Region X')),
      'word/footnotes.xml': wordPart('footnotes', paragraph('SKR')),
      'word/footer1.xml': wordPart('ftr', `${paragraph('12')}${paragraph('Sida')}`),
    });
    assert.equal(await textOf(bytes), 'Protokoll\nRegion X\nSKR\nSida');
  });

  it('with only pictures says so, with nothing it is empty', async () => {
    assert.equal(await textOf(madeDocx('<w:p/>', { 'word/media/image1.png': Uint8Array.of(1) })), 'imagesOnly');
    assert.equal(await textOf(madeDocx('<w:p/>')), 'empty');
  });

  it('has the pages that it says', async () => {
    const bytes = madeDocx(paragraph('LPO'), said(7));
    assert.deepEqual(await read(bytes, 7), { ok: true, text: 'LPO', pages: 7 });
    assert.deepEqual(await read(bytes, 6), { ok: false, because: 'tooManyPages' });
  });

  it('has its pages counted by its length when it says none, or fewer than the text would fit on', async () => {
    const long = paragraph('x'.repeat(10_001));
    for (const more of [{}, said(0), said(1)]) {
      const document = await read(madeDocx(long, more));
      assert.equal(document.ok && document.pages, 4);
    }
  });

  it('is broken when its XML ends in the middle, or its main part is missing', async () => {
    assert.equal(await textOf(madeDocx('', { 'word/document.xml': '<w:document><w:p><w:r><w:t>LPO</w:t>' })), 'broken');
    assert.equal(await textOf(madeDocx('', { '_rels/.rels': links(['rId1', 'officeDocument', 'word/other.xml']) })), 'broken');
    assert.equal(await textOf(madeDocx(paragraph('LPO')).subarray(0, 200)), 'broken');
  });

  it('is of a kind that Lotsen does not read when it is a workbook or another zip', async () => {
    assert.equal(await textOf(madeDocx('', { '_rels/.rels': links(['rId1', 'officeDocument', 'xl/workbook.xml']) })), 'unknownKind');
    assert.equal(await textOf(madeDocx('', { '_rels/.rels': links() })), 'unknownKind');
  });

  it('has what a program has put into it: a page of HTML, a text, another docx', async () => {
    const chunks = (...targets: readonly string[]) => links(...targets.map((target, at) => [`c${at}`, 'aFChunk', target] as const));
    const bytes = madeDocx('<w:altChunk r:id="c0"/>', {
      'word/_rels/document.xml.rels': chunks('a.html', 'b.txt', 'c.docx'),
      'word/a.html': '<html><body><p>1. F&ouml;reg&aring;ende protokoll</p><p>2. RSG</p></body></html>',
      'word/b.txt': 'NPO',
      'word/c.docx': madeDocx(paragraph('LPO')),
    });
    assert.equal(await textOf(bytes), '1. Föregående protokoll\n2. RSG\nNPO\nLPO');
  });

  it('has what stands in an RTF and in a web archive that a program has put into it', async () => {
    const linked = { 'word/_rels/document.xml.rels': links(['c0', 'aFChunk', 'a.rtf'], ['c1', 'aFChunk', 'b.mht']) };
    const archive = [
      ...['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="=_b"', '', '--=_b', 'Content-Type: text/html; charset="utf-8"'],
      ...['Content-Transfer-Encoding: quoted-printable', '', '<p style=3D"x">F=C3=B6r N=', 'PO</p>', '--=_b--'],
    ].join('\r\n');
    const rtf = "{\\rtf1\\ansi{\\fonttbl{\\f0 Calibri;}}{\\*\\generator X;}F\\'f6r \\b RSG\\b0\\par \\u8217?LPO\\u246\\'f6}";
    const bytes = madeDocx('<w:altChunk r:id="c0"/><w:altChunk r:id="c1"/>', { ...linked, 'word/a.rtf': rtf, 'word/b.mht': archive });
    assert.equal(await textOf(bytes), 'För RSG\n’LPOö\nFör NPO');
  });

  it('that keeps its text where it cannot be read is never called empty', async () => {
    const linked = { 'word/_rels/document.xml.rels': links(['c0', 'aFChunk', 'afchunk.mht']) };
    assert.equal(await textOf(madeDocx('<w:altChunk r:id="c0"/>', { ...linked, 'word/afchunk.mht': 'MIME-Version: 1.0' })), 'noText');
    assert.equal(await textOf(madeDocx('<w:p/>', { 'word/embeddings/a.xlsx': Uint8Array.of(1) })), 'noText');
  });

  it('has a gap where something stands between two words', async () => {
    for (const between of ['<w:ptab w:alignment="right"/>', '<w:sym w:char="F0E0"/>', '<w:drawing/>', '<w:tab/>', '<w:br/>']) {
      const text = await textOf(madeDocx(`<w:p><w:r><w:t>RSG</w:t>${between}<w:t>NPO</w:t></w:r></w:p>`));
      assert.match(text, /^RSG\sNPO$/, between);
    }
  });

  it('has the comments in its margin, and what its charts say', async () => {
    const bytes = madeDocx(paragraph('LPO'), {
      'word/_rels/document.xml.rels': links(['a', 'comments', 'comments.xml'], ['b', 'chart', 'charts/chart1.xml']),
      'word/comments.xml': wordPart('comments', paragraph('Fråga NAG')),
      'word/charts/chart1.xml': chart('Väntetid per RSG', 'SVF'),
    });
    assert.equal(await textOf(bytes), 'LPO\nVäntetid per RSG\nSVF\nFråga NAG');
  });
});
