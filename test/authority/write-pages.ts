import { readFileSync, writeFileSync } from 'node:fs';
import { documentKinds } from '../../src/features.js';
import { pageNames, pagesFolder, written, writtenParts } from './pages.js';

/** `npm run docs`: writes what stands in docs/myndighet/ of the code. */
const parts = writtenParts(documentKinds);
for (const name of pageNames()) {
  const file = new URL(name, pagesFolder);
  const before = readFileSync(file, 'utf8');
  const after = written(before, parts);
  if (after !== before) writeFileSync(file, after);
  console.log(`${after === before ? 'as it was' : 'written  '} docs/myndighet/${name}`);
}
