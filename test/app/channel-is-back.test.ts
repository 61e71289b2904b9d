import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { addressKind } from '../../src/core/people/address.js';
import { textsIn } from '../../src/texts/texts.js';
import { numberIn, officeChannel, somebody, startTalk } from '../support/case-talk.js';
import { groupPlace } from '../support/groups.js';
import { planWith } from '../support/meetings.js';
import { type Sent, startWithMeeting, type TeamsPeople } from '../support/teams-people.js';
import type { WholeBot } from '../support/whole-bot.js';

const { furtherDown } = textsIn('sv').delivery;
const gone = { status: 404, code: 'ConversationNotFound' };
const pathOf = (place: string): RegExp => new RegExp(`/v3/conversations/${encodeURIComponent(place)}`, 'u');

describe('the channel of a group that could not be written to for a while', () => {
  let bot: WholeBot;
  let people: TeamsPeople;
  before(async () => {
    ({ bot, people } = await startWithMeeting());
    await bot.goesTo('2026-11-24T08:30:00.000Z');
    await people.presses('Karin', 'meeting.ended', {}, 'channel');
    await bot.delivers();
    bot.connector.answerTo(pathOf(groupPlace.id), gone);
    await people.presses('Petra', 'meeting.save', planWith({ title: 'Ett annat möte', postNow: true }));
    await bot.goesTo('2026-11-24T08:50:00.000Z');
    people.arrived();
  });
  after(() => bot.close());

  /** What comes in the channel when somebody writes there, without the answer. */
  const writes = async (): Promise<readonly Sent[]> => {
    await people.posts('Karin', 'vad betyder RSG?');
    await bot.delivers();
    return people.arrived().filter(({ to }) => to === 'channel');
  };

  it('has its open cards at the bottom again when somebody writes there, and a word about it where they stood', async () => {
    assert.ok((await bot.store.get(addressKind, groupPlace.id))?.blocked);
    bot.connector.answerTo(pathOf(groupPlace.id), { status: 201, body: { id: 'again' } });
    const sent = await writes();
    const posted = sent.filter(({ how }) => how === 'new').map(({ text }) => text);
    assert.equal(posted.length, 3);
    assert.match(posted[0] ?? '', /Ett annat möte/u);
    assert.ok(posted.some((text) => text.includes('LAG Suicidprevention') && text.includes('preparation.form')));
    assert.ok(posted.some((text) => text.includes('evaluation.form')));
    const updated = sent.filter(({ how }) => how === 'update');
    assert.equal(updated.length, 2);
    assert.ok(updated.every(({ text }) => text.includes(furtherDown)));
  });

  it('has them there once', async () => {
    assert.deepEqual(await writes(), []);
  });
});

describe('the channel of a back office that could not be written to for a while', () => {
  it('has the card of an open question at the bottom again, none of one that is closed, and no text of it where it stood', async () => {
    const [vera, stina] = [somebody('Vera', 'vera'), somebody('Stina', 'stina')];
    const talk = await startTalk();
    for (const who of [vera, stina]) await talk.says(who, 'hej');
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    await talk.bot.goesTo('2026-11-23T09:00:00.000Z');
    const ask = async (text: string) => numberIn(await talk.presses(vera, { verb: 'case.send', text, identity: 'unnamed', form: text }));
    await ask('Får jag ta med någon?');
    await talk.bot.delivers();
    const over = await ask('Vem betalar resan?');
    await talk.bot.delivers();
    talk.bot.connector.answerTo(pathOf(officeChannel), gone);
    await talk.presses(vera, { verb: 'case.withdraw', number: over });
    await talk.bot.delivers();
    const before = talk.bot.connector.received.length;
    talk.bot.connector.answerTo(pathOf(officeChannel), { status: 201, body: { id: 'again' } });
    await talk.saysIn(officeChannel, stina, 'vad betyder RSG?');
    await talk.bot.delivers();
    const sent = talk.bot.connector.received
      .slice(before)
      .filter(({ path }) => pathOf(officeChannel).test(path))
      .map(({ method, body }) => `${method} ${JSON.stringify(body)}`);
    assert.equal(sent.filter((one) => one.startsWith('POST') && one.includes('Får jag ta med någon?')).length, 1);
    assert.ok(!sent.some((one) => one.includes('Vem betalar resan?')));
    assert.equal(sent.filter((one) => one.startsWith('PUT') && one.includes(furtherDown)).length, 1);
    await talk.bot.close();
  });
});
