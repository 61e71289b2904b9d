import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type FileKind, standardLimits } from '../../src/file-text/file-text.js';
import { readText, recognise } from '../../src/file-text/read-text.js';
import { madeDocx, madePptx, paragraph, slide } from './made-office.js';
import { madePdf } from './made-pdf.js';

const container = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

const textAs = async (bytes: Uint8Array, kind: FileKind): Promise<string> => {
  const document = await readText(bytes, kind, standardLimits);
  return document.ok ? document.text : document.because;
};

describe('a file with the wrong name', () => {
  it('is read as what it is', async () => {
    assert.equal(await textAs(madePdf({ pages: [['NPO']] }), 'docx'), 'NPO');
    assert.equal(await textAs(madePdf({ pages: [['NPO']] }), 'txt'), 'NPO');
    assert.equal(await textAs(madeDocx(paragraph('RPO')), 'pdf'), 'RPO');
    assert.equal(await textAs(madePptx(['a.xml'], { 'ppt/slides/a.xml': slide('LPO') }), 'docx'), 'LPO');
  });

  it('is broken when it only looks like plain text', async () => {
    assert.equal(await textAs(Buffer.from('LPO'), 'docx'), 'broken');
    assert.equal(await textAs(Buffer.from('LPO'), 'pptx'), 'broken');
    assert.equal(await textAs(Buffer.from('LPO'), 'txt'), 'LPO');
  });

  it('may be a pdf with something before its mark', async () => {
    const bytes = Buffer.concat([Buffer.from('\r\n\r\n'), madePdf({ pages: [['NPO']] })]);
    assert.equal(await textAs(bytes, 'pdf'), 'NPO');
  });
});

describe('a calendar file', () => {
  it('is read as it is written: a space at the end of a line belongs to the next', async () => {
    const text = 'BEGIN:VCALENDAR\r\nSUMMARY:LPO \r\n möte\r\nEND:VCALENDAR\r\n';
    assert.equal(await textAs(Buffer.from(text), 'ics'), text);
    assert.equal(await textAs(Buffer.from(`\u{feff}${text}`), 'ics'), text);
  });

  it('is broken when it holds something else', async () => {
    assert.equal(await textAs(Buffer.from('LPO'), 'ics'), 'broken');
    assert.equal(await textAs(Buffer.from('BEGIN:VCALENDAR\n\0'), 'ics'), 'broken');
  });
});

describe('a container of the old kind', () => {
  it('is a password-protected document', async () => {
    assert.equal(await textAs(container('EncryptedPackage'), 'docx'), 'encrypted');
    assert.equal(await textAs(container('EncryptedPackage'), 'pptx'), 'encrypted');
    assert.equal(await textAs(container(''), 'docx'), 'encrypted');
  });

  it('is an old document when it has the streams of one: not a kind that Lotsen reads', async () => {
    for (const stream of ['WordDocument', 'PowerPoint Document', 'Workbook']) {
      assert.equal(recognise(container(stream), 'docx'), 'oldOffice');
      assert.equal(await textAs(container(stream), 'docx'), 'broken');
    }
  });
});
