import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { addressKind } from '../../src/core/people/address.js';
import type { VirtualTime } from '../support/virtual-time.js';
import { chat, type Desk, person, place, row, startDesk, toPerson } from './notices.js';
import { type PretendTeams, pretendTeams } from './pretend-teams.js';

describe('a personal message', () => {
  let teams: PretendTeams;
  let desk: Desk;

  beforeEach(async () => {
    const courier = (time: VirtualTime) => {
      teams = pretendTeams(time);
      return teams.courier;
    };
    desk = await startDesk(courier, { unseal: () => ({ person: person('eva'), language: 'sv', through: place('a') }) });
    for (const name of ['a', 'b']) await desk.knows(place(name), { kind: 'channel', conversation: place(name) });
    await desk.knows(person('eva'), { kind: 'personal', conversation: chat('eva') });
  });
  afterEach(() => desk.close());

  it('opens a personal chat by way of a group, and remembers it', async () => {
    await desk.send('n', row('m1', toPerson('new', { through: place('a') })));
    await desk.send('o', row('m2', toPerson('new', { fallback: place('b') })));
    await desk.drain();
    assert.deepEqual(teams.asked, ['open 29:new', 'post a:new-new m1', 'post a:new-new m2']);
  });

  it('to somebody of whom nothing is known any more goes to a chat that is opened by way of any place, named or not', async () => {
    await desk.send('n', row('m1', toPerson('new')));
    await desk.drain();
    assert.deepEqual(teams.asked, ['open 29:new', 'post a:new-new m1']);
    await desk.close();
    desk = await startDesk(
      (time) => {
        teams = pretendTeams(time);
        return teams.courier;
      },
      { unseal: () => ({ person: person('new'), language: 'sv' }) },
    );
    await desk.knows(place('a'), { kind: 'channel', conversation: place('a') });
    await desk.send('n', row('m1', { to: 'unnamed', sealed: 'new' }));
    await desk.drain();
    assert.deepEqual(teams.asked, ['open 29:new', 'post a:new-new m1']);
    assert.equal(await desk.store.get(addressKind, person('new')), undefined);
  });

  it('goes to a chat that is opened anew when the old one is closed', async () => {
    teams.answerNext('post a:eva', { status: 404, code: 'ConversationNotFound' });
    await desk.send('n', row('m1', toPerson('eva')));
    await desk.drain();
    assert.deepEqual(teams.asked, ['post a:eva m1', 'open 29:eva', 'post a:eva-new m1']);
    assert.deepEqual(await desk.rows('n'), ['m1 sent sent-3']);
  });

  for (const code of ['BotNotInConversationRoster', 'ConversationBlockedByUser', 'BotDisabledByAdmin', 'MessageWritesBlocked']) {
    it(`that Teams refuses with ${code} is told about in the group, once a day`, async () => {
      teams.answerNext('post a:eva', { status: 403, code }, { status: 403, code });
      await desk.send('n', row('m1', toPerson('eva', { fallback: place('a') })), row('m2', toPerson('eva', { fallback: place('a') })));
      await desk.drain();
      assert.deepEqual(teams.asked, ['post a:eva m1', 'open 29:eva', 'post a:eva-new m1', 'mention 19:a@thread.tacv2 29:eva']);
      assert.deepEqual(await desk.rows('n'), [`m1 undeliverable 403 ${code}, told in the group`, `m2 undeliverable 403 ${code}`]);
      await desk.time.pass(86_400_000);
      teams.answerNext('post a:eva', { status: 403, code }, { status: 403, code });
      await desk.send('o', row('m3', toPerson('eva', { fallback: place('a') })));
      await desk.drain();
      assert.equal(teams.asked.at(-1), 'mention 19:a@thread.tacv2 29:eva');
      assert.deepEqual(desk.told, [`m1: 403 ${code}, told in the group`, `m2: 403 ${code}`, `m3: 403 ${code}, told in the group`]);
    });
  }

  it('is shown in the group to its person alone where Teams does that, and they are called there once a day', async () => {
    teams.showsAlone();
    const refused = { status: 403, code: 'BotNotInConversationRoster' };
    const [inGroup, called] = ['alone 19:a@thread.tacv2 29:eva', 'mention 19:a@thread.tacv2 29:eva'];
    teams.answerNext('post a:eva', refused, refused);
    await desk.send('n', row('m1', toPerson('eva', { fallback: place('a') })), row('m2', toPerson('eva', { fallback: place('a') })));
    await desk.drain();
    assert.deepEqual(teams.asked.slice(3), [`${inGroup} m1`, called, `${inGroup} m2`]);
    assert.deepEqual(await desk.rows('n'), ['m1 sent', 'm2 sent']);
    assert.deepEqual(desk.told, []);
  });

  it('that is not shown alone is told about, and the group is not taken for closed', async () => {
    teams.showsAlone();
    const refused = { status: 403, code: 'x' };
    teams.answerNext('open', refused, refused);
    teams.answerNext('alone', refused, refused);
    await desk.send('n', row('m1', toPerson('new', { fallback: place('a') })), row('m2', toPerson('new', { fallback: place('a') })));
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 403 x, told in the group', 'm2 undeliverable 403 x']);
    assert.equal((await desk.store.get(addressKind, place('a')))?.blocked, undefined);
  });

  it('to somebody without name is never shown in a group', async () => {
    teams.showsAlone();
    const refused = { status: 403, code: 'x' };
    teams.answerNext('post a:eva', refused);
    teams.answerNext('open', refused);
    await desk.send('n', row('m1', { to: 'unnamed', sealed: 'eva', through: place('a') }));
    await desk.drain();
    assert.deepEqual(teams.asked, ['post a:eva m1', 'open 29:eva']);
  });

  it('without a group to fall back on is undeliverable', async () => {
    teams.answerNext('post a:eva', { status: 403, code: 'x' }, { status: 403, code: 'x' });
    await desk.send('n', row('m1', toPerson('eva')));
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 403 x']);
  });

  it('waits when the group cannot be told just now', async () => {
    teams.answerNext('open', { status: 403, code: 'x' }, { status: 403, code: 'x' });
    teams.answerNext('mention', { status: 429 });
    await desk.send('n', row('m1', toPerson('new', { fallback: place('a') })));
    await desk.drain();
    assert.match((await desk.rows('n'))[0] ?? '', /^m1 waiting tried 1 since \S+, 429 unknown$/u);
    await desk.time.pass(10_000);
    await desk.drain();
    assert.deepEqual(await desk.rows('n'), ['m1 undeliverable 403 x, told in the group']);
  });
});
