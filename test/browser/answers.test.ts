import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { textsIn } from '../../src/texts/texts.js';
import { vetted } from '../support/vetted.js';
import { type Playground, shown, startPlayground } from './playground.js';

const texts = textsIn('sv').answers;
const pay = vetted.find(({ id }) => id === 'far-jag-arvode') ?? assert.fail();

describe('questions and answers in the Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.close());

  it('are browsed by topic, each question to be pressed', async () => {
    const topics = await playground.ask('frågor och svar');
    assert.match(await shown(topics), new RegExp(texts.browseIntro, 'u'));
    await playground.keep('120-answers-topics');
    const questions = await playground.newCard(() => topics.getByRole('button', { name: texts.topics.pay }).click());
    await playground.keep('121-answers-of-a-topic');
    const answer = await playground.newCard(() => questions.getByRole('button', { name: pay.question.sv }).click());
    assert.ok((await shown(answer)).includes(pay.answer.sv));
    await playground.keep('122-answer');
  });

  it('that are wrong lead to the form for the back office', async () => {
    const answer = playground.cards.filter({ hasText: pay.answer.sv }).last();
    const form = await playground.newCard(() => answer.getByRole('button', { name: texts.wrong }).click());
    assert.equal(await form.getByRole('textbox').first().inputValue(), texts.wrongText(pay.question.sv));
    await playground.keep('123-answer-is-wrong');
  });

  it('say thanks when they helped', async () => {
    const answer = playground.cards.filter({ hasText: pay.answer.sv }).last();
    await answer.getByRole('button', { name: texts.helped }).click();
    await playground.cards.filter({ hasText: texts.thanks }).last().waitFor();
    await playground.keep('124-answer-helped');
  });
});
