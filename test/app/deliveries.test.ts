import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { textsIn } from '../../src/texts/texts.js';
import { numberIn, officeChannel, somebody, startTalk, type Talk } from '../support/case-talk.js';

const texts = textsIn('sv').delivery;
const vera = somebody('Vera', 'vera');
const stina = somebody('Stina', 'stina');

describe('an answer that Teams does not take', () => {
  let talk: Talk;
  before(async () => {
    talk = await startTalk();
    for (const who of [vera, stina]) await talk.says(who, 'hej');
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    const number = numberIn(await talk.presses(vera, { verb: 'case.send', text: 'Får jag ta med någon?', identity: 'unnamed', form: 'f' }));
    await talk.bot.delivers();
    talk.bot.connector.answerTo(/a%3Avera-chat|a:vera-chat/u, { status: 503 });
    await talk.pressesIn(officeChannel, stina, { verb: 'case.reply', number, text: 'Ja, det går bra.' });
    await talk.bot.delivers();
    for (let hours = 1; hours <= 3; hours += 1) await talk.bot.goesTo(`2026-11-22T${9 + hours}:00:00.000Z`);
  });
  after(() => talk.bot.close());

  it('is counted for the back office, in its channel only, and says nobody’s name', async () => {
    const shown = await talk.saysIn(officeChannel, stina, 'leveranser');
    assert.ok(shown.includes(`${texts.areas.case}: ${texts.wait(1)}.`), shown);
    assert.doesNotMatch(shown, /vera/iu);
    assert.ok((await talk.says(stina, 'leveranser')).includes(textsIn('sv').office.notHere));
    const figures = await talk.bot.metrics();
    assert.match(figures, /^lotsen_messages_waiting 1$/mu);
    assert.match(figures, /^lotsen_messages_total\{message="case.replied",outcome="again"\} \d+$/mu);
  });

  it('comes through when Teams takes it again', async () => {
    talk.bot.connector.answerTo(/a%3Avera-chat|a:vera-chat/u, { status: 201, body: { id: 'late' } });
    await talk.bot.goesTo('2026-11-22T13:00:00.000Z');
    assert.match(talk.sentTo(vera.chat).at(-1) ?? '', /Ja, det går bra/u);
    assert.match(await talk.bot.metrics(), /^lotsen_messages_waiting 0$/mu);
    await talk.bot.goesTo('2026-11-23T13:00:00.000Z');
    assert.ok((await talk.saysIn(officeChannel, stina, 'leveranser')).includes(texts.allCame));
  });
});

describe('an answer that could not be delivered', () => {
  it('goes out at once when somebody in the back office wants everything tried again', async () => {
    const talk = await startTalk();
    for (const who of [vera, stina]) await talk.says(who, 'hej');
    await talk.saysIn(officeChannel, stina, 'back office sommar-och-sol');
    const number = numberIn(await talk.presses(vera, { verb: 'case.send', text: 'Får jag ta med någon?', identity: 'named', form: 'f' }));
    await talk.bot.goesTo('2026-11-23T09:00:00.000Z');
    talk.bot.connector.answerTo(/a%3Avera-chat|a:vera-chat|\/v3\/conversations$/u, { status: 400, code: 'BadSyntax' });
    await talk.pressesIn(officeChannel, stina, { verb: 'case.reply', number, text: 'Ja, det går bra.' });
    await talk.bot.delivers();
    assert.ok((await talk.saysIn(officeChannel, stina, 'leveranser')).includes(`${texts.areas.case}: ${texts.lost(1)}.`));
    talk.bot.connector.answerTo(/a%3Avera-chat|a:vera-chat/u, { status: 201, body: { id: 'late' } });
    const before = talk.sentTo(vera.chat).length;
    assert.ok((await talk.pressesIn(officeChannel, stina, { verb: 'delivery.retry' })).includes(texts.triedAgain));
    await talk.bot.delivers();
    assert.match(talk.sentTo(vera.chat).slice(before).join(), /Ja, det går bra/u);
    await talk.bot.close();
  });
});
