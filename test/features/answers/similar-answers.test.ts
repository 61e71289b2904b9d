import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { AnswersKnown } from '../../../src/core/known.js';
import { answersOver } from '../../support/answers.js';
import { recordingStore } from '../../support/recording-store.js';
import { now } from '../../support/requests.js';

const published: Readonly<Record<string, readonly [question: string, answer: string]>> = {
  pay: ['Hur får jag mitt arvode?', 'Skicka blanketten till din kontaktperson.'],
  travel: ['Får jag ersättning för resan till mötet?', 'Ja. Spara kvitton på tåg och buss.'],
  company: ['Kan jag ta med en närstående på mötet?', 'Ja, säg till i förväg.'],
  papers: ['När kommer handlingarna till mötet?', 'En vecka före mötet, tillsammans med kallelsen.'],
  secret: ['Får jag berätta om mötet för min förening?', 'Ja, men inte om enskilda patienter.'],
};

describe('answers to similar questions', () => {
  let answers: AnswersKnown;
  const publish = (id: string, [question, answer]: readonly [string, string]) =>
    answers.publish({ id, question, answer, topic: '', number: id, at: now });
  const found = async (text: string) => answers.similar(text, 'sv').map(({ id }) => id);

  beforeEach(async () => {
    answers = answersOver(recordingStore());
    for (const [id, text] of Object.entries(published)) await publish(id, text);
  });

  const asked: readonly (readonly [question: string, first: string])[] = [
    ['Vad får jag för arvoden?', 'pay'],
    ['hur blir det med arvodet', 'pay'],
    ['Betalar ni resor? Jag vill ha ersättning för tåget.', 'travel'],
    ['Får min närstående följa med på möten?', 'company'],
    ['närståend på möte?', 'company'],
    ['Vilken dag kommer handlingar?', 'papers'],
  ];
  for (const [question, first] of asked) {
    it(`are found however the words are bent: ${question}`, async () => {
      assert.equal((await found(question))[0], first);
    });
  }

  it('are none when the question is about something else, or about nothing', async () => {
    for (const text of [
      'Var kan jag parkera bilen?',
      'Hur är det på mötet med kaffe, frukost, lunch och parkering?',
      'Vad är det?',
      '',
      '…',
    ])
      assert.deepEqual(await found(text), [], text);
  });

  it('are three at most', async () => {
    for (let index = 0; index < 6; index += 1) await publish(`more${index}`, ['Hur får jag mitt arvode?', 'Så här.']);
    assert.equal((await found('Hur får jag arvode?')).length, 3);
  });

  it('are found as soon as they are published, and not after they were taken back', async () => {
    assert.deepEqual(await found('Var kan jag parkera bilen?'), []);
    await publish('parking', ['Var parkerar man bilar?', 'Bakom huset.']);
    assert.deepEqual(await found('Var kan jag parkera bilen?'), ['parking']);
    await answers.unpublish('parking');
    assert.deepEqual(await found('Var kan jag parkera bilen?'), []);
  });

  it('are looked for in a text of any size', async () => {
    assert.deepEqual(await found('arvode '.repeat(10_000)), ['pay']);
  });
});
