import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'mocha';
import { erasureKey, erasureKind } from '../../../../src/features/people/erasing/erasure.js';
import { doesEverything, olle, setUp, takesOver, vera, worksInOffice } from '../../../support/busy-person.js';
import { startTalk } from '../../../support/case-talk.js';
import { filesWith } from '../../../support/data-left.js';

const script = fileURLToPath(new URL('../erasing-child.ts', import.meta.url));
const veras = [vera.id, vera.name, vera.chat];

describe('an erasure whose process is killed', function () {
  this.timeout(60_000);
  let directory = '';
  let id = '';
  /** A data directory in which somebody has just pressed the button. */
  before(async () => {
    const talk = await startTalk();
    await setUp(talk);
    await doesEverything(talk, vera);
    await worksInOffice(talk, vera, olle);
    await takesOver(talk);
    const [, button = '{}'] = /(\{"verb":"person\.erase"[^}]*\})/u.exec(await talk.says(vera, 'radera mina uppgifter')) ?? [];
    await talk.presses(vera, JSON.parse(button));
    id = (await talk.bot.store.find(erasureKind, erasureKey(vera.id as never)))[0]?.id ?? '';
    directory = await mkdtemp(join(tmpdir(), 'lotsen-erasing-'));
    await cp(talk.bot.directory, directory, { recursive: true, filter: (path) => !path.includes('.lock') });
    await talk.bot.close();
  });
  after(() => rm(directory, { recursive: true, force: true }));

  /** How many changes it made; undefined when it was killed. */
  const live = (killedAt: number, now: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      execFile(process.execPath, ['--import=tsx', script, directory, `${killedAt}`, id, now], (error, stdout) => {
        if (error !== null && error.signal !== 'SIGKILL') reject(error);
        else resolve(error === null ? Number(stdout) : undefined);
      });
    });

  it('goes on where it was until nothing is left, whenever that was', async () => {
    assert.ok((await filesWith(directory, veras)).length > 8);
    const [pressed, again, muchLater] = ['2026-12-01T14:40:00.000Z', '2026-12-01T14:41:00.000Z', '2026-12-03T14:40:00.000Z'];
    for (const killedAt of [2, 5]) assert.equal(await live(killedAt, pressed), undefined, `${killedAt}`);
    assert.notEqual(await live(0, pressed), undefined);
    assert.equal(await live(4, again), undefined);
    assert.notEqual(await live(0, again), undefined);
    // Nobody delivers the receipt: after a day it is not waited for any more.
    assert.notEqual(await live(0, muchLater), undefined);
    assert.deepEqual(await filesWith(directory, veras), []);
  });
});
