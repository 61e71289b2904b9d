import assert from 'node:assert/strict';
import type { Stats } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { type Files, openFiles } from '../../../src/storage/lowdb/files.js';
import { isAsNoted, type Known, knownIn, noStamp, type Stamp } from '../../../src/storage/lowdb/index-file.js';
import { KnownFiles } from '../../../src/storage/lowdb/known-files.js';
import { KnownFolder } from '../../../src/storage/lowdb/known-folder.js';
import { at } from '../contract-kinds.js';
import { type ManualTime, manualTime } from '../manual-time.js';

const minute = 60_000;
const place = { folder: 'note/0', name: 'a.json' };

describe('what is known of a folder', () => {
  const folder = (known?: Known, stamp?: Stamp) => {
    const one = new KnownFolder();
    one.note('a', { id: 'a', keys: ['x'], at: at(1) }, [1, 1, 1]);
    if (known) one.note('a', known, stamp);
    return one;
  };

  it('is nothing new when a document is read that is as it was', () => {
    assert.equal(folder({ id: 'a', keys: ['x'], at: at(1) }).news, folder().news);
    assert.equal(folder({ id: 'a', keys: ['x'], at: at(1) }).isDoubtful(), false);
    for (const keys of [['x', 'y'], ['y'], []]) assert.equal(folder({ id: 'a', keys, at: at(1) }).losses, keys.includes('x') ? 0 : 1);
    assert.deepEqual(folder({ id: 'a', keys: ['x'] }, [2, 2, 2]).lines(), [['a', 2, 2, 2, 'a', 0, ['x']]]);
  });

  it('is not told of a document that was read and is another than what had been noted, which may come back', () => {
    for (const known of [
      { id: 'a', keys: ['y'], at: at(1) },
      { id: 'a', keys: ['x'] },
    ]) {
      const changed = folder(known);
      assert.deepEqual([changed.lines(), changed.isDoubtful(), knownIn(changed.line('a') ?? ['a', ...noStamp])], [[], true, known]);
    }
  });

  it('is not told of a document that was read without anybody knowing which file it was', () => {
    const one = folder();
    one.note('b', { id: 'b', keys: [] });
    assert.deepEqual([one.lines().length, one.isDoubtful()], [1, true]);
    one.note('b', { id: 'b', keys: [] }, [1, 1, 1]);
    assert.deepEqual([one.lines().length, one.isDoubtful()], [2, false]);
  });

  it('is of a file with the same date, length and number', () => {
    const line = ['a', 1, 2, 3] as const;
    const is = (mtimeMs: number, size: number, ino: number) => isAsNoted(line, { mtimeMs, size, ino } as Stats);
    assert.deepEqual([is(1, 2, 3), is(9, 2, 3), is(1, 9, 3), is(1, 2, 9)], [true, false, false, false]);
  });
});

describe('what is known of the files', () => {
  let directory: string;
  let time: ManualTime;
  let files: Files;
  let known: KnownFiles;
  const indexPath = () => join(directory, '.index', 'note-0');
  const isLeft = () =>
    stat(indexPath()).then(
      () => true,
      () => false,
    );
  const noteWith = (keys: readonly string[]) => known.note(place, { id: 'a', keys }, [1, 1, 1]);

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lotsen-known-'));
    await mkdir(join(directory, 'note/0'), { recursive: true });
    time = manualTime();
    files = openFiles();
    known = new KnownFiles({ directory, mark: 'mark', files, time, report: assert.ifError });
  });
  afterEach(() => rm(directory, { recursive: true }));

  for (const isBefore of [true, false])
    it(`is not left when something of it was taken back just ${isBefore ? 'before' : 'after'} it was written`, async () => {
      noteWith(['x', 'secret']);
      const { write } = files;
      files.write = async (path, text) => {
        files.write = write;
        await writeFile(join(directory, 'note/0/a.json'), '');
        if (isBefore) noteWith(['x']);
        const stamp = await write(path, text);
        if (!isBefore) noteWith(['x']);
        return stamp;
      };
      await time.pass(minute);
      assert.equal(await isLeft(), false);
      await time.pass(minute);
      assert.deepEqual(known.left('note/0')?.lines, [['a.json', 1, 1, 1, 'a', 0, ['x']]]);
    });

  it('is tried again at the end when it could not be written, which is told', async () => {
    const told: unknown[] = [];
    known = new KnownFiles({ directory, mark: 'mark', files, time, report: (error) => told.push(error.message) });
    noteWith(['x']);
    const { write } = files;
    files.write = () => Promise.reject(new Error('full'));
    await time.pass(minute);
    files.write = write;
    assert.deepEqual([told, await isLeft()], [['full'], false]);
    await known.close();
    assert.equal(await isLeft(), true);
  });

  it('does not come to be there for a moment, which a kill could be in, with what was taken back while it was being written', async () => {
    noteWith(['x', 'secret']);
    const { write } = files;
    let wasThere = true;
    files.write = async (path, text) => {
      files.write = write;
      await mkdir(dirname(path));
      await writeFile(`${path}.tmp`, text);
      noteWith(['x']);
      await rename(`${path}.tmp`, path).finally(async () => {
        wasThere = await isLeft();
      });
      return [1, 1, 1];
    };
    await time.pass(minute);
    assert.equal(wasThere, false);
    await time.pass(minute);
    assert.deepEqual(known.left('note/0')?.lines, [['a.json', 1, 1, 1, 'a', 0, ['x']]]);
  });

  it('is not left where a folder keeps its date when a file comes into it: nobody would see that it no longer holds', async () => {
    noteWith(['x']);
    await time.pass(minute);
    assert.notEqual(known.left('note/0')?.folder, '');
    noteWith(['x', 'y']); // and no file has come
    assert.equal(await isLeft(), false);
  });

  it('is not believed there either when it was left by an earlier run', async () => {
    noteWith(['x']);
    await time.pass(minute);
    const stamp = known.left('note/0')?.folder;
    known = new KnownFiles({ directory, mark: 'mark', files, time, report: assert.ifError });
    known.started('note/0', stamp);
    noteWith(['x', 'y']);
    assert.equal(await isLeft(), false);
  });

  it('is left after what is being left, once more with all that is known, and not again when that is done', async () => {
    noteWith(['x']);
    const texts: string[] = [];
    const ends: (() => void)[] = [];
    files.write = async (_path, text) => {
      await new Promise<void>((resolve) => ends.push(resolve));
      texts.push(text);
      return [1, 1, 1];
    };
    const passing = time.pass(minute);
    await new Promise((resolve) => setImmediate(resolve));
    await writeFile(join(directory, 'note/0/a.json'), '');
    noteWith(['x', 'y']);
    const closing = known.close();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(ends.length, 1);
    ends[0]?.();
    await passing;
    await new Promise((resolve) => setImmediate(resolve));
    ends[1]?.();
    await closing;
    await time.pass(minute);
    assert.deepEqual(
      texts.map((text) => text.includes('"y"')),
      [false, true],
    );
  });

  it('is left as seldom as there is much of it', async () => {
    for (let number = 0; number < 20_000; number += 1) known.note({ folder: 'note/0', name: `${number}.json` }, undefined, [1, 1, 1]);
    await time.pass(minute);
    await writeFile(join(directory, 'note/0/a.json'), '');
    noteWith(['x']);
    await time.pass(minute);
    assert.equal(known.left('note/0')?.lines.length, 20_000);
    await time.pass(2.5 * minute);
    assert.equal(known.left('note/0')?.lines.length, 20_001);
  });
});
