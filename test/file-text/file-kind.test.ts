import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { documentKind } from '../../src/file-text/file-kind.js';

describe('the kind of an attached file', () => {
  it('is its extension, in any case', () => {
    assert.equal(documentKind('dagordning.docx', undefined), 'docx');
    assert.equal(documentKind('Protokoll 2026.11.04.PDF', undefined), 'pdf');
    assert.equal(documentKind('bilder.pptx', 'docx'), 'pptx');
  });

  it('is the file type that Teams gives when the name says nothing that Lotsen reads', () => {
    assert.equal(documentKind('dagordning', 'docx'), 'docx');
    assert.equal(documentKind(undefined, '.TXT'), 'txt');
    assert.equal(documentKind('protokoll.v2', 'pdf'), 'pdf');
  });

  it('is none for everything else', () => {
    for (const name of ['gammal.doc', 'tal.xlsx', 'bild.png', 'docx', 'a.docx.exe', '', undefined]) {
      assert.equal(documentKind(name, undefined), undefined);
    }
    assert.equal(documentKind('gammal.doc', 'doc'), undefined);
  });
});
