import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type CardReply, say } from '../../../../src/core/reply.js';
import type { Handlers, Request } from '../../../../src/core/request.js';
import { offeringAnswers } from '../../../../src/features/meetings/answering/offering.js';
import { meetingKind } from '../../../../src/features/meetings/meeting/meeting.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupPlace, person } from '../../../support/groups.js';
import { requestWith } from '../../../support/requests.js';
import { closeTime, plannedWorld, postTime } from '../meetings-world.js';

const texts = textsIn('sv').meetings;
const usual: Handlers = {
  ...Object.fromEntries(
    ['help.notUnderstood', 'help.okay', 'help.sad', 'glossary.scan', 'help.show'].map((verb) => [verb, async () => [say(verb)]]),
  ),
  'preparation.form': async ({ input }) => [say(`form of ${Object.values(input ?? {}).join(' ')}`)],
};

interface Row {
  readonly meeting: string;
  readonly number: number;
  readonly question: string;
}

/** A meeting with two questions that has been posted, and what Lotsen says to whoever writes something in personal chat. */
async function world(moment = postTime, others: Handlers = {}) {
  const here = await plannedWorld(moment);
  const handlers = offeringAnswers(here.parts, { ...usual, ...others });
  const writes = async (name: string, text: string, verb = 'help.notUnderstood', changes: Partial<Request> = {}) => {
    const at = moment as Request['at'];
    return (await handlers[verb]?.(requestWith({ at, person: { id: person(name), name }, input: { text }, ...changes }))) ?? [];
  };
  /** The card that offers, with what it offers; undefined when the usual is said and nothing else. */
  const offered = async (...asked: Parameters<typeof writes>) => {
    const replies = await writes(...asked);
    const card = replies.find((one) => one.kind === 'card');
    if (card === undefined) return undefined;
    const data = card.data as { readonly typed: string; readonly questions: readonly Row[] };
    return { card, data, before: replies.filter((one) => one !== card) };
  };
  return { ...here, writes, offered };
}

const answer = 'Jag tycker att anhöriga ska få vara med vid utskrivning';

describe('free words while questions wait', () => {
  it('are asked about: whether they answer, with every question that is left and what was written', async () => {
    const { offered, id, does, store } = await world();
    const before = JSON.stringify(store.bodies(meetingKind));
    const { card, data } = (await offered('Vera', answer)) ?? {};
    assert.equal(card?.title, texts.offerTitle);
    assert.equal(data?.typed, answer);
    assert.deepEqual(
      data.questions.map(({ meeting, number, question }) => [meeting, number, question]),
      [
        [id, 1, 'Vad är viktigt för dig i en SIP?'],
        [id, 2, 'Vad saknas i dag?'],
      ],
    );
    assert.equal(JSON.stringify(store.bodies(meetingKind)), before, 'nothing is kept');
    const form = await does('Vera', 'preparation.form', { meeting: id, question: 2, answer }, { via: 'execute' });
    assert.ok(form.kind === 'card' && form.card === 'meetings/answer');
    assert.match(JSON.stringify(form.data), /anhöriga ska få vara med.*"visibility":"group"/u);
  });

  it('are not asked about when the question has been answered already', async () => {
    const { offered, id, does } = await world();
    await does('Vera', 'preparation.answer', { meeting: id, question: 1, answer: 'Ett', visibility: 'unnamed' });
    assert.deepEqual(
      (await offered('Vera', answer))?.data.questions.map(({ number }) => number),
      [2],
    );
    await does('Vera', 'preparation.answer', { meeting: id, question: 2, answer: 'Två' });
    assert.equal(await offered('Vera', answer), undefined);
    assert.equal((await offered('Olle', answer))?.data.questions.length, 2);
  });

  it('are asked about in every meeting that waits, each under its name', async () => {
    const { offered, planned, goesTo } = await world();
    await planned({ title: 'Extramöte' });
    await goesTo(postTime);
    const { card, data } = (await offered('Vera', answer)) ?? {};
    assert.equal(data?.questions.length, 4);
    assert.ok(card?.text.includes('Extramöte') && card.text.includes('LAG Suicidprevention'));
  });

  it('are no answer before the questions are out, nor after the input has closed', async () => {
    for (const moment of ['2026-11-24T07:00:00.000Z', closeTime])
      assert.equal(await (await world(moment)).offered('Vera', answer), undefined);
  });

  it('are no answer of somebody who is not asked: who leads, a stranger', async () => {
    const { writes, offered } = await world();
    for (const name of ['Karin', 'Petra', 'Stranger']) {
      assert.deepEqual(await writes(name, answer), [say('help.notUnderstood')]);
    }
    assert.ok(await offered('Musa', answer));
  });

  it('are never shown where others read: there is only said how to answer, the same to whoever has answered', async () => {
    const { writes, id, does } = await world();
    const inPlace = (text: string) => writes('Vera', text, 'help.notUnderstood', { place: groupPlace });
    const said = await inPlace(answer);
    assert.ok(said[0]?.kind === 'card' && said[0].card === 'meetings/answer-privately' && !JSON.stringify(said).includes('utskrivning'));
    for (const question of [1, 2]) await does('Vera', 'preparation.answer', { meeting: id, question, answer: 'x' });
    assert.deepEqual(await inPlace(answer), said);
    assert.deepEqual(await inPlace('Får jag ta med någon?'), [say('help.notUnderstood')]);
    const early = await world('2026-11-24T07:00:00.000Z');
    assert.deepEqual(await early.writes('Vera', answer, 'help.notUnderstood', { place: groupPlace }), [say('help.notUnderstood')]);
  });

  it('with an abbreviation in them get it explained, and are asked about as well', async () => {
    const { offered, writes } = await world();
    assert.deepEqual((await offered('Vera', 'Jag vill att SIP blir kortare', 'glossary.scan'))?.before, [say('glossary.scan')]);
    const agenda = '1. Mötet öppnas\n2. SIP\n3. Övriga frågor';
    assert.deepEqual(await writes('Vera', agenda, 'glossary.scan'), [say('glossary.scan')], 'an agenda is no answer');
  });

  it('that name a question by its number are asked about for that one, without the number', async () => {
    const { offered } = await world();
    for (const [text, said] of [
      ['2: Mer tid', 'Mer tid'],
      ['Fråga 2: Mer tid', 'Mer tid'],
      ['svar på fråga 2. Mer tid', 'Mer tid'],
      ['Mitt svar på fråga 2 är att vi får mer tid', 'vi får mer tid'],
      ['på fråga två saknas det tid', 'på fråga två saknas det tid'],
    ] as const) {
      const { data } = (await offered('Vera', text)) ?? {};
      assert.deepEqual([data?.typed, data?.questions.map(({ number }) => number)], [said, [2]], text);
    }
    assert.equal((await offered('Vera', '7: Mer tid'))?.data.questions.length, 2, 'no such question: all of them');
  });

  it('that say that they are an answer are only asked of which question', async () => {
    const { offered } = await world();
    for (const text of ['svar: mer tid', 'mitt svar är mer tid', 'Svar på fråga 2: mer tid']) {
      const { card, data } = (await offered('Vera', text)) ?? {};
      assert.deepEqual([card?.title, data?.typed], [texts.answerWhichQuestion, 'mer tid'], text);
    }
  });

  it('that are the number of a question open its form', async () => {
    const { writes, id, offered, planned, goesTo } = await world();
    assert.deepEqual(await writes('Vera', '2'), [say(`form of ${id} 2`)]);
    assert.deepEqual(await writes('Vera', '2.'), [say(`form of ${id} 2`)]);
    assert.deepEqual(await writes('Karin', '2'), [say('help.notUnderstood')]);
    await planned({ title: 'Extramöte' });
    await goesTo(postTime);
    assert.equal((await offered('Vera', '2'))?.data.questions.length, 4, 'of which meeting, nobody knows');
  });

  it('that ask, want something or only greet are no answer', async () => {
    const { writes } = await world();
    for (const text of [
      'Får jag ta med någon?',
      'hur mycket får jag betalt',
      'blir det bättre vård av att vi sitter här',
      'orkar inte skriva mer i kväll, fortsätter i morgon',
      'visa kartan',
      'hunden har ätit upp mina skor',
      'Sol ute i dag',
      'MVH Kerstin',
    ])
      assert.deepEqual(await writes('Vera', text), [say('help.notUnderstood')], text);
  });

  it('that are no answer can still be said to be one, on the card that says that they were not understood', async () => {
    const card: CardReply = { kind: 'card', card: 'help/not-understood', language: 'sv', title: '', text: '', data: { answerable: false } };
    const { writes } = await world(postTime, { 'help.notUnderstood': async () => [card] });
    const answerable = async (name: string) => JSON.stringify(await writes(name, 'hunden har ätit upp mina skor'));
    assert.match(await answerable('Vera'), /"answerable":true/u);
    assert.match(await answerable('Petra'), /"answerable":false/u);
  });

  it('of consent may answer, those of refusal and of thanks do not', async () => {
    const { offered, writes } = await world();
    for (const text of ['Ja', 'Ja absolut!', 'jo, visst', 'Yes'])
      assert.equal((await offered('Vera', text, 'help.okay'))?.data.typed, text);
    for (const text of ['nej', 'okej', '👍', '']) assert.deepEqual(await writes('Vera', text, 'help.okay'), [say('help.okay')], text);
  });

  it('that only thank, or tell of a sorrow, are met as what they are', async () => {
    const { writes } = await world();
    assert.deepEqual(await writes('Vera', 'tack för att du tog upp det'), [say('help.notUnderstood')]);
    assert.deepEqual(await writes('Vera', '...'), [say('help.notUnderstood')]);
    assert.deepEqual(await writes('Vera', 'jag är så ledsen', 'help.sad'), [say('help.sad')]);
    assert.deepEqual(await writes('Petra', 'jag är så ledsen', 'help.sad'), [say('help.sad')]);
  });

  it('are not repeated in what a notification shows, nor a personal number anywhere', async () => {
    const { offered } = await world();
    assert.doesNotMatch((await offered('Vera', answer))?.card.text ?? answer, /utskrivning/u);
    assert.doesNotMatch(JSON.stringify(await offered('Vera', 'mamma 811218-9876 ska få vara med')), /9876/u);
  });

  it('leave every other handler as it was', async () => {
    const { writes } = await world();
    assert.deepEqual(await writes('Vera', answer, 'help.show'), [say('help.show')]);
    assert.deepEqual(await writes('Vera', '  '), [say('help.notUnderstood')]);
  });

  it('are guessed to be an answer last of all, where they tell something and may mean something else', async () => {
    const guessed: Handlers = { 'help.didYouMean': async ({ input }) => [say(JSON.stringify(input))] };
    const { writes } = await world(postTime, guessed);
    const other = { verb: 'case.mine', input: {} };
    const choicesFor = async (text: string, more: object = {}, name = 'Vera') => {
      const [reply] = await writes(name, text, 'help.didYouMean', { input: { text, choices: [other], ...more } });
      return reply?.kind === 'text' ? JSON.parse(reply.text).choices : undefined;
    };
    const offer = (item: string) => ({ verb: 'preparation.offer', input: { item } });
    const tale = 'jag minns inte, det var så länge sedan';
    assert.deepEqual(await choicesFor(tale), [other, offer(tale)]);
    assert.deepEqual(await choicesFor(tale, { choices: [offer('så')] }), [offer('så')]);
    assert.deepEqual(await choicesFor(tale, { likely: true }), [other]);
    for (const text of ['vilken dag var det?', 'snälla kan du visa mötet', 'jag skulle vilja anmäla förhinder till mötet', 'boten'])
      assert.deepEqual(await choicesFor(text), [other], text);
    const late = await world(closeTime, guessed);
    const [reply] = await late.writes('Vera', tale, 'help.didYouMean', { input: { text: tale, choices: [other] } });
    assert.deepEqual(reply?.kind === 'text' && JSON.parse(reply.text).choices, [other]);
  });
});

describe('words that were no answer', () => {
  it('are let be, and nothing is kept', async () => {
    const { does, store } = await world();
    const before = store.changes();
    assert.deepEqual(await does('Vera', 'preparation.notAnswer', {}, { via: 'execute' }), say(texts.offerLetBe));
    assert.deepEqual(await does('Vera', 'preparation.notAnswer'), say(texts.letBe), 'typed, it may come after an answer that is saved');
    assert.equal(store.changes(), before);
  });
});
