import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { PlaceId } from '../../src/core/ids.js';
import { groupKind } from '../../src/features/groups/group/group-record.js';
import { textsIn } from '../../src/texts/texts.js';
import { executing } from '../support/conversation.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const channel = '19:lag@thread.tacv2' as PlaceId;
const directory = (last: number): string => `0a1b2c3d-2222-4333-8444-00000000000${last}`;
const petra = { id: '29:petra', name: 'Petra', aadObjectId: directory(1) };
const karin = { id: '29:karin', name: 'Karin', aadObjectId: directory(2) };
/** From another organisation: in this one's directory under an id of its own. */
const guest = { id: '29:guest', name: 'Gunnar (gäst)', aadObjectId: directory(3), userRole: 'guest' };
/** Teams does not say of everybody what the directory calls them. */
const unlisted = { id: '29:olle', name: 'Olle' };

describe('people whom a form of Teams finds in the organisation’s directory', () => {
  const { groups: texts } = textsIn('sv');
  let bot: WholeBot;
  let posted = 0;
  const roster = (...members: readonly object[]): void => bot.connector.answerTo(/\/pagedmembers/u, { status: 200, body: { members } });
  const saves = async (input: object): Promise<string> => {
    posted += 1;
    const { body } = await bot.post({
      ...executing('group.save', { name: 'LAG Suicidprevention', type: 'lag', ...input }),
      id: `save-${posted}`,
      from: petra,
      conversation: { isGroup: true, conversationType: 'channel', id: channel },
      channelData: { team: { id: '19:team@thread.tacv2' }, channel: { id: channel } },
    });
    return JSON.stringify(body);
  };
  before(async () => {
    bot = await startWholeBot();
  });
  beforeEach(() => roster(petra, karin, guest, unlisted));
  after(() => bot.close());

  it('are kept as whom Teams knows in the place: one who is there, a guest, and one chosen from the list beside them', async () => {
    const answer = await saves({
      chairPicked: karin.aadObjectId,
      representatives: unlisted.id,
      // As another part of Microsoft writes it.
      representativesPicked: guest.aadObjectId.toUpperCase(),
    });
    assert.ok(answer.includes(texts.saved), answer);
    const { chair, representatives } = (await bot.store.get(groupKind, channel)) ?? assert.fail();
    assert.deepEqual([chair, representatives], [karin.id, [unlisted.id, guest.id]]);
  });

  it('are found beside somebody without an account, whom Teams knows by no id', async () => {
    roster(petra, { name: 'Gäst (anonym)', userRole: 'anonymous' }, { id: null, name: 'x' }, karin);
    const answer = await saves({ chairPicked: karin.aadObjectId, coordinators: petra.id });
    assert.ok(answer.includes(texts.saved), answer);
  });

  it('are refused where they are not, with what to do about it, the rest of the form kept and their id said nowhere', async () => {
    const before = await bot.store.get(groupKind, channel);
    const answer = await saves({ area: 'Psykisk hälsa', chair: karin.id, representativesPicked: directory(9) });
    for (const part of [texts.unknownPeople([]), 'Psykisk hälsa', karin.id]) assert.ok(answer.includes(part), part);
    assert.ok(!answer.includes(directory(9)), answer);
    assert.deepEqual(await bot.store.get(groupKind, channel), before);
  });

  it('are refused in the same way when they have left since', async () => {
    roster(petra, karin, unlisted);
    assert.ok((await saves({ representativesPicked: guest.aadObjectId })).includes(texts.unknownPeople([])));
  });
});
