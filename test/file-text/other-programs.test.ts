import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { standardLimits } from '../../src/file-text/file-text.js';
import { readText } from '../../src/file-text/read-text.js';

/** Files as other programs write them, with invented words. */
const folder = new URL('../fixtures/documents/', import.meta.url);

const expected: Readonly<Record<string, string>> = {
  'altchunk-html.docx': '1. Föregående protokoll\n2. Nytt från RSG',
  'ptab.docx': 'RSG\tNPO',
  'chart.pptx': 'Väntetid per RSG',
};

describe('a document as another program writes it', () => {
  for (const [file, text] of Object.entries(expected)) {
    it(`is read: ${file}`, async () => {
      const document = await readText(readFileSync(new URL(file, folder)), true, standardLimits);
      assert.equal(document.ok ? document.text : document.because, text);
    });
  }
});
