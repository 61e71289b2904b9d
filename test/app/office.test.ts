import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { languages } from '../../src/texts/language.js';
import { textsIn } from '../../src/texts/texts.js';
import { channelOf, executing, inDialog, mentioning } from '../support/conversation.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const place = '19:stod@thread.tacv2';
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

  const posts = async (changes: object): Promise<string> => JSON.stringify((await bot.exchange(changes)).body ?? '');
  /** What the connector was sent while something happened: method, path and body. */
  const sent = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
    const received = await bot.connector.during(() => act().then(bot.delivers));
    return received.map(({ method, path, body }) => `${method} ${decodeURIComponent(path)} ${JSON.stringify(body)}`);
  };
  const to = (part: string) => (one: string) => one.startsWith('POST') && one.includes(part);
  const types = (name: string, text: string, id = place) => posts({ from: from(name), ...mentioning(text), conversation: channelOf(id) });
  const invokes = (name: string, verb: string, data: object, id = place) =>
    posts({ from: from(name), ...executing(verb, data), conversation: channelOf(id) });
  const dialog = (name: string, verb: string, data: object, kind: 'fetch' | 'submit') =>
    posts({ from: from(name), ...inDialog(kind, { verb, ...data }), conversation: channelOf(place) });
  const asks = (value: object) => posts({ from: asker, text: undefined, value });
  const numberIn = (texts: readonly string[]): string => /rende (\d{3,4})/u.exec(texts.join('\n'))?.[1] ?? assert.fail(texts.join('\n'));

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
    assert.equal(news.filter((one) => /har tagit hand om din fråga/.test(one)).length, 1);
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
      assert.match(answer, /Det går bara i kanalen där back office arbetar/);
      assert.doesNotMatch(answer, /arvode/);
    }
    assert.match((await sent(() => types('Stina', 'kö', '19:other@thread.tacv2'))).join(), /Det går bara i kanalen/);
    assert.match((await sent(() => posts({ from: asker, text: 'kö' }))).join(), /Det går bara i kanalen/);
  });

  it('lists its queue when asked', async () => {
    const list = (await sent(() => types('Bo', 'kö'))).join();
    assert.match(list, new RegExp(number));
    assert.match((await sent(() => types('Bo', 'kö resan'))).join(), /Ett ärende innehåller ”resan”/);
  });

  it('closes it, tells the asker, and says nothing about it after that in a log', async () => {
    const news = await sent(() => invokes('Stina', 'case.close', { number }));
    assert.match(news.filter(to('a:')).join(), /stängt frågan/);
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /arvode|resan|Hemligsson|29:/u);
  });

  it('and its askers can do all of it in words, where a client shows no cards', async () => {
    const writes = (text: string) => sent(() => posts({ from: asker, text }));
    const receipt = (await writes('skicka utan namn: Vem lånar ut datorer?')).filter(to('a:')).join();
    const mine = /nummer (\d{3,4})/u.exec(receipt)?.[1] ?? assert.fail(receipt);
    assert.match(receipt, new RegExp(`Skriv ”ärende ${mine}:”`));
    assert.match((await sent(() => types('Bo', `ta ${mine}`))).join(), /Du har ärendet nu/);
    const answered = await sent(() => types('Bo', `svara på ${mine}: Det gör vi.`));
    assert.match(answered.filter(to('a:')).join(), /Det gör vi\./);
    assert.match((await writes(`ärende ${mine}: När då?`)).filter(to(place)).join(), /När då\?/);
    assert.match((await writes(`ärende ${mine}`)).filter(to('a:')).join(), /När då\?/);
    assert.match((await writes(`löst ${mine}`)).join(), /Du har sagt att det är löst/);
    assert.match((await writes(`ta tillbaka ${mine}`)).join(), new RegExp(`ja, ta tillbaka ${mine}`));
    assert.match((await writes(`ja, ta tillbaka ${mine}`)).join(), /Texten är borttagen/);
    assert.match((await sent(() => types('Bo', `svara på ${mine}: Hej`))).join(), /har tagit tillbaka det/);
    assert.match((await sent(() => posts({ from: from('Per'), text: `ärende ${mine}` }))).join(), /Jag hittar ingen fråga med det numret/);
  });

  it('decides on an idea in words, with a reason', async () => {
    await bot.goesTo('2026-11-22T09:30:00.000Z');
    const receipt = (await sent(() => asks({ verb: 'case.send', text: 'Ha fika först', kind: 'idea', form: 'idé' }))).join();
    const idea = /nummer (\d{3,4})/u.exec(receipt)?.[1] ?? assert.fail(receipt);
    assert.match(receipt, new RegExp(`ta inte upp idén ${idea}:`));
    const news = await sent(() => types('Bo', `ta upp idén ${idea}: Gott!`));
    assert.match(news.filter(to('a:')).join(), /Din idé tas upp.*Gott!/u);
  });

  it('is written to in the language that is chosen in its channel, and nobody else is', async () => {
    assert.match((await sent(() => types('Bo', 'språk engelska'))).join(), /I’ll write in English in this channel from now on/);
    const news = await sent(() => asks({ verb: 'case.send', text: 'Vem ringer jag?', form: 'g' }));
    assert.match(news.filter(to(place)).join(), /Case \d{3,4}: Question.*Nobody has the case/u);
    assert.match(news.filter(to('a:')).join(), /Tack! Det du skrev är skickat/);
    assert.match((await sent(() => types('Stina', 'hjälp'))).join(), /Här arbetar back office/);
    assert.match((await sent(() => types('Bo', 'language Swedish'))).join(), /Jag skriver på svenska i den här kanalen/);
    assert.match(
      (await sent(() => asks({ verb: 'case.send', text: 'Vem ringer hon?', form: 'h' }))).filter(to(place)).join(),
      /Ny\. Ingen har/u,
    );
  });

  it('is told on Monday morning how the week was', async () => {
    const news = await sent(() => bot.goesTo('2026-11-23T08:00:00.000Z'));
    const digest = news.filter((one) => one.includes(textsIn('sv').queue.digestTitle));
    assert.equal(digest.length, 1);
    assert.match(digest[0] ?? '', /Fem ärenden kom in\..*Två ärenden fick sitt första svar\./u);
  });

  for (const language of languages) {
    const { helpExamples, helpIntro } = textsIn(language).general;
    it(`understands all that its help in ${language} says can be written`, async () => {
      await types('Stina', 'back office sommar-och-sol');
      const help = (await sent(() => types('Stina', language === 'sv' ? 'hjälp' : 'help'))).join();
      assert.ok(help.includes(helpIntro.office) && help.includes('queue.figures'));
      for (const example of helpExamples.office) {
        const before = bot.log.logged.length;
        await types('Stina', example.replace(/^@Lotsen /u, '').replace(/ \([^)]*\)$/u, ''));
        const [turn] = bot.log.logged.slice(before).filter(({ event }) => event === 'turn.done');
        assert.doesNotMatch(JSON.stringify(turn), /didYouMean|notUnderstood|help\./u, example);
      }
    });
  }
});
