import assert from 'node:assert/strict';
import type { Adapter } from 'lowdb';
import { describe, it } from 'mocha';
import { Document } from '../../../src/storage/lowdb/document.js';
import type { Stored } from '../../../src/storage/stored.js';

const stored = (body: unknown, version = 0): Stored => ({ version, body, outgoing: [] });

/** A document with a disk that does as it is told, and all that was remembered or forgotten (`-`) of it. */
const setting = (disk: Partial<Adapter<Stored | null>>) => {
  let content: Stored | null = stored('old', 1);
  const remembered: unknown[] = [];
  const file: Adapter<Stored | null> = {
    read: async () => content,
    write: async (next) => {
      content = next;
    },
    ...disk,
  };
  const memory = { prepare: (next: Stored | null) => () => void remembered.push(next?.body), forget: () => void remembered.push('-') };
  const document = new Document(file, memory, undefined);
  return {
    document,
    remembered,
    put: (next: Stored) => (content = next),
    become: (body: unknown) => document.step(() => ({ next: stored(body), outcome: body })),
  };
};

describe('a document in use', () => {
  it('takes one change after the other', async () => {
    const { become, document, remembered } = setting({});
    assert.deepEqual([await become('a'), await become('b')], ['a', 'b']);
    assert.deepEqual([await document.read(), remembered], [stored('b', 3), ['old', 'a', 'b']]);
  });

  it('shows what is on disk while a write is under way', async () => {
    let end = (): void => undefined;
    const { become, document } = setting({ write: () => new Promise((resolve) => (end = resolve)) });
    const changing = become('a');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal((await document.read())?.body, 'old');
    end();
    await changing;
    assert.equal((await document.read())?.body, 'a');
  });

  it('follows the disk when a write fails, whichever is there', async () => {
    const failing = setting({
      write: async (next) => {
        if (next?.body === 'b') failing.put(next);
        throw new Error('EIO');
      },
    });
    await assert.rejects(failing.become('a'), /EIO/);
    assert.deepEqual(failing.remembered, ['old', '-', 'old'], 'at once, not when somebody asks');
    assert.equal((await failing.document.read())?.body, 'old');
    await assert.rejects(failing.become('b'), /EIO/);
    assert.equal((await failing.document.read())?.body, 'b');
    assert.deepEqual(failing.remembered, ['old', '-', 'old', '-', 'b']);
  });

  it('rejects what cannot be read, and reads again for the next', async () => {
    let broken = true;
    const { become } = setting({
      read: async () => {
        if (broken) throw new Error('EIO');
        return null;
      },
    });
    await assert.rejects(Promise.all([become('a'), become('b')]), /EIO/);
    broken = false;
    assert.equal(await become('c'), 'c');
  });
});
