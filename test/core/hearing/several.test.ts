import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AskingListener, Heard } from '../../../src/core/hearing/listener.js';
import type { Hear } from '../../../src/core/hearing/meant.js';
import { hearingSeveral, severalHandlers } from '../../../src/core/hearing/several.js';
import { say } from '../../../src/core/reply.js';
import type { Handlers } from '../../../src/core/request.js';
import { textsIn } from '../../../src/texts/texts.js';
import { placeOf, requestWith } from '../../support/requests.js';

const abbreviations: AskingListener = (text): Heard | undefined => {
  const asked = text.match(/RSG|LPO/gu);
  if (asked !== null) return { verb: 'glossary.explain', input: { asked }, language: 'sv' };
  return /quux/u.test(text) ? { verb: 'help.notUnderstood', input: { text }, language: 'sv' } : undefined;
};
const meetings: AskingListener = async (text) => {
  if (text.startsWith('svara')) return { verb: 'preparation.answer', input: { answer: text } };
  if (text.startsWith('ta upp')) return { verb: 'meeting.raiseForm', input: {} };
  return /^(?:och )?när (?:är|börjar) mötet\??$/iu.test(text) ? { verb: 'meeting.list', input: {} } : undefined;
};
/** As the first of the two does, else not at all. */
const hearOne: Hear = async (text, { place, person }) => {
  const heard = (await meetings(text, place, person)) ??
    (await abbreviations(text, place, person)) ?? { verb: 'help.notUnderstood', input: { text } };
  return { heard, because: '', confidence: 1, candidates: [] };
};
const shows: ReadonlySet<string> = new Set(['glossary.explain', 'meeting.next', 'meeting.list']);
const hear = async (text: string, place = placeOf('personal')) =>
  (await hearingSeveral(hearOne, shows)(text, requestWith({ place }))).heard;

const handlers: Handlers = {
  'glossary.explain': async ({ input }) => [say(`explained ${JSON.stringify(input)}`)],
  'meeting.list': async () => [say('the meetings')],
  'help.notUnderstood': async () => [say('not understood')],
};
const answers = async (text: string) =>
  (await severalHandlers(hearOne, shows, handlers)['help.several']?.(requestWith({ input: { text } }))) ?? [];

const both = 'Vad betyder RSG? Och när börjar mötet?';

describe('several questions in one message', () => {
  it('are each answered', async () => {
    assert.deepEqual((await hear(both)).verb, 'help.several');
    assert.deepEqual(await answers(both), [say('explained {"asked":["RSG"]}'), say('the meetings')]);
    for (const text of ['När är mötet? Vad är LPO?', 'vad är RSG och när är mötet', 'Hej! Vad är RSG?\nNär börjar mötet?'])
      assert.deepEqual((await answers(text)).length, 2, text);
  });

  it('are found after what leads up to them', async () => {
    const text = 'Hej! Jag undrar två saker: vad är RSG, och när börjar mötet?';
    assert.deepEqual(await answers(text), [say('explained {"asked":["RSG"]}'), say('the meetings')]);
    assert.equal((await hear('Jag undrar: får jag quux, och när börjar mötet?')).verb, 'help.several');
  });

  it('are answered once when they ask the same', async () => {
    const text = 'Vad är RSG? Vad är LPO? När är mötet? När börjar mötet?';
    assert.deepEqual(await answers(text), [say('explained {"asked":["RSG","LPO"]}'), say('the meetings')]);
  });

  it('are answered as far as can be, and the rest is said to be unanswered, with a way on', async () => {
    const [first, second, ...more] = await answers('Vad betyder RSG? Får jag ta med min man? Finns det kaffe?');
    assert.deepEqual([first, more], [say('explained {"asked":["RSG"]}'), []]);
    assert.ok(second?.kind === 'card' && second.title === textsIn('sv').general.wayOut.restUnanswered.title);
    assert.equal(Reflect.get(second.data, 'typed'), 'Får jag ta med min man? Finns det kaffe?');
  });

  it('change nothing: what would be a part of an answer, cut out of the message, is neither given nor lost', async () => {
    const text = 'Vad betyder RSG? svara 1: är det inte vi som vet?';
    const replies = await severalHandlers(hearOne, shows, {
      ...handlers,
      'preparation.answer': async () => assert.fail('it was given'),
    })['help.several']?.(requestWith({ input: { text } }));
    const rest = replies?.[1];
    assert.ok(rest?.kind === 'card' && Reflect.get(rest.data, 'typed') === 'svara 1: är det inte vi som vet?');
  });

  it('are heard once each, and so is what is told beside them', async () => {
    const heard: string[] = [];
    const counting: Hear = (text, said) => {
      heard.push(text);
      return hearOne(text, said);
    };
    const text = 'Närstående behöver mer stöd. Vad betyder RSG? När är mötet?';
    await hearingSeveral(counting, shows)(text, requestWith());
    assert.deepEqual(heard.sort(), ['När är mötet?', 'Närstående behöver mer stöd.', text, 'Vad betyder RSG?'].sort());
  });

  it('have a language between them', async () => {
    assert.equal((await hear(both)).language, 'sv');
  });
});

describe('a worry in one of several sentences', () => {
  const worry = 'Ingen lyssnar på mig.';
  const worries: Hear = async (text, said) =>
    text === worry
      ? {
          heard: { verb: 'help.worry', input: { text, identity: 'named' } },
          because: 'worry',
          confidence: 1,
          private: true,
          candidates: [],
        }
      : hearOne(text, said);
  const heard = async (text: string) => (await hearingSeveral(worries, shows)(text, requestWith())).heard;

  it('is met with all that was written, where they mean nothing together', async () => {
    const text = `Det var mycket folk på mötet. ${worry}`;
    assert.deepEqual(await heard(text), { verb: 'help.worry', input: { text, identity: 'named' } });
  });

  it('is not looked for in what is understood as it stands, nor in a long tale', async () => {
    assert.equal((await heard(`svara så här. ${worry}`)).verb, 'preparation.answer');
    assert.equal((await heard(`${'Det var mycket folk på mötet. '.repeat(6)}${worry}`)).verb, 'help.notUnderstood');
  });
});

describe('what is told beside a question', () => {
  const told = 'Närstående behöver mer stöd.';
  const asked = 'Vad betyder RSG?';
  const offering = (kind: 'card' | 'text'): Handlers => ({
    ...handlers,
    'preparation.offer': async ({ input }) => [
      kind === 'text' ? say('nothing to answer') : { kind, card: '', language: 'sv', title: '', data: {}, text: JSON.stringify(input) },
    ],
  });
  const answersTo = async (text: string, kind: 'card' | 'text') =>
    (await severalHandlers(hearOne, shows, offering(kind))['help.several']?.(requestWith({ input: { text } }))) ?? [];

  it('may answer a question of a meeting, and is asked about after what was asked is answered', async () => {
    for (const text of [`${told} ${asked}`, `${asked} ${told}`]) {
      assert.equal((await hear(text)).verb, 'help.several');
      const [explained, offer] = await answersTo(text, 'card');
      assert.ok(explained?.kind === 'text' && offer?.kind === 'card');
      assert.equal(offer.text, JSON.stringify({ item: told, likely: true }));
    }
  });

  it('is let be when no question waits', async () => {
    assert.deepEqual(await answersTo(`${told} ${asked}`, 'text'), [say('explained {"asked":["RSG"]}')]);
  });

  it('is said to be left, with a way on, when it asks for what changes something, wherever that is', async () => {
    for (const place of ['personal', 'channel'] as const) {
      for (const text of [`${asked} svara så här`, `${told} svara 1! ${asked}`]) {
        assert.equal((await hear(text, placeOf(place))).verb, 'help.several', text);
      }
    }
    const replies = await severalHandlers(hearOne, shows, {
      ...offering('text'),
      'preparation.answer': async () => assert.fail('it was given'),
    })['help.several']?.(requestWith({ input: { text: `${told} svara 1! ${asked}` } }));
    const [explained, rest] = replies ?? [];
    assert.deepEqual(explained, say('explained {"asked":["RSG"]}'));
    assert.ok(rest?.kind === 'card' && Reflect.get(rest.data, 'typed') === 'svara 1!');
  });

  it('is said to be left when it is asked back whether it asks for what changes something', async () => {
    const guess =
      (verb: string, likely: boolean): Hear =>
      async (text, said) =>
        text === told
          ? { ...(await hearOne(text, said)), heard: { verb: 'help.didYouMean', input: { text, choices: [{ verb, input: {} }], likely } } }
          : hearOne(text, said);
    const restOf = async (verb: string, likely = true) =>
      (await severalHandlers(guess(verb, likely), shows, offering('text'))['help.several']?.(
        requestWith({ input: { text: `${told} ${asked}` } }),
      )) ?? [];
    const [, rest] = await restOf('evaluation.takeBack');
    assert.ok(rest?.kind === 'card' && Reflect.get(rest.data, 'typed') === told);
    assert.equal((await restOf('meeting.list')).length, 1);
    assert.equal((await restOf('evaluation.takeBack', false)).length, 1);
  });

  it('is nothing where others read, nor a word or two', async () => {
    assert.equal((await hear(`${told} ${asked}`, placeOf('channel'))).verb, 'glossary.explain');
    assert.equal((await hear(`Hej Lotsen! ${asked}`)).verb, 'glossary.explain');
  });
});

describe('a message that is taken as a whole', () => {
  it('is one whose questions are all about abbreviations', async () => {
    const heard = await hear('Vad betyder RSG? Och LPO?');
    assert.deepEqual(heard, { verb: 'glossary.explain', input: { asked: ['RSG', 'LPO'] }, language: 'sv' });
  });

  it('is one that goes on about what it asked for', async () => {
    for (const text of ['Vad är RSG? Vilka är det?', 'Vad är LPO och vad gör de?', 'Vad är RSG? Vem sitter där?'])
      assert.equal((await hear(text)).verb, 'glossary.explain', text);
  });

  it('is one that asks once, or tells, or is long', async () => {
    for (const text of [
      'Vad betyder RSG?',
      'RSG kom. Jag var inte med.',
      `Vad är RSG? ${'ord '.repeat(200)}när är mötet?`,
      `Vad är RSG? ${'När är mötet? '.repeat(5)}`,
    ])
      assert.equal((await hear(text)).verb, 'glossary.explain', text);
  });

  it('is one that asks for something else with questions in it', async () => {
    assert.equal((await hear('ta upp: vad är RSG? när är mötet?')).verb, 'meeting.raiseForm');
  });

  it('is one of which nothing is understood', async () => {
    assert.equal((await hear('Får jag ta med någon? Finns det kaffe?')).verb, 'help.notUnderstood');
    assert.equal((await hear('Är quux där? Finns det kaffe?')).verb, 'help.notUnderstood');
  });
});
