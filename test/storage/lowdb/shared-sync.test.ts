import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sharedSync } from '../../../src/storage/lowdb/files.js';

describe('the shared sync of directories', () => {
  /** A sync that ends when told so. */
  const held = () => {
    const started: { directory: string; end: (error?: Error) => void }[] = [];
    const sync = sharedSync(
      (directory) => new Promise((resolve, reject) => started.push({ directory, end: (error) => (error ? reject(error) : resolve()) })),
    );
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    return { started, sync, settled };
  };

  it('is one for all who come in the meantime, and not the one that was already under way', async () => {
    const { started, sync, settled } = held();
    const first = sync('d');
    await settled();
    const later = [sync('d'), sync('d'), sync('d')];
    await settled();
    assert.equal(started.length, 1);
    started[0]?.end();
    await first;
    await settled();
    assert.equal(started.length, 2);
    started[1]?.end();
    await Promise.all(later);
  });

  it('is apart for each directory', async () => {
    const { started, sync, settled } = held();
    const both = [sync('d'), sync('e')];
    await settled();
    assert.deepEqual(
      started.map(({ directory }) => directory),
      ['d', 'e'],
    );
    for (const { end } of started) end();
    await Promise.all(both);
  });

  it('fails for those it was for, and is tried again for the next', async () => {
    const { started, sync, settled } = held();
    const first = sync('d');
    await settled();
    const second = sync('d');
    started[0]?.end(new Error('EIO'));
    await assert.rejects(first, /EIO/);
    await settled();
    started[1]?.end();
    await second;
  });
});
