import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { livingCopy } from '../../../src/core/vetted/living-copy.js';
import { madeKind } from '../../support/made-kind.js';
import { memoryStore } from '../../support/memory-store.js';

interface Note {
  readonly text: string;
}

const noteKind = madeKind<Note>('note', ({ text }) => (text === '' ? [] : ['written']), { erasedBy: 'use' });

const world = (store: Store = memoryStore()) => ({
  copy: livingCopy(store, noteKind, 'written', (bodies) => ({ texts: [...bodies.values()].map(({ text }) => text) })),
  write: (id: string, text: string | null) =>
    store.change(noteKind, id, () => ({ body: text === null ? null : { text }, outcome: undefined })),
});

describe('a living copy', () => {
  it('is of nothing until it is loaded, and then of all that has the key', async () => {
    const { copy, write } = world();
    await write('a', 'ett');
    await write('b', '');
    assert.deepEqual(copy.view().texts, []);
    await copy.load();
    assert.deepEqual(copy.view().texts, ['ett']);
  });

  it('follows what has been changed, lost its key or been erased, and is another one only then', async () => {
    const { copy, write } = world();
    await write('a', 'ett');
    await copy.load();
    const before = copy.view();
    assert.equal(copy.view(), before);
    await write('b', 'två');
    await copy.refresh('b');
    assert.deepEqual(copy.view().texts, ['ett', 'två']);
    await write('a', '');
    await write('b', null);
    await copy.refresh('a', 'b');
    assert.deepEqual(copy.view().texts, []);
  });

  it('reads one after the other, so that what was read first does not come last', async () => {
    const store = memoryStore();
    let slow: (() => void) | undefined;
    const held: Store = {
      ...store,
      get: async (kind, id) => {
        const body = await store.get(kind, id);
        if (slow === undefined) await new Promise<void>((resolve) => (slow = resolve));
        return body;
      },
    };
    const { copy, write } = world(held);
    await write('a', 'gammalt');
    const first = copy.refresh('a');
    await new Promise(setImmediate);
    await write('a', 'nytt');
    const second = copy.refresh('a');
    await new Promise(setImmediate);
    slow?.();
    await Promise.all([first, second]);
    assert.deepEqual(copy.view().texts, ['nytt']);
  });
});
