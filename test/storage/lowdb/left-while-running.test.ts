import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { at, note, notes } from '../contract-kinds.js';
import { type LowdbPlace, newLowdbPlace } from '../lowdb-place.js';
import { type ManualTime, manualTime } from '../manual-time.js';

const minute = 60_000;

describe('what a running store leaves', () => {
  let place: LowdbPlace;
  let store: Store;
  let time: ManualTime;
  const write = (id: string, ...tags: string[]) => store.change(notes, id, () => ({ body: note({ tags }), wakeAt: at(1), outcome: 0 }));
  const found = async (tag: string) => (await store.find(notes, `tag:${tag}`)).map(({ id }) => id);
  const left = async () => {
    const names = await readdir(join(place.directory, '.index')).catch(() => []);
    return (await Promise.all(names.map((name) => readFile(join(place.directory, '.index', name), 'utf8')))).join('\n');
  };
  /** Opens it as after a kill: whoever had it before does nothing more. */
  const crash = async () => {
    await rm(join(place.directory, '.lock'), { recursive: true });
    time = manualTime();
    store = await place.open([notes], { look: 'later', time });
  };
  const forge = (id: string, from: string, to: string) => place.forge(notes, id, from, to);
  beforeEach(async () => {
    place = await newLowdbPlace();
    time = manualTime();
    store = await place.open([notes], { look: 'later', time });
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('a minute after a change spares the start after a kill the reading of all but what changed since', async () => {
    for (const id of ['a', 'b']) {
      await write(id, 'x');
      await utimes(place.path(notes, id), new Date('2026-01-01'), new Date('2026-01-01'));
    }
    await store.close();
    store = await place.open([notes], { look: 'later', time });
    assert.equal(await left().then((text) => /"tag:x"/u.test(text)), true);
    await write('c', 'x');
    await write('c', 'y');
    await write('d', 'y');
    await time.pass(minute - 1);
    assert.doesNotMatch(await left(), /"tag:y"/u);
    await time.pass(1);
    assert.match(await left(), /"tag:y"/u);
    await write('d', 'z');
    await forge('a', '"x"', '"q"');
    await crash();
    assert.deepEqual(await Promise.all(['x', 'y', 'z', 'q'].map(found)), [['a', 'b'], ['c'], ['d'], []]);
    assert.deepEqual((await store.claimDue(at(1), 9, 1)).length, 4);
  });

  it('is nothing of what was written just now: a file that is written again at once may get the same date', async () => {
    await store.close();
    store = await place.open([notes], { look: 'later', time: { ...time, now: Date.now } });
    await write('a', 'x');
    await time.pass(minute);
    assert.match(await left(), /"folder":"","lines":\[\]/u);
    // It is tried again by itself.
    await rm(join(place.directory, '.index'), { recursive: true });
    await mkdir(join(place.directory, '.index'));
    await time.pass(minute);
    assert.match(await left(), /"folder":"","lines":\[\]/u);
  });

  it('goes when something of it is taken back, and comes again without it', async () => {
    await write('a', 'x', 'secret');
    await time.pass(minute);
    assert.match(await left(), /secret/u);
    await write('a', 'x');
    assert.equal(await left(), '');
    await time.pass(minute);
    assert.match(await left(), /"tag:x"/u);
    assert.doesNotMatch(await left(), /secret/u);
    await store.change(notes, 'a', () => ({ body: null, outcome: 0 }));
    assert.equal(await left(), '');
  });

  it('is all there is after a kill between a write and what is left next', async () => {
    await write('a', 'x');
    await time.pass(minute);
    await write('a', 'y');
    await write('b', 'y');
    await crash();
    assert.deepEqual([await found('x'), await found('y')], [[], ['a', 'b']]);
    // What was left no longer holds, and is soon left anew without anybody's change.
    await time.pass(3_000);
    assert.match(await left(), /"tag:y"/u);
    // Once is enough.
    await rm(join(place.directory, '.index'), { recursive: true });
    await time.pass(minute);
    assert.equal(await left(), '');
  });

  it('is left anew after a start that found less than it says', async () => {
    await write('a', 'x');
    await store.close();
    await rm(place.path(notes, 'a'));
    time = manualTime();
    store = await place.open([notes], { look: 'later', time });
    assert.match(await left(), /"tag:x"/u);
    await time.pass(3_000);
    assert.match(await left(), /"lines":\[\]/u);
    await store.close();
    // At the latest when it ends.
    store = await place.open([notes], { look: 'later', time });
    await write('a', 'x');
    await store.close();
    await rm(place.path(notes, 'a'));
    store = await place.open([notes], { look: 'later', time });
    await store.close();
    assert.match(await left(), /"lines":\[\]/u);
    store = await place.open([notes], { look: 'later', time });
  });

  it('has nothing of a document that could not be written, and does not vouch for its folder', async () => {
    await write('a', 'x');
    await mkdir(`${place.path(notes, 'a')}.tmp`);
    await assert.rejects(write('a', 'y'));
    await time.pass(minute);
    assert.match(await left(), /"folder":"","lines":\[\]/u);
    await store.close();
    assert.match(await left(), /"folder":"","lines":\[\]/u);
    store = await place.open([notes], { look: 'later', time });
    assert.deepEqual(await found('x'), ['a']);
  });
});
