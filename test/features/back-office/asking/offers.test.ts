import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { ActivityId } from '../../../../src/core/ids.js';
import { say } from '../../../../src/core/reply.js';
import { answerKind } from '../../../../src/features/answers/answer.js';
import { caseInput } from '../../../../src/features/back-office/asking/send-case.js';

import { textsIn } from '../../../../src/texts/texts.js';
import { published } from '../../../support/answers.js';
import { type World, worldWith } from '../../../support/back-office-world.js';
import { cardOf, dataOf } from '../../../support/replies.js';
import { placeOf } from '../../../support/requests.js';

const texts = textsIn('sv').backOffice;
describe('before a question is sent', () => {
  let world: World;
  beforeEach(async () => {
    world = worldWith();
    await world.answers.publish(published);
  });
  const helpedSoFar = async () => (await world.store.get(answerKind, 'a'))?.helped;
  const typed = { text: 'När kommer arvodet?', identity: 'unnamed', topic: 'pay', form: 'f', kind: 'concern', shareGroup: 'true' };

  it('answers to similar ones are offered, and nothing is kept', async () => {
    const reply = await world.ask('case.send', typed);
    const { card, offers, offered } = dataOf(reply);
    assert.deepEqual([card, offered], ['back-office/offers', 'yes']);
    assert.deepEqual(offers, [{ id: 'a', question: published.question, answer: published.answer }]);
    assert.ok(cardOf(reply).text.includes(published.answer));
    assert.equal(world.cases().length, 0);
  });

  it('it can be sent all the same, just as it was written', async () => {
    const { typed: text, ...carried } = dataOf(await world.ask('case.send', typed));
    await world.ask('case.send', caseInput.parse({ ...carried, text }));
    const { kept } = world.only();
    assert.deepEqual([kept.thread[0]?.text, kept.asker.as, kept.topic, kept.kind], [typed.text, 'unnamed', 'pay', 'concern']);
  });

  it('nothing is offered when there is nothing like it, nor where others would read along', async () => {
    assert.equal(dataOf(await world.ask('case.send', { text: 'Var kan jag parkera?' })).card, 'back-office/own-case');
    const inChannel = { place: placeOf('channel'), via: 'submit' } as const;
    assert.deepEqual(await world.ask('case.send', typed, inChannel), say(texts.receivedOpenly));
  });

  it('an answer that solved it counts, once however often it is pressed, and nobody’s name is kept', async () => {
    for (const id of ['1', '2']) {
      assert.deepEqual(await world.ask('case.helped', { answer: 'a', form: 'f' }, { id: id as ActivityId }), say(texts.offerThanks));
    }
    assert.equal(await helpedSoFar(), 1);
    await world.ask('case.helped', { answer: 'a', form: 'another' });
    assert.equal(await helpedSoFar(), 2);
    assert.ok(!JSON.stringify(world.store.bodies(answerKind)).includes('29:asker'));
  });

  it('an answer that has been taken back meanwhile does no harm', async () => {
    assert.deepEqual(await world.ask('case.helped', { answer: 'gone' }), say(texts.offerThanks));
    assert.deepEqual(await world.ask('case.helped', {}), say(texts.offerThanks));
  });
});
