import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { caseNumbered, groupChannel, numberIn, officeChannel, somebody, startTalk, type Talk } from '../support/case-talk.js';

const asker = somebody('Xantippa Qvarnlund', 'hemliga');
const stina = somebody('Stina', 'stina');
const bo = somebody('Bo', 'bo');
const groupName = 'LAG Påhittade Sjukdomar';
const locale = { locale: 'en-ZQ' };

/** Every byte of the asker that a back office, a log or a file could give away. */
const traces = [
  ...[asker.name, ...asker.name.split(' '), asker.id, asker.aadObjectId, asker.chat, 'hemliga'],
  ...[groupChannel, groupName, 'Påhittade', locale.locale],
].map((trace) => trace.toLowerCase());

const found = (text: string): readonly string[] => traces.filter((trace) => text.toLowerCase().includes(trace));

const officePeople = [stina, bo];

/** Documents about whoever has written to Lotsen at all, and where: they know nothing of cases. */
const ofPeopleAndPlaces = ['address', 'person', 'greeting', 'group'];

describe('an unnamed question', () => {
  let talk: Talk;
  const numbers: string[] = [];
  /** Everything that somebody of the back office got as an answer to what they did. */
  const answers: string[] = [];

  const works = async (who: typeof stina, verb: string, data: object = {}) => {
    answers.push(await talk.pressesIn(officeChannel, who, { verb, ...data }));
    await talk.bot.delivers();
  };
  const filesOf = (kinds: (kind: string) => boolean): readonly string[] =>
    readdirSync(talk.bot.directory, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && kinds(file.split('/')[0] ?? ''))
      .map((file) => `${file} ${readFileSync(join(talk.bot.directory, file), 'utf8')}`);

  before(async () => {
    talk = await startTalk();
    const names = {
      channelData: {
        tenant: { id: 't' },
        channel: { id: groupChannel, name: groupName },
        team: { id: '19:team@thread.tacv2', name: groupName },
      },
    };
    await talk.bot.post({
      id: 'added',
      type: 'conversationUpdate',
      text: undefined,
      membersAdded: [{ id: '28:lotsen', name: 'Lotsen' }],
      conversation: { isGroup: true, conversationType: 'channel', id: groupChannel, tenantId: 't' },
      ...names,
    });
    for (const who of officePeople) await talk.says(who, 'hej');
    await talk.says(asker, 'language english', locale);
    answers.push(await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol'));
    await talk.bot.delivers();

    // From the personal chat, and from the group's channel through a dialog; with the group shown for neither.
    const typed = { verb: 'case.send', identity: 'unnamed', shareGroup: 'false' };
    numbers.push(numberOf(await talk.presses(asker, { ...typed, text: 'Får jag säga nej?', answerIn: 'en' }, locale)));
    numbers.push(numberOf(await talk.inDialog(groupChannel, asker, { ...typed, text: 'Hur slutar jag?', kind: 'concern' }, 'submit')));
    await talk.bot.delivers();

    for (const number of numbers) {
      await works(bo, 'case.claim', { number });
      await works(stina, 'case.claim', { number });
      await works(bo, 'case.askBack', { number, text: 'Vad gäller det?' });
      await talk.presses(asker, { verb: 'case.followUp', number, text: 'Ett uppdrag.' }, locale);
      await talk.bot.delivers();
      await works(bo, 'case.note', { number, text: 'Svårt fall' });
      await works(bo, 'case.reply', { number, text: 'Ja, det får du.' });
      await works(bo, 'case.publish', { number, question: 'Får man säga nej?', answer: 'Ja.', topic: '' });
      await works(bo, 'case.close', { number, text: 'Klart.' });
      await talk.presses(asker, { verb: 'case.followUp', number, text: 'En sak till.' }, locale);
      await works(bo, 'case.release', { number });
      for (const verb of ['queue.case', 'queue.thread', 'queue.history', 'queue.show']) await works(stina, verb, { number });
    }
    // A reaction, an answer that cannot be delivered, and promises that are broken; then the week's digest.
    await talk.bot.post({
      id: 'reaction',
      type: 'messageReaction',
      text: undefined,
      from: { id: asker.id, aadObjectId: asker.aadObjectId },
      conversation: { id: asker.chat, conversationType: 'personal', tenantId: 't' },
      reactionsAdded: [{ type: 'like' }],
      replyToId: 'sent-1',
    });
    talk.bot.connector.answerTo(new RegExp(`${encodeURIComponent(asker.chat)}|/v3/conversations$`, 'u'), {
      status: 403,
      code: 'ConversationBlockedByUser',
    });
    for (const number of numbers) await works(stina, 'case.reply', { number, text: 'Kom gärna ändå.' });
    await talk.bot.goesTo('2026-11-30T10:00:00.000Z');
    await works(stina, 'queue.show', { text: 'uppdrag' });
    answers.push(await talk.saysIn(officeChannel, stina, 'kö'));
  });
  after(() => talk.bot.close());

  const numberOf = (said: string): string => numberIn(said) || (/number (\d{3,4})\b/u.exec(said)?.[1] ?? '');

  it('goes all the way, and is answered under its number', async () => {
    assert.equal(new Set(numbers).size, 2);
    for (const number of numbers) {
      const one = (await caseNumbered(talk, number))?.body;
      assert.deepEqual(
        one?.thread.map(({ kind }) => kind),
        ['question', 'askBack', 'followUp', 'note', 'reply', 'followUp', 'reply'],
      );
      assert.ok(one?.history.some(({ deed }) => deed === 'undeliverable'));
      assert.match(talk.sentTo(officeChannel).join(), new RegExp(number));
    }
    assert.match(talk.sentTo(asker.chat).join(), /Bo has answered you/);
  });

  it('shows nobody in the back office a byte of who asked, from where, or in which language', () => {
    const sent = [officeChannel, ...officePeople.map(({ chat }) => chat)].flatMap((place) => talk.sentTo(place));
    assert.ok(sent.length > 20);
    assert.deepEqual(found(sent.join('\n')), []);
    assert.deepEqual(found(answers.join('\n')), []);
    assert.doesNotMatch([...sent, ...answers].join('\n'), /"answerIn":"en"|Bo has|Case \d{3,4}/u);
  });

  it('leaves no byte of that in the log', () => {
    const log = JSON.stringify(talk.bot.log.logged);
    assert.ok(log.includes('delivery.undeliverable'));
    assert.deepEqual(found(log), []);
    assert.doesNotMatch(log, /Får jag|slutar|uppdrag|Kom gärna/u);
  });

  it('leaves no byte of that in the metrics', async () => {
    const metrics = await talk.bot.metrics();
    assert.match(metrics, /verb="case\.send"/u);
    assert.deepEqual(found(metrics), []);
  });

  it('leaves no byte of that in what is stored of it, outgoing rows included', () => {
    const files = filesOf((kind) => !ofPeopleAndPlaces.includes(kind));
    assert.ok(files.some((file) => file.startsWith('case/')) && files.some((file) => file.startsWith('answer/')));
    assert.ok(files.some((file) => file.startsWith('case-number/')));
    for (const file of files) assert.deepEqual(found(file), [], file.slice(0, 40));
    for (const file of files.filter((one) => one.startsWith('case/'))) assert.doesNotMatch(file, /"en"|"language"/u);
  });

  it('is named in nothing that is stored about people and places', async () => {
    const ids = await Promise.all(numbers.map(async (number) => (await caseNumbered(talk, number))?.id ?? assert.fail(number)));
    const files = filesOf((kind) => ofPeopleAndPlaces.includes(kind));
    assert.ok(files.some((file) => file.includes(asker.id)));
    for (const file of files) for (const word of [...ids, 'Får jag', 'slutar']) assert.ok(!file.includes(word));
  });

  it('is not told of in the group, though its asker cannot be reached', () => {
    const sent = talk.sentTo(groupChannel).join();
    assert.match(sent, /Jag är Lotsen/);
    assert.doesNotMatch(sent, /Xantippa|väntar|waiting/u);
  });
});
