import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { asRead, isNamedDocument, refusedByName } from '../../src/file-text/file-text.js';

const called = (name: string, fileType = '') => ({ name, fileType });

describe('what an attached file is called', () => {
  it('keeps pictures, films and sounds from being fetched, and nothing else', () => {
    for (const file of [called('bild.PNG'), called('foto.jpeg'), called('', 'image'), called('foto', 'heic')])
      assert.equal(refusedByName(file), 'picture');
    for (const file of [called('möte.mp4'), called('tal', 'mp3'), called('a.docx.exe')]) assert.equal(refusedByName(file), 'unknownKind');
    const fetched = ['dagordning.docx', 'gammal.doc', 'tal.xlsx', 'protokoll.v2', 'docx', '', 'inbjudan.dat', 'bild.png.pdf'];
    for (const name of fetched) assert.equal(refusedByName(called(name)), undefined);
  });

  it('says whether it should be a document: by its ending, else by the type that Teams gives', () => {
    for (const file of [called('a.DOCX'), called('Protokoll 2026.11.04.pdf'), called('a', '.TXT'), called('ordlista.csv ')])
      assert.ok(isNamedDocument(file));
    for (const file of [called('a.doc', 'docx'), called('tal.xlsx'), called('docx'), called('')]) assert.ok(!isNamedDocument(file));
  });
});

describe('what was read', () => {
  const because = (text: string) => {
    const read = asRead(text, 'empty');
    return read.ok ? read.text : read.because;
  };

  it('is no text when most of its letters are none of ours: private signs, what could not be told, another alphabet', () => {
    for (const text of ['\ue001\ue002\ue003 RS', '\ufffd\ufffd\ufffd', '\u0003\u0004\u0005 A', 'الصفحة', 'ЏЮС'])
      assert.equal(because(text), 'strangeLetters', text);
  });

  it('may have some of them, figures and signs', () => {
    for (const text of ['RSG \ue001', '2026-12-10 § 4', 'α-blockerare', '• \uf0b7 LPO', '1. Ä 2. Ö']) assert.equal(because(text), text);
  });
});
