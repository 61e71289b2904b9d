import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import type { Store } from '../../../src/core/store/store.js';
import { codeMark } from '../../../src/storage/lowdb/code-mark.js';
import { note, notes } from '../contract-kinds.js';
import { type LowdbPlace, newLowdbPlace } from '../lowdb-place.js';

const at = '2026-12-01T09:00:00.000Z' as Instant;

describe('what an orderly stop leaves', () => {
  let place: LowdbPlace;
  let store: Store;
  /** What is left of the folder that a document is in. */
  const index = (id: string) => {
    const [kind, shard] = dirname(place.path(notes, id)).split('/').slice(-2);
    return join(place.directory, '.index', `${kind}-${shard}`);
  };
  const write = (id: string, tag: string) => store.change(notes, id, () => ({ body: note({ tags: [tag] }), wakeAt: at, outcome: 0 }));
  const found = async (tag: string) => (await store.find(notes, `tag:${tag}`)).map(({ id }) => id);
  const reopen = async () => {
    await store.close();
    store = await place.open([notes]);
  };
  const forge = (id: string, from: string, to: string) => place.forge(notes, id, from, to);
  beforeEach(async () => {
    place = await newLowdbPlace();
    store = await place.open([notes]);
    // A whole second, which utimes can put back.
    await write('a', 'x');
    await write('b', 'x');
    await store.close();
    for (const id of ['a', 'b']) await utimes(place.path(notes, id), new Date('2026-01-01'), new Date('2026-01-01'));
    store = await place.open([notes]);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('spares the next start the reading of files that are still the same', async () => {
    await store.close();
    await forge('a', '"x"', '"y"');
    store = await place.open([notes]);
    // Finding it by its old key reads it at last.
    assert.deepEqual([await found('y'), await found('x')], [[], ['a', 'b']]);
    assert.deepEqual(
      (await store.claimDue(at, 5, 1000)).map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('says nothing of a file that was changed, removed or added since', async () => {
    await store.close();
    const text = await readFile(place.path(notes, 'a'), 'utf8');
    await writeFile(place.path(notes, 'a'), text.replace('"x"', '"y"'));
    await rm(place.path(notes, 'b'));
    store = await place.open([notes]);
    assert.deepEqual([await found('x'), await found('y')], [[], ['a']]);
    await write('c', 'x');
    await reopen();
    assert.deepEqual(await found('x'), ['c']);
  });

  it('says nothing of a file that was changed behind the back of the store while it ran', async () => {
    await place.write(notes, 'a', 'garbage');
    await reopen();
    assert.deepEqual([await found('x'), place.reported.length], [['b'], 1]);
  });

  it('holds nothing of what is taken back or erased, from that moment on', async () => {
    const forget = [
      () => store.change(notes, 'b', () => ({ body: note({ tags: ['x'] }), outcome: 0 })),
      () => store.change(notes, 'b', () => ({ body: null, outcome: 0 })),
    ];
    for (const change of forget) {
      await store.change(notes, 'b', () => ({ body: note({ tags: ['x', 'secret'] }), outcome: 0 }));
      await reopen();
      assert.match(await readFile(index('b'), 'utf8'), /secret/u);
      await change();
      await assert.rejects(stat(index('b')), { code: 'ENOENT' });
      await store.close();
      assert.doesNotMatch(await readFile(index('b'), 'utf8'), /secret/u);
      store = await place.open([notes]);
    }
    assert.doesNotMatch(await readFile(index('b'), 'utf8'), /"b"/u);
    assert.deepEqual(await found('x'), ['a']);
  });

  it('stays while what is added or changed takes nothing back', async () => {
    await store.change(notes, 'b', () => ({ body: note({ title: 'Ett annat', tags: ['x', 'y'] }), outcome: 0 }));
    await stat(index('b'));
  });

  it('that was cut off, or is of a folder that is no more, is gone at the next start, with the people it names', async () => {
    await store.close();
    const names = ['note-a.tmp', 'other-0'].map((name) => join(place.directory, '.index', name));
    for (const name of names) await writeFile(name, 'person:29:secret');
    store = await place.open([notes]);
    for (const name of names) await assert.rejects(stat(name), { code: 'ENOENT' });
  });

  it('is not believed when it is missing, torn, of something else or from another version of the program', async () => {
    const whole = await readFile(index('a'), 'utf8');
    const texts = [
      undefined,
      '',
      whole.slice(0, -1),
      whole.slice(0, whole.length / 2),
      'null',
      '{"mark":1}',
      '[]',
      JSON.stringify({ mark: codeMark([notes]), folder: '', lines: [null] }),
      JSON.stringify({ mark: codeMark([notes]), folder: '', lines: {} }),
      whole.replace(/"mark":"../u, '"mark":"zz'),
    ];
    for (const text of texts) {
      await store.close();
      await (text === undefined ? rm(index('a')) : writeFile(index('a'), text));
      await forge('a', '"x"', '"y"');
      store = await place.open([notes]);
      assert.deepEqual(await found('y'), ['a'], text?.slice(0, 20));
      await store.close();
      await forge('a', '"y"', '"x"');
      await rm(index('a'));
      store = await place.open([notes]);
    }
  });

  it('is not believed about files that are not the ones it was left with', async () => {
    await store.close();
    // As a copy of the directory would be: another file with the same date and size.
    const { mtime } = await stat(place.path(notes, 'a'));
    const text = await readFile(place.path(notes, 'a'), 'utf8');
    const other = join(place.directory, 'other');
    await writeFile(other, text.replace('"x"', '"y"'));
    await utimes(other, mtime, mtime);
    await rename(other, place.path(notes, 'a'));
    store = await place.open([notes]);
    assert.deepEqual(await found('y'), ['a']);
  });

  it('knows documents that are found by nothing without reading them', async () => {
    await store.change(notes, 'c', () => ({ body: note({ tags: [] }), outcome: 0 }));
    await reopen();
    assert.deepEqual((await store.get(notes, 'c'))?.tags, []);
    assert.equal(place.reported.length, 0);
  });
});

describe('the mark of the program', () => {
  it('is another one when a file of it or what it stores is', async () => {
    const root = await mkdtemp(join(tmpdir(), 'lotsen-mark-'));
    await writeFile(join(root, 'a.js'), '1');
    const first = codeMark([notes], root);
    assert.equal(codeMark([notes], root), first);
    assert.notEqual(codeMark([{ ...notes, schema: 9 }], root), first);
    assert.notEqual(codeMark([{ ...notes, keys: () => [] }], root), first);
    // As in a package or an image whose files all have one date.
    await utimes(join(root, 'a.js'), new Date('1985-10-26'), new Date('1985-10-26'));
    assert.equal(codeMark([notes], root), first);
    await writeFile(join(root, 'a.js'), '2');
    await utimes(join(root, 'a.js'), new Date('1985-10-26'), new Date('1985-10-26'));
    assert.notEqual(codeMark([notes], root), first);
    await rm(root, { recursive: true });
  });
});
