import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { isLongSilent, quietOnes, type Seen, seenKey, seenOrder } from '../../../src/core/store/last-seen.js';
import { madeKind } from '../../support/made-kind.js';
import { memoryStore } from '../../support/memory-store.js';

const now = '2026-11-20T09:00:00.000Z' as Instant;
const kind = madeKind<Seen>('thing', (one) => [seenKey(one)], { order: seenOrder });

describe('what has been quiet', () => {
  it('is what was last heard of in a month before so many ago', () => {
    const seen = ['2024-10', '2024-11', '2026-11'].map((month) => isLongSilent({ seen: month }, now, 24));
    assert.deepEqual([...seen, isLongSilent({}, now, 24)], [true, false, false, false]);
  });

  it('is found, and what has noted no month begins now', async () => {
    const store = memoryStore();
    const all = { old: '2024-10', older: '2020-01', fresh: '2024-11' };
    for (const [id, seen] of Object.entries(all)) await store.change(kind, id, () => ({ body: { seen }, outcome: undefined }));
    await store.change(kind, 'unknown', () => ({ body: {}, outcome: undefined }));
    assert.deepEqual(await quietOnes(store, kind, now, 24), ['older', 'old']);
    assert.deepEqual(await store.get(kind, 'unknown'), { seen: '2026-11' });
  });
});
