import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { groupsKnown } from '../../src/features/groups/known.js';
import { matchId, matchKind } from '../../src/features/peers/match.js';
import { matchingRenderers, matchingWakes } from '../../src/features/peers/matching.js';
import { peerId, peerKind } from '../../src/features/peers/peer.js';
import { roundId, roundKind } from '../../src/features/peers/round.js';
import { textsIn } from '../../src/texts/texts.js';
import { from, inChannel, press, said, saidIn, startWithGroup } from '../support/conversation.js';
import { askNobody, groupPlace, groupWith, person } from '../support/groups.js';
import type { WholeBot } from '../support/whole-bot.js';

const texts = textsIn('sv').peers;
const own = (name: string) => from(name).conversation;
const monday = '2026-11-23T08:00:00.000Z' as Instant;

describe('representatives who want somebody to talk to', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
    const other = groupWith({
      id: '19:other' as never,
      name: 'LPO Psykisk hälsa',
      coordinators: [person('Bo')],
      chair: undefined,
      representatives: [person('Ada')],
      members: [
        { id: person('Ada'), name: 'Ada' },
        { id: person('Bo'), name: 'Bo' },
      ],
    });
    await bot.store.change(groupKind, other.id, () => ({ body: other, outcome: undefined }));
  });
  after(() => bot.close());
  const say = async (changes: object): Promise<string> => said(await bot.exchange(changes));
  const parts = () => ({ store: bot.store, groups: groupsKnown(bot.store, askNobody), zone: 'Europe/Stockholm' });
  const round = (now: Instant) => matchingWakes(parts())[roundKind.name]?.(roundId, now);
  const shown = async (id: string) => {
    const rows = await bot.store.outgoing(matchKind, id);
    const texts = rows.map(async (row) => {
      const message = row.message as { readonly show: string };
      const reply = await matchingRenderers(parts())[message.show]?.(id, row.message as never, 'sv');
      return [row.id, reply !== undefined && 'text' in reply ? reply.text : ''] as const;
    });
    return new Map(await Promise.all(texts));
  };

  it('are told how it works first, where nobody else reads it; others are shown another way to a human', async () => {
    assert.ok((await say({ ...from('Vera'), text: 'någon att prata med' })).includes(texts.intro));
    const answered = await bot.exchange(inChannel('Vera', 'någon att prata med'));
    const openly = saidIn(groupPlace.id, answered);
    assert.ok(said(answered).includes(texts.intro) && !openly.includes(texts.intro));
    assert.ok(openly.includes(textsIn('sv').hearing.answeredPrivately));
    assert.ok((await say({ ...from('Musa'), text: 'någon att prata med' })).includes(texts.onlyRepresentatives));
  });

  it('join with what they want to share, without a personnummer', async () => {
    const wrong = await say(press('Vera', 'peers.join', { about: 'Jag, 19121212-1212' }, own('Vera')));
    assert.ok(wrong.includes(texts.personalNumber) && !wrong.includes('1212-1212'));
    assert.equal(await bot.store.get(peerKind, peerId(person('Vera'))), undefined);
    assert.ok((await say(press('Vera', 'peers.join', { about: 'närstående' }, own('Vera')))).includes(texts.joined));
  });

  it('are told once when there is nobody yet', async () => {
    await round(monday);
    await round('2026-11-30T08:00:00.000Z' as Instant);
    const rows = await bot.store.outgoing(peerKind, peerId(person('Vera')));
    assert.equal(rows.length, 1);
  });

  it('are suggested to each other without a name, and get the names when both have said yes', async () => {
    await say(press('Ada', 'peers.join', { about: 'mamma till en tonåring' }, own('Ada')));
    await round('2026-12-07T08:00:00.000Z' as Instant);
    const id = matchId([person('Vera'), person('Ada')]);
    const suggested = await shown(id);
    assert.ok(suggested.get(`suggestion ${person('Vera')}`)?.includes(texts.reasons.area('Psykisk hälsa')));
    assert.doesNotMatch([...suggested.values()].join(), /Ada|LPO|tonåring/u);
    assert.ok((await say(press('Olle', 'peers.yes', { match: id }, own('Olle')))).includes(texts.over));
    assert.ok((await say(press('Vera', 'peers.yes', { match: id }, own('Vera')))).includes(texts.thanks.yes));
    assert.doesNotMatch([...(await shown(id)).values()].join(), /Ada/u);
    assert.ok((await say(press('Ada', 'peers.yes', { match: id }, own('Ada')))).includes(texts.thanks.yes));
    const met = (await shown(id)).get(`told ${person('Vera')}`) ?? '';
    assert.ok(met.includes(texts.met(['Ada (LPO Psykisk hälsa)'])) && met.includes(texts.shares('mamma till en tonåring')));
  });

  it('can leave, and are forgotten', async () => {
    assert.ok((await say(press('Vera', 'peers.leave', {}, own('Vera')))).includes(texts.left));
    assert.equal(await bot.store.get(peerKind, peerId(person('Vera'))), undefined);
  });

  it('are in it no longer once they represent nobody', async () => {
    await bot.store.change(groupKind, '19:other', (group) => ({
      body: { ...(group ?? assert.fail()), representatives: [] },
      outcome: undefined,
    }));
    await round('2026-12-14T08:00:00.000Z' as Instant);
    assert.equal(await bot.store.get(peerKind, peerId(person('Ada'))), undefined);
  });
});
