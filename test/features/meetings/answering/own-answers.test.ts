import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace } from '../../../support/groups.js';
import { dataOf, seenAlone, seenByAll, textOf } from '../../../support/replies.js';
import { closeTime, dayAfter, meetingsWorld, plannedWorld, postTime } from '../meetings-world.js';

const texts = textsIn('sv').meetings;

async function world() {
  const here = await plannedWorld();
  const { id } = here;
  const answers = async () => (await here.meeting(id)).answers.map(({ question, text, by }) => [question, text, by.as]);
  const card = async (name: string, verb: string, input: object = {}) => {
    const reply = await here.does(name, verb, input);
    assert.ok(reply.kind === 'card', JSON.stringify(reply));
    return reply;
  };
  return { ...here, answers, card };
}

describe('an answer that is written anew', () => {
  it('keeps to whom it goes when nothing is said of that', async () => {
    for (const [visibility, as] of [
      ['unnamed', 'unnamed'],
      ['chair', 'chairOnly'],
      ['group', 'named'],
    ] as const) {
      const { does, answers } = await world();
      await does('Vera', 'preparation.answer', { question: '1', answer: 'A', visibility });
      await does('Vera', 'preparation.answer', { question: '1', answer: 'A, fast bättre' });
      assert.deepEqual(await answers(), [[1, 'A, fast bättre', as]]);
      await does('Vera', 'preparation.answer', { question: '1', answer: 'Till alla', visibility: 'group' });
      assert.deepEqual(await answers(), [[1, 'Till alla', 'named']]);
    }
  });

  it('keeps it also when both come at the same moment', async () => {
    const { does, id, meeting } = await world();
    await Promise.all([
      does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'Ett', visibility: 'unnamed' }),
      does('Vera', 'preparation.answer', { question: 1, answer: 'Två' }),
    ]);
    const { answers } = await meeting(id);
    assert.deepEqual(
      answers.map(({ text, by }) => [text, by.as]),
      [['Två', 'unnamed']],
    );
  });

  it('keeps it also by way of the card that asks which meeting', async () => {
    const { does, card, planned, goesTo, id } = await world();
    await does('Vera', 'preparation.answer', { question: '1', answer: 'A', visibility: 'unnamed' });
    await planned({ title: 'Extramöte' });
    await goesTo(postTime);
    const which = await card('Vera', 'preparation.answer', { question: '1', answer: 'B' });
    const { visibility } = which.data as { visibility: string };
    const form = await card('Vera', 'preparation.form', { meeting: id, question: 1, answer: 'B', visibility });
    assert.equal(Reflect.get(form.data, 'visibility'), 'unnamed');
  });

  it('is not kept in the open when it was unnamed: there it has been read', async () => {
    const { does, answers } = await world();
    await does('Vera', 'preparation.answer', { question: '1', answer: 'A', visibility: 'unnamed' });
    const reply = await does('Vera', 'preparation.answer', { question: '1', answer: 'B' }, { place: groupPlace, via: 'message' });
    assert.equal(dataOf(seenByAll(reply)).card, 'meetings/answer-privately');
    assert.deepEqual([dataOf(seenAlone(reply))['visibility'], dataOf(seenAlone(reply))['typed']], ['unnamed', 'A']);
    assert.deepEqual(await answers(), [[1, 'A', 'unnamed']]);
  });
});

describe("asking for one's own answers", () => {
  it('opens the only one there is, with what was written and the way to take it back', async () => {
    const { does, card } = await world();
    await does('Vera', 'preparation.answer', { question: '2', answer: 'Mer tid', visibility: 'unnamed' });
    const form = await card('Vera', 'preparation.mine');
    const { number, typed, visibility, given } = form.data as Record<string, unknown>;
    assert.deepEqual([form.card, number, typed, visibility, given], ['meetings/answer', 2, 'Mer tid', 'unnamed', true]);
  });

  it('lists them when there are more, each to be changed or taken back', async () => {
    const { does, card, id } = await world();
    await does('Vera', 'preparation.answer', { question: '1', answer: 'Ett', visibility: 'unnamed' });
    await does('Vera', 'preparation.answer', { question: '2', answer: 'Två' });
    await does('Olle', 'preparation.answer', { question: '2', answer: 'Olles' });
    const list = await card('Vera', 'preparation.mine');
    assert.equal(list.card, 'meetings/own-answers');
    const { answers } = list.data as { answers: readonly { meeting: string; number: number; open: boolean }[] };
    assert.deepEqual(
      answers.map(({ meeting, number, open }) => [meeting, number, open]),
      [
        [id, 1, true],
        [id, 2, true],
      ],
    );
    for (const words of ['Ett', 'Två', texts.visibilities.unnamed]) assert.ok(list.text.includes(words), words);
    assert.ok(!list.text.includes('Olles'));
  });

  it('shows what became of them once the input has closed', async () => {
    const { does, card, goesTo, id, meeting } = await world();
    await does('Vera', 'preparation.answer', { question: '1', answer: 'Ett' });
    await does('Vera', 'preparation.answer', { question: '2', answer: 'Två' });
    await goesTo(closeTime);
    await goesTo(dayAfter);
    const [first] = (await meeting(id)).answers;
    await does('Karin', 'preparation.outcome', { meeting: id, answer: first?.id, outcome: 'decided', note: '' });
    const list = await card('Vera', 'preparation.mine');
    assert.ok(list.text.includes(texts.outcomes.decided) && list.text.includes(texts.mineWaiting));
    assert.ok((list.data as { answers: readonly { open: boolean }[] }).answers.every(({ open }) => !open));
  });

  it('is no form for the only one when it cannot be changed any more', async () => {
    const { does, card, goesTo } = await world();
    await does('Vera', 'preparation.answer', { question: '1', answer: 'Ett' });
    await goesTo(closeTime);
    assert.equal((await card('Vera', 'preparation.mine')).card, 'meetings/own-answers');
  });

  it('says that there is none, and that questions wait where they do', async () => {
    const { does, card } = await world();
    const waiting = await card('Vera', 'preparation.mine');
    assert.deepEqual([waiting.card, waiting.title], ['meetings/offer', texts.mineNone]);
    const none = await does('Karin', 'preparation.mine');
    assert.ok(none.kind === 'text' && none.text === texts.mineNone);
  });

  it('is for the eyes of whoever asks only', async () => {
    const { does } = await world();
    await does('Vera', 'preparation.answer', { question: '2', answer: 'Mer tid' });
    const open = await does('Vera', 'preparation.mine', {}, { place: groupPlace, via: 'message' });
    assert.equal(textOf(seenByAll(open)), texts.minePrivately);
    assert.match(JSON.stringify(seenAlone(open)), /Mer tid/u);
  });
});

describe('an answer that cannot be kept', () => {
  it('is refused with when the input closed, also when the meeting is not named', async () => {
    const { does, goesTo } = await world();
    await goesTo(closeTime);
    const reply = await does('Vera', 'preparation.answer', { question: '1', answer: 'för sent' });
    assert.ok(reply.kind === 'text' && reply.text.includes('måndag 30 november kl. 16.00'), JSON.stringify(reply));
  });

  it('is refused because the meeting is cancelled, or its questions are not out', async () => {
    const { does, id } = await world();
    await does('Petra', 'meeting.cancel', { meeting: id });
    const reply = await does('Vera', 'preparation.answer', { question: '1', answer: 'hej' });
    assert.ok(reply.kind === 'text' && reply.text === texts.answerRefused.cancelled);
    const over = await world();
    await over.does('Vera', 'preparation.answer', { question: '1', answer: 'Ett' });
    await over.goesTo(dayAfter);
    const late = await over.does('Vera', 'preparation.answer', { question: '1', answer: 'hej' });
    assert.ok(late.kind === 'text' && late.text === texts.answerNoneOpen);
    const early = meetingsWorld();
    await early.planned();
    const notOut = await early.does('Vera', 'preparation.answer', { question: '1', answer: 'hej' });
    assert.ok(notOut.kind === 'text' && notOut.text === texts.answerRefused.notOpen);
  });

  it('says how to say which question, when none was said', async () => {
    const { does } = await world();
    const reply = await does('Vera', 'preparation.answer', { answer: 'ett svar' });
    assert.ok(reply.kind === 'card' && reply.card === 'meetings/offer');
    const open = await does('Vera', 'preparation.answer', { answer: 'ett svar' }, { place: groupPlace, via: 'message' });
    assert.ok(open.kind === 'text' && open.text === texts.answerSayWhich);
  });
});
