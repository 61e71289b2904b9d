import assert from 'node:assert/strict';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { inWords } from '../../../src/storage/lowdb/open-store.js';
import { liftedNotes, note, notes, oldNotes } from '../contract-kinds.js';
import { type LowdbPlace, newLowdbPlace } from '../lowdb-place.js';

describe('opening the lowdb store', () => {
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

  it('removes what an earlier version left to find its documents by, and finds them all the same', async () => {
    await write('a', 1);
    await store.close();
    await mkdir(join(place.directory, '.index'));
    await writeFile(join(place.directory, '.index', 'note-0'), '{"mark":"x","folder":"","lines":[["a.json",1,1,1,"a",0,["tag:old"]]]}');
    await writeFile(join(place.directory, '.index.tmp'), 'torn');
    store = await place.open([notes]);
    assert.deepEqual((await readdir(place.directory)).sort(), ['.id', '.lock', 'note']);
    assert.deepEqual([await store.count(notes, 'tag:t'), await store.count(notes, 'tag:old'), place.reported], [1, 0, []]);
  });

  it('knows every document once it is open, many side by side', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => `n${at}`);
    await Promise.all(ids.map((id, at) => write(id, at)));
    await reopen();
    assert.equal(await store.count(notes, 'tag:t'), 300);
    assert.deepEqual(
      (await store.find(notes, 'tag:t', { order: 'newest', limit: 2 })).map(({ id }) => id),
      ['n299', 'n298'],
    );
  });

  it('never reads what an interrupted write left, and sweeps it away', async () => {
    await write('a', 1);
    const torn = `${place.path(notes, 'a')}.tmp`;
    await writeFile(torn, '{"schema":1,"vers');
    await reopen();
    assert.equal((await store.get(notes, 'a'))?.count, 1);
    await assert.rejects(stat(torn), { code: 'ENOENT' });
    assert.deepEqual(place.reported, []);
  });

  it('refuses to open what a later version wrote', async () => {
    await store.close();
    store = await place.open([liftedNotes]);
    await store.change(liftedNotes, 'a', () => ({ body: note(), outcome: 0 }));
    await store.close();
    await assert.rejects(place.open([oldNotes]), { name: 'NewerDocument', message: /schema 2.*only 1.*later version/ });
    store = await place.open([liftedNotes]);
  });

  it('opens with documents of any size', async () => {
    await store.change(notes, 'a', () => ({ body: note({ title: 'å'.repeat(50_000), tags: ['long'] }), outcome: 0 }));
    await reopen();
    assert.equal((await store.find(notes, 'tag:long'))[0]?.body.title.length, 50_000);
    assert.deepEqual(place.reported, []);
  });

  it('reports what cannot even be opened', async () => {
    await mkdir(place.path(notes, 'a'), { recursive: true });
    await reopen();
    assert.match(place.reported[0]?.message ?? '', /cannot be read: EISDIR/);
  });

  it('refuses kinds with bad or equal names', async () => {
    for (const name of ['', 'Note', '../note', '.lock']) await assert.rejects(place.open([{ ...notes, name }]), /name of its own/);
    await assert.rejects(place.open([notes, { ...notes }]), /name of its own/);
  });

  it('keeps documents with malformed ids apart', async () => {
    for (const id of ['\ud800', '\ud801', '\u0000'])
      await store.change(notes, id, () => ({ body: note({ title: `<${id}>` }), outcome: 0 }));
    await reopen();
    for (const id of ['\ud800', '\ud801', '\u0000']) assert.equal((await store.get(notes, id))?.title, `<${id}>`);
  });

  const unreadable = {
    'an empty file': '',
    'half a file': '{"schema":1,"version":1,"id":"a","body":{"title":"hemligt',
    'a file of something else': '{"name":"hemligt"}',
    'another document’s file': '{"schema":1,"version":1,"id":"b","body":{"title":"hemligt","count":0,"tags":[]},"outgoing":[]}',
    'a body that cannot be lifted': '{"schema":1,"version":1,"id":"a","body":"hemligt","outgoing":[]}',
  };
  for (const [what, text] of Object.entries(unreadable)) {
    it(`reports ${what}, leaves it where it is, and starts nothing anew in its place`, async () => {
      await write('a', 1);
      await write('c', 3);
      await place.write(notes, 'a', text);
      await reopen();
      assert.deepEqual(
        place.reported.map(({ name }) => name),
        ['UnreadableDocument'],
      );
      assert.ok(place.reported[0]?.message.includes(place.path(notes, 'a')));
      assert.ok(!place.reported[0]?.message.includes('hemligt'));
      for (const change of [
        () => write('a', 2),
        () => store.get(notes, 'a'),
        () => store.change(notes, 'a', () => ({ body: null, outcome: 0 })),
      ]) {
        await assert.rejects(change, { name: 'UnreadableDocument' });
      }
      assert.deepEqual(
        (await store.find(notes, 'tag:t')).map(({ id }) => id),
        ['c'],
      );
      assert.equal(await write('c', 4), 4);
      await rm(place.path(notes, 'a'));
      assert.equal(await write('a', 5), 5);
    });
  }

  it('says in a sentence what is wrong with the disk, and what to do', () => {
    for (const [code, words] of [
      ['EROFS', /on a disk that can only be read\. Make it writable, or set DATA_DIR .* \(EROFS\)\.$/u],
      ['ENOSPC', /on a disk that is full\. Make room \(ENOSPC\)\.$/u],
      ['EACCES', /may not be used by the user that Lotsen runs as/u],
    ] as const) {
      const said = inWords('/srv/lotsen', Object.assign(new Error('mkdir'), { code }));
      assert.ok(said instanceof Error);
      assert.ok(said.message.startsWith('The data directory /srv/lotsen '));
      assert.match(said.message, words);
    }
    const other = new Error('another');
    assert.equal(inWords('/srv/lotsen', other), other);
  });
});
