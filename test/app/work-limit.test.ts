import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { maxAtOnce, maxOpen } from '../../src/core/people/work-limit.js';
import { caseKind } from '../../src/features/back-office/case/case-document.js';
import { termKind } from '../../src/features/glossary/terms/term-record.js';
import { textsIn } from '../../src/texts/texts.js';
import { numberIn, officeChannel, somebody, startTalk, type Talk } from '../support/case-talk.js';

const eager = somebody('Ivar', 'ivar');
const other = somebody('Vera', 'vera');
const { general, editors } = textsIn('sv');

describe('one person who sends and sends', () => {
  let talk: Talk;
  beforeEach(async () => {
    talk = await startTalk();
    await talk.saysIn(officeChannel, other, 'back office sommar-och-sol');
    await talk.bot.delivers();
  });
  afterEach(() => talk.bot.close());

  const ask = (who: typeof eager, n: number, identity = 'unnamed') =>
    talk.presses(who, { verb: 'case.send', text: `Fråga ${n} från ${who.name}`, identity, form: `${who.name} ${n}`, offered: 'yes' });
  const cases = async () => (await talk.bot.store.find(caseKind, [])).length;

  it('is asked to wait, kindly and until when, with the text still in the form; nobody else waits', async () => {
    for (let n = 0; n < maxAtOnce; n += 1) assert.notEqual(numberIn(await ask(eager, n)), '');
    const refused = await ask(eager, 400);
    assert.ok(refused.includes(general.limits.atOnce('10.10')));
    assert.match(refused, /Fråga 400 från Ivar/u);
    for (let n = 0; n < 100; n += 1) await ask(eager, n + 500);
    assert.notEqual(numberIn(await ask(other, 1)), '');
    assert.equal(await cases(), maxAtOnce + 1);
    await talk.bot.delivers();
    // What the others ask stands behind a handful at most.
    assert.ok(talk.sentTo(officeChannel).findIndex((sent) => sent.includes('Fråga 1 från Vera')) <= maxAtOnce + 1);
    await talk.bot.goesTo('2026-11-22T09:10:00.000Z');
    assert.notEqual(numberIn(await ask(eager, 400)), '');
  });

  it('keeps the question of somebody else waiting for three seconds at most, whatever they send, add and take back', async () => {
    const numbers: string[] = [];
    for (let n = 0; n < maxAtOnce + 5; n += 1) numbers.push(numberIn(await ask(eager, n)));
    await talk.bot.delivers();
    for (const number of numbers.filter((one) => one !== '')) {
      await talk.presses(eager, { verb: 'case.followUp', number, text: 'Och en sak till.' });
      await talk.presses(eager, { verb: 'case.withdraw', number });
    }
    assert.notEqual(numberIn(await ask(other, 1)), '');
    const asked = talk.bot.now();
    await talk.bot.delivers();
    assert.ok(talk.sentTo(officeChannel).some((sent) => sent.includes('Fråga 1 från Vera')));
    assert.ok(talk.bot.now() - asked <= 3_000, `${talk.bot.now() - asked} ms`);
  });

  it('waits for an answer when ten of their own are open under their name', async () => {
    for (let n = 0; n < maxOpen; n += 1) {
      await talk.bot.goesTo(new Date(Date.UTC(2026, 10, 22, 10, 3 * n)).toISOString());
      await ask(eager, n, 'named');
    }
    await talk.bot.goesTo('2026-11-22T12:00:00.000Z');
    assert.ok((await ask(eager, 10, 'named')).includes(general.limits.open(maxOpen)));
    assert.equal(await cases(), maxOpen);
    const number = numberIn(await ask(eager, 0, 'named'));
    await talk.presses(eager, { verb: 'case.withdraw', number: number || ((await talk.bot.store.find(caseKind, 'open'))[0]?.id ?? '') });
    assert.notEqual(numberIn(await ask(eager, 11, 'named')), '');
  });

  it('is counted whatever it is: questions, what is added to them, suggestions', async () => {
    const number = numberIn(await ask(eager, 1, 'named'));
    for (const text of ['a', 'b']) await talk.presses(eager, { verb: 'case.followUp', number, text });
    for (const abbr of ['QXA', 'QXB']) await talk.presses(eager, { verb: 'glossary.suggest', abbr, expansion: 'Något' });
    const suggested = await talk.presses(eager, { verb: 'glossary.suggest', abbr: 'QXC', expansion: 'Något långt' });
    assert.ok(suggested.includes(general.limits.atOnce('10.10')) && suggested.includes('Något långt'));
    assert.equal(await talk.bot.store.get(termKind, 'QXC'), undefined);
    const added = await talk.presses(eager, { verb: 'case.followUp', number, text: 'Och en sak till' });
    assert.ok(added.includes(general.limits.atOnce('10.10')) && added.includes('Och en sak till'));
    assert.equal((await talk.bot.store.find(caseKind, []))[0]?.body.thread.length, 3);
  });

  it('has ten suggestions waiting at most', async () => {
    for (let n = 0; n <= maxOpen; n += 1) {
      await talk.bot.goesTo(new Date(Date.UTC(2026, 10, 22, 10, 3 * n)).toISOString());
      const said = await talk.presses(eager, { verb: 'glossary.suggest', abbr: `QX${'ABCDEFGHIJK'[n]}`, expansion: `Något ${n}` });
      assert.equal(said.includes(editors.fullOfYours), n === maxOpen, said);
    }
  });
});
