import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { termKind } from '../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../src/texts/texts.js';
import { channelOf, executing, mentioning, saidIn } from '../support/conversation.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const channel = channelOf('19:lag@thread.tacv2');
const inChannel = (text: string) => ({ ...mentioning(text), conversation: channel });
const execute = (verb: string, data: object) => ({ ...executing(verb, data), conversation: channel });

describe('a conversation', () => {
  let bot: WholeBot;
  before(async () => {
    bot = await startWholeBot();
  });
  after(() => bot.close());

  /** Posts, and gives what was sent in answer. */
  const say = async (changes: object): Promise<string[]> => (await bot.exchange(changes)).sent.map((one) => JSON.stringify(one));

  it('explains in personal chat with buttons that come back as messages', async () => {
    const [answer = ''] = await say({ text: 'vad betyder RSG?' });
    assert.match(answer, /Sjukvårdsregional samverkansgrupp/);
    assert.match(answer, /Action\.Submit/);
    assert.doesNotMatch(answer, /Action\.Execute/);
  });

  it('looks in the message that is answered for which meaning is likeliest, and for what is asked about', async () => {
    const answering = (text: string, preview: string) =>
      say({ text: `<quoted messageId="1"/> ${text}`, entities: [{ type: 'quotedReply', quotedReply: { messageId: '1', preview } }] });
    const [north = ''] = await answering('vad betyder BG här?', 'BG möts i Norrbotten på fredag');
    const [national = ''] = await answering('vad betyder BG här?', 'BG bereder inför styrgruppen SKS');
    const [ofNorth, ofNation] = ['Beredningsgrupp NRF', 'Beredningsgrupp för kunskapsstyrningen'];
    assert.ok(north.indexOf(ofNorth) < north.indexOf(ofNation) && national.indexOf(ofNation) < national.indexOf(ofNorth));
    assert.match((await answering('vad betyder det här?', 'NPO och RSG ses i maj')).join(), /Nationellt programområde/u);
  });

  it('answers thanks in a channel with a sign on the message, and with a word where Teams takes no sign', async () => {
    const thanked = await bot.connector.during(() => bot.post({ ...inChannel('tack'), id: 'thanks-1' }));
    assert.deepEqual(
      thanked.filter(({ method }) => method === 'PUT').map(({ method, path }) => `${method} ${decodeURIComponent(path)}`),
      ['PUT /v3/conversations/19:lag@thread.tacv2/activities/thanks-1/reactions/heart'],
    );
    assert.ok(!JSON.stringify(thanked).includes(textsIn('sv').general.thanks));
    bot.connector.answerTo(/\/reactions\//u, { status: 404, code: 'NotFound' });
    const { thanks } = textsIn('sv').general;
    assert.ok((await say(inChannel('tack'))).join().includes(thanks));
    assert.ok((await say({ text: 'tack' })).join().includes(thanks));
  });

  it('explains in the thread of a channel with buttons that change the card for one person', async () => {
    await say(inChannel('vad betyder RSG?'));
    const sent = bot.connector.received.at(-1);
    assert.match(decodeURIComponent(sent?.path ?? ''), /19:lag@thread\.tacv2;messageid=1/);
    assert.match(JSON.stringify(sent?.body), /Action\.Execute/);
  });

  it('answers the same verb as Action.Execute, as Action.Submit and as a dialog', async () => {
    const executed = await bot.post(execute('glossary.lookUp', { term: 'NPO' }));
    const dialog = await bot.post({ type: 'invoke', name: 'task/fetch', value: { data: { verb: 'glossary.lookUp', term: 'NPO' } } });
    const [submitted] = await say({ text: undefined, value: { verb: 'glossary.lookUp', term: 'NPO' } });
    for (const answer of [executed.body, dialog.body, submitted]) assert.match(JSON.stringify(answer), /Nationellt programområde/);
    assert.match(JSON.stringify(executed.body), /"statusCode":200,"type":"application\/vnd\.microsoft\.card\.adaptive"/);
    assert.match(JSON.stringify(dialog.body), /"task":\{"type":"continue"/);
  });

  it('answers in the language that was chosen when the question has none', async () => {
    await say({ text: 'language English', from: { id: '29:english', name: 'T' } });
    assert.match((await say({ text: 'RSG?', from: { id: '29:english', name: 'T' } })).join(), /Source:/);
    assert.match((await say({ text: 'vad betyder RSG?', from: { id: '29:english', name: 'T' } })).join(), /Källa:/);
    assert.match((await say({ text: 'RSG?' })).join(), /Källa:/);
  });

  it('says so kindly when a verb is unknown or its values are malformed, and answers 200', async () => {
    assert.match((await say({ text: undefined, value: { verb: 'no.such' } })).join(), /fungerar inte längre/);
    assert.match((await say({ text: undefined, value: { nothing: 1 } })).join(), /fungerar inte längre/);
    assert.match((await say({ text: undefined, value: { verb: 'glossary.lookUp', term: { a: 1 } } })).join(), /kunde inte läsa/);
    const { status, body } = await bot.post(execute('__proto__', {}));
    assert.equal(status, 200);
    assert.match(JSON.stringify(body), /application\/vnd\.microsoft\.activity\.message/);
  });

  it('refuses an invoke that nobody has defined, and takes other events in silence', async () => {
    assert.equal((await bot.post({ type: 'invoke', name: 'no/such' })).status, 400);
    assert.deepEqual(await say({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }], text: undefined }), []);
    assert.deepEqual(await say({ ...inChannel('vad betyder RSG?'), entities: [] }), []);
  });

  it('keeps a suggestion once, however often its activity is delivered', async () => {
    const value = { verb: 'glossary.suggest', abbr: 'XQZ', expansion: 'Exempel', definition: '' };
    for (let time = 0; time < 3; time += 1) await bot.post({ id: 'suggestion', text: undefined, value });
    const record = await bot.store.get(termKind, 'XQZ');
    assert.equal(record?.suggestions.length, 1);
  });

  it('refuses a personnummer before anything is stored and does not repeat it', async () => {
    const value = { verb: 'case.send', text: 'Gäller 19900101-0017', identity: 'named' };
    const [answer = ''] = await say({ text: undefined, value });
    assert.match(answer, /Ta bort personnumret/);
    assert.doesNotMatch(answer, /19900101|-0017/);
    assert.deepEqual(await bot.store.find(caseKind, 'open'), []);
  });

  it('stores a question without a name so that nobody who reads the document sees whose it is', async () => {
    await say({ text: undefined, value: { verb: 'case.send', text: 'Hur får jag arvode?', identity: 'unnamed' } });
    const [found] = await bot.store.find(caseKind, 'open');
    const stored = JSON.stringify(found);
    assert.match(stored, /Hur får jag arvode/);
    for (const trace of ['29:asker', 'Testperson', 'a:personal', '11111111']) assert.ok(!stored.includes(trace), trace);
  });

  it('answers a button in the language of its card, whatever else has been chosen', async () => {
    const [card = ''] = await say({ text: 'what does RSG mean?' });
    assert.match(card, /"answerIn":"en"/);
    const [answer = ''] = await say({ text: undefined, value: { verb: 'glossary.lookUp', term: 'NSG', answerIn: 'en' } });
    assert.match(answer, /Source:/);
  });

  it('warns whoever writes a personnummer, in the channel only through the personal chat', async () => {
    const sent = await say(inChannel('jag 19900101-0017 undrar vad RSG betyder'));
    const [paths, last] = [bot.connector.received.slice(-sent.length).map(({ path }) => path), sent.at(-1) ?? ''];
    assert.match(last, /Du skrev ett personnummer/);
    assert.equal(paths.at(-2), '/v3/conversations');
    assert.doesNotMatch(sent.slice(0, -2).join(), /personnummer|19900101|-0017/);
  });

  it('leads back to the list after one of it was read in place', async () => {
    const read = await bot.post(execute('glossary.lookUp', { term: 'NPO', back: 'NPO, RSG, QXJ,' }));
    assert.match(JSON.stringify(read.body), /Tillbaka/);
    const list = await bot.post(execute('glossary.scan', { text: 'NPO, RSG, QXJ,' }));
    const shown = JSON.stringify(list.body);
    for (const abbr of ['Nationellt programområde', 'Sjukvårdsregional samverkansgrupp', 'QXJ']) assert.ok(shown.includes(abbr), abbr);
  });

  it('counts the same question sent twice from one form once', async () => {
    const value = { verb: 'case.send', text: 'Var kan jag parkera?', identity: 'named', form: 'form-1' };
    const first = (await say({ text: undefined, value })).join();
    const second = (await say({ text: undefined, value })).join();
    const number = /nummer ([A-Z0-9]+)/u;
    assert.equal(number.exec(first)?.[1], number.exec(second)?.[1]);
    const other = (await say({ text: undefined, value: { ...value, text: 'Var är lokalen?' } })).join();
    assert.notEqual(number.exec(first)?.[1], number.exec(other)?.[1]);
  });

  it('takes a word about what is wrong without asking what would be right', async () => {
    const [form = ''] = await say({ text: undefined, value: { verb: 'glossary.suggestForm', abbr: 'RSG', wrong: true } });
    assert.match(form, /Något stämmer inte med RSG/);
    const value = { verb: 'glossary.suggest', wrong: true, abbr: 'RSG', definition: 'Gruppen har bytt namn.' };
    assert.match((await say({ text: undefined, value })).join(), /Ditt förslag om RSG är sparat/);
  });

  it('does not repeat a private question that was typed where others read', async () => {
    const sent = saidIn(channel.id, await bot.exchange(inChannel('privat fråga varför får jag aldrig svar?')));
    assert.match(sent, /Jag svarar dig i privat chatt/);
    assert.doesNotMatch(sent, /varför får jag aldrig svar/);
  });

  it('answers where dialogs are missing in the personal chat, and says so in the channel', async () => {
    const { body } = await bot.post(execute('glossary.lookUp', { term: 'SIP', private: true }));
    assert.match(JSON.stringify(body), /privat chatt/);
    const [created, sent] = bot.connector.received.slice(-2);
    assert.equal(created?.path, '/v3/conversations');
    assert.match(JSON.stringify(sent?.body), /Samordnad individuell plan/);
  });

  it('sends the same as text when Teams does not take the card', async () => {
    bot.connector.answerNext({ status: 413, code: 'MessageSizeTooBig' });
    const [refused = '', text = ''] = await say({ text: 'vad betyder RSG?' });
    assert.match(refused, /attachments/);
    assert.match(text, /"textFormat":"plain"/);
    assert.match(text, /Sjukvårdsregional samverkansgrupp/);
  });

  it('says sorry when something fails inside, without a word of it in the log', async () => {
    bot.connector.answerNext({ status: 500, code: 'ServiceError' });
    const sent = await say({ text: 'vad betyder HEMLIGT?' });
    assert.match(sent.at(-1) ?? '', /Det gick fel när jag skulle svara/);
    assert.ok(bot.log.logged.some(({ event }) => event === 'turn.failed'));
    assert.doesNotMatch(JSON.stringify(bot.log.logged), /HEMLIGT|Testperson|29:asker/);
  });
});
