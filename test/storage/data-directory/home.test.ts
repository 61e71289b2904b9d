import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { noteBeside } from '../../../src/storage/data-directory/home.js';
import { openLowdbStore } from '../../../src/storage/lowdb/open-store.js';
import { note, notes } from '../contract-kinds.js';
import { type LowdbPlace, newLowdbPlace } from '../lowdb-place.js';

const write = (store: Store, id: string) => store.change(notes, id, () => ({ body: note(), outcome: 0 }));

describe('a data directory', () => {
  let place: LowdbPlace;
  beforeEach(async () => {
    place = await newLowdbPlace();
  });
  afterEach(() => place.remove());

  const open = (expected?: { readonly id?: string; readonly noted: boolean }) =>
    openLowdbStore({ directory: place.directory, kinds: [notes], report: assert.ifError, expected });
  const opened = async (expected?: { readonly id?: string; readonly noted: boolean }) => {
    const store = await open(expected);
    await write(store, 'a');
    await store.close();
    return store.home;
  };
  const elsewhere = () => join(dirname(place.directory), 'elsewhere');

  it('gets an id when it is new, and keeps it', async () => {
    const first = await opened();
    const second = await opened();
    assert.deepEqual([first.isNew, second.isNew, second.id], [true, false, first.id]);
    assert.match(first.id, /^[0-9a-f-]{36}$/u);
  });

  it('of an earlier version gets one too, and is not new', async () => {
    const { id } = await opened();
    await rm(join(place.directory, '.id'));
    const later = await opened();
    assert.deepEqual([later.isNew, later.id === id], [false, false]);
  });

  it('is not made anew when it goes away under a running store: nothing is written, and nothing is taken for missing', async () => {
    const store = await open();
    await write(store, 'a');
    await rename(place.directory, elsewhere());
    const gone = { name: 'DataDirectoryGone' };
    await assert.rejects(write(store, 'b'), gone);
    await assert.rejects(store.get(notes, 'c'), gone);
    await assert.rejects(store.check(), gone);
    await assert.rejects(readdir(place.directory), { code: 'ENOENT' });
    await rename(elsewhere(), place.directory);
    await write(store, 'b');
    await store.close();
  });

  it('is told from a copy in its place, from an empty one, and from itself when it has been emptied', async () => {
    const store = await open();
    await write(store, 'a');
    await rename(place.directory, elsewhere());
    const others = {
      copy: () => cp(elsewhere(), place.directory, { recursive: true, filter: (path) => !path.endsWith('.sock') }),
      empty: () => mkdir(place.directory),
    };
    for (const [what, make] of Object.entries(others)) {
      await make();
      await assert.rejects(write(store, 'b'), { name: 'DataDirectoryGone' }, what);
      await rm(place.directory, { recursive: true });
    }
    await rename(elsewhere(), place.directory);
    await rm(join(place.directory, '.id'));
    await assert.rejects(write(store, 'b'), { name: 'DataDirectoryGone' });
    await mkdir(join(place.directory, '.lock'), { recursive: true });
    await store.close();
  });

  it('that is empty is asked about where there was data before, and is left as it is', async () => {
    const { id } = await opened({ noted: true });
    await rename(place.directory, elsewhere());
    const expectations = [{ noted: true }, { noted: false, id }];
    for (const expected of expectations) await assert.rejects(open(expected), /is empty, but there has been data.*doctor -- --new-data/u);
    await assert.rejects(readdir(place.directory), { code: 'ENOENT' });
    await mkdir(place.directory);
    await mkdir(join(place.directory, 'lost+found'));
    for (const expected of expectations) await assert.rejects(open(expected), /is empty, but there has been data/u);
    assert.deepEqual(await readdir(place.directory), ['lost+found']);
  });

  it('is refused when it is another one than DATA_ID says, and one without an id takes that', async () => {
    const other = '00000000-aaaa-4bbb-8ccc-000000000001';
    await opened();
    await assert.rejects(open({ id: other, noted: false }), new RegExp(`but DATA_ID is ${other}`, 'u'));
    await rm(join(place.directory, '.id'));
    assert.equal((await opened({ id: other, noted: false })).id, other);
  });

  it('is noted beside itself only where that is asked for, and goes on where it cannot be', async () => {
    const { id } = await opened();
    await assert.rejects(readFile(noteBeside(place.directory)), { code: 'ENOENT' });
    await opened({ noted: true });
    assert.equal((await readFile(noteBeside(place.directory), 'utf8')).trim(), id);
    await rm(noteBeside(place.directory));
    await mkdir(`${noteBeside(place.directory)}.tmp`);
    await opened({ noted: true });
  });

  it('that is none is refused in a sentence', async () => {
    await writeFile(place.directory, 'a file');
    await assert.rejects(open(), /^Error: The data directory .* is no directory\. Set DATA_DIR to one \((ENOTDIR|EEXIST)\)\.$/u);
  });
});
