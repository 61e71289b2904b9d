import assert from 'node:assert/strict';
import fs, { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import { type Files, openFiles, sharedSync } from '../../../src/storage/lowdb/files.js';
import { openLowdbStore } from '../../../src/storage/lowdb/open-store.js';
import { note, notes } from '../contract-kinds.js';
import { newLowdbPlace } from '../lowdb-place.js';

describe('files that last', () => {
  let directory: string;
  let files: Files;
  let handles: fs.FileHandle;
  const noSpace = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lotsen-files-'));
    files = openFiles();
    const handle = await open(directory, 'r');
    handles = Object.getPrototypeOf(handle) as fs.FileHandle;
    await handle.close();
  });

  afterEach(async () => {
    sinon.restore();
    syncBuiltinESMExports();
    await rm(directory, { recursive: true });
  });

  it('are on disk before they have their name, and have their name on disk before the write resolves', async () => {
    const [write, datasync, sync] = [sinon.spy(handles, 'writeFile'), sinon.spy(handles, 'datasync'), sinon.spy(handles, 'sync')];
    const rename = sinon.spy(fs, 'rename');
    syncBuiltinESMExports();
    await files.write(join(directory, 'a'), 'text');
    sinon.assert.callOrder(write, datasync, rename, sync);
    assert.equal(await readFile(join(directory, 'a'), 'utf8'), 'text');
    await files.remove(join(directory, 'a'));
    assert.equal(sync.callCount, 3); // the folder above, the name that came, the name that went
  });

  it('leave the old text and nothing else when the disk is full', async () => {
    await files.write(join(directory, 'a'), 'old');
    sinon.stub(handles, 'datasync').rejects(noSpace);
    await assert.rejects(files.write(join(directory, 'a'), 'new'), noSpace);
    assert.deepEqual([await readdir(directory), await readFile(join(directory, 'a'), 'utf8')], [['a'], 'old']);
  });

  it('lie in folders that last', async () => {
    const opened = sinon.spy(fs, 'open');
    syncBuiltinESMExports();
    const data = join(directory, 'new', 'data');
    const store = await openLowdbStore({ directory: data, kinds: [notes], report: () => undefined });
    await store.change(notes, 'a', () => ({ body: note({}), outcome: undefined }));
    await store.close();
    const synced = opened.args.map(([path]) => path);
    for (const path of [directory, join(directory, 'new'), data, join(data, 'note')]) assert.ok(synced.includes(path), path);
  });

  it('keep everybody waiting until a new folder lasts, not only whoever made it', async () => {
    const shard = join(directory, '0');
    const ends: (() => void)[] = [];
    sinon.stub(handles, 'sync').callsFake(() => new Promise((resolve) => ends.push(resolve)));
    const over: string[] = [];
    const writes = ['a', 'b'].map((name) => files.write(join(shard, name), name).then(() => over.push(name)));
    while (ends.length === 0) await new Promise(setImmediate);
    assert.deepEqual([await readdir(shard), over], [[], []]);
    sinon.restore();
    ends[0]?.();
    await Promise.all(writes);
    assert.deepEqual(over.sort(), ['a', 'b']);
  });

  it('make a store reject what may not last, and go on from what is on disk', async () => {
    const place = await newLowdbPlace();
    const store = await place.open([notes]);
    const write = (count: number) => store.change(notes, 'a', () => ({ body: note({ count, tags: [`${count}`] }), outcome: count }));
    await write(1);
    sinon.stub(handles, 'sync').rejects(noSpace);
    await assert.rejects(write(2), noSpace);
    sinon.restore();
    const { body } = await place.envelope(notes, 'a');
    assert.deepEqual(await store.get(notes, 'a'), body);
    assert.equal((await store.find(notes, `tag:${(body as { count: number }).count}`)).length, 1);
    assert.equal(await write(3), 3);
    await store.close();
    await place.remove();
  });
});

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
