import assert from 'node:assert/strict';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { at, minutes, note, notes } from '../contract-kinds.js';
import { type LowdbPlace, newLowdbPlace } from '../lowdb-place.js';
import { type ManualTime, manualTime } from '../manual-time.js';

/** Milliseconds from the start until the files are looked at. */
const soon = 2_000;

describe('a start that believes what was left of a folder', () => {
  let place: LowdbPlace;
  let store: Store;
  let time: ManualTime;
  const open = async () => {
    time = manualTime();
    store = await place.open([notes], { look: 'later', time });
  };
  const write = (id: string, ...tags: string[]) => store.change(notes, id, () => ({ body: note({ tags }), wakeAt: at(1), outcome: 0 }));
  const found = async (tag: string) => (await store.find(notes, `tag:${tag}`)).map(({ id }) => id);
  /** In its place, which its folder does not show. */
  const edit = async (id: string, from: string, to: string) => {
    const path = place.path(notes, id);
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
  };
  beforeEach(async () => {
    place = await newLowdbPlace();
    await open();
    for (const id of ['a', 'b']) await write(id, 'x');
    await store.close();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('looks at each file soon afterwards, and finds those that somebody changed in their place', async () => {
    await edit('a', '"x"', '"long"');
    await open();
    assert.deepEqual(await found('long'), []);
    await time.pass(soon);
    assert.deepEqual([await found('long'), await found('x')], [['a'], ['b']]);
    await store.close();
    await open();
    assert.deepEqual(await found('long'), ['a']);
  });

  it('then reports files that can no longer be read, finds nothing by them, and leaves them as they are', async () => {
    await writeFile(place.path(notes, 'a'), 'garbage');
    await open();
    await time.pass(soon);
    assert.deepEqual([place.reported.map(({ name }) => name), await found('x')], [['UnreadableDocument'], ['b']]);
    assert.deepEqual(
      (await store.claimDue(at(9), 9, minutes(1))).map(({ id }) => id),
      ['b'],
    );
    assert.equal(await readFile(place.path(notes, 'a'), 'utf8'), 'garbage');
    // Its folder is not believed again: every start says so, at once.
    for (const times of [2, 3]) {
      await store.close();
      await open();
      assert.deepEqual([place.reported.length, await found('x')], [times, ['b']]);
    }
  });

  it('then finds what was added, and no longer what was removed, behind the back of the store while it ran', async () => {
    await open();
    await copyFile(place.path(notes, 'a'), join(place.directory, 'copy'));
    await store.change(notes, 'a', () => ({ body: null, outcome: 0 }));
    await copyFile(join(place.directory, 'copy'), place.path(notes, 'a'));
    await rm(place.path(notes, 'b'));
    await store.close();
    await open();
    await time.pass(soon);
    assert.deepEqual(await found('x'), ['a']);
  });

  it('has the changes that were made meanwhile', async () => {
    await edit('a', '"x"', '"long"');
    await open();
    const changing = Promise.all([write('a', 'new'), write('b', 'new'), write('c', 'new')]);
    await Promise.all([changing, time.pass(soon)]);
    assert.deepEqual([await found('new'), await found('x'), await found('long')], [['a', 'b', 'c'], [], []]);
  });

  it('looks no more when the store is closed, which waits until that is so', async () => {
    await writeFile(place.path(notes, 'a'), 'garbage');
    await open();
    const done: string[] = [];
    const looking = time.pass(soon).then(() => done.push('looked'));
    await store.close().then(() => done.push('closed'));
    await looking;
    assert.deepEqual([done, place.reported], [['looked', 'closed'], []]);
  });

  it('does not look at all when the store was closed before', async () => {
    await open();
    await store.close();
    await rm(place.directory, { recursive: true });
    await time.pass(soon);
    assert.deepEqual(place.reported, []);
  });

  it('reports a folder that cannot be looked into, and looks into the others', async () => {
    await edit('b', '"x"', '"long"');
    await open();
    await rm(dirname(place.path(notes, 'a')), { recursive: true });
    await time.pass(soon);
    assert.deepEqual([place.reported.length, await found('long')], [1, ['b']]);
  });

  it('does not believe it when a file came or went since', async () => {
    await copyFile(place.path(notes, 'a'), `${place.path(notes, 'a')}.copy`);
    await edit('a', '"x"', '"long"');
    await open();
    assert.deepEqual(await found('long'), ['a']);
    // What it leaves then is believed again.
    await store.close();
    await edit('a', '"long"', '"other"');
    await open();
    assert.deepEqual([await found('other'), await found('long')], [[], ['a']]);
  });
});
