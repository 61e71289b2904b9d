import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { evaluationKind } from '../../src/features/evaluation/evaluation/evaluation.js';
import { textsIn } from '../../src/texts/texts.js';
import { from, groupConversation, inChannel, inDialog, press, said, saidIn, startWithGroup } from '../support/conversation.js';
import { groupPlace } from '../support/groups.js';
import { planWith } from '../support/meetings.js';
import { onlyOne } from '../support/only-one.js';
import type { WholeBot } from '../support/whole-bot.js';

const six = { prepared: '4', clear: '3', followed: '5', perspective: '2', heard: '4', worthwhile: '5' };

/** Three weeks before, the group plans; on 1 December it meets from 14:00 to 15:30. */
const [beforeEnd, end, closing] = ['2026-12-01T14:29:59.000Z', '2026-12-01T14:30:00.000Z', '2026-12-08T15:00:00.000Z'];

const { evaluation: texts } = textsIn('sv');

describe('an evaluation in conversation', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWithGroup();
    await say(press('Petra', 'meeting.save', planWith()));
  });
  after(() => bot.close());

  const say = async (changes: object): Promise<string> => said(await bot.exchange(changes));
  /** What has been sent to the connector by the time the clock shows this: where to, and what. */
  const until = async (moment: string): Promise<readonly string[]> => {
    const sent = await bot.connector.during(() => bot.goesTo(moment));
    return sent.map(({ method, path, body }) => `${method} ${decodeURIComponent(path)} ${JSON.stringify(body)}`);
  };
  const only = () => onlyOne(bot.store, evaluationKind, `group:${groupPlace.id}`);

  it('comes to the channel by itself when the planned end has passed, once', async () => {
    const early = await until(beforeEnd);
    assert.ok(!early.some((sent) => sent.includes(texts.cardTitle)));
    const [card, ...more] = (await until(end)).filter((sent) => sent.includes(texts.cardTitle));
    assert.deepEqual(more, []);
    assert.match(card ?? '', /task\/fetch/);
    assert.match(card ?? '', /om minst fem har svarat\. Är företrädarna få/);
    const { activity } = JSON.parse(readFileSync(new URL('../fixtures/activities/meeting-ended-channel.json', import.meta.url), 'utf8'));
    const { serviceUrl: _, recipient: __, ...event } = activity;
    await say({ ...event, id: 'ended', text: undefined, conversation: groupConversation, channelData: {} });
    await say(inChannel('Karin', 'mötet är slut'));
    assert.equal((await only()).body.state, 'open');
  });

  it('is answered in a dialog, and in place, where the same card thanks and tells until when the answer can be changed', async () => {
    const { id } = await only();
    const hers = { ...from('Vera'), conversation: groupConversation };
    const form = await say({ ...hers, ...inDialog('fetch', { verb: 'evaluation.form', evaluation: id }) });
    assert.match(form, /Jag blev lyssnad på/);
    assert.match(form, /"id":"worthwhile"/);
    const sent = inDialog('submit', { verb: 'evaluation.answer', evaluation: id, ...six, comment: 'Mer tid' });
    assert.match(
      await say({ ...hers, ...sent }),
      /Tack! Ditt svar är sparat[\s\S]*Du kan ändra svaret fram till tisdag 8 december kl\. 16\.00/,
    );
    assert.match(await say(press('Olle', 'evaluation.answer', { evaluation: id, ...six })), /card\.adaptive[\s\S]*Två har svarat/);
  });

  it('is answered in personal chat with one line, and changed there', async () => {
    assert.match(await say({ ...from('Musa'), text: 'utvärdera 1 1 1 1 1' }), /Skriv sex siffror/);
    assert.match(await say({ ...from('Musa'), text: 'utvärdera 1 1 1 1 1 1: Fikat tog tid' }), /Tre har svarat/);
    assert.match(await say({ ...from('Musa'), text: 'Utvärdera mötet 2 2 2 2 2 2: Fikat tog tid' }), /Tre har svarat/);
    assert.match(await say({ ...from('Stina'), text: 'utvärdera 1 1 1 1 1 1' }), /ingen utvärdering att svara på/);
    assert.match(await say({ ...from('Karin'), text: 'jag var inte där' }), /Då vet jag att du inte var där/);
    assert.match(await say({ ...from('Karin'), text: 'evaluate 5 5 5 5 5 5' }), /Four have answered/);
  });

  it('is not answered in the channel, where others read', async () => {
    const exchange = await bot.exchange(inChannel('Petra', 'utvärdera 1 2 3 4 5 1: Hemligt'));
    const open = saidIn(groupPlace.id, exchange);
    assert.match(open, /Jag svarar dig i privat chatt/);
    assert.doesNotMatch(said(exchange), /Hemligt/);
    assert.ok(!open.includes('evaluation.answer'));
  });

  it('shows how many have answered on the card in the channel, and never who or what', async () => {
    const updates = (await until('2026-12-01T14:30:10.000Z')).filter((sent) => sent.startsWith('PUT'));
    assert.equal(updates.length, 1);
    assert.match(updates[0] ?? '', /Fyra har svarat/);
    const everybody = /"userIds":\["29:petra","29:karin","29:vera","29:olle","29:musa"\]/u;
    assert.match(updates[0] ?? '', everybody);
    assert.doesNotMatch((updates[0] ?? '').replace(everybody, ''), /29:|Mer tid|Fikat/);
  });

  it('reminds, the day before it closes, only those who have not answered', async () => {
    await say({ ...from('Petra'), text: 'hej' });
    const reminded = (await until('2026-12-07T09:00:00.000Z')).filter((sent) => sent.includes(texts.reminderTitle));
    assert.equal(reminded.length, 1);
    assert.match(await say({ ...from('Petra'), text: 'utvärdera 4 4 4 4 4 4' }), /Fem har svarat/);
  });

  it('closes by itself, and then, and not before, the group gets the result and the chair a question', async () => {
    assert.match(await say({ ...from('Karin'), text: 'resultat' }), /Ingen utvärdering är klar än/);
    const sent = (await until(closing)).join('\n');
    assert.match(sent, /PUT [\s\S]*Utvärderingen är stängd\./);
    assert.match(sent, /Svaren om mötet[\s\S]*"minHeight":"14px"/);
    assert.match(sent, /Mer tid/);
    assert.match(sent, /Vad ska gruppen pröva nästa gång\?/);
    assert.match(
      await say(press('Vera', 'evaluation.answer', { evaluation: (await only()).id, ...six })),
      /Utvärderingen är stängd, så svaret kom inte med/,
    );
  });

  it('is history for everybody in the group, and a table for the chair', async () => {
    assert.match(await say(inChannel('Vera', 'resultat')), /Så har mötena varit/);
    assert.match(await say({ ...from('Karin'), text: 'exportera resultat' }), /Datum;Möte;/);
    assert.match(await say({ ...from('Karin'), text: 'vi lovar: fler pauser' }), /Nästa utvärdering börjar med det löftet/);
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /Mer tid|Fikat|pauser|29:/);
  });
});
