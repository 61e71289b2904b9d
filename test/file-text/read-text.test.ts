import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { standardLimits } from '../../src/file-text/file-text.js';
import { readText, recognise } from '../../src/file-text/read-text.js';
import { madeDocx, madePptx, paragraph, slide } from './made-office.js';
import { madePdf } from './made-pdf.js';

const container = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

/** What is read, of a file whose name says that it is a document, or not. */
const textAs = async (bytes: Uint8Array, named = true): Promise<string> => {
  const document = await readText(bytes, named, standardLimits);
  return document.ok ? document.text : document.because;
};

describe('a file with the wrong name', () => {
  it('reads RTF and a web archive, whatever they are called', async () => {
    assert.equal(await textAs(Buffer.from('{\\rtf1\\ansi LPO}')), 'LPO');
    const head = 'From: <Saved by X>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n';
    const part = `--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>NPO</p>').toString('base64')}\r\n--b--`;
    assert.equal(await textAs(Buffer.from(head + part)), 'NPO');
  });

  it('is read as what it is', async () => {
    assert.equal(await textAs(madePdf({ pages: [['NPO']] })), 'NPO');
    assert.equal(await textAs(madePdf({ pages: [['NPO']] })), 'NPO');
    assert.equal(await textAs(madeDocx(paragraph('RPO'))), 'RPO');
    assert.equal(await textAs(madePptx(['a.xml'], { 'ppt/slides/a.xml': slide('LPO') })), 'LPO');
  });

  it('may be plain text, or the page of HTML that old programs write', async () => {
    assert.equal(await textAs(Buffer.from('LPO')), 'LPO');
    assert.equal(await textAs(Buffer.from('<!DOCTYPE html><html><style>p { color: red }</style><p>F&ouml;r LPO</p>')), 'För LPO');
  });

  it('is broken when it is nothing at all and should be a document, else of a kind that Lotsen does not read', async () => {
    const nothing = Uint8Array.of(1, 0, 2, 0);
    assert.equal(await textAs(nothing), 'broken');
    assert.equal(await textAs(nothing, false), 'unknownKind');
  });

  it('is a picture when it is one', async () => {
    for (const start of ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0', 'GIF89a', 'RIFF\x01\0\0\0WEBPVP8', '\0\0\0\x18ftypheic', 'II*\0'])
      assert.equal(await textAs(Buffer.from(start, 'latin1')), 'picture');
  });

  it('may be a pdf with something before its mark', async () => {
    const bytes = Buffer.concat([Buffer.from('\r\n\r\n'), madePdf({ pages: [['NPO']] })]);
    assert.equal(await textAs(bytes), 'NPO');
  });
});

describe('a calendar file', () => {
  it('is read as it is written: a space at the end of a line belongs to the next', async () => {
    const text = 'BEGIN:VCALENDAR\r\nSUMMARY:LPO \r\n möte\r\nEND:VCALENDAR\r\n';
    const whole = 'BEGIN:VCALENDAR\r\nSUMMARY:LPO möte\r\nEND:VCALENDAR\r\n';
    assert.equal(await textAs(Buffer.from(text)), whole);
    assert.equal(await textAs(Buffer.from(`\u{feff}${text}`)), whole);
  });

  it('is one whatever it is called, and a line of it may go on in the middle of a letter', async () => {
    const bytes = Buffer.concat([
      Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:v'),
      Buffer.of(0xc3),
      Buffer.from('\r\n '),
      Buffer.of(0xa5),
      Buffer.from('rd\r\n'),
    ]);
    assert.equal(await textAs(bytes), 'BEGIN:VCALENDAR\r\nSUMMARY:vård\r\n');
    assert.equal(await textAs(Buffer.from('BEGIN:VCALENDAR\n\0')), 'broken');
  });
});

describe('a container of the old kind', () => {
  it('is a password-protected document', async () => {
    assert.equal(await textAs(container('EncryptedPackage')), 'encrypted');
    assert.equal(await textAs(container('EncryptedPackage')), 'encrypted');
    assert.equal(await textAs(container('')), 'encrypted');
  });

  it('is an old document when it has the streams of one: not a kind that Lotsen reads', async () => {
    for (const stream of ['WordDocument', 'PowerPoint Document', 'Workbook']) {
      assert.equal(recognise(container(stream)), 'oldOffice');
      assert.equal(await textAs(container(stream)), 'unknownKind');
    }
  });
});
