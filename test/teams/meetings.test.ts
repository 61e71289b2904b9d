import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { groupKind } from '../../src/features/groups/group-document.js';
import { meetingWakes } from '../../src/features/meetings/handlers.js';
import { meetingKind } from '../../src/features/meetings/meeting.js';
import { groupPlace, groupWith } from '../support/groups.js';
import { planWith, sealWith } from '../support/meetings.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const mention = { type: 'mention', mentioned: { id: '28:lotsen', name: 'Lotsen' }, text: '<at>Lotsen</at>' };
const channel = { isGroup: true, conversationType: 'channel', id: `${groupPlace.id};messageid=1`, tenantId: 't' };
const from = (name: string) => ({ from: { id: `29:${name.toLowerCase()}`, name } });
const inChannel = (name: string, text: string) => ({
  ...from(name),
  text: `<at>Lotsen</at> ${text}`,
  entities: [mention],
  conversation: channel,
});
const press = (name: string, verb: string, data: object) => ({
  ...from(name),
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  conversation: channel,
  value: { action: { type: 'Action.Execute', verb, data: { verb, ...data } } },
});

describe('a meeting in conversation', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
    await bot.store.change(groupKind, groupPlace.id, () => ({ body: groupWith(), outcome: undefined }));
  });
  after(() => bot.close());

  let posted = 0;
  const say = async (changes: object): Promise<string> => {
    const count = bot.connector.received.length;
    posted += 1;
    const { status, body } = await bot.post({ id: `activity-${posted}`, ...changes });
    assert.equal(status, 200);
    return JSON.stringify([body, ...bot.connector.received.slice(count).map((one) => one.body)]);
  };
  const only = async () => {
    const [found, ...others] = await bot.store.find(meetingKind, `group:${groupPlace.id}`);
    assert.ok(found && others.length === 0);
    return found;
  };

  it('is planned by a coordinator in the channel, with the day that was said filled in', async () => {
    const form = await say(inChannel('Petra', 'planera möte nästa tisdag 14-15.30'));
    assert.match(form, /2026-11-24/);
    assert.match(form, /meeting\.save/);
    const saved = await say(press('Petra', 'meeting.save', planWith()));
    assert.match(saved, /Mötet är sparat/);
    assert.match(saved, /tisdag 24 november kl\. 09\.00/);
    assert.equal((await only()).body.state, 'planned');
  });

  it('is not planned by somebody who does not lead', async () => {
    assert.match(await say(press('Musa', 'meeting.save', planWith())), /bara ordföranden och samordnarna/);
    await only();
  });

  it('is posted in the place and to the representatives, each once', async () => {
    const { id } = await only();
    const wake = meetingWakes(bot.store, sealWith(), { groupAt: async () => groupWith(), ended: async () => undefined })['meeting'];
    for (let time = 0; time < 2; time += 1) await wake?.(id, '2026-11-24T08:00:00.000Z' as Instant);
    assert.deepEqual(
      (await bot.store.outgoing(meetingKind, id)).map((row) => row.id),
      ['questions', 'questions 29:vera', 'questions 29:olle'],
    );
  });

  it('is listed in personal chat with what is wanted, and answered there without name', async () => {
    assert.match(await say({ ...from('Vera'), text: 'möten' }), /Två frågor väntar på ditt svar/);
    assert.match(await say({ ...from('Vera'), text: 'svara 1 utan namn: Att någon ringer' }), /Tack! Ditt svar är sparat/);
    assert.match(await say({ ...from('Vera'), text: 'möten' }), /En fråga väntar på ditt svar/);
    const { body } = await only();
    assert.deepEqual(
      body.answers.map(({ text, by }) => [text, by.as]),
      [['Att någon ringer', 'unnamed']],
    );
  });

  it('is answered in the channel without a word of it to the others', async () => {
    const opened = await say({ ...press('Olle', 'preparation.form', { meeting: (await only()).id, question: 2 }) });
    assert.match(opened, /Vad saknas i dag/);
    const sent = await say(
      press('Olle', 'preparation.answer', { meeting: (await only()).id, question: 2, answer: 'Mer tid', visibility: 'chair' }),
    );
    assert.match(sent, /Ditt svar är sparat/);
    assert.equal((await only()).body.answers.length, 2);
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /Mer tid|ringer|Olle|29:vera/);
  });

  it('does not exist in another channel', async () => {
    const other = { ...channel, id: '19:other@thread.tacv2;messageid=1' };
    const { id } = await only();
    assert.match(await say({ ...press('Petra', 'meeting.show', { meeting: id }), conversation: other }), /Jag hittar inte det mötet/);
  });
});
