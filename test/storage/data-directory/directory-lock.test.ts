import assert from 'node:assert/strict';
import fs, { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import { lockDirectory } from '../../../src/storage/data-directory/directory-lock.js';
import type { Holder } from '../../../src/storage/data-directory/lock-holder.js';
import { type Child, startChild } from '../lowdb-child.js';

describe('the lock of a data directory', () => {
  let directory: string;
  let children: Child[];

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lotsen-lock-'));
    children = [];
  });

  afterEach(async () => {
    sinon.restore();
    syncBuiltinESMExports();
    await Promise.all(children.map((child) => child.kill()));
    await rm(directory, { recursive: true });
  });

  const start = (): Child => {
    const child = startChild(directory);
    children.push(child);
    return child;
  };
  const locks = () => join(directory, '.lock');
  const present = async (): Promise<Holder> => JSON.parse(await readFile(join(locks(), '1'), 'utf8'));
  /** A lock as somebody else would have left it. */
  const leave = async (part: Partial<Holder>): Promise<void> => {
    const own = await lockDirectory(directory);
    const holder = { ...(await present()), socket: 'gone.sock', ...part };
    await own.release();
    await writeFile(join(locks(), '1'), JSON.stringify(holder));
  };

  it('is refused to a second opening in the same process, and given again after release', async () => {
    const lock = await lockDirectory(directory);
    await assert.rejects(lockDirectory(directory), new RegExp(`${directory} is in use by process ${process.pid} on .*DATA_DIR`));
    await lock.release();
    assert.equal(await readFile(join(locks(), '1'), 'utf8'), '', 'another machine sees that it was let go');
    await (await lockDirectory(directory)).release();
  });

  it('is refused while another process has it, and free at once when that is killed', async () => {
    const child = start();
    assert.equal(await child.said(/^open|refused/), 'open');
    await assert.rejects(lockDirectory(directory), new RegExp(`in use by process ${child.pid} on`));
    await child.kill();
    await (await lockDirectory(directory)).release();
    assert.deepEqual(await readdir(locks()), ['2'], 'the dead socket is swept away');
  }).timeout(30_000);

  it('is given to one of many processes that start at once on what a killed one left', async () => {
    await leave({});
    const started = Array.from({ length: 4 }, start);
    const said = await Promise.all(started.map((child) => child.said(/^open|refused/)));
    assert.deepEqual(said.sort(), ['open', 'refused', 'refused', 'refused']);
  }).timeout(60_000);

  it('is given to one of many who try at once, whatever was left', async () => {
    for (let round = 0; round < 20; round += 1) {
      if (round % 2) await leave({});
      const tried = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(directory)));
      const given = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      assert.equal(given.length, 1);
      await given[0]?.release();
      await rm(locks(), { recursive: true });
    }
  });

  it('is not given to a starter so slow that the number it saw has been swept away', async () => {
    await leave({});
    const lock = await lockDirectory(directory);
    sinon.stub(fs, 'readdir').callThrough().onFirstCall().resolves([]);
    syncBuiltinESMExports();
    await assert.rejects(lockDirectory(directory), /in use by process/);
    sinon.restore();
    syncBuiltinESMExports();
    assert.deepEqual(
      (await readdir(locks())).filter((name) => !name.endsWith('.sock')),
      ['2'],
    );
    await lock.release();
  });

  it('leaves little behind', async () => {
    await leave({});
    for (let round = 0; round < 3; round += 1) await (await lockDirectory(directory)).release();
    assert.deepEqual(await readdir(locks()), ['4']);
  });

  it('is free when its holder is gone, though the process id is in use again', async () => {
    await leave({ pid: process.pid });
    await (await lockDirectory(directory)).release();
  });

  it('is free when the machine has been restarted', async () => {
    await leave({ boot: 'an earlier one' });
    await (await lockDirectory(directory)).release();
  });

  it('is free when the holder was another container on this machine and is gone', async () => {
    await leave({ host: 'another-container' });
    await (await lockDirectory(directory)).release();
  });

  it('is refused to another container on this machine while the holder lives', async () => {
    const lock = await lockDirectory(directory);
    await writeFile(join(locks(), '1'), JSON.stringify({ ...(await present()), host: 'another-container' }));
    await assert.rejects(lockDirectory(directory), /on another-container/);
    await lock.release();
  });

  it('is refused, with what to do, when the holder is out of sight', async () => {
    const advice = new RegExp(`cannot be seen from here.*remove ${locks()}/1`);
    for (const part of [
      { boot: 'another machine', host: 'another-host' },
      { apart: true, host: 'another-container' },
    ]) {
      await leave(part);
      await assert.rejects(lockDirectory(directory), advice);
      await rm(join(locks(), '1'));
    }
    await (await lockDirectory(directory)).release();
  });

  it('is free when the file of the holder was torn by a loss of power', async () => {
    await leave({});
    await writeFile(join(locks(), '1'), '{"pid":');
    await (await lockDirectory(directory)).release();
  });

  it('holds in a directory with a path too long for a socket', async () => {
    const long = join(directory, 'd'.repeat(120));
    await mkdir(long);
    const lock = await lockDirectory(long);
    const holder: Holder = JSON.parse(await readFile(join(long, '.lock', '1'), 'utf8'));
    assert.equal(holder.apart, true);
    await assert.rejects(lockDirectory(long), /in use by process/);
    await lock.release();
    await writeFile(join(long, '.lock', '1'), JSON.stringify({ ...holder, apart: false }));
    await assert.rejects(lockDirectory(long), /cannot be seen from here/, 'its socket may be near, by a shorter path');
    await rm(join(long, '.lock', '1'));
    await (await lockDirectory(long)).release();
  });
});
