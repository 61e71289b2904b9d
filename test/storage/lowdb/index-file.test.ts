import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import type { Store } from '../../../src/core/store.js';
import { codeMark } from '../../../src/storage/lowdb/code-mark.js';
import { note, notes } from '../contract-kinds.js';
import { type LowdbPlace, newLowdbPlace } from '../lowdb-place.js';

const at = '2026-12-01T09:00:00.000Z' as Instant;

describe('what an orderly stop leaves', () => {
  let place: LowdbPlace;
  let store: Store;
  const index = () => join(place.directory, '.index.json');
  const write = (id: string, tag: string) => store.change(notes, id, () => ({ body: note({ tags: [tag] }), wakeAt: at, outcome: 0 }));
  const found = async (tag: string) => (await store.find(notes, `tag:${tag}`)).map(({ id }) => id);
  const reopen = async () => {
    await store.close();
    store = await place.open([notes]);
  };
  /** Writes another tag of the same length into a file, which looks as it did before. */
  const forge = async (id: string, from: string, to: string) => {
    const path = place.path(notes, id);
    const { atime, mtime } = await stat(path);
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
    await utimes(path, atime, mtime);
  };
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

  it('is gone while the store is open, and holds nothing of what was erased', async () => {
    await assert.rejects(stat(index()), { code: 'ENOENT' });
    await store.change(notes, 'b', () => ({ body: note({ tags: ['secret'] }), outcome: 0 }));
    await store.change(notes, 'b', () => ({ body: null, outcome: 0 }));
    await store.close();
    assert.doesNotMatch(await readFile(index(), 'utf8'), /secret|"b"/u);
    store = await place.open([notes]);
    assert.deepEqual(await found('x'), ['a']);
  });

  it('that was cut off is gone at the next start, with the people it names', async () => {
    await store.close();
    await writeFile(`${index()}.tmp`, 'person:29:secret');
    store = await place.open([notes]);
    await assert.rejects(stat(`${index()}.tmp`), { code: 'ENOENT' });
  });

  it('is left by nobody who was killed: then everything is read', async () => {
    await store.close();
    await rm(index());
    await forge('a', '"x"', '"y"');
    store = await place.open([notes]);
    assert.deepEqual(await found('y'), ['a']);
  });

  it('is not believed when it is no index, or comes from another version of the program', async () => {
    for (const text of [
      '',
      '{"mark":1}',
      '[]',
      JSON.stringify({ mark: codeMark([notes]), files: [null] }),
      (await indexText()).replace(/"mark":"../u, '"mark":"zz'),
    ]) {
      await store.close();
      await writeFile(index(), text);
      await forge('a', '"x"', '"y"');
      store = await place.open([notes]);
      assert.deepEqual(await found('y'), ['a'], text.slice(0, 20));
      await store.close();
      await forge('a', '"y"', '"x"');
      await rm(index());
      store = await place.open([notes]);
    }
  });

  it('knows documents that are found by nothing without reading them', async () => {
    await store.change(notes, 'c', () => ({ body: note({ tags: [] }), outcome: 0 }));
    await reopen();
    assert.deepEqual((await store.get(notes, 'c'))?.tags, []);
    assert.equal(place.reported.length, 0);
  });

  async function indexText(): Promise<string> {
    await store.close();
    const text = await readFile(index(), 'utf8');
    store = await place.open([notes]);
    return text;
  }
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
