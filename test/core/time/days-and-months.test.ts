import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { isQuiet, quietOnes, type Seen, seenKey } from '../../../src/core/store/last-seen.js';
import type { DocumentKind } from '../../../src/core/store/store.js';
import { eachDay, monthsUntil } from '../../../src/core/time/days-and-months.js';
import { memoryStore } from '../../support/memory-store.js';

describe('the days around a moment', () => {
  it('are counted in UTC, over the ends of months and years, both ends with them', () => {
    const late = '2026-12-31T23:59:59.999Z' as Instant;
    assert.deepEqual(eachDay(late, 1, 2), ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    assert.deepEqual(eachDay(late, 2, -1), ['2026-12-29', '2026-12-30']);
    assert.deepEqual([eachDay(late, 0, 0), eachDay(late, 1, -2)], [['2026-12-31'], []]);
  });
});

const now = '2026-11-20T09:00:00.000Z' as Instant;
const kind: DocumentKind<Seen> = {
  name: 'thing',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (body) => body as Seen,
  keys: (one) => [seenKey(one)],
};

describe('months', () => {
  it('go from ten years ago to so many ahead or back, the oldest first', () => {
    assert.deepEqual([monthsUntil(now, 2).at(0), monthsUntil(now, 2).at(-1), monthsUntil(now, 2).length], ['2016-11', '2027-01', 123]);
    assert.deepEqual(monthsUntil(now, -119), ['2016-11', '2016-12']);
    assert.deepEqual(monthsUntil(now, -121), []);
  });
});

describe('what has been quiet', () => {
  it('is what was last heard of in a month before so many ago', () => {
    const seen = ['2024-10', '2024-11', '2026-11'].map((month) => isQuiet({ seen: month }, now, 24));
    assert.deepEqual([...seen, isQuiet({}, now, 24)], [true, false, false, false]);
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
