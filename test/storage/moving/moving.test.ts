import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Store } from '../../../src/core/store/store.js';
import { openLowdbStore } from '../../../src/storage/lowdb/open-store.js';
import { backupSource, backupTarget } from '../../../src/storage/moving/backup-file.js';
import { copy, type Kept, type Source } from '../../../src/storage/moving/copied.js';
import { databaseSource, databaseTarget } from '../../../src/storage/moving/database.js';
import { folderSource, folderTarget } from '../../../src/storage/moving/folder.js';
import { at, liftedNotes, message, minutes, note, notes, oldNotes } from '../contract-kinds.js';
import { newPglitePlace, type PostgresPlace } from '../postgres/postgres-place.js';

const kinds = [notes, liftedNotes];

async function fill(store: Store): Promise<void> {
  for (let place = 0; place < 25; place += 1) {
    const body = note({ title: `Å ${place} \0`, count: place, tags: ['all', `n${place % 3}`] });
    await store.change(notes, `n ${place}`, () => ({ body, send: [message('m', at(place))], wakeAt: at(30), outcome: 0 }));
  }
  const [due] = await store.claimDue(at(0), 1, minutes(1));
  if (due === undefined) throw new Error('Nothing is due');
  await store.settle(due, [{ id: 'm', state: 'sent', note: '1700' }]);
}

/** Everything that it was filled with, found and sent as before; and it goes on from there. */
async function goesOn(store: Store): Promise<void> {
  assert.deepEqual(
    (await store.find(notes, 'tag:n0', { order: 'newest' })).map(({ body }) => body.count),
    [24, 21, 18, 15, 12, 9, 6, 3, 0],
  );
  assert.equal((await store.get(notes, 'n 7'))?.title, 'Å 7 \0');
  assert.deepEqual(await store.find(liftedNotes, 'tag:lifted'), [{ id: 'old', body: note({ title: 'Från förr', tags: ['lifted'] }) }]);
  assert.deepEqual(await store.outgoing(notes, 'n 0'), [{ ...message('m', at(0)), state: 'sent', note: '1700' }]);
  const due = await store.claimDue(at(3), 100, minutes(1));
  assert.deepEqual(
    due.map(({ id }) => id),
    ['n 1', 'n 2', 'n 3'],
  );
  const count = await store.change(notes, 'n 7', (one) => ({ body: { ...(one ?? note()), count: 700 }, outcome: one?.count }));
  assert.equal(count, 7);
}

describe('moving what is stored', function () {
  this.timeout(300_000);
  let parent: string;
  let place: PostgresPlace;
  const report = (error: Error): void => {
    throw error;
  };
  const folder = (name: string): string => join(parent, name);
  const openFolder = (name: string, some: Parameters<typeof openLowdbStore>[0]['kinds'] = kinds) =>
    openLowdbStore({ directory: folder(name), kinds: some, report });
  const toDatabase = () => databaseTarget(place.driver, 'The database', kinds);

  const moved = async (source: Source, target: Awaited<ReturnType<typeof folderTarget>>) => {
    try {
      return await copy(source, target);
    } finally {
      await target.close();
      await source.close();
    }
  };

  before(async () => (await newPglitePlace()).remove());
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'lotsen-moving-'));
    place = await newPglitePlace();
    const old = await openFolder('data', [oldNotes]);
    await old.change(oldNotes, 'old', () => ({ body: { name: 'Från förr' }, outcome: 0 }));
    await old.close();
    const store = await openFolder('data');
    await fill(store);
    await store.close();
    await writeFile(join(folder('data'), 'local-secret.key'), Buffer.alloc(32, 7));
  });
  afterEach(async () => {
    await place.remove();
    await rm(parent, { recursive: true });
  });

  it('takes everything from files to PostgreSQL and back, where Lotsen goes on with it', async () => {
    const there = await moved(await folderSource(folder('data'), false), await toDatabase());
    assert.deepEqual([there['note']?.count, there['lifted']?.count], [25, 1]);
    const back = await moved(await databaseSource(place.driver, 'The database', false), await folderTarget(folder('back')));
    assert.deepEqual(back, there);
    const { store, home, shared } = await place.instance('i', kinds);
    assert.equal(home.isNew, false);
    assert.equal(await shared('local secret', () => ''), Buffer.alloc(32, 7).toString('base64'));
    await goesOn(store);
    await store.close();
    const files = await openFolder('back');
    assert.equal(files.home.id, home.id);
    await goesOn(files);
    await files.close();
    assert.ok((await readdir(folder('back'))).includes('local-secret.key'));
  });

  it('keeps a backup in a file, of either, that can be restored to either', async () => {
    const [one, other] = [join(parent, 'one.backup'), join(parent, 'other.backup')];
    await moved(await folderSource(folder('data'), true), await backupTarget(one));
    await moved(await backupSource(one), await toDatabase());
    const { store } = await place.instance('i', kinds);
    await moved(await databaseSource(place.driver, 'The database', true), await backupTarget(other));
    await goesOn(store);
    await store.close();
    await moved(await backupSource(other), await folderTarget(folder('restored')));
    const files = await openFolder('restored');
    await goesOn(files);
    await files.close();
    await assert.rejects(backupTarget(one), /is there already/u);
  });

  it('refuses a backup that is not whole, before anything is put anywhere', async () => {
    const { gzipSync, gunzipSync } = await import('node:zlib');
    const { readFile } = await import('node:fs/promises');
    const file = join(parent, 'one.backup');
    await moved(await folderSource(folder('data'), true), await backupTarget(file));
    const lines = gunzipSync(await readFile(file))
      .toString()
      .split('\n');
    const broken: readonly (readonly [string, Buffer])[] = [
      ['one missing', gzipSync([...lines.slice(0, 3), ...lines.slice(4)].join('\n'))],
      ['no end', gzipSync(lines.slice(0, 5).join('\n'))],
      ['changed', gzipSync(lines.join('\n').replace('Å 7', 'Å 8'))],
      ['cut off', (await readFile(file)).subarray(0, 200)],
      ['something else', Buffer.from('hej')],
    ];
    for (const [name, bytes] of broken) {
      await writeFile(join(parent, name), bytes);
      await assert.rejects(backupSource(join(parent, name)), /is no backup of Lotsen's, or not all of one/u, name);
    }
  });

  it('says that there is nothing where there is no backup, and no data of Lotsen’s in a database', async () => {
    await assert.rejects(backupSource(join(parent, 'none')), /^Error: There is no file .*none/u);
    await assert.rejects(databaseSource(place.driver, 'The database', true), /The database has no data of Lotsen's/u);
  });

  it('can be run again after it was cut off, and until then nothing starts on what there is', async () => {
    const cutOff = (source: Source): Source => ({
      ...source,
      async *documents(): AsyncGenerator<Kept> {
        let count = 0;
        for await (const one of source.documents()) {
          if (count === 5) throw new Error('Cut off');
          count += 1;
          yield one;
        }
      },
    });
    await assert.rejects(moved(cutOff(await folderSource(folder('data'), false)), await toDatabase()), /Cut off/u);
    await assert.rejects(moved(cutOff(await folderSource(folder('data'), false)), await folderTarget(folder('copy'))), /Cut off/u);
    await assert.rejects(place.instance('i', kinds), /Not everything has been moved/u);
    await assert.rejects(openFolder('copy'), /Not everything has been moved/u);
    await moved(await folderSource(folder('data'), false), await toDatabase());
    await moved(await folderSource(folder('data'), false), await folderTarget(folder('copy')));
    const { store } = await place.instance('i', kinds);
    await goesOn(store);
    await store.close();
    const files = await openFolder('copy');
    await goesOn(files);
    await files.close();
  });

  it('says that it failed when what was written is not what was read', async () => {
    const target = await toDatabase();
    const forgetful = { ...target, put: (some: readonly Kept[]) => target.put(some.slice(1)) };
    await assert.rejects(moved(await folderSource(folder('data'), false), forgetful), /is not what was read \((?:note|lifted)/u);
    await assert.rejects(place.instance('i', kinds), /Not everything has been moved/u);
  });

  it('refuses a target that is in use, or has anything in it, and a source that is in use', async () => {
    const running = await openFolder('data');
    await assert.rejects(folderSource(folder('data'), false), /in use/u);
    await running.close();
    const { store } = await place.instance('i', kinds);
    await assert.rejects(moved(await folderSource(folder('data'), false), await toDatabase()), /is in use/u);
    await assert.rejects(databaseSource(place.driver, 'The database', false), /is in use/u);
    await store.close();
    await assert.rejects(moved(await folderSource(folder('data'), false), await toDatabase()), /is not empty/u);
    await assert.rejects(
      moved(await databaseSource(place.driver, 'The database', false), await folderTarget(folder('data'))),
      /is not empty/u,
    );
  });
});
