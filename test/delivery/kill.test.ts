import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { addressKind } from '../../src/core/people/address.js';
import { undeliveredKind } from '../../src/core/store/undelivered.js';
import { instant } from '../../src/core/time/clock.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { serveLocally } from '../support/local-server.js';
import { chat, noticeKind, person, row, toPerson } from './notices.js';

/** `npm run test:faults` asks for fifty. */
const kills = Number(process.env['LOTSEN_KILLS'] ?? 6);
const recipients = 500;
/** Long ago by any clock. */
const dueAt = '2020-01-01T00:00:00.000Z' as Instant;
const script = fileURLToPath(new URL('delivery-writer.ts', import.meta.url));

interface Plan {
  /** Killed at the so-manieth request of its life. */
  readonly at: number;
  /** Before the request is answered, or so many turns of this process's loop after. */
  readonly after: number;
}

/** Lets the process deliver until it has done so or is killed; `begun` is given what can be killed. */
async function liveIn(directory: string, begun: (child: ChildProcess) => void): Promise<string> {
  const child = spawn(process.execPath, ['--import=tsx', script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  begun(child);
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  await once(child, 'close');
  return said;
}

const open = (directory: string) =>
  openLowdbStore({ directory, kinds: [noticeKind, addressKind, undeliveredKind], report: assert.ifError });

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a delivery whose process is killed', () => {
  it(`gives each of ${recipients} its message, and repeats at most one for each of ${kills} kills`, async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lotsen-kill-'));
    const taken = new Map<string, number>();
    let child: ChildProcess | undefined;
    let plan: Plan | undefined;
    let asked = 0;

    // Takes what it is given, but has no room for every tenth person, and fails now and then.
    const teams = await serveLocally(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { text = '' } = JSON.parse(Buffer.concat(chunks).toString()) as { text?: string };
      asked += 1;
      const answer = (status: number): void => {
        response.statusCode = status;
        response.end(JSON.stringify(status === 200 ? { id: `sent-${asked}` } : { error: { code: 'no' } }));
      };
      const isPlanned = plan?.at === asked;
      if (isPlanned && plan?.after === 0) child?.kill('SIGKILL');
      if (text === '' || Number(text) % 10 === 0) answer(403);
      else if (asked % 7 === 0) answer(503);
      else {
        taken.set(text, (taken.get(text) ?? 0) + 1);
        answer(200);
      }
      for (let turns = 1; isPlanned && turns <= (plan?.after ?? 0); turns += 1) {
        await turnOfTheLoop();
        if (turns === plan?.after) child?.kill('SIGKILL');
      }
    });

    const repeats = () => [...taken.values()].reduce((sum, times) => sum + times - 1, 0);
    const live = async (): Promise<string> => {
      asked = 0;
      return liveIn(directory, (begun) => {
        child = begun;
      });
    };

    try {
      const ids = Array.from({ length: recipients }, (_, n) => `${n + 1}`);
      const store = await open(directory);
      const bot = { id: '28:bot', name: 'Lotsen' };
      const knows = (id: string) => {
        const body = { kind: 'personal' as const, serviceUrl: teams.url, bot, conversation: chat(id) };
        return store.change(addressKind, person(id), () => ({ body, outcome: 0 }));
      };
      await Promise.all(ids.map(knows));
      await store.change(noticeKind, 'n', () => ({
        body: { title: 'x' },
        send: ids.map((id) => row(id, toPerson(id), { dueAt })),
        outcome: 0,
      }));
      await store.close();

      const most = Math.floor((recipients * 1.1) / (kills + 1));
      const plans = fc.sample(fc.record({ at: fc.integer({ min: 1, max: most }), after: fc.nat({ max: 12 }) }), kills);
      for (const [killed, one] of plans.entries()) {
        plan = one;
        assert.equal(await live(), '', `was killed: ${JSON.stringify(one)}`);
        plan = undefined;
        // What is repeated because of a kill shows in a later life: in the next one, unless that ends before it gets there.
        assert.ok(repeats() <= killed, `${repeats()} repeats of ${killed} kills`);
      }
      assert.equal(await live(), 'done\n');

      const end = await open(directory);
      const rows = await end.outgoing(noticeKind, 'n');
      await end.close();
      for (const { id, state, note } of rows) {
        const isRefused = Number(id) % 10 === 0;
        assert.equal(state, isRefused ? 'undeliverable' : 'sent', `${id} ${note}`);
        assert.equal(taken.has(id), !isRefused);
      }
      assert.equal(rows.length, recipients);
      assert.ok(repeats() <= kills, `${repeats()} repeats of ${kills} kills`);
    } finally {
      child?.kill('SIGKILL');
      await teams.close();
      await rm(directory, { recursive: true, force: true });
    }
  }).timeout(30_000 + kills * 10_000);

  it('keeps the order within a conversation that Teams would not take from, of other documents too', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'lotsen-kill-'));
    const asked: string[] = [];
    let child: ChildProcess | undefined;
    const teams = await serveLocally(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      asked.push((JSON.parse(Buffer.concat(chunks).toString()) as { text: string }).text);
      // What became of a message is noted before the next but one of its document leaves.
      if (asked.filter((text) => text === 'b2').length === 1 && asked.at(-1) === 'b2') return void child?.kill('SIGKILL');
      // Two conversations at once: either may come first.
      const isRefused = asked.at(-1) === 'questions' && asked.filter((text) => text === 'questions').length === 1;
      response.writeHead(isRefused ? 429 : 200, isRefused ? { 'retry-after': '1' } : {});
      response.end(JSON.stringify(isRefused ? { error: { code: 'no' } } : { id: 'sent' }));
    });
    const live = (): Promise<string> =>
      liveIn(directory, (begun) => {
        child = begun;
      });
    try {
      const store = await open(directory);
      for (const id of ['a', 'b']) {
        const body = { kind: 'personal' as const, serviceUrl: teams.url, bot: { id: '28:bot', name: 'Lotsen' }, conversation: chat(id) };
        await store.change(addressKind, person(id), () => ({ body, outcome: 0 }));
      }
      const rows = ['questions a', 'b1 b', 'b2 b']
        .map((one) => one.split(' '))
        .map(([id = '', to = '']) => row(id, toPerson(to), { dueAt }));
      await store.change(noticeKind, 'n', () => ({ body: { title: 'x' }, send: rows, outcome: 0 }));
      await store.close();
      assert.equal(await live(), '', 'was killed');
      const between = await open(directory);
      const moved = row('moved', toPerson('a'), { dueAt: instant(new Date()) });
      await between.change(noticeKind, 'o', () => ({ body: { title: 'x' }, send: [moved], outcome: 0 }));
      await between.close();
      assert.equal(await live(), 'done\n');
      assert.deepEqual(
        asked.filter((text) => !text.startsWith('b')),
        ['questions', 'questions', 'moved'],
      );
    } finally {
      child?.kill('SIGKILL');
      await teams.close();
      await rm(directory, { recursive: true, force: true });
    }
  }).timeout(30_000);
});
