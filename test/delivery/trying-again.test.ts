import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { addressKind } from '../../src/core/people/address.js';
import { say } from '../../src/core/reply.js';
import type { Renderers } from '../../src/core/store/outgoing.js';
import { askForAll, undeliveredKind } from '../../src/core/store/undelivered.js';
import type { DeliveryParts } from '../../src/delivery/parts.js';
import { chat, type Desk, person, place, row, startDesk, toPerson, toPlace } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

const hour = 3_600_000;
const day = 24 * hour;
const gone = { status: 404, code: 'ConversationNotFound' };

describe('what Teams does not take', () => {
  let teams: PretendTeams;
  let desk: Desk;
  const renderers: Record<string, Renderers[string]> = {};

  const start = async (changes: Partial<DeliveryParts> = {}): Promise<void> => {
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time);
        return teams.courier;
      },
      { renderers, ...changes },
    );
    for (const name of ['a', 'b']) await desk.knows(place(name), { kind: 'channel', conversation: place(name) });
    await desk.knows(person('eva'), { kind: 'personal', conversation: chat('eva') });
  };
  beforeEach(async () => {
    renderers['notice.say'] = async (_id, { about }) => say(about['id'] ?? '');
    await start();
  });
  afterEach(() => desk.close());

  const passing = async (hours: number, step = 0.25): Promise<void> => {
    for (let passed = 0; passed < hours; passed += step) {
      await desk.time.pass(step * hour);
      await desk.drain();
    }
  };
  const isDown = (requests = 1_000): void => teams.answerNext('', ...Array.from({ length: requests }, () => ({ status: 503 })));
  const isUp = (): void => teams.forgetPlans();

  it('for a day and a half comes through afterwards, in order, and what waited behind has not been tried itself', async () => {
    isDown();
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')), row('m3', toPlace('a')));
    await desk.drain();
    await passing(36);
    const [first = '', ...others] = await desk.rows('n');
    assert.match(first, /^m1 waiting tried \d{3} since /u);
    for (const other of others) assert.match(other, /waiting tried 0 since /u);
    isUp();
    const before = teams.asked.length;
    await passing(1);
    assert.deepEqual(
      teams.asked.slice(before).map((one) => one.split(' ')[2]),
      ['m1', 'm2', 'm3'],
    );
    assert.deepEqual(desk.told, []);
  });

  it('is not told when it has stopped being true meanwhile', async () => {
    isDown();
    await desk.send('n', row('m1', toPlace('a')));
    await desk.drain();
    renderers['notice.say'] = async () => undefined;
    await passing(1);
    assert.deepEqual(await desk.rows('n'), ['m1 withdrawn nothingToSay']);
  });

  it('is tried at once when a demonstration moves the clock past the waiting', async () => {
    await desk.close();
    let ahead = 0;
    await start({ clock: () => new Date(Date.UTC(2026, 10, 23, 9) + ahead).toISOString() as Instant });
    teams.answerNext('post', { status: 429, retryAfter: 600_000 });
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
    await desk.drain();
    ahead = hour;
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-2', 'm2 sent sent-3']);
  });

  it('is tried as long as its kind is worth', async () => {
    await desk.close();
    await start({ worth: { 'notice.say': 2 * hour } });
    isDown();
    await desk.send('n', row('m1', toPlace('a')));
    await desk.drain();
    await passing(1.5);
    assert.deepEqual(desk.told, []);
    await passing(1);
    assert.equal(desk.told[0], 'm1: gaveUp, 503 unknown');
  });

  it('for so long that it is given up is tried again on recovery, and nothing is left of that then', async () => {
    await desk.close();
    await start({ worth: { 'notice.say': 2 * hour } });
    isDown();
    await desk.send('n', row('m1', toPlace('a')));
    await desk.drain();
    await passing(60, 1);
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 undeliverable gaveUp, 503/u);
    isUp();
    await passing(24, 1);
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 sent /u);
    await passing(24, 1);
    assert.equal(await desk.store.count(undeliveredKind, 'all'), 0);
  });

  it('is not tried again where it only reminds: it is worth something until it is over, and no longer', async () => {
    await desk.close();
    await start({ onlyInTime: new Set(['notice.say']) });
    teams.answerNext('post', { status: 400, code: 'BadSyntax' }, { status: 400, code: 'BadSyntax' });
    await desk.send('n', row('m1', toPlace('a')));
    await desk.drain();
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 undeliverable/u);
    await askForAll(desk.store, desk.time.clock());
    await passing(26, 2);
    assert.equal(teams.asked.length, 1);
  });

  it('goes out at once when somebody asks for it', async () => {
    teams.answerNext('post', { status: 400, code: 'BadArgument' });
    await desk.send('n', row('m1', toPlace('a')));
    await desk.drain();
    await passing(48, 6);
    assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 400 BadArgument']);
    await askForAll(desk.store, desk.time.clock());
    await desk.drain();
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 sent /u);
  });

  describe('in a channel that is gone', () => {
    beforeEach(async () => {
      teams.answerNext(`post ${place('a')}`, gone, gone);
      await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
      await desk.drain();
    });

    it('is tried after an hour and then daily; when one thing comes through, all that was given up does', async () => {
      await desk.drain();
      assert.deepEqual(teams.asked, [`post ${place('a')} m1`]);
      await passing(1);
      assert.deepEqual(teams.asked.slice(1), [`post ${place('a')} m1`]);
      await passing(23);
      assert.equal(teams.asked.length, 2);
      await passing(2);
      assert.deepEqual(teams.asked.slice(2), [`post ${place('a')} m1`, `post ${place('a')} m2`]);
      assert.equal((await desk.store.get(addressKind, place('a')))?.blocked, undefined);
    });

    it('goes out at once on a sign of life', async () => {
      await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
      teams.forgetPlans();
      await desk.time.passes(desk.delivery.isBack(place('b')));
      await desk.drain();
      assert.equal(teams.asked.length, 1);
      await desk.time.passes(desk.delivery.isBack(place('a')));
      await desk.drain();
      assert.deepEqual(teams.asked.slice(1), [`post ${place('a')} m1`, `post ${place('a')} m2`]);
    });
  });

  it('for a person who has said no is not tried again before there is a sign of life from them', async () => {
    const no = { status: 403, code: 'ConversationBlockedByUser' };
    teams.answerNext('post a:eva', no, no);
    await desk.send('n', row('m1', toPerson('eva', { fallback: place('a') })));
    await desk.drain();
    const before = teams.asked.length;
    await passing(72, 6);
    assert.equal(teams.asked.length, before);
    await desk.time.passes(desk.delivery.isBack(person('eva')));
    await desk.drain();
    assert.equal(teams.asked.at(-1), 'post a:eva-new m1');
  });
});

describe('an update that takes a text away', () => {
  let desk: Desk;
  let teams: PretendTeams;
  beforeEach(async () => {
    desk = await startDesk((time) => {
      teams = pretendTeams(time);
      return teams.courier;
    });
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
  });
  afterEach(() => desk.close());
  const clear = row('clear', toPlace('a'), { updates: 'card', clears: true });
  const fate = async () => (await desk.rows('n')).at(-1);

  it('shows something else in its place', async () => {
    await desk.send('n', row('card', toPlace('a')));
    await desk.drain();
    await desk.send('n', clear);
    await desk.drain();
    assert.deepEqual(teams.asked.slice(1), [`update ${place('a')} sent-1 clear`]);
  });

  it('posts nothing where the card never came to be, or is not there any more', async () => {
    await desk.send('n', clear);
    await desk.drain();
    assert.deepEqual([teams.asked, await fate()], [[], 'clear withdrawn notThere']);
    await desk.send('n', row('card', toPlace('a')), { ...clear, id: 'again' });
    await desk.drain();
    await desk.send('n', { ...clear, id: 'third' });
    teams.answerNext('update', { status: 404, code: 'ActivityNotFoundInConversation' });
    await desk.drain();
    assert.deepEqual([teams.asked.length, await fate()], [3, 'third withdrawn notThere']);
  });

  it('goes on being tried while the channel cannot be written to', async () => {
    await desk.send('n', row('card', toPlace('a')));
    await desk.drain();
    teams.answerNext('update', gone, gone);
    await desk.send('n', clear);
    await desk.drain();
    assert.equal(await fate(), 'clear undeliverable 404 ConversationNotFound');
    for (let hours = 0; hours < 27; hours += 1) {
      await desk.time.pass(hour);
      await desk.drain();
    }
    assert.equal(await fate(), 'clear sent sent-1');
    assert.ok(teams.asked.slice(1).every((one) => one.startsWith('update ')));
  });
});

describe('a message that is late', () => {
  const zone = 'Europe/Stockholm';
  let desk: Desk;
  let teams: PretendTeams;
  beforeEach(async () => {
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time);
        return teams.courier;
      },
      { zone },
    );
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
  });
  afterEach(() => desk.close());
  const at = (moment: string): Promise<void> => desk.time.pass(Date.parse(moment) - Date.parse(desk.time.clock()));
  const send = (dueAt: string): Promise<void> => desk.send('n', row('m1', toPlace('a'), { dueAt: dueAt as Instant }));

  it('does not go out at night, but the next working morning', async () => {
    teams.answerNext('post', ...Array.from({ length: 40 }, () => ({ status: 503 })));
    await send('2026-11-23T15:00:00.000Z');
    await at('2026-11-23T15:00:00.000Z');
    for (let quarters = 0; quarters < 60; quarters += 1) {
      await desk.drain();
      await desk.time.pass(hour / 4);
    }
    assert.ok(teams.asked.length > 5 && teams.asked.length < 40);
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 waiting tried \d+ since \S+, quiet$/u);
    teams.forgetPlans();
    await at('2026-11-24T06:30:00.000Z');
    await desk.drain();
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 sent/u);
  });

  it('because nothing ran does not go out at night either', async () => {
    await send('2026-11-20T15:00:00.000Z');
    await at('2026-11-23T20:00:00.000Z');
    await desk.time.passes(desk.another().drain());
    assert.deepEqual([teams.asked, (await desk.rows('n'))[0]?.endsWith(', quiet')], [[], true]);
  });

  it('goes out at night when it was due then: somebody waits for it, or a demonstration has moved the clock', async () => {
    await at('2026-11-23T20:00:00.000Z');
    teams.answerNext('post', { status: 503 });
    await send('2026-11-23T20:00:00.000Z');
    await desk.drain();
    await desk.time.pass(2 * hour);
    await desk.drain();
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 sent/u);
    await desk.send('o', row('m2', toPlace('a'), { dueAt: '2026-11-23T10:00:00.000Z' as Instant }));
    await desk.drain();
    assert.match((await desk.rows('o'))[0] ?? '', /^m2 sent/u);
  });
});

/** Not one that a watched store waits for. */
const neverNoted = Object.fromEntries([['then', () => undefined]]);

describe('after a process was killed', () => {
  let desk: Desk;
  let teams: PretendTeams;
  beforeEach(async () => {
    desk = await startDesk((time) => {
      teams = pretendTeams(time, 50);
      return teams.courier;
    });
    for (const name of ['a', 'b', 'c']) await desk.knows(place(name), { kind: 'channel', conversation: place(name) });
  });
  afterEach(() => desk.close());

  it('what holds a conversation holds it still: nothing new overtakes what Teams could not take', async () => {
    teams.answerNext('post', { status: 429, retryAfter: 60_000 });
    await desk.send('n', row('questions', toPlace('a')), row('more', toPlace('a')));
    await desk.drain();
    await desk.send('n', row('moved', toPlace('a'), { dueAt: desk.time.clock() }));
    const next = desk.another();
    await desk.time.passes(next.drain());
    assert.equal(teams.asked.length, 1);
    await desk.time.pass(70_000);
    await desk.time.passes(next.drain());
    assert.deepEqual(
      teams.asked.slice(1).map((one) => one.split(' ')[2]),
      ['questions', 'more', 'moved'],
    );
  });

  const askedIn = (name: string) => teams.asked.filter((one) => one.startsWith(`post ${place(name)} `)).map((one) => one.split(' ')[2]);

  it('nothing new of another document does either, and what waited behind is not tried itself meanwhile', async () => {
    teams.answerNext('post', { status: 429, retryAfter: 60_000 });
    await desk.send('n', row('questions', toPlace('a')));
    await desk.send('z', row('more', toPlace('a')));
    await desk.drain();
    const next = desk.another();
    await desk.send(
      'o',
      row('moved', toPlace('a'), { dueAt: desk.time.clock() }),
      row('elsewhere', toPlace('b'), { dueAt: desk.time.clock() }),
    );
    await desk.time.passes(next.drain());
    await desk.time.pass(30_000);
    await desk.send('p', row('cancelled', toPlace('a'), { dueAt: desk.time.clock() }));
    await desk.time.passes(next.drain());
    assert.deepEqual(askedIn('a'), ['questions']);
    assert.deepEqual(askedIn('b'), ['elsewhere']);
    await desk.time.pass(40_000);
    await desk.time.passes(next.drain());
    assert.deepEqual(askedIn('a').slice(1), ['questions', 'more', 'moved', 'cancelled']);
    assert.ok((await desk.rows('o')).every((one) => one.includes(' sent')));
  });

  it('what was due while nothing ran comes after what Teams could not take before that', async () => {
    teams.answerNext('post', { status: 429, retryAfter: 60_000 });
    await desk.send('z', row('questions', toPlace('a')));
    await desk.drain();
    await desk.time.pass(30_000);
    await desk.send('o', row('moved', toPlace('a'), { dueAt: desk.time.clock() }));
    await desk.time.pass(60_000);
    await desk.time.passes(desk.another().drain());
    assert.deepEqual(askedIn('a').slice(1), ['questions', 'moved']);
  });

  it('at most one message of each conversation comes twice, whichever documents they are of', async () => {
    for (const id of ['n', 'o']) {
      await desk.send(id, ...['a', 'b', 'c'].flatMap((name) => [row(`${id}1${name}`, toPlace(name)), row(`${id}2${name}`, toPlace(name))]));
    }
    // Killed: what is under way arrives, and nothing is noted any more.
    const { settle } = desk.store;
    const killed = desk.another();
    Reflect.set(desk.store, 'settle', () => neverNoted);
    void killed.drain();
    await desk.time.pass(5_000);
    assert.equal(teams.asked.length, 3);
    Reflect.set(desk.store, 'settle', settle);
    await desk.time.pass(day);
    await desk.drain();
    for (const name of ['a', 'b', 'c']) {
      const asked = teams.asked.filter((one) => one.startsWith(`post ${place(name)} `));
      assert.equal(new Set(asked).size, 4);
      assert.ok(asked.length <= 5, `${asked.length} in ${name}`);
    }
  });
});

describe('somebody without name', () => {
  let desk: Desk;
  let teams: PretendTeams;
  let writes: string[];
  beforeEach(async () => {
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time);
        return teams.courier;
      },
      { unseal: (sealed) => ({ person: person(sealed), through: place('a') }) },
    );
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.knows(person('eva'), { kind: 'personal', conversation: chat('eva') });
    writes = [];
    const change = desk.store.change.bind(desk.store);
    Reflect.set(desk.store, 'change', (...given: Parameters<typeof change>) => {
      writes.push(`${given[0].name} ${given[1]}`);
      return change(...given);
    });
  });
  afterEach(() => desk.close());
  const send = async (who: string): Promise<void> => {
    await desk.send('n', row('m1', { to: 'unnamed', sealed: who }));
    writes = [];
  };

  it('is written to, in a chat that is opened for it if need be, without a word of it in any other document', async () => {
    await send('new');
    await desk.drain();
    assert.deepEqual([teams.asked, writes], [['open 29:new', 'post a:new-new m1'], []]);
    assert.deepEqual(await desk.rows('n'), ['m1 sent']);
  });

  it('who cannot be reached leaves no more than that, and no trace at how they are reached', async () => {
    teams.answerNext('post', { status: 403, code: 'ConversationBlockedByUser' }, { status: 403, code: 'ConversationBlockedByUser' });
    const before = await desk.store.get(addressKind, person('eva'));
    await send('eva');
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 undeliverable notReached']);
    assert.deepEqual([await desk.store.get(addressKind, person('eva')), writes], [before, ['undelivered notice n']]);
    assert.ok(!JSON.stringify(desk.log.logged).includes('Blocked'));
  });

  it('who cannot be reached with what only reminds is as one who had nothing left to be reminded of', async () => {
    const parts = { unseal: (sealed: string) => ({ person: person(sealed), through: place('a') }), onlyInTime: new Set(['notice.say']) };
    await desk.close();
    desk = await startDesk((time) => {
      teams = pretendTeams(time);
      return teams.courier;
    }, parts);
    await desk.knows(person('eva'), { kind: 'personal', conversation: chat('eva') });
    teams.answerNext('post', { status: 403, code: 'ConversationBlockedByUser' }, { status: 403, code: 'ConversationBlockedByUser' });
    await desk.send('n', row('m1', { to: 'unnamed', sealed: 'eva' }));
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 withdrawn nothingToSay']);
    assert.equal(await desk.store.count(undeliveredKind, 'all'), 0);
  });

  it('is tried although it is known that they have said no: that it is known must not show', async () => {
    await desk.knows(person('eva'), {
      kind: 'personal',
      conversation: chat('eva'),
      blocked: '403 x',
      tryAt: '2030-01-01T00:00:00.000Z' as Instant,
    });
    await send('eva');
    await desk.drain();
    assert.deepEqual([teams.asked, writes], [['post a:eva m1'], []]);
  });

  it('waits for themselves only: what holds what is sent to them by name leaves no trace in their row', async () => {
    teams.answerNext('post a:eva m2', { status: 429, retryAfter: 60_000 });
    await desk.send('o', row('m2', toPerson('eva')));
    await desk.drain();
    await send('eva');
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 sent']);
  });
});
