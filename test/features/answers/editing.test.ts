import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Instant } from '../../../src/core/ids.js';
import { say, trouble } from '../../../src/core/reply.js';
import { maxLetters } from '../../../src/features/answers/edit-cards.js';
import { textsIn } from '../../../src/texts/texts.js';
import { groupPlace } from '../../support/groups.js';
import { officePlace } from '../../support/offices.js';
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
    for (const verb of [
      'answers.form',
      'answers.save',
      'answers.approve',
      'answers.hide',
      'answers.confirm',
      'answers.restore',
      'answers.suggested',
    ]) {
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
    assert.deepEqual([form['isVetted'], form['newer']], [true, texts.editVetted(known.answer.sv)]);
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
    assert.equal((await stored(known.id))?.edit?.content?.answer.sv, 'Ring Anna Berg.');
  });

  it('that two write at once are not overwritten: the second is shown what the first wrote, keeps what was typed, and may save it then', async () => {
    const { inOffice, stored } = await answersWorld();
    const form = dataOf(await inOffice('answers.form', { answer: known.id }));
    await inOffice('answers.save', { answer: known.id, ...draft, seen: form['seen'] });
    const late = { answer: known.id, ...draft, text: 'Nej.' };
    const again = dataOf(await inOffice('answers.save', { ...late, seen: form['seen'] }));
    assert.deepEqual([again['problem'], again['answered'], again['seen']], [texts.changed(draft.text), 'Nej.', 1]);
    assert.equal((await stored(known.id))?.edit?.content?.answer.sv, draft.text);
    await inOffice('answers.save', { ...late, seen: again['seen'] });
    const earlier = dataOf(await inOffice('answers.form', { answer: known.id }))['earlier'] as { text: string }[];
    assert.ok(earlier.some(({ text }) => text.endsWith(draft.text)));
  });

  it('that Lotsen came with are shown again when they were taken away by mistake', async () => {
    const { ask, inOffice } = await answersWorld();
    const reply = dataOf(await inOffice('answers.hide', { answer: known.id }));
    const [row, ...others] = reply['suggested'] as { actions: { verb: string; id: string }[] }[];
    assert.deepEqual([others, row?.actions[0]?.verb, row?.actions[0]?.id], [[], 'answers.restore', known.id]);
    assert.deepEqual(await ask('answers.show', { answer: known.id }), say(texts.gone));
    await inOffice('answers.restore', { answer: known.id });
    assert.ok(cardOf(await ask('answers.show', { answer: known.id })).text.includes(known.answer.sv));
  });

  it('that are a year old are listed until somebody says that they are right', async () => {
    const { ask } = await answersWorld();
    const at = '2027-11-29T09:00:00.000Z' as Instant;
    const inOffice = (verb: string, input: object = {}) => ask(verb, input, { place: officePlace, via: 'execute', at });
    const due = async () =>
      (dataOf(await inOffice('answers.suggested'))['suggested'] as { id: string; why: string }[]).find(({ why }) => why === texts.why.due)
        ?.id;
    for (const { id, confidence } of vetted) if (confidence === 'low') await inOffice('answers.hide', { answer: id });
    const first = await due();
    assert.ok(first);
    await inOffice('answers.confirm', { answer: first });
    assert.notEqual(await due(), first);
    assert.ok(cardOf(await inOffice('answers.show', { answer: first })));
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
