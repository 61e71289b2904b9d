import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Instant } from '../../src/core/ids.js';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { meetingWakes } from '../../src/features/meetings/meeting/wake.js';
import { channelOf, from, inChannel, press, said, startWithGroup } from '../support/conversation.js';
import { groupPlace, groupWith } from '../support/groups.js';
import { planWith } from '../support/meetings.js';
import { onlyOne } from '../support/only-one.js';
import { sealWith } from '../support/seals.js';
import type { WholeBot } from '../support/whole-bot.js';

describe('a meeting in conversation', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
  });
  after(() => bot.close());

  const say = async (changes: object): Promise<string> => said(await bot.exchange(changes));
  const only = () => onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`);

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
    const wake = meetingWakes(bot.store, sealWith(), {
      groups: { at: async () => groupWith(), of: async () => [groupWith()] },
      paused: async () => [],
      ended: async () => undefined,
    })['meeting'];
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
    const opened = await say(press('Olle', 'preparation.form', { meeting: (await only()).id, question: 2 }));
    assert.match(opened, /Vad saknas i dag/);
    const sent = await say(
      press('Olle', 'preparation.answer', { meeting: (await only()).id, question: 2, answer: 'Mer tid', visibility: 'chair' }),
    );
    assert.match(sent, /Ditt svar är sparat/);
    assert.equal((await only()).body.answers.length, 2);
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /Mer tid|ringer|Olle|29:vera/);
  });

  it('does not exist in another channel', async () => {
    const other = channelOf('19:other@thread.tacv2');
    const { id } = await only();
    assert.match(await say(press('Petra', 'meeting.show', { meeting: id }, other)), /Jag hittar inte det mötet/);
  });
});
