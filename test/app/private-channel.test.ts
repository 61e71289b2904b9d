import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { textsIn } from '../../src/texts/texts.js';
import { channelOf, executing, inDialog, mentioning, said } from '../support/conversation.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const [team, channel] = ['19:team@thread.tacv2', '19:private@thread.tacv2'];
const texts = textsIn('sv').groups;
const listed = (...names: readonly string[]) =>
  names.map((name) => ({ id: `29:${name.toLowerCase()}`, name, aadObjectId: `entra-${name}` }));
const from = (name: string) => ({ id: `29:${name.toLowerCase()}`, name });
const data = { team: { id: team, name: 'LPO Psykisk hälsa' }, channel: { id: channel, name: 'LAG Slutet', type: 'private' } };

describe('a private channel', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
    const answer = (place: string, members: object): void =>
      bot.connector.answerTo(new RegExp(`${encodeURIComponent(place).replaceAll('.', '\\.')}/pagedmembers`, 'u'), {
        status: 200,
        body: { members },
      });
    answer(team, listed('Petra', 'Karin', 'Vera', 'Musa', 'Nisse'));
    answer(channel, listed('Petra', 'Karin', 'Vera'));
  });
  after(() => bot.close());
  const does = (name: string, changes: object) =>
    bot.exchange({ text: undefined, ...changes, from: from(name), conversation: channelOf(channel), channelData: data });
  const group = () => bot.store.get(groupKind, channel);

  it('has its settings asked for by Teams, with the people of the channel and nobody else of the team', async () => {
    const asked = await does('Petra', { type: 'invoke', name: 'config/fetch', value: {} });
    const { responseType, config } = asked.body as { responseType: string; config: { type: string } };
    assert.deepEqual([responseType, config.type], ['config', 'continue']);
    assert.ok(said(asked).includes('29:vera') && !said(asked).includes('29:musa') && !said(asked).includes('29:nisse'));
  });

  it('is set up there and then, by the people of the channel', async () => {
    const input = { verb: 'group.save', name: 'LAG Slutet', type: 'lag', chair: 'entra-Karin', representatives: '29:vera' };
    const saved = await does('Petra', { type: 'invoke', name: 'config/submit', value: { data: input } });
    assert.ok(said(saved).includes(texts.saved));
    const { chair, members } = (await group()) ?? {};
    assert.equal(chair, '29:karin');
    assert.deepEqual(members?.map(({ id }) => id).sort(), ['29:karin', '29:petra', '29:vera']);
  });

  it('takes nobody of the team who is not in the channel', async () => {
    const input = { name: 'LAG Slutet', type: 'lag', representatives: '29:musa' };
    assert.ok(said(await does('Petra', executing('group.save', input))).includes(texts.unknownPeople([])));
    assert.ok(said(await does('Musa', inDialog('fetch', { verb: 'group.form' }))).includes(texts.notHere));
  });

  it('loses and gains its own people, not those of the team', async () => {
    const event = (eventType: string, changes: object) =>
      bot.post({
        type: 'conversationUpdate',
        id: eventType,
        text: undefined,
        conversation: channelOf(channel),
        channelData: { ...data, eventType },
        ...changes,
      });
    await event('channelMemberRemoved', { membersRemoved: [{ id: '29:vera' }] });
    assert.deepEqual((await group())?.representatives, []);
    await event('channelMemberAdded', { membersAdded: [{ id: '29:vera', name: 'Vera' }] });
    assert.ok((await group())?.members.some(({ id }) => id === '29:vera'));
  });

  it('is answered in as any other channel is', async () => {
    assert.match(said(await does('Vera', mentioning('vad betyder NPO?'))), /Nationellt programområde/u);
  });
});
