import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { numberKind } from '../../src/features/back-office/case/case-number.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { sealWith } from '../support/seals.js';
import { sendQuestion } from './working-day.js';

/** `npm run test:faults` asks for fifty. */
const kills = Number(process.env['LOTSEN_KILLS'] ?? 2);
const script = fileURLToPath(new URL('case-writer.ts', import.meta.url));
/** Far more than one life is long enough for. */
const perLife = 10_000;

/** What it acknowledged before it was killed, at the so-manieth line. */
async function lifeOf(directory: string, from: number, lines: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import=tsx', script, directory, `${from}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    said.push(line);
    if (said.length === lines) child.kill('SIGKILL');
  });
  // One that ends by itself has failed.
  assert.deepEqual(await once(child, 'close'), [null, 'SIGKILL']);
  return said;
}

describe('a back office whose process is killed', () => {
  it(`has every question, answer, note and word more that was acknowledged, after ${kills} kills`, async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lotsen-case-kill-'));
    const acknowledged: string[] = [];
    for (const [life, lines] of fc.sample(fc.integer({ min: 1, max: 120 }), kills).entries()) {
      acknowledged.push(...(await lifeOf(directory, life * perLife, lines)));
    }
    const report = (error: Error): never => {
      throw error;
    };
    const store = await openLowdbStore({ directory, kinds: [caseKind, numberKind], report });
    for (const line of acknowledged) {
      const [what, number = ''] = line.split(' ');
      const one = await store.get(caseKind, number);
      const rows = (await store.outgoing(caseKind, number)).map(({ id }) => id);
      assert.ok(one && rows.includes('card 1'), line);
      const entry = one.thread.find(({ kind }) => kind === (what === 'sent' ? 'question' : what));
      assert.ok(entry, line);
      if (what === 'reply') assert.ok(rows.includes(`asker ${entry.id}`) && rows.includes(`update ${entry.id}`), line);
    }
    // What was not acknowledged is delivered again by Teams: it is still one case.
    const seal = sealWith();
    for (let life = 0; life < kills; life += 1) {
      for (let index = 0; index < 5; index += 1) {
        const first = await sendQuestion(store, seal, life * perLife + index);
        const again = await sendQuestion(store, seal, life * perLife + index);
        if (acknowledged.includes(`sent ${first.id}`)) assert.ok(!first.isNew, first.id);
        assert.deepEqual([again.id, again.isNew], [first.id, false]);
      }
    }
    await store.close();
    await rm(directory, { recursive: true });
  }).timeout(120_000);
});
