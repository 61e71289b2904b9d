import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { createErasing, type Erasing, type Held } from '../../../src/core/store/erasing.js';
import { eraseIfThere } from '../../../src/core/store/if-there.js';
import type { DocumentKind, Store } from '../../../src/core/store/store.js';
import { type Note, note, notes, others } from '../../storage/contract-kinds.js';
import { keepingLog } from '../../support/keeping-log.js';
import { memoryStore } from '../../support/memory-store.js';

const start = '2026-11-20T09:00:00.000Z' as Instant;
const years = '2029-11-20T09:00:00.000Z' as Instant;
const lasting: DocumentKind<Note> = { ...notes, erasedBy: { wakeOf: 'note' } };
const brief: DocumentKind<Note> = { ...notes, erasedBy: { wakeOf: 'note', soon: true } };
const along: DocumentKind<Note> = { ...others, erasedBy: { wakeOf: 'note' } };

describe('erasing by wake-ups', () => {
  let erasing: Erasing;
  let store: Store;
  let kept: Held[];
  beforeEach(async () => {
    kept = [];
    erasing = createErasing(keepingLog(), async (held) => void kept.push(held));
    store = erasing.watched(memoryStore());
    erasing.begin({ last: start });
    for (let at = 0; at < 200; at += 1) await store.change(lasting, `${at}`, () => ({ body: note(), outcome: 0 }));
  });

  const wake = (
    id: string,
    now: Instant,
    kinds: readonly DocumentKind<unknown>[] = [lasting],
    act = () => eraseIfThere(store, lasting, id),
  ) => erasing.around(kinds, { note: act })['note']?.(id, now);
  const left = () => store.count(lasting, []);

  it('is held when the clock has jumped, and what the wake-up does beside it is not', async () => {
    await assert.rejects(async () => wake('1', years), { name: 'ErasingHeld' });
    assert.deepEqual([await left(), kept], [200, [{ why: 'clock', last: start, now: years }]]);
    await wake('1', years, [lasting], () => store.change(lasting, '1', () => ({ body: note({ count: 7 }), outcome: undefined })));
    assert.equal((await store.get(lasting, '1'))?.count, 7);
    await wake('1', start);
    assert.equal(await left(), 199);
  });

  it('is held after a tenth within a day, and not what goes on day after day', async () => {
    for (let at = 0; at < 20; at += 1) await wake(`${at}`, start);
    await assert.rejects(async () => wake('20', start), { name: 'ErasingHeld' });
    assert.deepEqual([await left(), kept.at(-1)], [180, { why: 'many', what: 'note', due: 21, of: 200 }]);
    erasing.permit('2026-11-21T09:00:00.000Z' as Instant);
    await wake('20', start);
    assert.equal(await left(), 179);
    erasing.ran('2026-11-22T09:00:00.000Z' as Instant);
    for (let at = 21; at < 40; at += 1) await wake(`${at}`, '2026-11-22T09:00:00.000Z' as Instant);
    assert.equal(await left(), 160);
  });

  it('does not touch what people do, nor what lives for days only', async () => {
    await eraseIfThere(store, lasting, '1');
    for (let at = 2; at < 100; at += 1) await wake(`${at}`, years, [brief]);
    assert.deepEqual([await left(), kept], [101, []]);
  });

  it('does not even begin where other documents go along', async () => {
    const woken: string[] = [];
    await assert.rejects(async () => wake('1', years, [lasting, along], async () => void woken.push('1')), { name: 'ErasingHeld' });
    assert.deepEqual(woken, []);
  });
});
