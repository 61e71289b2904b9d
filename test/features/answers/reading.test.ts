import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ActivityId } from '../../../src/core/ids.js';
import { say } from '../../../src/core/reply.js';
import { textsIn } from '../../../src/texts/texts.js';
import { cardOf, dataOf } from '../../support/replies.js';
import { placeOf } from '../../support/requests.js';
import { vetted } from '../../support/vetted.js';
import { answersWorld } from './answers-world.js';

const texts = textsIn('sv').answers;
const known = vetted.find(({ id }) => id === 'far-jag-arvode') ?? assert.fail();

describe('a vetted answer', () => {
  it('is shown with its source, what to ask next, and the way to the back office with the question in it', async () => {
    const { ask } = await answersWorld();
    const card = cardOf(await ask('answers.show', { answer: known.id, asked: 'får jag arvode för mötena?' }));
    assert.equal(card.card, 'answers/answer');
    assert.ok(card.text.includes(known.answer.sv) && card.text.includes(known.source.title));
    const data = dataOf(card);
    assert.equal(data['ask'], 'får jag arvode för mötena?');
    assert.deepEqual(
      (data['related'] as { id: string }[]).map(({ id }) => id),
      known.related,
    );
    assert.equal(data['mayEdit'], false);
  });

  it('names first what else may be meant, and three others at most', async () => {
    const { ask } = await answersWorld();
    const namedBy = async (near: readonly string[]) => {
      const data = dataOf(cardOf(await ask('answers.show', { answer: known.id, near })));
      return [data['near'], data['related']].map((named) => (named as { id: string }[]).map(({ id }) => id));
    };
    const [first = '', ...others] = known.related;
    assert.deepEqual(await namedBy([]), [[], known.related]);
    assert.deepEqual(await namedBy(['hsl', first]), [['hsl', first], others.slice(0, 1)]);
    assert.deepEqual(await namedBy(['gone']), [[], known.related]);
    const card = cardOf(await ask('answers.show', { answer: 'hsl', asked: 'vad säger lagen?', near: [known.id] }));
    assert.ok(card.text.includes(`${texts.near}\n- ${known.question.sv}`), 'also where no card is seen');
    const { near, ask: toPeople } = dataOf(card);
    assert.deepEqual([near, toPeople], [[{ id: known.id, question: known.question.sv, asked: 'vad säger lagen?' }], 'vad säger lagen?']);
    assert.equal(dataOf(cardOf(await ask('answers.show', { answer: 'hsl', asked: 'vad säger lagen?' })))['ask'], '');
    for (const hostile of ['hsl', Array(1000).fill('hsl'), { 0: 'hsl' }, ['x'.repeat(201)]])
      await assert.rejects(ask('answers.show', { answer: known.id, near: hostile }));
  });

  it('is shown in English to whoever reads English', async () => {
    const { ask } = await answersWorld();
    const card = cardOf(await ask('answers.show', { answer: known.id }, { language: 'en' }));
    assert.ok(card.text.includes(known.answer.en ?? assert.fail()));
  });

  it('that waits for approval is met as known, with the way to the back office and the question in it, and is shown once approved', async () => {
    const { ask } = await answersWorld();
    const waiting = { answer: 'far-jag-rosta', asked: 'får vi rösta om förslaget?' };
    const card = cardOf(await ask('answers.waiting', waiting));
    assert.ok(card.text.startsWith(texts.waiting.title));
    assert.equal(dataOf(card)['typed'], waiting.asked);
    const shown = cardOf(await ask('answers.waiting', { answer: known.id }));
    assert.ok(shown.text.includes(known.answer.sv));
  });

  it('counts that it helped, once for each time that somebody says so, and never who', async () => {
    const { ask, stored } = await answersWorld();
    for (const id of ['a', 'a', 'b']) {
      const card = cardOf(await ask('answers.helped', { answer: known.id }, { id: id as ActivityId }));
      assert.ok(card.text.startsWith(texts.thanks));
    }
    const record = await stored(known.id);
    assert.equal(record?.helped, 2);
    assert.ok(!JSON.stringify(record).includes('29:asker'));
  });

  it('that is wrong leads to the form for the back office, which says which answer', async () => {
    const { ask } = await answersWorld();
    const card = cardOf(await ask('answers.wrong', { answer: known.id }));
    assert.equal(card.card, 'back-office/question');
    assert.equal(dataOf(card)['typed'], texts.wrongText(known.question.sv).trim());
  });

  it('that is not there any more is said to be so', async () => {
    const { ask } = await answersWorld();
    for (const verb of ['answers.show', 'answers.helped', 'answers.wrong'])
      assert.deepEqual(await ask(verb, { answer: 'finns-inte' }), say(texts.gone));
  });

  it('of low confidence is shown to nobody', async () => {
    const { ask } = await answersWorld();
    const low = vetted.find(({ confidence }) => confidence === 'low') ?? assert.fail();
    assert.deepEqual(await ask('answers.show', { answer: low.id }), say(texts.gone));
  });
});

describe('questions and answers', () => {
  it('are browsed by topic, in a channel too', async () => {
    const { ask } = await answersWorld();
    for (const place of [placeOf('personal'), placeOf('channel')]) {
      const topics = dataOf(await ask('answers.browse', {}, { place }))['topics'] as { topic: string }[];
      assert.deepEqual(topics.map(({ topic }) => topic).toSorted(), Object.keys(texts.topics).toSorted());
      const questions = dataOf(await ask('answers.browse', { topic: 'pay' }, { place }))['questions'] as { id: string }[];
      assert.deepEqual(
        questions.map(({ id }) => id),
        vetted.filter(({ topic, confidence }) => topic === 'pay' && confidence !== 'low').map(({ id }) => id),
      );
    }
  });

  it('show all topics when the one asked for is none', async () => {
    const { ask } = await answersWorld();
    assert.ok((dataOf(await ask('answers.browse', { topic: 'nonsense' }))['topics'] as object[]).length > 5);
  });
});
