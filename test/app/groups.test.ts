import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { PlaceId } from '../../src/core/ids.js';
import { addressKind } from '../../src/core/people/address.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { greetingKind } from '../../src/features/groups/membership/welcome.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { executing, mentioning } from '../support/conversation.js';
import { meetingWith } from '../support/meetings.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const channel = '19:lag@thread.tacv2';
const team = '19:team@thread.tacv2';
const people = ['Petra', 'Karin', 'Vera', 'Musa'].map((name) => ({
  id: `29:${name.toLowerCase()}`,
  name,
  email: `${name}@lotsen.example`,
}));
/** With Lotsen itself, and some whom nobody can read: who joined without an account has no id. */
const members = [{ name: 'Gäst', userRole: 'anonymous' }, null, ...people, { id: '28:lotsen', name: 'Lotsen' }, { id: 5 }];
const from = (name: string) => ({ id: `29:${name.toLowerCase()}`, name });
const data = { team: { id: team, name: 'LPO Psykisk hälsa' }, channel: { id: channel, name: 'LAG Suicidprevention' } };

describe('a group in Teams', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
    bot.connector.answerTo(/\/pagedmembers/u, { status: 200, body: { members } });
  });
  after(() => bot.close());

  let posted = 0;
  const inChannel = (changes: object) => {
    posted += 1;
    const conversation = { isGroup: true, conversationType: 'channel', id: `${channel};messageid=1` };
    return bot.post({ id: `activity-${posted}`, conversation, channelData: data, text: undefined, ...changes });
  };
  /** What others see of an activity in the channel. */
  const seen = async (changes: object): Promise<string> => {
    const received = await bot.connector.during(() => inChannel(changes).then(bot.delivers));
    return received
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => JSON.stringify(body))
      .join('\n');
  };
  const press = async (name: string, verb: string, input: object = {}): Promise<string> =>
    JSON.stringify((await inChannel({ ...executing(verb, input), from: from(name) })).body);
  const type = (name: string, text: string) => seen({ ...mentioning(text), from: from(name) });
  const happens = (changes: object, eventType = '') =>
    seen({
      type: 'conversationUpdate',
      conversation: { isGroup: true, conversationType: 'channel', id: team },
      channelData: { ...data, eventType },
      ...changes,
    });
  const group = () => bot.store.get(groupKind, channel);

  it('begins with Lotsen introducing itself, once, in two sentences and one button', async () => {
    const installed = { type: 'installationUpdate', action: 'add', conversation: { conversationType: 'channel', id: channel } };
    const intro = await seen(installed);
    assert.match(intro, /Jag är Lotsen/);
    assert.equal(intro.match(/"type":"Action\.Execute"/gu)?.length, 1);
    assert.equal(await happens({ membersAdded: [{ id: '28:lotsen' }] }, 'teamMemberAdded'), '');
    assert.equal(await seen(installed), '');
  });

  it('is set up in a form that knows the names of the place and who is there', async () => {
    const form = await type('Petra', 'sätt upp gruppen');
    for (const part of ['LAG Suicidprevention', '"value":"lag"', '29:karin', 'Psykisk hälsa']) assert.ok(form.includes(part), part);
    assert.doesNotMatch(form, /"value":"28:lotsen"/);
    const roster = bot.connector.received.find(({ path }) => path.includes('pagedmembers'));
    assert.equal(decodeURIComponent(roster?.path ?? ''), `/v3/conversations/${channel}/pagedmembers?pageSize=500`);
  });

  it('is saved for whoever pressed only, and kept', async () => {
    const input = { name: 'LAG Suicidprevention', type: 'lag', language: 'en', chair: '29:karin', representatives: '29:vera' };
    assert.match(await press('Petra', 'group.save', input), /Gruppen är sparad/);
    const { coordinators, chair, team: inTeam } = (await group()) ?? assert.fail();
    assert.deepEqual([coordinators, chair, inTeam], [['29:petra'], '29:karin', team]);
  });

  it('refuses whoever is no coordinator, in word, by button and by form, and changes nothing', async () => {
    const before = await group();
    assert.match(await type('Vera', 'ändra gruppen'), /Be Petra om hjälp/);
    for (const verb of ['group.form', 'group.save']) {
      assert.match(await press('Vera', verb, { name: 'Kapad', coordinators: '29:vera', person: '29:petra' }), /Petra/);
      assert.match(await press('Stranger', verb, { name: 'Kapad' }), /Only somebody who is here/);
    }
    assert.deepEqual(await group(), before);
  });

  it('is answered in its own language, unless the person has chosen or the question has one', async () => {
    assert.match(await type('Vera', 'RSG?'), /Source:/);
    assert.match(await type('Vera', 'vad betyder RSG?'), /Källa:/);
  });

  it('is marked on the map as what it was set up to be', async () => {
    await press('Petra', 'group.save', {
      name: 'Vår grupp',
      type: 'rag',
      coordinators: '29:petra',
      representatives: '29:vera',
      chair: '29:karin',
    });
    assert.match(await type('Vera', 'karta'), /Den här gruppen är en RAG/);
  });

  it('takes in who joins, with a welcome to come, and forgets who leaves', async () => {
    assert.equal(await happens({ membersAdded: [{ id: '29:nora' }] }, 'teamMemberAdded'), '');
    assert.ok((await group())?.members.some(({ id }) => id === '29:nora'));
    const rows = (await bot.store.outgoing(groupKind, channel)).map(({ id, state }) => `${id} ${state}`);
    assert.deepEqual(rows, ['roles 1 29:karin waiting', 'roles 1 29:vera waiting', 'welcome activity-15 waiting']);
    assert.equal(await happens({ membersRemoved: [{ id: '29:nora' }, { id: '29:vera' }] }, 'teamMemberRemoved'), '');
    assert.deepEqual((await group())?.representatives, []);
    assert.doesNotMatch(JSON.stringify(await group()), /nora|vera/iu);
  });

  it('says what to do instead where Teams does not show who is there', async () => {
    bot.connector.answerTo(/\/pagedmembers/u, { status: 403, code: 'BotNotInConversationRoster' });
    assert.match(await type('Petra', 'sätt upp gruppen'), /Så är det i privata kanaler/);
    bot.connector.answerTo(/\/pagedmembers/u, { status: 502, code: 'ServiceError' });
    assert.match(await press('Petra', 'group.save', { name: 'X' }), /Teams is not answering right now/);
    assert.equal((await group())?.name, 'Vår grupp');
    bot.connector.answerTo(/\/pagedmembers/u, { status: 200, body: { members: people } });
  });

  it('asks Teams page by page, and only once with each token', async () => {
    bot.connector.answerTo(/\/pagedmembers\?pageSize=500$/u, {
      status: 200,
      body: { members: people.slice(0, 2), continuationToken: 'n/x' },
    });
    bot.connector.answerTo(/continuationToken=n%2Fx/u, { status: 200, body: { members: people.slice(2) } });
    const form = await press('Petra', 'group.form');
    for (const { id } of people) assert.ok(form.includes(id), id);
  });

  it('is gone while Lotsen is removed, and there again with everything when it comes back', async () => {
    await seen({ type: 'installationUpdate', action: 'remove' });
    assert.equal((await group())?.state, 'gone');
    assert.match(await seen({ type: 'installationUpdate', action: 'add' }), /I am back in the group/);
    assert.deepEqual([(await group())?.state, (await group())?.name], ['active', 'Vår grupp']);
  });

  it('introduces Lotsen however often Teams refuses at first', async () => {
    const place = '19:other@thread.tacv2';
    const told = { channelData: { team: { id: team }, channel: { id: place } }, conversation: { conversationType: 'channel', id: place } };
    bot.connector.answerTo(/19%3Aother/u, { status: 503, code: 'ServiceUnavailable' });
    bot.connector.answerTo(/19%3Aother.*pagedmembers/u, { status: 200, body: { members: people } });
    const before = bot.connector.received.length;
    await seen({ type: 'installationUpdate', action: 'add', ...told });
    assert.equal((await bot.store.outgoing(greetingKind, place))[0]?.state, 'waiting');
    bot.connector.answerTo(/19%3Aother.*activities/u, { status: 200, body: { id: 'x' } });
    await bot.goesTo('2026-11-22T09:01:00.000Z');
    assert.deepEqual((await bot.store.outgoing(greetingKind, place))[0]?.note, 'x');
    const posts = bot.connector.received.slice(before).filter(({ method, path }) => method === 'POST' && path.includes('19%3Aother'));
    assert.equal(posts.length, 2);
  });

  it('tells those who got a role, each once, in the language of the group, when people are at work again', async () => {
    await press('Petra', 'group.save', {
      name: 'Vår grupp',
      type: 'lag',
      coordinators: '29:petra',
      chair: '29:karin',
      representatives: '29:musa',
    });
    const before = bot.connector.received.length;
    await bot.goesTo('2026-11-23T07:00:00.000Z');
    const said = bot.connector.received.slice(before).map(({ body }) => JSON.stringify(body));
    assert.equal(said.filter((text) => /You are now the chair/u.test(text)).length, 1);
    assert.equal(said.filter((text) => /You are now a patient and next-of-kin representative/u.test(text)).length, 1);
    assert.equal(said.filter((text) => /a coordinator/u.test(text)).length, 0);
  });

  it('is set up where it is: in personal chat Lotsen says where', async () => {
    await bot.post({ id: 'personal', text: 'sätt upp gruppen', from: from('Petra') });
    assert.match(JSON.stringify(bot.connector.received.at(-1)?.body), /Det gör du i gruppens kanal eller chatt/);
    await bot.post({ id: 'personal-2', text: 'vilka är med?', from: from('Karin') });
    assert.match(JSON.stringify(bot.connector.received.at(-1)?.body), /Vår grupp/);
  });

  it('is forgotten with its address and its meetings when nobody has come back to it for as long as is configured', async () => {
    await bot.store.change(meetingKind, 'm', () => ({ body: meetingWith({ group: channel as PlaceId }), outcome: undefined }));
    await seen({ type: 'installationUpdate', action: 'remove' });
    await bot.goesTo('2027-02-20T08:59:00.000Z');
    assert.equal((await group())?.state, 'gone');
    await bot.goesTo('2027-02-22T09:01:00.000Z');
    assert.deepEqual(
      [await group(), await bot.store.get(meetingKind, 'm'), await bot.store.get(addressKind, channel)],
      [undefined, undefined, undefined],
    );
  });
});
