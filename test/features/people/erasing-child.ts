import { deliveriesOf } from '../../../src/core/assemble.js';
import type { Instant } from '../../../src/core/ids.js';
import { createSeal } from '../../../src/core/privacy/seal.js';
import { changingStore } from '../../../src/core/store/store.js';
import { erasureKind } from '../../../src/features/people/erasing/erasure.js';
import { documentKinds } from '../../../src/features.js';
import { openLowdbStore } from '../../../src/storage/lowdb/open-store.js';
import { assembledWith } from '../../support/assembled.js';

/** Run as a process of its own: `erasing-child.ts <directory> <change> <id> <now>`. Wakes the erasure; is killed at the so-manieth change. */

const [directory = '', killedAt = '', id = '', now = ''] = process.argv.slice(2);
const at = now as Instant;
const files = await openLowdbStore({ directory, kinds: documentKinds, report: (error) => console.error(error.name) });
let changes = 0;
const dying = changingStore(files, async (...given) => {
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
const { wakes } = deliveriesOf(await assembledWith({ store: dying, seal }), 'sv');
await wakes[erasureKind.name]?.(id, at);
console.log(changes);
await files.close();
