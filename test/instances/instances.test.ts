import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'mocha';
import { type Address, addressKind } from '../../src/core/people/address.js';
import type { Store } from '../../src/core/store/store.js';
import { undeliveredKind } from '../../src/core/store/undelivered.js';
import { newServerPlace, type ServerPlace, serverUrl } from '../storage/postgres/postgres-place.js';
import { lease } from './limits.js';
import { placeOf, shared, talkKind } from './talk.js';
import { mostWithin, type TakingTeams, takingTeams } from './teams.js';

/** Five thousand are asked for by hand, with LOTSEN_TURNS=5000. */
const turns = Number(process.env['LOTSEN_TURNS'] ?? 200);
const talks = 40;
const named = (letter: string, count: number) => Array.from({ length: count }, (_, number) => placeOf(`${letter}${number}`));
const conversations = [...named('t', talks), ...named('s', shared)];
const script = fileURLToPath(new URL('instance.ts', import.meta.url));

/** Teams' own, per conversation and for the tenant. */
const limits = [
  { count: 7, milliseconds: 1_000 },
  { count: 8, milliseconds: 2_000 },
  { count: 60, milliseconds: 30_000 },
] as const;
/** 50 in a second; a machine that is busy with other tests may stall for a second, and what leaves evenly then arrives in bunches. */
const tenant = { count: 550, milliseconds: 10_000 };

interface Instance {
  readonly process: ChildProcess;
  readonly url: string;
  isPaused: boolean;
}

const describeInstances = (serverUrl: string): unknown =>
  describe('several instances on one database', () => {
    let place: ServerPlace;
    let store: Store;
    let teams: TakingTeams;
    const live: Instance[] = [];
    let names = 0;

    const start = async (version = 'present'): Promise<Instance> => {
      names += 1;
      const child = spawn(process.execPath, ['--import=tsx', script, `i${names}`, place.url, version], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const refused = once(child, 'exit').then(() => Promise.reject(new Error('The instance has ended')));
      refused.catch(() => undefined);
      const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), refused])) as [string];
      const instance = { process: child, url: line, isPaused: false };
      live.push(instance);
      return instance;
    };
    const end = async (instance: Instance, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
      live.splice(live.indexOf(instance), 1);
      instance.process.kill(signal);
      if (instance.isPaused) instance.process.kill('SIGCONT');
      await once(instance.process, 'exit');
    };

    before(async function () {
      this.timeout(180_000);
      place = await newServerPlace(serverUrl);
      store = await place.open([talkKind, addressKind, undeliveredKind]);
      teams = await takingTeams();
      for (const id of conversations) {
        const body: Address = { kind: 'channel', serviceUrl: teams.url, bot: { id: '28:bot', name: 'Lotsen' }, conversation: id };
        await store.change(addressKind, id, () => ({ body, outcome: 0 }));
      }
      // The one that has set up delivers nothing.
      await store.close();
    });

    after(async function () {
      this.timeout(180_000);
      for (const instance of [...live]) await end(instance, 'SIGKILL');
      await teams?.close();
      await place?.remove();
    });

    /** As through a load balancer: where there is no answer, Teams asks another one, with the same activity. */
    const takes = async (talk: string, id: string): Promise<void> => {
      for (;;) {
        const awake = live.filter(({ isPaused }) => !isPaused);
        const chosen = awake[Math.floor(Math.random() * awake.length)];
        const taken =
          chosen !== undefined &&
          (await fetch(`${chosen.url}/?talk=${talk}&id=${id}`, { signal: AbortSignal.timeout(5_000) }).then(
            ({ ok }) => ok,
            () => false,
          ));
        if (taken) return;
        await wait(50);
      }
    };

    const load = async (from: number, count: number, perSecond: number): Promise<void> => {
      const taking: Promise<void>[] = [];
      for (let n = 0; n < count; n += 1) {
        taking.push(takes(`t${Math.floor(Math.random() * talks)}`, `a${from + n}`));
        await wait(1_000 / perSecond);
      }
      await Promise.all(taking);
    };

    /** As long as anything comes, more may: what waits for another try is tried later each time. */
    const delivered = async (count: number): Promise<void> => {
      const news = () => new Set(teams.taken.map(({ talk, number }) => `${talk} ${number}`)).size;
      let [last, since] = [news(), performance.now()];
      while (last < count) {
        assert.ok(performance.now() - since < 90_000, `${last} of ${count} were delivered, and nothing more comes`);
        await wait(200);
        if (news() > last) [last, since] = [news(), performance.now()];
      }
    };

    const rowsOf = async (): Promise<{ readonly ids: readonly string[]; readonly unsent: number }> => {
      const opened = await place.open([talkKind, addressKind, undeliveredKind]);
      const all = await opened.find(talkKind, 'all');
      let unsent = 0;
      for (const { id } of all) unsent += (await opened.outgoing(talkKind, id)).filter(({ state }) => state !== 'sent').length;
      await opened.close();
      return { ids: all.flatMap(({ body }) => body.turns), unsent };
    };

    it(`loses nothing of ${turns} turns, repeats at most one message per conversation and end of a process, keeps order and limits`, async () => {
      await Promise.all([start(), start(), start()]);
      let ends = 0;
      let isOver = false;
      const one = (): Instance | undefined => {
        const awake = live.filter(({ isPaused }) => !isPaused);
        return awake.length < 2 ? undefined : awake[Math.floor(Math.random() * awake.length)];
      };
      const harm = async (): Promise<void> => {
        for (let round = 0; !isOver; round += 1) {
          await wait(1_500 + Math.random() * 2_500);
          const chosen = one();
          if (isOver || chosen === undefined) continue;
          ends += 1;
          if (round % 3 === 0) {
            chosen.isPaused = true;
            chosen.process.kill('SIGSTOP');
            await wait(lease + 1_500);
            chosen.process.kill('SIGCONT');
            chosen.isPaused = false;
          } else {
            await end(chosen, round % 3 === 1 ? 'SIGKILL' : 'SIGTERM');
            await start();
          }
          await place.cut('one');
        }
      };
      const harming = harm();
      await load(0, turns, 40);
      isOver = true;
      await harming;
      await delivered(turns);
      for (const instance of [...live]) await end(instance, 'SIGTERM');

      const { ids, unsent } = await rowsOf();
      assert.equal(ids.length, turns, 'each turn was taken once');
      assert.equal(new Set(ids).size, turns, 'each turn was taken once');
      assert.equal(unsent, 0, 'each message is noted as sent');
      let repeats = 0;
      for (const conversation of conversations) {
        const mine = teams.taken.filter(({ place }) => place === conversation);
        const news = mine.filter(({ talk, number }, at) => mine.findIndex((one) => one.talk === talk && one.number === number) === at);
        for (const talk of new Set(news.map((one) => one.talk))) {
          const numbers = news.filter((one) => one.talk === talk).map(({ number }) => number);
          const inOrder = [...numbers].sort((left, right) => left - right);
          assert.deepEqual(numbers, inOrder, `the order in ${conversation} of what ${talk} is answered`);
        }
        assert.ok(mine.length - news.length <= ends, `${mine.length - news.length} repeats in ${conversation} of ${ends} ends`);
        repeats += mine.length - news.length;
        for (const { count, milliseconds } of limits) {
          const most = mostWithin(
            mine.map(({ at }) => at),
            milliseconds,
          );
          assert.ok(most <= count, `${most} in ${conversation} within ${milliseconds} ms`);
        }
      }
      const senders = new Set(teams.taken.map(({ by }) => by));
      assert.ok(senders.size > 1, 'several instances send');
      const most = mostWithin(
        teams.taken.map(({ at }) => at),
        tenant.milliseconds,
      );
      assert.ok(most <= tenant.count, `${most} to the tenant within ${tenant.milliseconds} ms`);
      console.log(
        `      ${turns} turns and ${teams.taken.length} messages, ${ends} processes killed, paused or stopped, ${repeats} repeats`,
      );
    }).timeout(180_000 + turns * 400);

    it('goes on answering while instances are replaced by those of the next version, which has changed the database', async () => {
      const already = teams.taken.length === 0 ? 0 : turns;
      const before = [await start(), await start()];
      const loading = load(turns, 120, 30);
      await wait(500);
      for (const old of before) {
        await start('next');
        await end(old, 'SIGTERM');
      }
      await loading;
      await delivered(already + 120);
      await assert.rejects(start('present'), /has ended/u, 'what the later version has changed, this one does not begin with');
    }).timeout(240_000);
  });

// `.ci/run` starts a server; PGlite is of one process only.
if (serverUrl !== undefined) describeInstances(serverUrl);
