import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { type Abilities, type Arrival, answer } from '../../src/core/answer.js';
import { asideCard } from '../../src/core/hearing/fallback-card.js';
import type { Heard } from '../../src/core/hearing/listener.js';
import type { Meant } from '../../src/core/hearing/meant.js';
import { read, typedText } from '../../src/core/read.js';
import { type Reply, say, trouble } from '../../src/core/reply.js';
import type { Person, Place, Request, SharedFile } from '../../src/core/request.js';
import { textsIn } from '../../src/texts/texts.js';
import { placeOf, requestWith } from '../support/requests.js';

const [sv, en] = [textsIn('sv').general, textsIn('en').general];

const arrivalWith = (asks: Arrival['asks'], place: Place = placeOf('personal')): Arrival => {
  const { language: _, input: __, ...rest } = requestWith({ place });
  return { ...rest, asks };
};

/** What is made of a message, for tests that are not about how. */
const meantAs = (heard: Heard, more: Partial<Meant> = {}): Meant => ({ heard, because: 'told', confidence: 1, candidates: [], ...more });

function abilitiesWith(changes: Partial<Abilities> = {}): Abilities & { readonly seen: Request[] } {
  const seen: Request[] = [];
  const echo = async (request: Request) => {
    seen.push(request);
    return [say('answered')];
  };
  return {
    seen,
    handlers: { 'glossary.lookUp': echo, 'help.notUnderstood': echo },
    hear: async (text) => meantAs({ verb: 'help.notUnderstood', input: { text } }),
    learn: async () => undefined,
    shown: () => undefined,
    happened: async () => undefined,
    chosenLanguage: async () => undefined,
    language: 'sv',
    byName: new Set(),
    ...changes,
  };
}

describe('an answer', () => {
  it('to a verb comes from the handler with that name, which gets the input as it came', async () => {
    const abilities = abilitiesWith();
    const arrival = arrivalWith({ verb: 'glossary.lookUp', input: { term: 'RSG' } });
    assert.deepEqual(await answer(abilities, arrival), {
      verb: 'glossary.lookUp',
      language: 'sv',
      replies: [say('answered')],
    });
    const { asks: _, ...rest } = arrival;
    assert.deepEqual(abilities.seen, [{ ...rest, language: 'sv', input: { term: 'RSG' } }]);
  });

  it('to a verb that nobody knows says so, and does not repeat the verb to the log', async () => {
    for (const verb of ['', 'glossary', 'constructor', '__proto__', 'toString', 'hemligt 811218-9876']) {
      assert.deepEqual(await answer(abilitiesWith(), arrivalWith({ verb, input: {} })), {
        verb: 'unknown',
        language: 'sv',
        replies: [trouble(sv.unknownVerb)],
      });
    }
  });

  it('to a text says why what was sent beside it cannot be read, first when the text was not understood', async () => {
    const { document } = textsIn('sv').glossary;
    const told = async (heard: Heard, file: SharedFile, kind: 'personal' | 'channel') => {
      const abilities = abilitiesWith({ hear: async () => meantAs(heard) });
      const handlers = { ...abilities.handlers, 'help.didYouMean': async () => [say('answered')] };
      const arrival = { ...arrivalWith({ text: 'vad är det här för fil' }, placeOf(kind)), files: [file, file] };
      return (await answer({ ...abilities, handlers }, arrival)).replies;
    };
    const linked = { name: 'a.docx', fileType: 'docx' };
    const [unclear, guessed]: readonly Heard[] = [
      { verb: 'help.notUnderstood', input: {} },
      { verb: 'help.didYouMean', input: {} },
    ];
    assert.ok(unclear && guessed);
    const answered = say('answered');
    assert.deepEqual(await told(unclear, linked, 'channel'), [say(document.onlyInPersonalChat), answered]);
    assert.deepEqual(await told(guessed, linked, 'personal'), [say(document.inCloud('a.docx')), answered]);
    assert.deepEqual(await told(unclear, { name: '', fileType: 'image' }, 'channel'), [
      say(document.picture(document.whatYouSent)),
      answered,
    ]);
    assert.deepEqual(await told(unclear, { name: '', fileType: 'other' }, 'personal'), [say(document.noFile), answered]);
    const understood: Heard = { verb: 'glossary.lookUp', input: {} };
    assert.deepEqual(await told(understood, linked, 'channel'), [answered]);
    assert.deepEqual(await told(understood, linked, 'personal'), [answered, say(document.inCloud('a.docx'))]);
    assert.deepEqual(await told(understood, { name: '', fileType: 'image' }, 'personal'), [answered]);
  });

  it('to a text is what it was taken for, with why, for the log', async () => {
    const abilities = abilitiesWith({
      hear: async () => meantAs({ verb: 'glossary.lookUp', input: { term: 'RSG' } }, { because: 'best', confidence: 0.7 }),
    });
    const { meant } = await answer(abilities, arrivalWith({ text: 'RSG?' }));
    assert.deepEqual(
      abilities.seen.map(({ input }) => input),
      [{ term: 'RSG' }],
    );
    assert.deepEqual(meant, { because: 'best', confidence: 0.7 });
  });

  it('to a text that nothing was made of says that it was not understood', async () => {
    const abilities = abilitiesWith();
    assert.equal((await answer(abilities, arrivalWith({ text: 'blå' }))).verb, 'help.notUnderstood');
    assert.deepEqual(abilities.seen[0]?.input, { text: 'blå' });
  });

  it('says of what is private only that it is', async () => {
    const hear: Abilities['hear'] = async () => meantAs({ verb: 'glossary.lookUp', input: {} }, { private: true });
    const { verb, meant } = await answer(abilitiesWith({ hear }), arrivalWith({ text: 'hemligt' }));
    assert.deepEqual([verb, meant], ['private', undefined]);
  });

  it('to what weighs on somebody goes to them alone where others read, who see only that there is one', async () => {
    const card = say('112');
    const abilities = abilitiesWith({
      handlers: { 'help.crisis': async () => [card] },
      hear: async () => meantAs({ verb: 'help.crisis', input: {} }, { private: true }),
    });
    const { answeredPrivately } = textsIn('sv').hearing;
    const inChannel = await answer(abilities, arrivalWith({ text: 'x' }, placeOf('channel')));
    assert.deepEqual(inChannel.replies, [{ kind: 'alone', replies: [card], instead: asideCard('sv'), elsewhere: say(answeredPrivately) }]);
    const alone = await answer(abilities, arrivalWith({ text: 'x' }));
    assert.deepEqual(alone.replies, [card]);
  });

  it('to what came in a message that nobody else sees is for whoever wrote it alone, unless it is answered in place', async () => {
    const aside = { ...arrivalWith({ verb: 'glossary.lookUp', input: {} }, placeOf('channel')), aside: true } as const;
    const alone = { kind: 'alone', replies: [say('answered')], instead: say(sv.openPersonalChat), elsewhere: undefined };
    assert.deepEqual((await answer(abilitiesWith(), { ...aside, via: 'submit' })).replies, [alone]);
    assert.deepEqual((await answer(abilitiesWith(), { ...aside, via: 'execute' })).replies, [say('answered')]);
  });

  it('to a button "only for me" among others is for whoever pressed it, and a card that was pressed stays', async () => {
    const pressed = arrivalWith({ verb: 'glossary.lookUp', input: { private: true } }, placeOf('channel'));
    const instead = async (via: Arrival['via']) => {
      const [reply] = (await answer(abilitiesWith(), { ...pressed, via })).replies;
      return reply?.kind === 'alone' ? [reply.replies, reply.instead, reply.elsewhere] : reply;
    };
    const seeChat = trouble(sv.seePersonalChat);
    assert.deepEqual(await instead('execute'), [[say('answered')], trouble(sv.openPersonalChat), seeChat]);
    assert.deepEqual(await instead('submit'), [[say('answered')], say(sv.openPersonalChat), seeChat]);
  });

  it('to what was asked for alone goes by the way that its feature has to it, where it has one', async () => {
    const way = say('tryck här');
    const mine: Reply = { kind: 'alone', replies: [say('mina')], instead: way };
    const abilities = abilitiesWith({
      handlers: { 'case.mine': async () => [mine] },
      hear: async () => meantAs({ verb: 'case.mine', input: {} }, { alone: true }),
    });
    const { replies } = await answer(abilities, arrivalWith({ text: 'svara mig privat: mina frågor' }, placeOf('channel')));
    const elsewhere = say(textsIn('sv').hearing.answeredPrivately);
    assert.deepEqual(replies, [{ kind: 'alone', replies: [say('mina')], instead: way, elsewhere }]);
  });

  it('is remembered as what somebody was shown last', async () => {
    const shown: Heard[] = [];
    const abilities = abilitiesWith({ shown: (_, heard) => void shown.push(heard) });
    await answer(abilities, arrivalWith({ verb: 'glossary.lookUp', input: { term: 'RSG' } }));
    assert.deepEqual(shown, [{ verb: 'glossary.lookUp', input: { term: 'RSG' } }]);
  });

  it('knows where the text was written', async () => {
    const places: Place[] = [];
    const hear: Abilities['hear'] = async (text, { place }) => {
      places.push(place);
      return meantAs({ verb: 'help.notUnderstood', input: { text } });
    };
    await answer(abilitiesWith({ hear }), arrivalWith({ text: 'x' }, placeOf('channel', 'LPO Cancer')));
    assert.deepEqual(places, [placeOf('channel', 'LPO Cancer')]);
  });
});

describe('the language of an answer', () => {
  const languageOf = async (heard: 'sv' | 'en' | undefined, chosen: 'sv' | 'en' | undefined, language: 'sv' | 'en') => {
    const hear: Abilities['hear'] = async () => meantAs({ verb: 'glossary.lookUp', input: {}, ...(heard && { language: heard }) });
    const abilities = abilitiesWith({ hear, chosenLanguage: async () => chosen, language });
    const answered = await answer(abilities, arrivalWith({ text: 'x' }));
    assert.equal(abilities.seen[0]?.language, answered.language);
    return answered.language;
  };

  it('is the language of the question, else the chosen one, else the configured one', async () => {
    assert.equal(await languageOf('en', 'sv', 'sv'), 'en');
    assert.equal(await languageOf('sv', 'en', 'en'), 'sv');
    assert.equal(await languageOf(undefined, 'en', 'sv'), 'en');
    assert.equal(await languageOf(undefined, undefined, 'en'), 'en');
    assert.equal(await languageOf(undefined, undefined, 'sv'), 'sv');
  });

  it('is asked of whoever wrote, in the place where they wrote', async () => {
    const asked: [Person, Place][] = [];
    const chosenLanguage: Abilities['chosenLanguage'] = async (person, place) => {
      asked.push([person, place]);
      return 'en';
    };
    const answered = await answer(abilitiesWith({ chosenLanguage }), arrivalWith({ verb: 'nothing', input: {} }));
    assert.deepEqual(answered.replies, [trouble(en.unknownVerb)]);
    assert.deepEqual(asked, [[requestWith().person, requestWith().place]]);
  });
});

describe('input that cannot be read', () => {
  const form = z.object({ text: typedText });
  const abilities = abilitiesWith({ handlers: { 'case.send': async (request) => [say(read(form, request.input).text)] } });
  const repliesTo = async (input: unknown) => (await answer(abilities, arrivalWith({ verb: 'case.send', input }))).replies;

  it('is answered kindly', async () => {
    assert.deepEqual(await repliesTo({ text: 5 }), [trouble(sv.badInput)]);
  });

  it('is called too long when that is what it is', async () => {
    assert.deepEqual(await repliesTo({ text: 'x'.repeat(100_001) }), [trouble(sv.tooLong)]);
  });

  it('is the only failure that is answered here; others are for the edge to log', async () => {
    const broken = abilitiesWith({ handlers: { 'case.send': () => Promise.reject(new Error('disk')) } });
    await assert.rejects(answer(broken, arrivalWith({ verb: 'case.send', input: {} })), /disk/u);
  });

  it('to a button is in the language of the card that it stands on', async () => {
    const asks = { verb: 'glossary.lookUp', input: { answerIn: 'en' } };
    assert.equal((await answer(abilitiesWith(), arrivalWith(asks))).language, 'en');
    const forged = { verb: 'glossary.lookUp', input: { answerIn: 'de' } };
    assert.equal((await answer(abilitiesWith(), arrivalWith(forged))).language, 'sv');
  });

  it('to a personal number says privately that it should be deleted, and leaves it to the feature to refuse what it would store', async () => {
    let heard = '';
    const hear: Abilities['hear'] = async (text) => {
      heard = text;
      return meantAs({ verb: 'help.notUnderstood', input: { text } });
    };
    const answered = await answer({ ...abilitiesWith(), hear }, arrivalWith({ text: 'jag 811218-9876 undrar' }));
    assert.deepEqual(answered.replies.slice(1), [say(sv.personalNumberSeen)]);
    assert.equal(heard, 'jag 811218-9876 undrar');
    assert.equal((await answer(abilitiesWith(), arrivalWith({ text: 'RSG?' }))).replies.length, 1);
    const inChannel = await answer({ ...abilitiesWith(), hear }, arrivalWith({ text: 'jag 811218-9876 undrar' }, placeOf('channel')));
    assert.deepEqual(inChannel.replies.slice(1), [
      { kind: 'alone', replies: [say(sv.personalNumberSeen)], instead: asideCard('sv'), elsewhere: undefined },
    ]);
  });
});
