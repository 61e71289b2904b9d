import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Recogniser } from '../../../src/core/hearing/decide.js';
import { createHearing, type HearingParts } from '../../../src/core/hearing/hearing.js';
import type { Intent } from '../../../src/core/hearing/intent.js';
import type { AnswerKnown } from '../../../src/core/hearing/matching/candidates.js';
import type { Instant } from '../../../src/core/ids.js';
import type { PlaceKind } from '../../../src/core/request.js';
import { now, placeOf, requestWith } from '../../support/requests.js';

const intent = (name: string, verb: string, sv: readonly string[], more: Partial<Intent> = {}): Intent => ({
  name,
  verb,
  sv,
  en: [],
  ...more,
});

const intents: readonly Intent[] = [
  intent('meetings.when', 'meeting.list', [
    'när är mötet',
    'vilken tid börjar mötet',
    'hur dags ses vi på tisdag',
    'när träffas vi nästa gång',
  ]),
  intent('meetings.pause', 'preparation.pause', ['sluta påminna mig', 'inga fler påminnelser', 'jag vill slippa påminnelser'], {
    commands: { sv: ['pausa'], en: ['pause'] },
  }),
  intent(
    'worries',
    'case.concernForm',
    ['ordföranden lyssnar inte på mig', 'de skrattar åt mig på mötet', 'jag blir avbruten hela tiden'],
    {
      worry: true,
      whole: 'text',
    },
  ),
  intent('meetings.change', 'meeting.changeForm', ['ändra mötet', 'ta bort fråga {number}', 'vi har bytt lokal']),
  intent('queue.show', 'queue.show', ['visa kön', 'vad är öppet', 'vilka ärenden väntar'], { where: ['office'] }),
  intent('help.cannot', 'help.notUnderstood', ['hur blir vädret i morgon', 'vad ska jag laga till middag', 'vem vann matchen'], {
    whole: 'text',
  }),
];

const answer = (id: string, sv: string, ...otherWays: readonly string[]): AnswerKnown => ({
  id,
  question: { sv },
  otherWays: { sv: otherWays, en: [] },
});
const answers: readonly AnswerKnown[] = [
  answer('fee', 'Får jag arvode?', 'hur mycket betalt får man', 'vad är arvodet'),
  answer('travel', 'Får jag ersättning för resan?', 'vem betalar tågbiljetten', 'reseersättning'),
];

/** Knows RSG and LPO. */
const recognises: Recogniser = {
  hears: (text) => {
    const terms = text.match(/RSG|LPO/gu) ?? [];
    const input = { asked: [...terms] };
    if (terms.length === 0) return undefined;
    return { verb: 'glossary.explain', input, terms: [...terms], how: /\?$|^vad/u.test(text) ? 'asked' : 'told' };
  },
  isTerm: (word) => word === 'RSG' || word === 'LPO',
};

const usual: HearingParts = {
  intents,
  answers: () => answers,
  recognises,
  codes: [],
  listeners: [],
  shows: new Set([
    'meeting.list',
    'meeting.changeForm',
    'answers.show',
    'answers.waiting',
    'queue.show',
    'glossary.explain',
    'glossary.pronounce',
    'glossary.compare',
  ]),
  isOffice: async (place) => place === placeOf('channel').id,
};
const hearingWith = (known: () => readonly AnswerKnown[] = () => answers, codes: HearingParts['codes'] = []) =>
  createHearing({ ...usual, answers: known, codes });

const at = (hearing: ReturnType<typeof hearingWith>, kind: PlaceKind = 'personal', moment = now) => {
  const said = { person: requestWith().person, place: placeOf(kind), at: moment };
  return { said, hear: (text: string) => hearing.hear(text, said) };
};
const hear = (text: string, kind: PlaceKind = 'personal') => at(hearingWith(), kind).hear(text);
const choicesOf = (input: unknown): readonly string[] =>
  (input as { choices: readonly { verb: string }[] }).choices.map(({ verb }) => verb);

describe('what a message is taken for', () => {
  it('is need before all else, and then nothing is kept of it', async () => {
    const { heard, because, candidates, ...rest } = await hear('vad betyder RSG? jag vill dö');
    assert.deepEqual([heard.verb, heard.input, because, candidates, rest.private], ['help.crisis', {}, 'need', [], true]);
  });

  it('is need also where it is said as a command, and a command where it only has words that need has too', async () => {
    const numbered: HearingParts['codes'][number] = (text) =>
      /^\d: /u.test(text) ? { verb: 'meeting.answer', input: { text } } : undefined;
    const { hear: hears } = at(hearingWith(undefined, [numbered]));
    assert.equal((await hears('1: jag orkar inte mer')).heard.verb, 'help.crisis');
    assert.equal((await hears('1: sjukhusets sista buss går för tidigt')).heard.verb, 'meeting.answer');
  });

  it('is known without anything that has to be learnt first, where it is a command', async () => {
    const unread: readonly AnswerKnown[] = new Proxy([], {
      get: () => {
        throw new Error('it was learnt');
      },
    });
    const { hear: hears } = at(hearingWith(() => unread));
    assert.equal((await hears('pausa')).heard.verb, 'preparation.pause');
    await assert.rejects(hears('får jag arvode'), /it was learnt/);
  });

  it('is a command without the glossary having been asked', async () => {
    const unasked: Recogniser = { ...recognises, hears: () => assert.fail('the glossary was asked') };
    const { hear: hears } = at(createHearing({ ...usual, recognises: unasked }));
    assert.equal((await hears('pausa')).heard.verb, 'preparation.pause');
    await assert.rejects(hears('vad är RSG?'), /the glossary was asked/);
  });

  it('is what that place asks for by a phrase that another place has too, and else what explains that it is not for here', async () => {
    const numbered = (verb: string, where: Intent['where'], ...sv: readonly string[]): Intent =>
      intent(verb, verb, [], { where, commands: { sv, en: [] } });
    const two = [
      numbered('queue.form', ['office'], 'svara {number}', 'släpp {number}'),
      numbered('meeting.answer', ['group'], 'svara {number}'),
    ];
    const hears = (text: string, office: boolean) =>
      at(createHearing({ ...usual, intents: [...intents, ...two], isOffice: async () => office }), 'channel').hear(text);
    assert.equal((await hears('svara 2', true)).heard.verb, 'queue.form');
    assert.equal((await hears('svara 2', false)).heard.verb, 'meeting.answer');
    assert.equal((await hears('släpp 2', false)).heard.verb, 'queue.form');
  });

  it('is a command where it is said exactly, also one that changes something', async () => {
    for (const text of ['pausa', 'Pausa!', 'pausaa']) assert.equal((await hear(text)).heard.verb, 'preparation.pause', text);
  });

  it('is what it is most like, where that only shows something', async () => {
    assert.equal((await hear('hej, när är mötet?')).heard.verb, 'meeting.list');
    assert.deepEqual((await hear('får jag arvode')).heard.input, { answer: 'fee', asked: 'får jag arvode' });
  });

  it('is an answer to what has been asked before, also with everyday spelling, other words for the same and words that say nothing', async () => {
    const known = () => [...answers, answer('pain', 'Vad får man i ersättning när man har ont?', 'vad är det någon får')];
    const { hear: hears } = at(hearingWith(known));
    const asked = async (text: string) => {
      const { heard, confidence } = await hears(text);
      return [(heard.input as { answer?: string }).answer, confidence >= 0.9];
    };
    for (const text of ['va e de nån får', 'vad är det ngn får?', 'vad är någon får egentligen'])
      assert.deepEqual(await asked(text), ['pain', true], text);
    assert.deepEqual(await asked('vad är det inte någon får'), ['pain', false]);
  });

  it('is asked back where a feature and a vetted answer have the same example, what the feature does first', async () => {
    const { hear: hears } = at(hearingWith(() => [answer('when', 'När är mötet?')]));
    const { heard } = await hears('när är mötet?');
    assert.deepEqual([heard.verb, choicesOf(heard.input)], ['help.didYouMean', ['meeting.list', 'answers.show']]);
  });

  it('has a form of its own, unless a feature has the very sentence as an example', async () => {
    const form = createHearing({ ...usual, listeners: [() => ({ verb: 'case.sendForm', input: {} })] });
    const { hear: hears } = at(form);
    assert.equal((await hears('när är mötet?')).heard.verb, 'meeting.list');
    for (const text of ['vad är arvodet?', 'får jag arvode?', 'något helt annat'])
      assert.equal((await hears(text)).heard.verb, 'case.sendForm', text);
  });

  it('is what has been asked before with another number', async () => {
    const { heard, because, confidence } = await hear('ta bort fråga 12');
    assert.deepEqual([heard.verb, because, confidence >= 0.9], ['meeting.changeForm', 'best', true]);
  });

  it('is no slip of the finger where an abbreviation stands', async () => {
    const { hear: hears } = at(hearingWith(() => [answer('who', 'Vem är du?', 'vad är RSP för något', 'hur känns RSP')]));
    assert.equal((await hears('vad är RPP för något')).heard.verb, 'answers.show');
    assert.notEqual((await hears('vad är RSG för något')).heard.verb, 'answers.show');
  });

  it('is asked back where it would change something and is not said as a command', async () => {
    const { heard } = await hear('sluta påminna mig är du snäll');
    assert.equal(heard.verb, 'help.didYouMean');
    assert.equal(choicesOf(heard.input)[0], 'preparation.pause');
  });

  it('is asked back where two are as likely, with all of what was written', async () => {
    const text = 'får man ersättning och arvode för det';
    const { heard } = await hear(text);
    assert.equal(heard.verb, 'help.didYouMean');
    assert.equal(Reflect.get(heard.input as object, 'text'), text);
    assert.deepEqual(choicesOf(heard.input).filter((verb) => verb === 'answers.show').length, 2);
  });

  it('is a worry that has been written before, however unlike all other worries it is', async () => {
    const unlike = [...'abcdefghijklmnopqrstuvwxyzåäö'].map((letter) => letter.repeat(5));
    const worries = intent('unlike', 'case.concernForm', unlike, { worry: true, whole: 'text' });
    const { heard, candidates } = await at(createHearing({ ...usual, intents: [worries] })).hear('hhhhh');
    assert.ok((candidates[0]?.confidence ?? 1) < 0.25, 'by itself it would be too little like one');
    assert.equal(heard.verb, 'help.worry');
  });

  it('is a worry where a vetted answer leads to the form for one, whether or not it may be shown yet', async () => {
    for (const waits of [{}, { waits: true } as const]) {
      const conflict = {
        ...answer('conflict', 'Vad gör jag om någon är taskig mot mig?', 'en var spydig mot mig'),
        verb: 'case.concernForm',
        ...waits,
      };
      const { hear: hears } = at(createHearing({ ...usual, answers: () => [...answers, conflict] }));
      assert.equal((await hears('en var spydig mot mig')).heard.verb, 'help.worry');
    }
  });

  it('is asked whether it is to be sent without a name, where that was written', async () => {
    const named = intent('idea', 'case.ideaForm', ['jag vill skicka in en fundering om schemat'], {
      whole: 'text',
      input: { identity: 'named' },
    });
    const { hear: hears } = at(createHearing({ ...usual, intents: [...intents, named] }));
    const identityIn = async (text: string) => {
      const { choices } = (await hears(text)).heard.input as { choices: readonly { input: { identity?: string } }[] };
      return choices[0]?.input.identity;
    };
    assert.equal(await identityIn('jag vill skicka en fundering om schemat, men inte att mitt namn syns'), 'unnamed');
    assert.equal(await identityIn('jag vill skicka en fundering om schemat'), 'named');
    const whole = async (text: string) => Reflect.get((await hears(text)).heard.input as object, 'identity');
    assert.equal(await whole('hunden har ätit upp mina skor, utan mitt namn'), 'unnamed', 'the way to people begins so as well');
    assert.equal(await whole('hunden har ätit upp mina skor'), undefined);
    const asks = { ...named, verb: 'case.sendForm' };
    const { hear: opens } = at(createHearing({ ...usual, intents: [asks] }));
    const { heard } = await opens('jag vill skicka en fundering om schemat, men inte att mitt namn syns');
    assert.equal(heard.verb, 'case.sendForm', 'and the form that is opened');
    assert.equal(Reflect.get(heard.input as object, 'identity'), 'unnamed');
  });

  it('goes to people without a name, whole, where it would have been said with one', async () => {
    const form = async (verb: string, text: string) =>
      (await at(createHearing({ ...usual, listeners: [() => ({ verb, input: { item: text } })] })).hear(text)).heard;
    for (const verb of ['meeting.speak', 'meeting.raiseForm'])
      for (const text of ['jag vill säga något anonymt om ordföranden', 'jag har en sak att säga utan att hon ser att det är jag'])
        assert.deepEqual(await form(verb, text), { verb: 'case.sendForm', input: { text, identity: 'unnamed' }, language: 'sv' });
    assert.equal((await form('meeting.speak', 'jag vill säga något om ordföranden')).verb, 'meeting.speak');
    assert.equal((await form('meeting.list', 'visa mötena anonymt')).verb, 'meeting.list', 'which says nothing to anybody');
  });

  it('is said without a name in many ways, and in none where one only speaks of names', async () => {
    const form = { verb: 'meeting.raiseForm', input: {} };
    const verbOf = async (text: string) => (await at(createHearing({ ...usual, listeners: [() => form] })).hear(text)).heard.verb;
    const unnamed = [
      ...['ta upp det, men visa inte vem som skrev', 'ta upp parkeringen och göm mitt namn', 'säg det, fast inte vem jag är'],
      ...['bring up parking but leave me out of it', 'raise it and hide my name', "say it but don't tell who asked"],
    ];
    for (const text of unnamed) assert.equal(await verbOf(text), 'case.sendForm', text);
    for (const text of [
      "raise that the minutes don't say who decides",
      'ta upp namnet på gruppen',
      'ta upp vem som skriver',
      'raise who tells the others',
    ])
      assert.equal(await verbOf(text), 'meeting.raiseForm', text);
  });

  it('is by its head what is to be done with the rest, and keeps all that was written', async () => {
    const note = intent(
      'note',
      'case.note',
      ['skriv det här till de som leder: {text}', 'för den som leder: {text}', 'till ledaren: {text}'],
      {
        slots: { text: 'said' },
      },
    );
    const { hear: hears } = at(createHearing({ ...usual, intents: [...intents, note], shows: new Set([...usual.shows, 'case.note']) }));
    const rest = 'Vi väntade fyra timmar på ersättning för resan, ingen sa något i LPO!';
    const whole = `skriv detta till den som leder: ${rest}`;
    const { heard } = await hears(whole);
    assert.deepEqual([heard.verb, heard.input], ['case.note', { said: whole }]);
    assert.notEqual((await hears(rest)).heard.verb, 'case.note');
    const { heard: asked } = await hears('jag undrar en sak: får jag ersättning för resan?');
    assert.equal(asked.verb, 'answers.show', 'the rest decides where the head says nothing');
    assert.equal((await hears('hur mycket betalt får man? 13:30')).heard.verb, 'answers.show');
    for (const text of ['vilken tid börjar mötet: hunden har ätit upp mina skor', 'får jag arvode: hunden har ätit upp mina skor'])
      assert.notEqual((await hears(text)).because, 'best', 'the rest is not passed over by what does not take it');
    assert.equal((await hears('får jag arvode: ordföranden lyssnar aldrig på mig, de skrattar åt mig')).private, true);
  });

  it('is nothing where nobody here answers it, or where most of it is new', async () => {
    for (const text of ['vad ska jag laga till middag', 'hunden har ätit upp mina skor'])
      assert.equal((await hear(text)).heard.verb, 'help.notUnderstood', text);
  });

  it('is a worry wherever somebody tells of one: with their words whole, unnamed where they wrote so, and for no log', async () => {
    const { heard, ...rest } = await hear('ordföranden lyssnar aldrig på mig');
    assert.equal(heard.verb, 'help.worry');
    assert.deepEqual(Reflect.get(heard.input as object, 'text'), 'ordföranden lyssnar aldrig på mig');
    assert.deepEqual([Reflect.get(heard.input as object, 'identity'), rest.private], ['named', true]);
    const unnamed = await hear('anonymt: de skrattar åt mig på mötet');
    assert.equal(Reflect.get(unnamed.heard.input as object, 'identity'), 'unnamed');
  });

  it('is met with kindness where somebody near is dead, and with no guess: unless something is asked, or is known', async () => {
    for (const text of [
      'min man gick bort i mars men jag fortsätter',
      'vi förlorade vår son',
      'my mother has died',
      'min bror avled hemma',
    ]) {
      const { heard, because, alone, private: isPrivate } = await hear(text);
      assert.deepEqual([heard.verb, heard.input, because], ['help.notUnderstood', { text, loss: true }, 'loss'], text);
      assert.deepEqual([alone, isPrivate], [true, true]);
    }
    assert.notEqual((await hear('min man dog i mars, får jag vara kvar?')).because, 'loss');
    assert.notEqual((await hear('min man har tagit över')).because, 'loss');
  });

  it('is the same with "ja" for "jag", which says yes by itself', async () => {
    const absent = intent('meetings.absent', 'meeting.list', ['jag kan inte vara med då', 'jag hinner inte till gruppen']);
    const yes = intent('cases.sure', 'answers.show', ['ja', 'ja, ta tillbaka den']);
    const hearing = createHearing({ ...usual, intents: [...intents, absent, yes] });
    const { hear: says } = at(hearing);
    for (const text of ['ja hinner ente till gruppen', 'då kan ja inte vara med']) {
      const [first] = (await says(text)).candidates;
      assert.equal(first?.name, 'meetings.absent', text);
    }
    assert.equal((await says('ja')).candidates[0]?.name, 'cases.sure');
  });

  it('is in no language where "i" is the only small word in it', async () => {
    assert.equal((await hear('skicka dagordningen i kanalen')).heard.language, undefined);
    assert.equal((await hear('i want the agenda')).heard.language, 'en');
  });

  it('is not repeated where others read when it may be a worry', async () => {
    const {
      heard,
      alone,
      private: isPrivate,
    } = await hear('jag talade länge om att ingen någonsin lyssnar på det där med vägarna', 'groupChat');
    assert.notEqual(heard.verb, 'help.worry');
    assert.deepEqual([alone, isPrivate], [true, true]);
  });

  it('is answered alone, where others read, when it tells of one’s own health', async () => {
    for (const text of [
      'jag är sjukskriven, får jag arvode då',
      'min diagnos är ny, vad gör ett LPO med sånt',
      'I am on medication, may I come anyway',
    ])
      assert.equal((await hear(text, 'channel')).alone, true, text);
    assert.equal((await hear('vad gör ett LPO för cancervården', 'channel')).alone, undefined);
    assert.equal((await hear('jag är sjukskriven, får jag arvode då')).alone, undefined);
  });

  it('is known where the answer waits for approval: told of as that when it is likeliest, and never guessed beside another', async () => {
    const waiting = [...answers, { ...answer('vote', 'Får jag rösta i gruppen?', 'har jag rösträtt'), waits: true as const }];
    const known = at(
      hearingWith(() => waiting),
      'personal',
    );
    assert.equal((await known.hear('får jag rösta i gruppen')).heard.verb, 'answers.waiting');
    const { heard } = await known.hear('får man ersättning och arvode för det i gruppen');
    assert.ok(!choicesOf(heard.input).includes('answers.waiting'));
  });

  it('is an abbreviation where one is asked for', async () => {
    assert.deepEqual((await hear('vad är RSG?')).heard.input, { asked: ['RSG'] });
  });

  it('is not the meaning of an abbreviation that is only told of: that is asked back', async () => {
    const { heard } = await hear('Jag tycker att vårt LPO har varit bra i år');
    assert.deepEqual([heard.verb, choicesOf(heard.input)[0]], ['help.didYouMean', 'glossary.lookUp']);
  });

  it('is the same whatever the group is called for which it is asked', async () => {
    for (const group of ['LPO Cancer', 'LAG Barn och unga']) {
      const named = await hear(`när är mötet i ${group}`);
      assert.equal(named.heard.verb, (await hear('när är mötet')).heard.verb, group);
    }
    const said = 'hur mycket betalt får man i LAG Barn och unga';
    const { heard } = await hear(said);
    assert.deepEqual(heard, { verb: 'answers.show', input: { answer: 'fee', asked: said }, language: 'sv' });
  });

  it('is only what is understood in that place', async () => {
    assert.equal((await hear('visa kön', 'channel')).heard.verb, 'queue.show');
    assert.notEqual((await hear('visa kön')).heard.verb, 'queue.show');
  });

  it('is what only the back office does rather than what anybody may ask, where the back office works', async () => {
    const candidatesIn = async (kind: PlaceKind) => (await hear('när börjar öppet', kind)).candidates.map(({ name }) => name);
    assert.equal((await candidatesIn('channel'))[0], 'queue.show');
    assert.ok(!(await candidatesIn('personal')).includes('queue.show'));
  });

  it('is private where it has a personal number in it', async () => {
    assert.equal((await hear('när är mötet 811218-9876')).private, true);
    assert.equal((await hear('när är mötet')).private, undefined);
  });

  it('is answered to its writer alone where they ask for that among others', async () => {
    const text = 'jag vågar inte fråga i gruppen men vad är RSG?';
    assert.equal((await hear(text, 'channel')).alone, true);
    assert.equal((await hear(text)).alone, undefined);
  });
});

describe('what goes on about what was just shown', () => {
  const shown = { verb: 'glossary.explain', input: { asked: ['RSG'] } };
  const goingOn = async (text: string, minutes = 1) => {
    const hearing = hearingWith();
    const { said } = at(hearing);
    hearing.note(said.person, said.place, now, shown);
    const later = new Date(Date.parse(now) + minutes * 60_000).toISOString() as Instant;
    return (await at(hearing, 'personal', later).hear(text)).heard;
  };

  it('repeats it, in the other language this once, letter by letter, or beside another', async () => {
    for (const text of ['vad var det nu igen?', 'va var de nu igen', 'mm, vad var det nu igen?', 'ok och vad sa du nu'])
      assert.deepEqual((await goingOn(text)).input, shown.input, text);
    const inEnglish = await goingOn('på engelska?');
    assert.deepEqual([inEnglish.verb, inEnglish.language], ['glossary.explain', 'en']);
    assert.deepEqual((await goingOn('hur uttalas det')).input, { asked: ['RSG'] });
    assert.deepEqual((await goingOn('är det samma som LPO?')).input, { asked: ['RSG', 'LPO'] });
    for (const text of ['och vad betyder det då?', 'vad innebär det?', 'and what does that mean?'])
      assert.deepEqual((await goingOn(text)).input, shown.input, text);
  });

  it('asks for more than an answer says: where that is from, or back with the answer and the way to people', async () => {
    const travel = { verb: 'answers.show', input: { answer: 'travel' } };
    const next = async (text: string) => {
      const hearing = hearingWith();
      const { said, hear: says } = at(hearing);
      hearing.note(said.person, said.place, now, travel);
      return (await says(text)).heard;
    };
    assert.deepEqual((await next('vem har sagt det')).input, travel.input);
    for (const text of ['gäller det mig?', 'ge ett exempel', 'hur gör jag det?', 'mer', 'och för barnvakt?']) {
      const { verb, input } = await next(text);
      assert.equal(verb, 'help.didYouMean', text);
      const [choice] = (input as { choices: readonly { input: unknown }[] }).choices;
      assert.deepEqual([choice?.input, (input as { text: string }).text], [travel.input, text]);
    }
    for (const text of ['finns det hos alla regioner?', 'vad gör man med det sen', 'vem har bestämt reglerna där'])
      assert.deepEqual((await next(text)).verb, 'help.didYouMean', text);
    assert.notEqual((await next('när är mötet i vår region')).verb, 'help.didYouMean');
    const mailed = await next('kan jag få det med posten');
    assert.notEqual(mailed.language, 'en', 'only what says so is told in another language');
    assert.equal((await hear('ge ett exempel')).heard.verb, 'help.notUnderstood');
  });

  it('is forgotten after some minutes, and was never known in another place', async () => {
    assert.notDeepEqual((await goingOn('vad var det nu igen?', 11)).input, shown.input);
    const hearing = hearingWith();
    const { said } = at(hearing);
    hearing.note(said.person, said.place, now, shown);
    assert.notDeepEqual((await at(hearing, 'channel').hear('vad var det nu igen?')).heard.input, shown.input);
  });
});

describe('a greeting before what is wanted', () => {
  it('takes nothing from it, and is all that was meant where little follows', async () => {
    const greets = intent('help.greet', 'help.greet', ['hej hej', 'hej lotsen', 'hejsan hoppsan', 'hej på dig']);
    const says = at(createHearing({ ...usual, intents: [...intents, greets], shows: new Set(['help.greet', 'meeting.list']) })).hear;
    assert.equal((await says('hej lotsen, vilken tid är mötet')).heard.verb, 'meeting.list');
    assert.equal((await says('hej hej lotsen')).candidates[0]?.name, 'help.greet');
  });

  it('takes nothing from a command with more after it, which a question is not', async () => {
    const logs = intent('time.log', 'time.log', [], {
      commands: { sv: ['logga tid'], en: [] },
      takes: (rest) => ({ text: rest }),
    });
    const says = at(createHearing({ ...usual, intents: [...intents, logs] })).hear;
    for (const text of ['logga tid: 2 h läsning', 'Hej Lotsen, logga tid: 2 h läsning'])
      assert.deepEqual((await says(text)).heard, { verb: 'time.log', input: { text: '2 h läsning' }, language: 'sv' }, text);
    assert.notEqual((await says('får jag logga tid 2 h läsning?')).because, 'command');
  });
});

describe('a name in a message', () => {
  it('keeps an answer from being guessed where it is somebody, not where it is somewhere', async () => {
    assert.equal((await hear('vem betalar tågbiljetten för Lindqvist')).heard.verb, 'help.notUnderstood');
    assert.equal((await hear('vem betalar tågbiljetten från Kiruna')).heard.verb, 'answers.show');
  });
});

describe('an answer that the back office has edited', () => {
  it('is heard by its new words at once, and not at all when it is gone', async () => {
    let known = answers;
    const { hear: ask } = at(hearingWith(() => known));
    assert.notEqual((await ask('får jag ha hunden med')).heard.verb, 'answers.show');
    known = [...answers, answer('dog', 'Får jag ha hunden med?', 'kan hunden följa med')];
    assert.deepEqual((await ask('får jag ha hunden med')).heard.input, { answer: 'dog', asked: 'får jag ha hunden med' });
    known = answers;
    assert.notEqual((await ask('får jag ha hunden med')).heard.verb, 'answers.show');
  });
});

describe('the examples', () => {
  it('are learnt a few at a time, and at once for whoever writes meanwhile', async () => {
    const hearing = hearingWith();
    const learning = hearing.learn();
    assert.equal((await at(hearing).hear('när är mötet')).heard.verb, 'meeting.list');
    await learning;
    assert.equal((await at(hearing).hear('när är mötet')).heard.verb, 'meeting.list');
  });
});
