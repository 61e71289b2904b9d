import assert from 'node:assert/strict';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { storeContract } from '../contract.js';
import { at, liftedNotes, message, minutes, note, notes, oldNotes } from '../contract-kinds.js';
import { type LowdbPlace, newLowdbPlace } from '../lowdb-place.js';

storeContract('lowdb', newLowdbPlace);

describe('the lowdb store', () => {
  let place: LowdbPlace;
  let store: Store;

  beforeEach(async () => {
    place = await newLowdbPlace();
    store = await place.open([notes]);
  });

  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const reopen = async (): Promise<void> => {
    await store.close();
    store = await place.open([notes]);
  };
  const write = (id: string, count = 0) => store.change(notes, id, () => ({ body: note({ count, tags: ['t'] }), outcome: count }));
  const add = (id: string) =>
    store.change(notes, id, (before = note()) => ({ body: { ...before, count: before.count + 1 }, outcome: before.count + 1 }));

  it('keeps each document in a file of its own, for its owner only', async () => {
    await store.change(notes, '19:A', () => ({ body: note(), send: [message('m', at(1))], wakeAt: at(2), outcome: 0 }));
    const expected = { schema: 1, version: 1, id: '19:A', body: note(), wakeAt: at(2), outgoing: [message('m', at(1))] };
    assert.deepEqual(await place.envelope(notes, '19:A'), expected);
    const modes = await Promise.all(
      [place.directory, dirname(place.path(notes, '19:A')), place.path(notes, '19:A')].map((path) => stat(path)),
    );
    assert.deepEqual(
      modes.map(({ mode }) => mode & 0o777),
      [0o700, 0o700, 0o600],
    );
  });

  it('writes many changes of a document at once together', async () => {
    await add('a');
    await Promise.all(Array.from({ length: 200 }, () => add('a')));
    const { version, body } = await place.envelope(notes, 'a');
    assert.deepEqual([version, body], [2, note({ count: 201 })]);
  });

  it('writes in the next write what arrives during one', async () => {
    const first = add('a');
    const later = first.then(() => Promise.all([add('a'), add('a')]));
    const meanwhile = store.get(notes, 'b').then(() => Promise.all([add('a'), add('a'), add('a')]));
    assert.deepEqual((await Promise.all([first, later, meanwhile])).flat().sort(), [1, 2, 3, 4, 5, 6]);
    assert.ok(Number((await place.envelope(notes, 'a'))['version']) <= 4);
  });

  it('writes nothing when a change changes nothing', async () => {
    await store.change(notes, 'a', () => ({ body: note(), send: [message('m', at(1))], wakeAt: at(1), outcome: 0 }));
    await store.change(notes, 'a', () => ({ outcome: 0 }));
    await store.change(notes, 'a', (body) => ({ body, send: [message('m', at(9))], wakeAt: at(1), outcome: 0 }));
    const [due] = await store.claimDue(at(1), 1, minutes(1));
    assert.ok(due);
    await store.settle(due, [{ id: 'unknown', state: 'sent' }]);
    assert.equal((await place.envelope(notes, 'a'))['version'], 1);
    await store.change(notes, 'b', () => ({ outcome: 0 }));
    await assert.rejects(stat(place.path(notes, 'b')), { code: 'ENOENT' });
  });

  it('rejects every change of a write that fails, keeps what is on disk and works again afterwards', async () => {
    await write('a', 1);
    await mkdir(`${place.path(notes, 'a')}.tmp`);
    const results = await Promise.allSettled([
      write('a', 2),
      store.change(notes, 'a', (body) => ({ outcome: body?.count })),
      write('a', 3),
    ]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.equal((await store.get(notes, 'a'))?.count, 1);
    assert.deepEqual(
      (await store.find(notes, 'tag:t')).map(({ body }) => body.count),
      [1],
    );
    await rm(`${place.path(notes, 'a')}.tmp`, { recursive: true });
    assert.equal(await add('a'), 2);
    assert.equal((await place.envelope(notes, 'a'))['version'], 2);
  });

  it('does not go on from memory when a write fails and the document can no longer be read', async () => {
    await write('a', 1);
    await rm(place.path(notes, 'a'));
    await mkdir(place.path(notes, 'a'), { recursive: true });
    await assert.rejects(write('a', 2), { code: 'EISDIR' });
    await assert.rejects(store.get(notes, 'a'), { code: 'EISDIR' });
  });

  it('rejects a change whose keys cannot be worked out, before anything is written', async () => {
    await write('a', 1);
    const body = { ...note(), tags: undefined } as never;
    await assert.rejects(
      store.change(notes, 'a', () => ({ body, outcome: 0 })),
      TypeError,
    );
    assert.equal((await place.envelope(notes, 'a'))['version'], 1);
    assert.equal((await store.find(notes, 'tag:t')).length, 1);
  });

  it('removes the file of an erased document', async () => {
    await write('a');
    await store.change(notes, 'a', () => ({ body: null, outcome: 0 }));
    await assert.rejects(stat(place.path(notes, 'a')), { code: 'ENOENT' });
  });

  it('gives the others their turn when a due document cannot be read', async () => {
    await store.change(notes, 'a', () => ({ body: note(), wakeAt: at(1), outcome: 0 }));
    await store.change(notes, 'b', () => ({ body: note(), wakeAt: at(2), outcome: 0 }));
    await reopen();
    await place.write(notes, 'a', 'garbage');
    assert.deepEqual(await store.claimDue(at(3), 1, minutes(5)), []);
    assert.equal(place.reported.length, 1);
    assert.deepEqual(
      (await store.claimDue(at(3), 1, minutes(5))).map(({ id }) => id),
      ['b'],
    );
  });

  it('writes a lifted body back with the next change', async () => {
    await store.close();
    store = await place.open([oldNotes]);
    await store.change(oldNotes, 'a', () => ({ body: { name: 'x' }, outcome: 0 }));
    await store.close();
    store = await place.open([liftedNotes]);
    assert.equal((await place.envelope(liftedNotes, 'a'))['schema'], 1);
    await store.change(liftedNotes, 'a', () => ({ wakeAt: at(1), outcome: 0 }));
    const { schema, body } = await place.envelope(liftedNotes, 'a');
    assert.deepEqual([schema, body], [2, note({ title: 'x', tags: ['lifted'] })]);
  });

  it('hands out nothing to be sent while it could not be noted, and begins again by itself', async () => {
    await store.change(notes, 'a', () => ({ body: note(), send: [message('m', at(1))], outcome: 0 }));
    await reopen();
    await mkdir(join(place.directory, '.check.tmp'));
    assert.deepEqual(await store.claimDue(at(0), 1, minutes(1)), []);
    for (let tries = 0; tries < 2; tries += 1) await assert.rejects(store.claimDue(at(1), 1, minutes(1)), { code: 'EISDIR' });
    await rm(join(place.directory, '.check.tmp'), { recursive: true });
    assert.equal((await store.claimDue(at(1), 1, minutes(1))).length, 1);
  });

  it('takes a write that went well for proof, once, and not one that failed since', async () => {
    await store.change(notes, 'a', () => ({ body: note(), send: [message('m', at(1))], outcome: 0 }));
    await store.change(notes, 'b', () => ({ body: note(), send: [message('m', at(1))], outcome: 0 }));
    await mkdir(join(place.directory, '.check.tmp'));
    assert.equal((await store.claimDue(at(1), 1, minutes(1))).length, 1);
    await assert.rejects(store.claimDue(at(1), 1, minutes(1)), { code: 'EISDIR' });
    await write('c');
    await mkdir(`${place.path(notes, 'c')}.tmp`);
    await assert.rejects(write('c', 1));
    await assert.rejects(store.claimDue(at(1), 1, minutes(1)), { code: 'EISDIR' });
  });

  it('begins a document anew that cannot be read, when all that is in it is told again, and erases it like any other', async () => {
    const renewed = { ...notes, begunAnew: true } as const;
    await write('a', 1);
    await place.write(notes, 'a', '{"schema":1,"vers');
    await store.close();
    store = await place.open([renewed]);
    assert.equal(place.reported.length, 1);
    assert.equal(await store.get(renewed, 'a'), undefined);
    await assert.rejects(stat(place.path(notes, 'a')), { code: 'ENOENT' });
    await store.change(renewed, 'a', () => ({ body: note({ count: 7 }), outcome: 0 }));
    assert.equal((await store.get(renewed, 'a'))?.count, 7);
  });

  it('says so when nothing can be written', async () => {
    await mkdir(join(place.directory, '.check.tmp'));
    await assert.rejects(store.check(), { code: 'EISDIR' });
    await rm(join(place.directory, '.check.tmp'), { recursive: true });
    await store.check();
    assert.deepEqual((await readdir(place.directory)).sort(), ['.id', '.lock', 'note']);
  });
});
