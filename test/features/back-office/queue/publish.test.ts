import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { personalSigns } from '../../../../src/core/privacy/personal-signs.js';
import { type AnswerRecord, answerKind } from '../../../../src/features/answers/answer.js';
import type { Case } from '../../../../src/features/back-office/case/case.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { caseWith, question, stina } from '../../../support/cases.js';
import { cardOf } from '../../../support/replies.js';
import { now } from '../../../support/requests.js';
import { staffWorld, troubleIn } from '../../../support/staff-world.js';

const texts = textsIn('sv').queue;
const number = 'ABCD2345';
const reply = { id: 'r', kind: 'reply', text: 'Ja, det får du.', at: now, by: stina } as const;

async function world(changes: Partial<Case> = {}) {
  const here = staffWorld();
  await here.paired();
  await here.has(number, caseWith({ state: 'answered', thread: [question, reply], ...changes }));
  const published = () =>
    (Object.values(here.recording.bodies(answerKind)) as AnswerRecord[]).map(({ edit }) => ({
      question: edit?.content?.question.sv,
      answer: edit?.content?.answer.sv,
      topic: edit?.content?.topic,
    }));
  const publishes = (input: object) =>
    here.does('Stina', 'case.publish', { number, question: 'får man ta med någon?', answer: 'ja, det går bra.', ...input });
  return { ...here, published, publishes };
}

describe('publishing an answer', () => {
  it('begins with the question and the latest answer, to be edited', async () => {
    const { does } = await world({ topic: 'meetings', thread: [question, { ...reply, id: 'q', text: 'Vi kollar.' }, reply] });
    const form = cardOf(await does('Stina', 'case.publishForm', { number }));
    assert.deepEqual(
      ['asked', 'answered', 'topic', 'flagged'].map((field) => Reflect.get(form.data, field)),
      [question.text, reply.text, textsIn('sv').backOffice.topics.meetings, false],
    );
  });

  it('publishes what was written, and the card says so', async () => {
    const { publishes, published, kept } = await world();
    assert.ok(cardOf(await publishes({ topic: 'meetings' })).text.includes(texts.done.publish));
    assert.deepEqual(
      published().map(({ question: asked, answer, topic }) => [asked, answer, topic]),
      [['får man ta med någon?', 'ja, det går bra.', 'meetings']],
    );
    assert.equal((await kept(number)).published.length, 1);
  });

  it('asks about what may be personal first, and publishes it only when told to', async () => {
    const { publishes, published } = await world();
    for (const field of ['question', 'answer', 'topic']) {
      const form = cardOf(await publishes({ [field]: 'testpersons fråga' }));
      assert.ok(form.text.includes(texts.publishFlagged(['Testperson'])), field);
      assert.equal(Reflect.get(form.data, 'flagged'), true);
    }
    assert.deepEqual(published(), []);
    assert.equal(cardOf(await publishes({ answer: 'testpersons fråga', anyway: 'true' })).card, 'queue/case');
    assert.equal(published().length, 1);
  });

  it('never publishes a personal number, whatever it is told', async () => {
    const { publishes, published } = await world();
    for (const field of ['question', 'answer', 'topic']) {
      const form = cardOf(await publishes({ [field]: 'gäller 811218-9876', anyway: 'true' }));
      assert.ok(form.text.includes(texts.refused.personalNumber), field);
      assert.ok(!JSON.stringify(form).includes('811218-9876'));
    }
    assert.deepEqual(published(), []);
  });

  it('is for answered cases only', async () => {
    const { does, published } = await world({ thread: [question] });
    for (const verb of ['case.publishForm', 'case.publish', 'case.toGlossary'])
      assert.equal(troubleIn(await does('Stina', verb, { number, question: 'a', answer: 'b' })), texts.nothingToPublish);
    assert.deepEqual(published(), []);
  });

  it('can be undone', async () => {
    const { publishes, does, published, kept } = await world();
    await publishes({});
    await publishes({ answer: 'ja, säg till i tid.' });
    assert.equal(published().length, 2);
    assert.ok(cardOf(await does('Stina', 'case.unpublish', { number })).text.includes(texts.done.unpublish));
    assert.deepEqual([published(), (await kept(number)).published], [[], []]);
  });

  it('makes an entry of the glossary out of question and answer, without the name of whoever asked', async () => {
    const { does, started } = await world({ thread: [{ ...question, text: 'Testperson undrar vad QXJ är' }, reply] });
    await does('Stina', 'case.toGlossary', { number });
    assert.deepEqual(started, [{ number, question: '… undrar vad QXJ är', answer: reply.text }]);
  });
});

describe('what may be personal', () => {
  it('is a name that is known, in any case and with an s after it', () => {
    assert.deepEqual(personalSigns('jag hörde veras fråga', ['Vera Påhittad']), ['Vera']);
    assert.deepEqual(personalSigns('vad är påhittat?', ['Vera Påhittad']), []);
    assert.deepEqual(personalSigns('han sade bo', ['Bo Ek']), []);
  });

  it('is what looks like a name, an address or a telephone number', () => {
    assert.deepEqual(personalSigns('Fråga du Anna-Karin Ek på 070-123 45 67 eller skriv till a.b@x.se', []), [
      'Anna-Karin Ek',
      'a.b@x.se',
      '070-123 45 67',
    ]);
  });

  it('is not a sum, a date or a sentence that begins', () => {
    assert.deepEqual(personalSigns('Arvodet är 2 063 kr. Det gäller från 2026-01-01, kl. 14.30. Mötet är i Umeå.', []), []);
  });
});
