import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { changeIfThere, eraseAll, eraseIfThere } from '../../../src/core/store/if-there.js';
import { madeKind } from '../../support/made-kind.js';
import { recordingStore } from '../../support/recording-store.js';

interface Count {
  readonly count: number;
  readonly key: string;
}

const kind = madeKind<Count>('count', ({ key }) => [key]);

async function storeWith(bodies: Readonly<Record<string, Count>>) {
  const store = recordingStore();
  for (const [id, body] of Object.entries(bodies)) await store.change(kind, id, () => ({ body, outcome: undefined }));
  return store;
}

describe('a change of what is there', () => {
  it('is made with all that it sends and when it wakes', async () => {
    const store = await storeWith({ a: { count: 1, key: 'k' } });
    await changeIfThere(store, kind, 'a', (body) => ({ body: { ...body, count: body.count + 1 }, wakeAt: null }));
    assert.deepEqual(await store.get(kind, 'a'), { count: 2, key: 'k' });
    assert.equal(store.wakes.get('a'), null);
  });

  it('leaves alone what its rule does not name', async () => {
    const store = await storeWith({ a: { count: 1, key: 'k' } });
    await changeIfThere(store, kind, 'a', () => ({}));
    assert.deepEqual(await store.get(kind, 'a'), { count: 1, key: 'k' });
  });

  it('brings nothing back that is not there', async () => {
    const store = await storeWith({});
    await changeIfThere(store, kind, 'a', () => ({ body: { count: 1, key: 'k' } }));
    assert.deepEqual(store.bodies(kind), {});
    await eraseIfThere(store, kind, 'a');
    assert.deepEqual(store.bodies(kind), {});
  });
});

describe('an erasure of what is there', () => {
  it('takes what is due', async () => {
    const store = await storeWith({ a: { count: 1, key: 'k' }, b: { count: 2, key: 'k' } });
    for (const id of ['a', 'b']) await eraseIfThere(store, kind, id, ({ count }) => count > 1);
    assert.deepEqual(Object.keys(store.bodies(kind)), ['a']);
    await eraseIfThere(store, kind, 'a');
    assert.deepEqual(store.bodies(kind), {});
  });

  it('takes everything that a key finds, and nothing else', async () => {
    const store = await storeWith({ a: { count: 1, key: 'k' }, b: { count: 2, key: 'k' }, c: { count: 3, key: 'l' } });
    await eraseAll(store, kind, 'k');
    assert.deepEqual(Object.keys(store.bodies(kind)), ['c']);
  });
});
