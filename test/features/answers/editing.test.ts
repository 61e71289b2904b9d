import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { say, trouble } from '../../../src/core/reply.js';
import { maxLetters } from '../../../src/features/answers/edit-cards.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupPlace } from '../../support/groups.js';
import { cardOf, dataOf } from '../../support/replies.js';
import { placeOf } from '../../support/requests.js';
import { vetted } from '../../support/vetted.js';
import { answersWorld } from './answers-world.js';

const texts = textsIn('sv').answers;
const known = vetted.find(({ id }) => id === 'far-jag-arvode') ?? assert.fail();
const low = vetted.find(({ confidence }) => confidence === 'low') ?? assert.fail();
const draft = {
  question: 'Får vi arvode?',
  text: 'Ja, men fråga först.',
  ways: 'blir det pengar\n\nfår man slantar',
  topic: 'pay',
  source: 'Rutin',
};

describe('the answers, for the back office', () => {
  it('are changed by nobody else, wherever they write', async () => {
    const { ask, stored } = await answersWorld();
    for (const verb of ['answers.form', 'answers.save', 'answers.approve', 'answers.hide', 'answers.suggested']) {
      for (const place of [placeOf('personal'), groupPlace])
        assert.deepEqual(await ask(verb, { answer: known.id, ...draft }, { place }), trouble(textsIn('sv').office.notHere), verb);
    }
    assert.equal(await stored(known.id), undefined);
  });

  it('are changed with what there is filled in, and shown anew to everybody at once', async () => {
    const { ask, inOffice } = await answersWorld();
    const form = dataOf(await inOffice('answers.form', { answer: known.id }));
    assert.deepEqual([form['question'], form['answered'], form['ways']], [known.question.sv, known.answer.sv, '']);
    assert.ok(cardOf(await inOffice('answers.save', { answer: known.id, ...draft })).text.startsWith(texts.saved));
    const shown = cardOf(await ask('answers.show', { answer: known.id }));
    assert.ok(shown.text.includes(draft.text) && shown.text.includes(draft.source));
    assert.equal(dataOf(await inOffice('answers.form', { answer: known.id }))['ways'], 'blir det pengar\nfår man slantar');
  });

  it('go back to Lotsen’s text by one press, which is offered beside their own', async () => {
    const { ask, inOffice } = await answersWorld();
    await inOffice('answers.save', { answer: known.id, ...draft });
    const form = dataOf(await inOffice('answers.form', { answer: known.id }));
    assert.deepEqual([form['isVetted'], form['newer']], [true, texts.editNewer(known.answer.sv)]);
    await inOffice('answers.approve', { answer: known.id });
    assert.ok(cardOf(await ask('answers.show', { answer: known.id })).text.includes(known.answer.sv));
  });

  it('are refused with what is wrong, and what was typed stays', async () => {
    const { inOffice, stored } = await answersWorld();
    const problems: readonly (readonly [object, string])[] = [
      [{ text: '' }, texts.missingText],
      [{ question: '' }, texts.missingText],
      [{ text: 'x'.repeat(maxLetters + 1) }, texts.tooLong(maxLetters)],
      [{ ways: 'ring 811218-9876' }, texts.personalNumber],
      [{ text: 'Fråga Anna Berg.' }, texts.flagged(['Fråga Anna Berg'])],
    ];
    for (const [changes, problem] of problems) {
      const form = dataOf(await inOffice('answers.save', { answer: known.id, ...draft, ...changes }));
      assert.deepEqual([form['problem'], form['topic']], [problem, draft.topic]);
    }
    assert.equal(await stored(known.id), undefined);
    await inOffice('answers.save', { answer: known.id, ...draft, text: 'Ring Anna Berg.', anyway: 'true' });
    assert.equal((await stored(known.id))?.content?.answer.sv, 'Ring Anna Berg.');
  });

  it('can be new ones, which are found by asking, and taken away again', async () => {
    const { ask, inOffice } = await answersWorld();
    const shown = dataOf(await inOffice('answers.save', { answer: '', ...draft, question: 'Var parkerar jag?', topic: '' }));
    const id = String(shown['id']);
    assert.match(id, /^office-/u);
    const offered = dataOf(await ask('case.send', { text: 'Var kan man parkera?', identity: 'named' }));
    assert.equal((offered['offers'] as { id: string }[])[0]?.id, id);
    assert.deepEqual(await inOffice('answers.hide', { answer: id }), say(texts.hidden));
    assert.deepEqual(await ask('answers.show', { answer: id }), say(texts.gone));
  });

  it('of low confidence wait for it, and are shown once it has approved them', async () => {
    const { ask, inOffice } = await answersWorld();
    const waiting = async () => (dataOf(await inOffice('answers.suggested'))['suggested'] as { id: string }[]).map(({ id }) => id);
    assert.ok((await waiting()).includes(low.id));
    await inOffice('answers.approve', { answer: low.id });
    assert.ok(!(await waiting()).includes(low.id));
    assert.ok(cardOf(await ask('answers.show', { answer: low.id })).text.includes(low.answer.sv));
  });
});
