import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { addressKind } from '../../src/core/people/address.js';
import type { WayBack } from '../../src/core/privacy/way-back.js';
import { say } from '../../src/core/reply.js';
import type { Renderers, Wakes } from '../../src/core/store/outgoing.js';
import { chat, type Desk, noticeKind, person, place, row, startDesk, toPerson, toPlace } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

const later = (minutes: number): Instant => new Date(Date.UTC(2026, 10, 23, 9, minutes)).toISOString() as Instant;

describe('delivery', () => {
  let teams: PretendTeams;
  let desk: Desk;
  const renders: Record<string, Renderers[string]> = {};
  const wakes: Record<string, Wakes[string]> = {};
  const sealed = new Map<string, WayBack>();

  beforeEach(async () => {
    for (const name of Object.keys(renders)) delete renders[name];
    for (const name of Object.keys(wakes)) delete wakes[name];
    renders['notice.say'] = async (_id, { about }) => say(about['id'] ?? '');
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time);
        return teams.courier;
      },
      { renderers: renders, wakes, unseal: (text, id) => sealed.get(`${id} ${text}`) },
    );
    for (const name of ['a', 'b', 'c']) await desk.knows(place(name), { kind: 'channel', conversation: place(name) });
    for (const name of ['eva', 'ola']) await desk.knows(person(name), { kind: 'personal', conversation: chat(name) });
  });
  afterEach(() => desk.close());

  describe('what is due', () => {
    it('is sent once, and what was sent is kept with its id', async () => {
      await desk.send('n', row('m1', toPlace('a')), row('m2', toPerson('eva')));
      await desk.drain();
      await desk.drain();
      assert.deepEqual([...teams.asked].sort(), ['post 19:a@thread.tacv2 m1', 'post a:eva m2']);
      assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1', 'm2 sent sent-2']);
    });

    it('is all that is sent', async () => {
      await desk.send('n', row('m1', toPlace('a'), { dueAt: later(10) }));
      await desk.drain();
      assert.deepEqual(teams.asked, []);
      await desk.time.pass(600_000);
      await desk.drain();
      assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1']);
    });

    it('is withdrawn when there is nothing left to say', async () => {
      renders['notice.say'] = async () => undefined;
      await desk.send('n', row('m1', toPlace('a')));
      await desk.drain();
      assert.deepEqual([teams.asked, await desk.rows('n')], [[], ['m1 withdrawn nothingToSay']]);
    });

    it('is undeliverable when nobody knows what it looks like, whom it is for, or where that is', async () => {
      await desk.send('n', row('m1', toPlace('a'), { show: 'toString' }), { ...row('m2', toPlace('a')), message: { to: 'somebody' } });
      await desk.send('o', row('m3', toPlace('nowhere')), row('m5', { to: 'unnamed', sealed: 'x' }));
      await desk.drain();
      assert.deepEqual(await desk.rows('n'), ['m1 undeliverable unknownShow', 'm2 undeliverable unreadable']);
      assert.deepEqual(await desk.rows('o'), ['m3 undeliverable noAddress', 'm5 undeliverable unreadable']);
      assert.deepEqual([...desk.told].sort().slice(0, 2), ['m1: unknownShow', 'm2: unreadable']);
    });

    it('reaches somebody without a name, whose id stays sealed', async () => {
      sealed.set('n xyz', { person: person('eva'), through: place('a'), language: 'en' });
      await desk.send('n', row('m1', { to: 'unnamed', sealed: 'xyz' }));
      await desk.drain();
      assert.deepEqual(teams.asked, ['post a:eva m1']);
      assert.ok(!JSON.stringify([await desk.store.outgoing(noticeKind, 'n'), desk.log.logged]).includes('eva'));
      // Not even the id of what was sent: Teams' ids may name the conversation.
      assert.deepEqual(await desk.rows('n'), ['m1 sent']);
    });
  });

  describe('a fault of ours', () => {
    it('is logged and tried again, and stops nobody else', async () => {
      let faults = 2;
      renders['notice.fails'] = async () => {
        faults -= 1;
        if (faults >= 0) throw new TypeError('a name');
        return say('at last');
      };
      await desk.send('n', row('m1', toPlace('a'), { show: 'notice.fails' }), row('m2', toPlace('a')));
      await desk.drain();
      assert.deepEqual(await desk.rows('n'), [`m1 waiting tried 1 since ${later(0)}, TypeError`, 'm2 sent sent-1']);
      await desk.time.pass(60_000);
      await desk.drain();
      await desk.time.pass(60_000);
      await desk.drain();
      assert.deepEqual(teams.asked, ['post 19:a@thread.tacv2 m2', 'post 19:a@thread.tacv2 at last']);
      assert.ok(!JSON.stringify(desk.log.logged).includes('a name'));
    });
  });

  describe('a wake-up', () => {
    it('comes before what is due, and what it adds is sent too', async () => {
      const order: string[] = [];
      renders['notice.say'] = async (_id, { about }) => {
        order.push(about['id'] ?? '');
        return say('x');
      };
      wakes['notice'] = async (id, now) => {
        await desk.time.timers.wait(500, new AbortController().signal);
        order.push(`woken ${now}`);
        await desk.store.change(noticeKind, id, () => ({ send: [row('m2', toPlace('b'))], wakeAt: null, outcome: 0 }));
      };
      await desk.store.change(noticeKind, 'n', () => ({
        body: { title: 'x' },
        send: [row('m1', toPlace('a'))],
        wakeAt: later(0),
        outcome: 0,
      }));
      await desk.drain();
      assert.deepEqual(order, [`woken ${later(0)}`, 'm1', 'm2']);
    });

    it('that fails is tried again when its lease is over, and does not stop the messages', async () => {
      let calls = 0;
      wakes['notice'] = async () => {
        calls += 1;
        throw new Error('no');
      };
      await desk.store.change(noticeKind, 'n', () => ({
        body: { title: 'x' },
        send: [row('m1', toPlace('a'))],
        wakeAt: later(0),
        outcome: 0,
      }));
      await desk.drain();
      assert.deepEqual(await desk.rows('n'), ['m1 sent sent-1']);
      const before = calls;
      await desk.drain();
      assert.equal(calls, before);
      await desk.time.pass(300_000);
      await desk.drain();
      assert.equal(calls, before + 1);
    });

    it('that changes nothing does not go on for ever', async () => {
      let calls = 0;
      wakes['notice'] = async () => {
        calls += 1;
      };
      await desk.store.change(noticeKind, 'n', () => ({ body: { title: 'x' }, wakeAt: later(0), outcome: 0 }));
      await desk.drain();
      assert.equal(calls, 1);
      assert.ok(desk.log.logged.some(({ event }) => event === 'wake.again'));
      await desk.time.pass(300_000);
      await desk.drain();
      assert.equal(calls, 2);
    });
  });

  describe('an update', () => {
    const first = row('card', toPlace('a'));
    const update = (id: string) => row(id, toPlace('a'), { updates: 'card' });

    it('shows the new card in the place of the old one', async () => {
      await desk.send('n', first);
      await desk.drain();
      await desk.send('n', update('u1'));
      await desk.drain();
      assert.deepEqual(teams.asked.slice(1), ['update 19:a@thread.tacv2 sent-1 u1']);
      assert.deepEqual(await desk.rows('n'), ['card sent sent-1', 'u1 sent sent-1']);
    });

    it('posts the card anew when the old one is gone, and goes on from there', async () => {
      await desk.send('n', first);
      await desk.drain();
      teams.answerNext('update', { status: 404, code: 'ActivityNotFoundInConversation' });
      await desk.send('n', update('u1'));
      await desk.drain();
      await desk.send('n', update('u2'));
      await desk.drain();
      assert.deepEqual(teams.asked.slice(1), [
        'update 19:a@thread.tacv2 sent-1 u1',
        'post 19:a@thread.tacv2 u1',
        'update 19:a@thread.tacv2 sent-3 u2',
      ]);
      assert.deepEqual(await desk.rows('n'), ['card sent sent-1', 'u1 sent sent-3', 'u2 sent sent-3']);
    });

    it('is not needed while the first card is still to come, which shows what is new', async () => {
      await desk.send('n', { ...first, dueAt: later(10) }, update('u1'));
      await desk.drain();
      assert.deepEqual(await desk.rows('n'), ['card waiting', 'u1 withdrawn theFirstIsStillToCome']);
    });
  });

  it('asks a place that has said no nothing more', async () => {
    teams.answerNext('post 19:a', { status: 403, code: 'BotNotInConversationRoster' });
    await desk.send('n', row('m1', toPlace('a')), row('m2', toPlace('a')));
    await desk.drain();
    assert.deepEqual(teams.asked, ['post 19:a@thread.tacv2 m1']);
    assert.equal((await desk.rows('n'))[1], 'm2 undeliverable 403 BotNotInConversationRoster');
    assert.equal((await desk.store.get(addressKind, place('a')))?.blocked, '403 BotNotInConversationRoster');
  });
});
