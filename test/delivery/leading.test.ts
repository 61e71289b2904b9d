import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { say } from '../../src/core/reply.js';
import { noNeighbours } from '../../src/core/store/neighbours.js';
import type { Renderers } from '../../src/core/store/outgoing.js';
import { StoreAway } from '../../src/core/store/store-away.js';
import { instant } from '../../src/core/time/clock.js';
import { Districts } from '../../src/delivery/districts.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import type { VirtualTime } from '../support/virtual-time.js';
import { type Desk, person, place, row, startDesk, toPerson, toPlace } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

describe('an instance among several', () => {
  let teams: PretendTeams;
  let desk: Desk;
  let leads: boolean;
  let isDue: boolean;
  let isAway = false;
  const asked: Instant[] = [];

  beforeEach(async () => {
    [leads, isDue] = [true, false];
    asked.length = 0;
    const isDueElsewhere = async (now: Instant) => {
      asked.push(now);
      return isDue && asked.length < 4;
    };
    const renders: Renderers[string] = async (_id, { about }) => {
      if (isAway && about['id'] === 'm1') throw new StoreAway('ECONNREFUSED', undefined);
      return say(about['id'] ?? '');
    };
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time, 20);
        return teams.courier;
      },
      {
        renderers: { 'notice.say': renders },
        limits: { ...deliveryLimits, lease: 30_500 },
        neighbours: { ...noNeighbours(), tenure: () => (leads ? 'now' : undefined), isDueElsewhere },
      },
    );
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
  });
  afterEach(() => desk.close());

  it('sends nothing while another one does, and waits for that one where somebody waits for what is due', async () => {
    [leads, isDue] = [false, true];
    await desk.send('n', row('m1', toPlace('a')));
    await desk.drain();
    assert.deepEqual([teams.asked, asked.length], [[], 4]);
    leads = true;
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1']);
  });

  it('sends nothing more from the moment it no longer has the task, and goes on where it was when it has it again', async () => {
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')), row('m3', toPlace('a')));
    const { post } = teams.courier;
    teams.courier.post = async (...all) => {
      leads = false;
      return post(...all);
    };
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1', 'm2 waiting', 'm3 waiting']);
    teams.courier.post = post;
    leads = true;
    await desk.time.pass(60_000);
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1', 'm2 sent sent-2', 'm3 sent sent-3']);
    assert.equal(teams.asked.length, 3);
  });

  it('sends to the conversations of its districts only, and what is to be told in a group where that is written to', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const name of names) await desk.knows(place(name), { kind: 'channel', conversation: place(name) });
    let district = 0;
    const has = (number: number): string | undefined => (number === district ? `since ${district}` : undefined);
    const handedOver: number[] = [];
    const handOver = async (number: number) => void handedOver.push(number);
    const make = (time: VirtualTime) => {
      teams = pretendTeams(time);
      return teams.courier;
    };
    const own = await startDesk(make, { neighbours: { ...noNeighbours(), districts: 2, tenure: has, handOver } });
    try {
      for (const name of names) await own.knows(place(name), { kind: 'channel', conversation: place(name) });
      const toGroups = names.map((name) => row(`g${name}`, toPerson(name, { fallback: place(name) })));
      await own.send('n', ...names.map((name) => row(`m${name}`, toPlace(name))), ...toGroups);
      for (const name of names) teams.answerNext(`open ${person(name)}`, { status: 403, code: 'x' });
      await own.drain();
      const first = teams.asked.filter((one) => one.startsWith('post'));
      assert.ok(first.length > 0 && first.length < names.length, `${first}`);
      assert.ok(handedOver.includes(1) && !handedOver.includes(0), 'what was never begun is handed over too');
      for (const turn of [1, 0, 1]) {
        district = turn;
        await own.time.pass(60_000);
        await own.drain();
      }
      assert.equal(new Set(teams.asked.filter((one) => one.startsWith('post'))).size, names.length);
      assert.deepEqual(
        teams.asked.filter((one) => one.startsWith('mention')).sort(),
        names.map((name) => `mention ${place(name)} ${person(name)}`),
      );
      assert.equal(teams.asked.length, names.length * 3, 'nothing is asked twice');
    } finally {
      await own.close();
    }
  });

  it("has as much of the tenant's limit as it has of the districts", () => {
    const everyFor = (own: number): number => {
      const neighbours = { ...noNeighbours(), districts: 60, tenure: (number: number) => (number < own ? 'now' : undefined) };
      const { clock, timers } = desk.time;
      const districts = new Districts({ neighbours, clock, timers, limits: deliveryLimits, stopping: new AbortController().signal });
      const names = Array.from({ length: 200 }, (_, name) => ({ id: `${name}`, isUnnamed: false }));
      const lane = names.map((name) => districts.lane(name)).find((found) => found !== undefined);
      const [first = 0, second = 0] = [lane?.traffic.tenant(0), lane?.traffic.tenant(0)];
      return second - first;
    };
    const whole = 1_000 / deliveryLimits.tenantPerSecond;
    for (const own of [60, 30, 15]) assert.ok(Math.abs(everyFor(own) - (whole * 60) / own) < 0.001, `${own}`);
  });

  it('lets nothing overtake what the one before could not send, in a document either that it sends something else of just then', async () => {
    let hasAll = false;
    const neighbours = { ...noNeighbours(), districts: 2, tenure: (number: number) => (number === 0 || hasAll ? 'now' : undefined) };
    const make = (time: VirtualTime) => {
      teams = pretendTeams(time);
      return teams.courier;
    };
    const one = await startDesk(make, { neighbours });
    try {
      const { clock, timers } = one.time;
      const districts = new Districts({ neighbours, clock, timers, limits: deliveryLimits, stopping: new AbortController().signal });
      const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
      const own = names.find((name) => districts.isOwn(place(name))) ?? '';
      const later = names.find((name) => !districts.isOwn(place(name))) ?? '';
      for (const name of [own, later]) await one.knows(place(name), { kind: 'channel', conversation: place(name) });
      const [now, soon] = [clock(), instant(new Date(Date.parse(clock()) + 20_000))];
      const refused = { ...row('m1', toPlace(later), { dueAt: soon }), note: `tried 1 since ${now}, 429 x` };
      teams.answerNext(`post ${place(own)}`, { takes: 8_000 });
      await one.send('n', row('long', toPlace(own)), refused, row('m2', toPlace(later), { dueAt: now }));
      one.delivery.start();
      await one.time.pass(2_000);
      hasAll = true;
      await one.time.pass(60_000);
      assert.deepEqual(
        teams.asked.map((asked) => asked.split(' ').at(-1)),
        ['long', 'm1', 'm2'],
      );
    } finally {
      await one.close();
    }
  });

  it('notes nothing of a message while the store is away, and lets no other one of the conversation go first', async () => {
    isAway = true;
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
    await desk.drain();
    isAway = false;
    assert.deepEqual([teams.asked, await desk.rows('n')], [[], ['m1 waiting', 'm2 waiting']]);
    await desk.time.pass(60_000);
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1', 'm2 sent sent-2']);
  });

  it('holds what it works on for longer than a claim lasts, so that nobody else takes it', async () => {
    teams.answerNext('post', { takes: 70_000 });
    await desk.send('n', row('m1', toPlace('a')));
    desk.delivery.start();
    await desk.time.pass(500);
    const other = desk.another();
    other.start();
    await desk.time.pass(100_000);
    await desk.time.passes(other.stop());
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1']);
    assert.equal(teams.asked.length, 1);
  });
});
