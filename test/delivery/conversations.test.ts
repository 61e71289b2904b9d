import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import type { Store } from '../../src/core/store/store.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import { chat, type Desk, person, place, row, startDesk, toPerson, toPlace } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

const at = (seconds: number): Instant => new Date(Date.UTC(2026, 10, 23, 8, 0, seconds)).toISOString() as Instant;
const numbered = (count: number, name = 'm') => Array.from({ length: count }, (_, n) => `${name}${n + 1}`);

describe('conversations', () => {
  let teams: PretendTeams;
  let desk: Desk;

  const start = async (latency = 50, limits = deliveryLimits): Promise<void> => {
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time, latency);
        return teams.courier;
      },
      { limits },
    );
    for (const name of ['a', 'b', 'c']) await desk.knows(place(name), { kind: 'channel', conversation: place(name) });
  };
  beforeEach(() => start());
  afterEach(() => desk.close());

  const askedOf = (name: string) => teams.asked.filter((one) => one.startsWith(`post ${place(name)} `)).map((one) => one.split(' ')[2]);
  const whenLast = (name: string): number => teams.times[teams.asked.findLastIndex((one) => one.includes(place(name)))] ?? Number.NaN;

  it('get what they are to get in the order it was due, from one document or several', async () => {
    await desk.send(
      'n',
      row('m3', toPlace('a'), { dueAt: at(3) }),
      row('m1', toPlace('a'), { dueAt: at(1) }),
      row('m4', toPlace('a'), { dueAt: at(3) }),
    );
    await desk.send('o', row('m5', toPlace('a'), { dueAt: at(5) }), row('b1', toPlace('b'), { dueAt: at(2) }));
    await desk.drain();
    assert.deepEqual(askedOf('a'), ['m1', 'm3', 'm4', 'm5']);
  });

  it('keep that order when the first message has to be tried again', async () => {
    teams.answerNext(`post ${place('a')} m1`, { status: 503 }, { status: 429, retryAfter: 60_000 });
    await desk.send('n', row('m1', toPlace('a'), { dueAt: at(1) }), row('m2', toPlace('a'), { dueAt: at(2) }), row('b1', toPlace('b')));
    await desk.send('o', row('m3', toPlace('a'), { dueAt: at(3) }));
    await desk.drain();
    assert.deepEqual([askedOf('a'), askedOf('b')], [['m1'], ['b1']]);
    await desk.send('p', row('m4', toPlace('a'), { dueAt: at(4) }));
    await desk.drain();
    for (let seconds = 0; seconds < 75; seconds += 1) {
      await desk.time.pass(1_000);
      await desk.drain();
    }
    assert.deepEqual(askedOf('a'), ['m1', 'm1', 'm1', 'm2', 'm3', 'm4']);
    const [, second = 0, third = 0] = teams.times.filter((_, n) => teams.asked[n]?.endsWith(' m1'));
    assert.ok(third - second >= 60_000, 'Retry-After is kept');
  });

  it('are not held up by one that does not answer, not even in the same document', async () => {
    teams.answerNext(`post ${place('a')}`, { takes: 8_000 });
    await desk.send(
      'n',
      row('a1', toPlace('a'), { dueAt: at(1) }),
      row('b1', toPlace('b'), { dueAt: at(2) }),
      row('c1', toPlace('c'), { dueAt: at(3) }),
    );
    await desk.send('o', row('b2', toPlace('b'), { dueAt: at(4) }), row('a2', toPlace('a'), { dueAt: at(5) }));
    await desk.drain();
    assert.ok(whenLast('c') <= 1_200 && whenLast('b') <= 1_200, 'they wait no longer than a slow answer is waited for');
    assert.ok(whenLast('a') >= 8_000);
    assert.deepEqual(askedOf('a'), ['a1', 'a2']);
  });

  it("get no more than Teams' limits allow, and what has to wait long does not keep its document", async () => {
    await desk.close();
    await start(50, { ...deliveryLimits, hold: 10_000 });
    await desk.send('n', ...numbered(100).map((id) => row(id, toPlace('a'))), row('b1', toPlace('b')));
    await desk.drain();
    const times = teams.times.filter((_, n) => teams.asked[n]?.includes(place('a')));
    assert.equal(times.length, 55);
    assert.ok(times.every((time, n) => (times[n + 7] ?? Number.POSITIVE_INFINITY) - time > 1_000));
    assert.equal(askedOf('b').length, 1);
    await desk.time.pass(30_000);
    await desk.drain();
    assert.deepEqual(askedOf('a'), numbered(100));
  });

  it('do not fill the memory when many documents write to one of them', async () => {
    await desk.close();
    await start(50, { ...deliveryLimits, queue: 3, documents: 8 });
    for (const id of numbered(12, 'doc')) await desk.send(id, row(id, toPlace('a'), { dueAt: at(Number(id.slice(3))) }));
    await desk.send('other', row('b1', toPlace('b'), { dueAt: at(20) }));
    await desk.drain();
    assert.deepEqual([askedOf('a').length < 12, askedOf('b')], [true, ['b1']]);
    for (let tries = 0; tries < 6; tries += 1) {
      await desk.time.pass(31_000);
      await desk.drain();
    }
    assert.deepEqual(askedOf('a'), numbered(12, 'doc'));
  });

  it('that stay dead are given up after days, all of their messages together', async () => {
    await desk.close();
    await start(50, { ...deliveryLimits, retry: { ...deliveryLimits.retry, maxWait: 6 * 3_600_000 } });
    teams.answerNext('post', ...Array.from({ length: 100 }, () => 'noAnswer' as const));
    await desk.send('n', ...numbered(5).map((id) => row(id, toPlace('a'))));
    let hours = 0;
    for (; desk.told.length < 5 && hours < 240; hours += 6) {
      await desk.time.pass(6 * 3_600_000);
      await desk.drain();
    }
    assert.ok(hours >= 120 && hours < 140, `${hours} h`);
    assert.deepEqual(
      [...desk.told].sort(),
      numbered(5).map((id) => `${id}: gaveUp, noAnswer timeout`),
    );
  });

  it('get one message of a document at a time, each noted before the next', async () => {
    for (const name of numbered(20, 'p')) await desk.knows(person(name), { kind: 'personal', conversation: chat(name) });
    await desk.send('n', ...numbered(20, 'p').map((name) => row(name, toPerson(name))));
    await desk.drain();
    assert.ok(teams.times.every((time, n) => n === 0 || time - (teams.times[n - 1] ?? 0) >= 50));
  });

  it('are left to somebody else when the lease of the document is over', async () => {
    await desk.close();
    await start(50, { ...deliveryLimits, lease: 5_000 });
    teams.answerNext('post', { takes: 8_000 });
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
    const slow = desk.delivery.drain();
    await desk.time.pass(6_000);
    await desk.time.passes(desk.another().drain());
    await desk.time.passes(slow);
    // Whether the first arrived could not be known; the rest goes out once.
    assert.deepEqual(askedOf('a'), ['m1', 'm1', 'm2']);
  });

  it('of the whole tenant get no more in any second than Teams takes from a bot, however many are written to at once', async () => {
    const names = numbered(120, 'place');
    for (const name of names) await desk.knows(place(name), { kind: 'channel', conversation: place(name) });
    for (const name of names) await desk.send(name, row(`to-${name}`, toPlace(name)));
    await desk.drain();
    assert.equal(teams.asked.length, names.length);
    const inASecond = teams.times.map((from) => teams.times.filter((time) => time >= from && time < from + 1_000).length);
    assert.ok(Math.max(...inASecond) <= 50, `${Math.max(...inASecond)}`);
    assert.ok(Math.max(...inASecond) >= 40, 'what Teams takes is used');
  });

  it('of different documents are written to at the same time', async () => {
    for (const name of ['a', 'b', 'c']) await desk.send(name, row(`${name}1`, toPlace(name)), row(`${name}2`, toPlace(name)));
    await desk.drain();
    assert.ok((teams.times[2] ?? 0) < 50);
  });
});

describe('a store that fails', () => {
  it('does not make messages go out twice', async () => {
    let teams: PretendTeams | undefined;
    let refusals = 0;
    const desk = await startDesk((time) => {
      teams = pretendTeams(time);
      return teams.courier;
    });
    const settle = desk.store.settle.bind(desk.store);
    const failing: Store['settle'] = async (claim, results) => {
      if (results.some(({ state }) => state === 'sent') && refusals < 3) {
        refusals += 1;
        throw new Error('The disk is full');
      }
      return settle(claim, results);
    };
    // The watched store reads its members each time, so this is what delivery gets.
    Reflect.set(desk.store, 'settle', failing);
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
    for (let leases = 0; leases < 6; leases += 1) {
      await desk.drain();
      await desk.time.pass(301_000);
    }
    assert.deepEqual(teams?.asked, ['post 19:a@thread.tacv2 m1', 'post 19:a@thread.tacv2 m2']);
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1', 'm2 sent sent-2']);
    assert.equal(refusals, 3);
    await desk.close();
  });
});

describe('the loop', () => {
  let teams: PretendTeams;
  let desk: Desk;
  beforeEach(async () => {
    desk = await startDesk((time) => {
      teams = pretendTeams(time, 400);
      return teams.courier;
    });
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
  });
  afterEach(() => desk.close());

  it('sends what becomes due while it runs, and nothing before it is started', async () => {
    await desk.send('n', row('m1', toPlace('a')));
    await desk.time.pass(10_000);
    assert.deepEqual([teams.asked.length, desk.delivery.running()], [0, false]);
    desk.delivery.start();
    desk.delivery.start();
    await desk.time.pass(1_500);
    assert.deepEqual([teams.asked.length, desk.delivery.running()], [1, true]);
    await desk.send('o', row('m2', toPlace('a')));
    await desk.time.pass(1_500);
    assert.equal(teams.asked.length, 2);
  });

  it('looks at once when it is nudged', async () => {
    desk.delivery.start();
    await desk.time.pass(100);
    await desk.send('n', row('m1', toPlace('a')));
    desk.delivery.nudge();
    await desk.time.pass(10);
    assert.equal(teams.asked.length, 1);
  });

  it('stops with what is under way noted and the rest left for the next start', async () => {
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
    desk.delivery.start();
    await desk.time.pass(100);
    await desk.time.passes(desk.delivery.stop());
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1', 'm2 waiting']);
    assert.equal(desk.delivery.running(), false);
  });

  it('is not running while due work cannot be had, and goes on when it can', async () => {
    const claimDue = desk.store.claimDue.bind(desk.store);
    let isBroken = true;
    Reflect.set(desk.store, 'claimDue', async (...given: Parameters<typeof claimDue>) => {
      if (isBroken) throw new Error('no');
      return claimDue(...given);
    });
    await desk.send('n', row('m1', toPlace('a')));
    desk.delivery.start();
    await desk.time.pass(2_000);
    assert.equal(desk.delivery.running(), false);
    isBroken = false;
    await desk.time.pass(2_000);
    assert.deepEqual([desk.delivery.running(), teams.asked.length], [true, 1]);
  });
});
