import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { DocumentKind } from '../../src/core/store/store.js';
import { documentKinds } from '../../src/features.js';
import { pageNames, pagesFolder, partsIn, written, writtenParts } from './pages.js';

const pages = pageNames().map((name) => ({ name, text: readFileSync(new URL(name, pagesFolder), 'utf8') }));
const parts = writtenParts(documentKinds);

describe('the pages for authorities', () => {
  for (const { name, text } of pages) {
    it(`say in ${name} what the code does (npm run docs writes it)`, () => assert.equal(written(text, parts), text));
  }

  it('have each part that is written from the code', () => {
    const shown = new Set(pages.flatMap(({ text }) => partsIn(text)));
    assert.deepEqual([...shown].sort(), Object.keys(parts).sort());
  });

  it('are not written while something is stored that they do not tell of', () => {
    const [kind] = documentKinds;
    assert.ok(kind);
    const secret: DocumentKind<unknown> = { ...kind, name: 'secret-notes' };
    assert.throws(() => writtenParts([...documentKinds, secret]), /"secret-notes" is stored/u);
    assert.throws(() => writtenParts(documentKinds.slice(1)), /tells of what is not stored: address/u);
  });

  it('lead to files that are there', () => {
    for (const { name, text } of pages)
      for (const [, path = ''] of text.matchAll(/\]\((?!https?:|mailto:)([^)#]+)[^)]*\)/gu))
        assert.ok(existsSync(new URL(path, pagesFolder)), `${name}: ${path}`);
  });
});
