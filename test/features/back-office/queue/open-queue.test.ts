import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../../src/core/ids.js';
import { caseKind } from '../../../../src/features/back-office/case/case-document.js';
import { watchQueue } from '../../../../src/features/back-office/queue/open-queue.js';
import { caseWith } from '../../../support/cases.js';
import { person } from '../../../support/groups.js';
import { memoryStore } from '../../../support/memory-store.js';
import { now } from '../../../support/requests.js';

const put = (store: ReturnType<typeof memoryStore>, id: string, changes: Parameters<typeof caseWith>[0]) =>
  store.change(caseKind, id, () => ({ body: caseWith(changes), outcome: undefined }));
const open = (queue: ReturnType<typeof watchQueue>['queue']) => queue.index.open('', 'all', person('Bo'), 0, 10).numbers;

describe('the queue that is opened', () => {
  it('has every open case, then every case, whenever they were sent', async () => {
    const files = memoryStore();
    await put(files, 'AAAA2222', {});
    await put(files, 'BBBB3333', { sentAt: '2020-01-01T09:00:00.000Z' as Instant });
    await put(files, 'CCCC4444', { state: 'closed', sentAt: '2020-01-01T09:00:00.000Z' as Instant });
    await put(files, 'DDDD5555', { state: 'closed', sentAt: '2027-01-01T09:00:00.000Z' as Instant });
    const { queue } = watchQueue(files, () => now);
    await queue.open();
    assert.deepEqual(open(queue), ['BBBB3333', 'AAAA2222']);
    await queue.all();
    assert.equal([...queue.index.ofOffice('')].length, 4);
  });

  it('follows what is done by way of its store', async () => {
    const { store, queue } = watchQueue(memoryStore(), () => now);
    await queue.all();
    await store.change(caseKind, 'AAAA2222', () => ({ body: caseWith(), outcome: undefined }));
    assert.deepEqual(open(queue), ['AAAA2222']);
    await store.change(caseKind, 'AAAA2222', () => ({ outcome: undefined }));
    assert.deepEqual(open(queue), ['AAAA2222']);
    await store.change(caseKind, 'AAAA2222', () => ({ body: null, outcome: undefined }));
    assert.deepEqual(open(queue), []);
  });

  it('does not take a change that failed', async () => {
    const files = memoryStore();
    const { store, queue } = watchQueue(files, () => now);
    files.refuse('AAAA2222');
    await assert.rejects(store.change(caseKind, 'AAAA2222', () => ({ body: caseWith(), outcome: undefined })));
    assert.deepEqual(open(queue), []);
  });

  it('keeps what was done while the cases were being read', async () => {
    const files = memoryStore();
    await put(files, 'AAAA2222', {});
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: typeof files = {
      ...files,
      find: async (kind, key) => {
        const found = await files.find(kind, key);
        await held;
        return found;
      },
    };
    const { store, queue } = watchQueue(slow, () => now);
    const opening = queue.open();
    await store.change(caseKind, 'AAAA2222', () => ({ body: caseWith({ state: 'closed' }), outcome: undefined }));
    release();
    await opening;
    assert.deepEqual(open(queue), []);
  });

  it('tries again when reading failed', async () => {
    const files = memoryStore();
    await put(files, 'AAAA2222', {});
    let broken = true;
    const failing: typeof files = {
      ...files,
      find: async (kind, key) => {
        if (broken) throw new Error('not now');
        return files.find(kind, key);
      },
    };
    const { queue } = watchQueue(failing, () => now);
    await assert.rejects(queue.open());
    broken = false;
    await queue.open();
    assert.deepEqual(open(queue), ['AAAA2222']);
  });
});
