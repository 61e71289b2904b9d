import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const place = '19:stod@thread.tacv2';
const mention = { type: 'mention', mentioned: { id: '28:lotsen', name: 'Lotsen' }, text: '<at>Lotsen</at>' };
const channel = (id: string) => ({ isGroup: true, conversationType: 'channel', id: `${id};messageid=1`, tenantId: 't' });
const from = (name: string) => ({ id: `29:${name.toLowerCase()}`, name: `${name} Hemligsson` });
const people = ['Stina', 'Bo'].map(from);
const asker = from('Vera');

describe('a back office in Teams', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
    bot.connector.answerTo(/\/pagedmembers/u, { status: 200, body: { members: people } });
  });
  after(() => bot.close());

  let posted = 0;
  const posts = async (changes: object): Promise<string> => {
    posted += 1;
    const { status, body } = await bot.post({ id: `activity-${posted}`, ...changes });
    assert.equal(status, 200);
    return JSON.stringify(body ?? '');
  };
  /** What the connector was sent while something happened: method, path and body. */
  const sent = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
    const count = bot.connector.received.length;
    await act();
    await bot.delivers();
    return bot.connector.received
      .slice(count)
      .map(({ method, path, body }) => `${method} ${decodeURIComponent(path)} ${JSON.stringify(body)}`);
  };
  const to = (part: string) => (one: string) => one.startsWith('POST') && one.includes(part);
  const types = (name: string, text: string, id = place) =>
    posts({ from: from(name), text: `<at>Lotsen</at> ${text}`, entities: [mention], conversation: channel(id) });
  const invokes = (name: string, verb: string, data: object, id = place) =>
    posts({
      from: from(name),
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      conversation: channel(id),
      value: { action: { type: 'Action.Execute', verb, data: { verb, ...data } } },
    });
  const dialog = (name: string, verb: string, data: object, kind: 'fetch' | 'submit') =>
    posts({
      from: from(name),
      type: 'invoke',
      name: `task/${kind}`,
      text: undefined,
      conversation: channel(place),
      value: { data: { verb, ...data } },
    });
  const asks = (value: object) => posts({ from: asker, text: undefined, value });
  const numberIn = (texts: readonly string[]): string =>
    /rende ([2-9A-Z]{8})/u.exec(texts.join('\n'))?.[1] ?? assert.fail(texts.join('\n'));

  let number = '';

  it('is paired with its code; a wrong one is refused and logged without it', async () => {
    assert.match((await sent(() => types('Stina', 'back office fel-kod-1'))).join(), /Den koden stämmer inte/);
    assert.match((await sent(() => types('Stina', 'back office sommar-och-sol'))).join(), /arbetar i den här kanalen nu/);
    assert.ok(bot.log.logged.some(({ event }) => event === 'office.wrongCode'));
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /fel-kod|sommar-och/);
  });

  it('gets an unnamed question as a card in its channel, without a byte of who asked', async () => {
    const news = await sent(() => asks({ verb: 'case.send', text: 'Får jag arvode?', identity: 'unnamed', form: 'f' }));
    const cards = news.filter(to(place));
    assert.equal(cards.length, 1);
    number = numberIn(cards);
    assert.match(cards[0] ?? '', /Får jag arvode\?/);
    assert.match(cards[0] ?? '', /Utan namn/);
    assert.doesNotMatch(cards[0] ?? '', /Vera|29:vera|a:personal|Hemligsson/u);
  });

  it('lets one of two claim it; the other is told who has it, and the asker that somebody has', async () => {
    let answers: readonly string[] = [];
    const news = await sent(async () => {
      answers = await Promise.all(['Stina', 'Bo'].map((name) => invokes(name, 'case.claim', { number })));
    });
    const [won, lost] = [answers.filter((one) => /Du har ärendet nu/.test(one)), answers.filter((one) => /har redan ärendet/.test(one))];
    assert.deepEqual([won.length, lost.length], [1, 1]);
    const update = news.find((one) => one.startsWith('PUT') && one.includes(place));
    assert.match(update ?? '', /(?:Stina|Bo) Hemligsson har ärendet/);
    assert.equal(news.filter((one) => /har tagit hand om ärendet/.test(one)).length, 1);
    const holder = /(Stina|Bo) Hemligsson har ärendet/u.exec(update ?? '')?.[1] ?? '';
    if (holder === 'Bo') await invokes('Bo', 'case.handOver', { number, to: '29:stina' });
  });

  it('answers in a dialog, where nobody’s update takes away what is being written', async () => {
    assert.match(await dialog('Stina', 'queue.form', { number, form: 'reply' }, 'fetch'), /"task".*case\.reply/u);
    let shown = '';
    const news = await sent(async () => {
      shown = await dialog('Stina', 'case.reply', { number, text: 'Ja, det får du.' }, 'submit');
    });
    assert.match(shown, /Svaret är skickat/);
    const told = news.filter(to('a:'));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /Ja, det får du\./);
  });

  it('hears what the asker adds, in its channel only', async () => {
    const news = await sent(() => asks({ verb: 'case.followUp', number, text: 'Tack, och resan då?' }));
    const heard = news.filter((one) => one.includes(place));
    assert.ok(heard.some((one) => one.startsWith('PUT')) && heard.some(to(place)));
    assert.doesNotMatch(heard.join(), /Vera|29:vera|a:personal|Hemligsson","id":"29:vera/u);
    assert.match(heard.join(), /och resan då/);
  });

  it('posts the card anew when it cannot be updated, and updates that one from then on', async () => {
    const update = /\/activities\/sent-/u;
    bot.connector.answerTo(update, { status: 404, code: 'ActivityNotFoundInConversation' });
    const again = (await sent(() => invokes('Stina', 'case.note', { number, text: 'Kolla resan' }))).filter(to(place));
    assert.equal(again.length, 1);
    assert.match(again[0] ?? '', /Kolla resan/);
    bot.connector.answerTo(update, { status: 200, body: {} });
    const later = await sent(() => invokes('Stina', 'case.note', { number, text: 'En gång till' }));
    assert.deepEqual(later.filter(to(place)), []);
    assert.equal(later.filter((one) => one.startsWith('PUT')).length, 1);
  });

  it('is nothing to anybody elsewhere, whatever they send', async () => {
    for (const verb of ['case.claim', 'case.reply', 'queue.case', 'queue.show', 'case.note']) {
      const answer = await invokes('Stina', verb, { number, text: 'x', office: place }, '19:other@thread.tacv2');
      assert.match(answer, /Det går bara i kanalen där stödfunktionen arbetar/);
      assert.doesNotMatch(answer, /arvode/);
    }
    assert.match((await sent(() => types('Stina', 'kö', '19:other@thread.tacv2'))).join(), /Det går bara i kanalen/);
    assert.match((await sent(() => posts({ from: asker, text: 'kö' }))).join(), /Det går bara i kanalen/);
  });

  it('lists its queue when asked', async () => {
    const list = (await sent(() => types('Bo', 'kö'))).join();
    assert.match(list, new RegExp(number));
    assert.match((await sent(() => types('Bo', 'kö resan'))).join(), /Ett ärende har ”resan”/);
  });

  it('closes it, tells the asker, and says nothing about it after that in a log', async () => {
    const news = await sent(() => invokes('Stina', 'case.close', { number }));
    assert.match(news.filter(to('a:')).join(), /avslutat ärendet/);
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /arvode|resan|Hemligsson|29:/u);
  });

  it('is told on Monday morning how the week was', async () => {
    const count = bot.connector.received.length;
    await bot.goesTo('2026-11-23T08:00:00.000Z');
    const news = bot.connector.received.slice(count).map(({ path, body }) => `${decodeURIComponent(path)} ${JSON.stringify(body)}`);
    const digest = news.filter((one) => one.includes('Veckan i stödfunktionen'));
    assert.equal(digest.length, 1);
    assert.match(digest[0] ?? '', /Ett ärende kom in\..*Ett ärende fick sitt första svar\./u);
  });
});
