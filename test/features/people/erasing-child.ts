/** Run as a process of its own: `erasing-child.ts <directory> <change> <id> <now>`. Wakes the erasure; is killed at the so-manieth change. */

import type { Instant } from '../../../src/core/people/ids.js';
import { createSeal } from '../../../src/core/privacy/seal.js';
import { openLivingGlossary } from '../../../src/features/glossary/terms/living-glossary.js';
import { openTally } from '../../../src/features/glossary/terms/tally.js';
import { erasureKind } from '../../../src/features/people/erasing/erasure.js';
import { deliveries, documentKinds } from '../../../src/lotsen.js';
import { openLowdbStore } from '../../../src/storage/lowdb/open-store.js';
import { changingStore } from '../../support/changing-store.js';
import { terms } from '../../support/terms.js';

const [directory = '', killedAt = '', id = '', now = ''] = process.argv.slice(2);
const at = now as Instant;
const files = await openLowdbStore({ directory, kinds: documentKinds, report: (error) => console.error(error.name) });
let changes = 0;
const store = changingStore(files, async (...given) => {
  changes += 1;
  const changing = files.change(...given);
  // While it is being written, or just after.
  if (changes === Number(killedAt)) {
    if (changes % 2 === 0) await changing;
    process.kill(process.pid, 'SIGKILL');
  }
  return changing;
});
let nonces = 0;
const seal = createSeal(Buffer.alloc(32, 7), (bytes) => {
  nonces += 1;
  return Buffer.alloc(bytes, 99 + nonces);
});
const glossary = await openLivingGlossary(store, terms, 'Europe/Stockholm');
const tally = await openTally(store);
const readDocument = async () => ({ ok: false, because: 'broken' }) as const;
const parts = { store, seal, glossary, tally, readDocument, language: 'sv', timeZone: 'Europe/Stockholm' } as const;
await deliveries(parts).wakes[erasureKind.name]?.(id, at);
console.log(changes);
await files.close();
