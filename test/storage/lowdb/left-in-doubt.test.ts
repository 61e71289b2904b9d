import assert from 'node:assert/strict';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { at, note, notes } from '../contract-kinds.js';
import { type LowdbPlace, newLowdbPlace } from '../lowdb-place.js';
import { type ManualTime, manualTime } from '../manual-time.js';

const minute = 60_000;
/** Milliseconds from the start until the files are looked at. */
const soon = 2_000;
/** These ids share a folder. */
const [one, other] = ['a', 'q'] as const;

describe('what is left of a folder behind whose back something happened', () => {
  let place: LowdbPlace;
  let store: Store;
  let time: ManualTime;
  const open = async (look: 'later' | 'atOnce' = 'later') => {
    time = manualTime();
    store = await place.open([notes], { look, time });
  };
  const reopen = async (look?: 'later' | 'atOnce') => {
    await store.close();
    await open(look);
  };
  const write = (id: string, ...tags: string[]) => store.change(notes, id, () => ({ body: note({ tags }), wakeAt: at(1), outcome: 0 }));
  const found = async (tag: string) => (await store.find(notes, `tag:${tag}`)).map(({ id }) => id);
  const index = () => join(place.directory, '.index');
  const left = async () => {
    const names = await readdir(index()).catch(() => []);
    return (await Promise.all(names.map((name) => readFile(join(index(), name), 'utf8')))).join('\n');
  };
  /** In its place, which its folder does not show. */
  const restore = async (text: string, date: Date) => {
    await writeFile(place.path(notes, one), text);
    await utimes(place.path(notes, one), date, date);
  };
  beforeEach(async () => {
    place = await newLowdbPlace();
    await open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('does not say of a file what was read in an older one that took its place for a while', async () => {
    await write(one, 'new');
    await store.close();
    const text = await readFile(place.path(notes, one), 'utf8');
    const date = new Date('2026-01-01'); // a whole second, which utimes can put back
    await restore(text, date);
    await rm(index(), { recursive: true });
    await open();
    await store.close();
    await restore(text.replace('"new"', '"old"'), new Date('2025-01-01'));
    await open();
    await time.pass(soon);
    assert.deepEqual([await found('old'), await found('new')], [[one], []]);
    await store.close();
    await restore(text, date);
    await open();
    await time.pass(soon);
    assert.deepEqual([await found('old'), await found('new')], [[], [one]]);
  });

  it('does not pass for all there is while one of its files has a date to come, as when the clock was set back', async () => {
    await write(one, 'x');
    await store.close();
    const later = new Date(Date.now() + 60 * minute);
    await utimes(place.path(notes, one), later, later);
    await rm(index(), { recursive: true });
    await open();
    await write(other, 'x');
    await time.pass(minute);
    await rm(join(place.directory, '.lock'), { recursive: true }); // as after a kill
    await open();
    assert.deepEqual(await found('x'), [one, other]);
    assert.equal((await store.claimDue(at(1), 9, 1)).length, 2);
  });

  for (const look of ['later', 'atOnce'] as const)
    it(`soon no longer names what somebody removed by hand while the store ran, when it looks ${look}`, async () => {
      for (const id of [one, other]) await write(id, 'x', `secret-${id}`);
      await store.change(notes, 'f', () => ({ body: note(), outcome: 0 })); // found by nothing
      for (const id of [one, 'f']) await rm(place.path(notes, id));
      await store.close();
      assert.match(await left(), /secret-a.*"f\.json"/su);
      await open(look);
      await time.pass(soon);
      await time.pass(minute);
      assert.doesNotMatch(await left(), /secret-a|"f\.json"/u);
      assert.match(await left(), /secret-q/u);
      assert.deepEqual(await found('x'), [other]);
      await reopen(look);
      assert.deepEqual([await found('x'), place.reported], [[other], []]);
    });
});
