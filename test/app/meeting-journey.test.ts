import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { meetingKind } from '../../src/features/meetings/meeting/meeting.js';
import { planOf } from '../../src/features/meetings/planning/edit.js';
import { textsIn } from '../../src/texts/texts.js';
import { startWithGroup } from '../support/conversation.js';
import { groupPlace } from '../support/groups.js';
import { planWith } from '../support/meetings.js';
import { onlyOne } from '../support/only-one.js';
import { type Sent, teamsPeople } from '../support/teams-people.js';
import type { WholeBot } from '../support/whole-bot.js';

const texts = textsIn('sv').meetings;

describe('a meeting from its plan to its end, delivered', () => {
  let bot: WholeBot;
  let people: ReturnType<typeof teamsPeople>;
  before(async () => {
    bot = await startWithGroup();
    people = teamsPeople(bot);
    // Olle has never written to Lotsen, and his Teams does not let it begin.
    for (const name of ['Petra', 'Karin', 'Vera']) await people.says(name, 'hjälp');
    bot.connector.answerTo(/\/v3\/conversations$/u, { status: 403, code: 'ForbiddenOperationException' });
    bot.connector.answerTo(/\/members\//u, { status: 200, body: { id: '29:olle', name: 'Olle' } });
  });
  after(() => bot.close());

  const only = () => onlyOne(bot.store, meetingKind, `group:${groupPlace.id}`);
  const goesTo = async (moment: string): Promise<readonly Sent[]> => {
    await bot.goesTo(moment);
    return people.arrived();
  };
  const whom = (sent: readonly Sent[]) => sent.map(({ how, to }) => `${how} ${to}`);
  const edits = async (name: string, changes: object) => {
    const { id, body } = await only();
    return people.presses(name, 'meeting.save', { ...planOf(id, body), ...changes });
  };

  it('is planned on a Sunday and posted on its morning: in the channel, to who can be reached, and as a word in the channel else', async () => {
    assert.match(await people.presses('Petra', 'meeting.save', planWith(), 'channel'), /Mötet är sparat/);
    assert.deepEqual(await goesTo('2026-11-24T07:59:00.000Z'), []);
    const sent = await goesTo('2026-11-24T08:00:00.000Z');
    assert.deepEqual(whom(sent), ['new channel', 'new vera', 'new channel']);
    assert.match(sent[0]?.text ?? '', /Vad saknas i dag\?/);
    const waiting = sent.find(({ text }) => text.includes('<at>Olle</at>'))?.text ?? '';
    assert.doesNotMatch(waiting, /Suicidprevention|Vad saknas/u);
    for (const { text } of sent.filter((one) => one.to === 'channel')) assert.doesNotMatch(text, /Petra|Vera/u);
  });

  it('tells its coordinator once who could not be reached, and shows it to whoever leads', async () => {
    const sent = await goesTo('2026-11-24T08:20:00.000Z');
    assert.deepEqual(whom(sent), ['new petra']);
    assert.match(sent[0]?.text ?? '', /Jag nådde inte alla.*Olle/u);
    const shown = await people.says('Karin', 'vem har nåtts?');
    assert.ok(shown.includes(texts.reachedWhy.person.notThere) && shown.includes(texts.reachedTold));
    assert.match(shown, /Vera.*Frågorna: framme/u);
    assert.match(await people.posts('Petra', 'vem har nåtts'), new RegExp(texts.onlyPrivately.slice(0, 20), 'u'));
    assert.ok((await people.says('Vera', 'vem har nåtts')).includes(textsIn('sv').general.onlyLeads(['Karin', 'Petra'])));
    assert.deepEqual(await goesTo('2026-11-24T12:00:00.000Z'), []);
  });

  it('is answered, the same answer once however often it is delivered, and the card in the channel is brought up to date', async () => {
    const { id } = await only();
    const answer = { meeting: id, question: 1, answer: 'Att någon ringer', visibility: 'unnamed' };
    for (let time = 0; time < 2; time += 1) {
      assert.match(await people.presses('Vera', 'preparation.answer', answer, 'personal', { id: 'the same' }), /Tack/u);
    }
    assert.equal((await only()).body.answers.length, 1);
    const sent = await goesTo('2026-11-24T12:15:00.000Z');
    assert.deepEqual(whom(sent), ['update channel']);
    // Without name it is counted when nobody can answer any more.
    assert.ok(!sent[0]?.text.includes(texts.answersNamed(1)) && !sent[0]?.text.includes('ringer'));
  });

  it('is changed: cards that are out show it, and only what matters is told', async () => {
    assert.ok((await edits('Petra', { agenda: '1. Annat *' })).includes(texts.editQuiet));
    await bot.delivers();
    assert.deepEqual(whom(people.arrived()).sort(), ['update channel', 'update vera']);
    assert.ok((await edits('Karin', { place: 'Rum 5' })).includes(texts.editTold));
    await bot.delivers();
    const sent = people.arrived();
    // Olle has been told that something waits, today already.
    assert.deepEqual(whom(sent).sort(), ['new channel', 'new vera', 'update channel', 'update vera']);
    assert.ok(sent.filter(({ how }) => how === 'new').every(({ text }) => text.includes(texts.changedPlace('Rum 5'))));
  });

  it('reminds who has not answered the day before closing, not who has', async () => {
    await people.says('Vera', 'svara 2 till ordföranden: Mer tid');
    const sent = await goesTo('2026-11-27T08:00:00.000Z');
    assert.deepEqual(
      sent.filter(({ text }) => text.includes(texts.reminderTitle)),
      [],
    );
    assert.ok(!whom(sent).includes('new vera'));
  });

  it('hands over when answering ends: an answer that crosses the closing time is told so, and is not kept', async () => {
    const { id, body } = await only();
    await bot.goesTo('2026-11-30T14:59:59.999Z');
    people.arrived();
    assert.match(
      await people.presses('Musa', 'preparation.answer', { meeting: id, question: 2, answer: 'I tid', visibility: 'group' }),
      /Tack/u,
    );
    const sent = await goesTo(body.schedule.closeAt);
    const late = await people.presses('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'För sent', visibility: 'group' });
    assert.match(late, /Svarstiden tog slut/u);
    const [toChannel] = sent.filter(({ text, to }) => to === 'channel' && text.includes(texts.handOverTitle));
    assert.ok(toChannel?.text.includes('I tid') && !toChannel.text.includes('ringer') && !toChannel.text.includes('Mer tid'));
    const toLeads = sent.filter(({ text, to }) => to !== 'channel' && text.includes(texts.handOverTitle));
    assert.deepEqual(toLeads.map(({ to }) => to).sort(), ['karin', 'petra']);
    for (const { text } of toLeads)
      assert.ok(text.includes('Att någon ringer') && text.includes('Mer tid') && text.includes(texts.relatives));
    assert.doesNotMatch(JSON.stringify([sent, (await only()).body]), /För sent/u);
  });

  it('is moved, and everybody who has the questions is told and sees it on their card', async () => {
    const { id } = await only();
    await people.presses('Karin', 'meeting.move', { meeting: id, date: '2026-12-08', start: '14:00', end: '15:30' });
    const sent = await goesTo('2026-12-01T07:00:00.000Z');
    assert.deepEqual(whom(sent.filter(({ text }) => text.includes('tisdag 8 december'))).sort(), [
      'new channel',
      'new vera',
      'update channel',
      'update vera',
    ]);
  });

  it('is cancelled, and the card that is not there any more is posted anew', async () => {
    bot.connector.answerTo(/a%3Avera\/activities\/.+/u, { status: 404, code: 'ActivityNotFoundInConversation' });
    const { id } = await only();
    assert.match(await people.presses('Petra', 'meeting.cancel', { meeting: id }), /Mötet är inställt/u);
    await bot.delivers();
    const sent = people.arrived();
    assert.ok(sent.every(({ text }) => text.includes(texts.cancelledMark)));
    assert.deepEqual(whom(sent).sort(), ['new channel', 'new vera', 'new vera', 'update channel', 'update vera']);
    assert.deepEqual(whom(await goesTo('2026-12-02T09:00:00.000Z')), ['new petra']);
    assert.deepEqual(await goesTo('2027-01-20T09:00:00.000Z'), []);
    const rows = await bot.store.outgoing(meetingKind, id);
    assert.ok(rows.every(({ state }) => state !== 'waiting'));
  });

  it('leaves nothing of anybody in the log', () => {
    assert.ok(bot.log.logged.length > 0);
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /ringer|Mer tid|29:vera|29:olle|Olle|Suicid/u);
  });
});
