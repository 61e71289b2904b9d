import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fileKind } from '../../src/file-text/file-text.js';

describe('the kind of an attached file', () => {
  it('is its extension, in any case', () => {
    assert.equal(fileKind('dagordning.docx', undefined), 'docx');
    assert.equal(fileKind('Protokoll 2026.11.04.PDF', undefined), 'pdf');
    assert.equal(fileKind('bilder.pptx', 'docx'), 'pptx');
  });

  it('is the file type that Teams gives when the name says nothing that Lotsen reads', () => {
    assert.equal(fileKind('dagordning', 'docx'), 'docx');
    assert.equal(fileKind(undefined, '.TXT'), 'txt');
    assert.equal(fileKind('protokoll.v2', 'pdf'), 'pdf');
  });

  it('is none for everything else', () => {
    for (const name of ['gammal.doc', 'tal.xlsx', 'bild.png', 'docx', 'a.docx.exe', '', undefined]) {
      assert.equal(fileKind(name, undefined), undefined);
    }
    assert.equal(fileKind('gammal.doc', 'doc'), undefined);
  });
});
