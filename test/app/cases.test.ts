import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { caseKey, caseKind } from '../../src/features/back-office/case/case-document.js';
import { textsIn } from '../../src/texts/texts.js';
import { caseNumbered, groupChannel, numberIn, officeChannel, somebody, startTalk, type Talk } from '../support/case-talk.js';

const vera = somebody('Vera', 'vera');
const olle = somebody('Olle', 'olle');
const stina = somebody('Stina', 'stina');
const bo = somebody('Bo', 'bo');

describe('a question on its way to the back office and home again', () => {
  let talk: Talk;
  let number: string;
  before(async () => {
    talk = await startTalk();
    for (const who of [vera, olle, stina]) await talk.says(who, 'hej');
  });
  after(() => talk.bot.close());

  const toVera = () => talk.sentTo(vera.chat).at(-1) ?? '';
  const toOffice = () => talk.sentTo(officeChannel).at(-1) ?? '';
  const press = async (who: typeof vera, verb: string, data: object = {}) => {
    const said = await talk.pressesIn(officeChannel, who, { verb, number, ...data });
    await talk.bot.delivers();
    return said;
  };

  it('begins with a form that has the question filled in, however it was asked for', async () => {
    for (const text of ['fråga Får jag ta med någon?', 'Fråga: Får jag ta med någon?', 'idé: Får jag ta med någon?'])
      assert.match(await talk.says(vera, text), /Skriv till back office.*Får jag ta med någon\?/u);
    assert.match(await talk.says(vera, 'bzzt frumpel'), /case\.sendForm/);
    assert.match(await talk.presses(vera, { verb: 'case.sendForm', text: 'bzzt frumpel' }), /Skriv till back office.*bzzt frumpel/u);
  });

  it('waits while there is no back office, and is posted when there is one', async () => {
    const value = { verb: 'case.send', text: 'Får jag ta med någon?', identity: 'named', form: 'f' };
    const receipt = await talk.presses(vera, value);
    number = numberIn(receipt);
    assert.match(receipt, /Det finns inget back office än/);
    assert.equal(numberIn(await talk.presses(vera, value)), number);
    await talk.bot.delivers();
    assert.equal((await talk.bot.store.find(caseKind, caseKey.all)).length, 1);
    assert.deepEqual(talk.sentTo(officeChannel), []);
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    await talk.bot.delivers();
    assert.match(toOffice(), new RegExp(number));
    assert.match(toOffice(), /Får jag ta med någon\?/);
  });

  it('is taken by one of two who want it, and its asker is told', async () => {
    await press(stina, 'case.claim');
    assert.match(await press(bo, 'case.claim'), /Stina/);
    assert.match(toVera(), /Stina har tagit hand om din fråga/);
    assert.match(toOffice(), /^PUT .*Stina/u);
  });

  it('is asked back, and followed up in personal chat', async () => {
    await press(stina, 'case.askBack', { text: 'Vilket möte?' });
    assert.match(toVera(), /Stina undrar något och väntar på dig.*Vilket möte\?/u);
    assert.match(await talk.presses(vera, { verb: 'case.followUp', number, text: 'Det på tisdag.' }), /Det är skickat till back office/);
    await talk.bot.delivers();
    assert.match(talk.sentTo(officeChannel).slice(-2).join(), /Det på tisdag\./u);
  });

  it('is answered, and listed with its thread as often as its asker likes', async () => {
    await press(stina, 'case.note', { text: 'intern anteckning' });
    await press(stina, 'case.reply', { text: 'Ja, en närstående.' });
    assert.match(toVera(), /Stina har svarat dig.*Ja, en närstående\./u);
    assert.match(await talk.says(vera, 'mina frågor'), /Besvarad.*Stina: Ja, en närstående\./u);
    assert.match(await talk.says(vera, 'my questions'), /Answered/);
    const shown = await talk.presses(vera, { verb: 'case.show', number });
    assert.match(shown, /Vilket möte\?.*Det på tisdag\..*Ja, en närstående\./u);
    assert.doesNotMatch(talk.sentTo(vera.chat).join(), /intern anteckning/);
  });

  it('is nobody else’s: not another asker’s, and not another channel’s', async () => {
    const unchanged = JSON.stringify(await caseNumbered(talk, number));
    for (const verb of ['case.show', 'case.followUp', 'case.solved', 'case.withdraw'])
      assert.match(await talk.presses(olle, { verb, number, text: 'x' }), /Jag hittar ingen fråga med det numret/, verb);
    for (const verb of [
      'case.claim',
      'case.release',
      'case.reply',
      'case.askBack',
      'case.note',
      'case.handOver',
      'case.close',
      'case.reopen',
    ]) {
      const said = await talk.pressesIn(groupChannel, bo, { verb, number, text: 'x', to: bo.id });
      assert.doesNotMatch(said, /Får jag ta med|Vera/u, verb);
    }
    assert.equal(JSON.stringify(await caseNumbered(talk, number)), unchanged);
  });

  it('is closed with a reason, opened again by a word more, and solved', async () => {
    await press(stina, 'case.close', { text: 'Frågan är besvarad.' });
    assert.match(toVera(), /Back office har stängt frågan.*Frågan är besvarad\./u);
    await talk.presses(vera, { verb: 'case.followUp', number, text: 'En sak till.' });
    assert.equal((await caseNumbered(talk, number))?.body.state, 'taken');
    assert.match(await talk.presses(vera, { verb: 'case.solved', number }), /Du har sagt att det är löst/);
    await talk.bot.delivers();
    assert.match(toOffice(), /^PUT /u);
  });

  it('shows its text in what the back office has asked for: the queue, a search, the case and its steps', async () => {
    await talk.presses(vera, { verb: 'case.followUp', number, text: 'En sak till.' });
    for (const text of ['kö', 'sök ta med', `ärende ${number}`, `ta ${number}`, `anteckna ${number}: intern`])
      assert.match(await talk.saysIn(officeChannel, stina, text), /Får jag ta med/u, text);
  });

  it('is withdrawn, and nothing in the channel says a word of it any more', async () => {
    const from = talk.bot.connector.received.length;
    await talk.presses(vera, { verb: 'case.withdraw', number });
    await talk.bot.delivers();
    const updates = talk.bot.connector.received.slice(from).filter(({ method }) => method === 'PUT');
    // As the stub for Teams names what it is sent.
    const showed = talk.bot.connector.received.slice(0, from).flatMap(({ method, path, body }, at) => {
      const isIt = method === 'POST' && decodeURIComponent(path).includes(officeChannel);
      return isIt && /Får jag ta med|En sak till/u.test(JSON.stringify(body)) ? [`sent-${at + 1}`] : [];
    });
    const left = showed.filter((id) => !updates.some(({ path }) => path.endsWith(`/${id}`)));
    assert.deepEqual([showed.length > 6, left], [true, []]);
    assert.ok(updates.some(({ body }) => JSON.stringify(body).includes(textsIn('sv').queue.listGone)));
    for (const { body } of updates) assert.doesNotMatch(JSON.stringify(body), /Får jag|Vera|En sak till|Frågan är besvarad/u);
    assert.match(toOffice(), /^PUT /u);
    assert.doesNotMatch(toOffice(), /Får jag|Vera|En sak till|Frågan är besvarad/u);
    assert.doesNotMatch(await talk.says(vera, 'mina frågor'), new RegExp(`${number} ·`, 'u'));
    await talk.bot.goesTo('2026-11-24T10:00:00.000Z');
    assert.equal(await caseNumbered(talk, number), undefined);
  });
});

describe('an idea', () => {
  it('ends as taken up or not, with a reason that its owner is told', async () => {
    const talk = await startTalk();
    await talk.says(vera, 'hej');
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    const number = numberIn(await talk.presses(vera, { verb: 'case.send', kind: 'idea', text: 'Kaffe före mötet' }));
    await talk.pressesIn(officeChannel, stina, { verb: 'case.close', number, ending: 'takenUp' });
    assert.equal((await caseNumbered(talk, number))?.body.state, 'new');
    await talk.pressesIn(officeChannel, stina, { verb: 'case.close', number, ending: 'takenUp', text: 'Det ordnar vi.' });
    await talk.bot.delivers();
    assert.match(talk.sentTo(vera.chat).at(-1) ?? '', /Din idé tas upp.*Det ordnar vi\./u);
    await talk.bot.close();
  });
});

describe('somebody without personal chat', () => {
  let talk: Talk;
  before(async () => {
    talk = await startTalk();
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    talk.bot.connector.answerTo(/\/v3\/conversations$/u, { status: 403, code: 'ConversationBlockedByUser' });
  });
  after(() => talk.bot.close());

  it('is shown the way in the channel, without a word of what they typed', async () => {
    const said = await talk.saysIn(groupChannel, vera, 'privat fråga varför får jag aldrig svar?');
    assert.match(said, /task\/fetch/);
    assert.doesNotMatch(said, /varför får jag aldrig svar/);
    assert.match(await talk.saysIn(groupChannel, vera, 'mina frågor'), /task\/fetch.*case\.mine|case\.mine.*task\/fetch/u);
  });

  it('asks and reads the answer in a dialog', async () => {
    assert.match(await talk.inDialog(groupChannel, vera, { verb: 'case.sendForm' }), /Skriv till back office/);
    const sent = await talk.inDialog(groupChannel, vera, { verb: 'case.send', text: 'Hur gör jag?', identity: 'unnamed' }, 'submit');
    const number = numberIn(sent);
    assert.notEqual(number, '');
    await talk.pressesIn(officeChannel, stina, { verb: 'case.reply', number, text: 'Så här.' });
    assert.match(await talk.inDialog(groupChannel, vera, { verb: 'case.mine' }), new RegExp(`${number}.*Så här\\.`, 'u'));
    assert.doesNotMatch(talk.sentTo(groupChannel).join(), /Hur gör jag|Så här/u);
  });
});

describe('what no card of ours sends', () => {
  it('is answered kindly and changes nothing, whatever stands where a number should', async () => {
    const talk = await startTalk();
    await talk.says(vera, 'hej');
    const number = numberIn(await talk.presses(vera, { verb: 'case.send', text: 'Hur gör jag?' }));
    const before = JSON.stringify(await caseNumbered(talk, number));
    const numbers = [
      '',
      ' ',
      '..',
      '../../office/all',
      '__proto__',
      'constructor',
      '\u0000',
      'Å'.repeat(5000),
      '%2e%2e',
      5,
      null,
      true,
      ['a'],
      {},
    ];
    for (const verb of ['case.show', 'case.followUp', 'case.solved', 'case.withdrawForm', 'case.withdraw']) {
      for (const wrong of numbers) {
        const said = await talk.presses(vera, { verb, number: wrong, text: 'x' });
        assert.match(
          said,
          /Jag hittar ingen fråga med det numret|Jag kunde inte läsa det som skickades/u,
          `${verb} ${JSON.stringify(wrong).slice(0, 20)}: ${said.slice(0, 300)}`,
        );
      }
    }
    for (const input of [
      { text: ['a'] },
      { text: 'x', kind: 'bomb' },
      { text: 'x', identity: 5 },
      { text: 'x'.repeat(200_000) },
      { page: {} },
    ])
      assert.doesNotMatch(await talk.presses(vera, { verb: 'case.send', ...input }), /nummer \d/u);
    assert.equal(JSON.stringify(await caseNumbered(talk, number)), before);
    assert.equal((await talk.bot.store.find(caseKind, caseKey.all)).length, 1);
    assert.deepEqual(
      talk.bot.log.logged.filter(({ event }) => event === 'turn.failed'),
      [],
    );
    await talk.bot.close();
  });
});

describe('a question that nobody takes', () => {
  it('is told of in the channel and to its coordinator, once each, in working time', async () => {
    const talk = await startTalk();
    for (const who of [vera, stina]) await talk.says(who, 'hej');
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    const number = numberIn(await talk.presses(vera, { verb: 'case.send', text: 'Hur gör jag?' }));
    await talk.bot.delivers();
    // It was sent on a Sunday: the first working day is the Monday.
    await talk.bot.goesTo('2026-11-23T08:00:00.000Z');
    const before = talk.sentTo(officeChannel).length;
    await talk.bot.goesTo('2026-11-23T10:00:00.000Z');
    const after = talk.sentTo(officeChannel).slice(before);
    assert.equal(after.filter((one) => one.includes(`Ärende ${number}`)).length, 1);
    assert.match(talk.sentTo(stina.chat).at(-1) ?? '', new RegExp(number));
    await talk.bot.close();
  });
});
