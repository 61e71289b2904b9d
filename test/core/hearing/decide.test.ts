import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Decision, decide, formOf, type GlossaryHeard } from '../../../src/core/hearing/decide.js';
import type { Candidate, Found } from '../../../src/core/hearing/matching/candidates.js';

const shows = new Set([
  'help.thank',
  'help.sorry',
  'meeting.list',
  'group.show',
  'answers.show',
  'answers.waiting',
  'glossary.explain',
  'queue.case',
]);

const candidate = (name: string, verb: string, confidence: number, more: Partial<Candidate> = {}): Candidate => ({
  name,
  verb,
  input: {},
  confidence,
  ...more,
});
const meetings = (confidence: number) => candidate('meetings.list', 'meeting.list', confidence);
const members = (confidence: number) => candidate('group.show', 'group.show', confidence);
const pause = (confidence: number) => candidate('reminders.pause', 'preparation.pause', confidence);
const answer = (confidence: number, sv = 'Får jag arvode?') =>
  candidate('answers.fee', 'answers.show', confidence, { input: { answer: 'fee' }, label: { sv } });
const waiting = (confidence: number) => candidate('answers.tax', 'answers.waiting', confidence, { label: { sv: 'Ska jag skatta?' } });
const meaning = (confidence: number) => candidate('glossary.lookUp', 'glossary.lookUp', confidence);
const beyondUs = (confidence: number) => candidate('help.cannot', 'help.notUnderstood', confidence);
const thanks = (confidence: number) => candidate('help.thanks', 'help.thank', confidence);

const found = (candidates: readonly Candidate[], more: Partial<Found> = {}): Found => ({ candidates, known: 1, names: false, ...more });

const rsg = (how: GlossaryHeard['how'], terms: readonly string[] = ['RSG'], verb = 'glossary.explain'): GlossaryHeard => ({
  verb,
  input: { asked: terms },
  how,
  terms,
});

/** What is done, or the verbs that are asked about or shown beside the way to people. */
const inShort = (decision: Decision) =>
  decision.kind === 'do' ? ['do', decision.heard.verb] : [decision.kind, ...decision.choices.map(({ verb }) => verb)];

const said = (candidates: readonly Candidate[], more: Partial<Found> & { glossary?: GlossaryHeard; text?: string; term?: string } = {}) => {
  const { glossary, term, text = 'det som skrevs', ...rest } = more;
  return inShort(decide({ text, found: found(candidates, rest), term, shows, ...(glossary && { glossary }) }));
};

describe('what is decided of what a message may mean', () => {
  it('is to show what is clearly best, and to ask about what changes something', () => {
    assert.deepEqual(said([meetings(0.7), members(0.2)]), ['do', 'meeting.list']);
    assert.deepEqual(said([pause(0.7), members(0.2)]), ['ask', 'preparation.pause']);
    assert.deepEqual(said([pause(0.7), members(0.5)]), ['ask', 'preparation.pause', 'group.show']);
  });

  it('is to do what is so many times as alike as the next, and to ask where that is less, however alike it is', () => {
    assert.deepEqual(said([meetings(0.23), members(0.14)]), ['do', 'meeting.list']);
    assert.deepEqual(said([meetings(0.23), members(0.15)]), ['ask', 'meeting.list', 'group.show']);
    assert.deepEqual(said([meetings(0.7), members(0.43)]), ['do', 'meeting.list']);
    assert.deepEqual(said([meetings(0.7), members(0.45)]), ['ask', 'meeting.list', 'group.show']);
    assert.deepEqual(said([meetings(0.21), members(0.02)]), ['ask', 'meeting.list'], 'it has to be somewhat alike as well');
    assert.deepEqual(said([meetings(0.23)]), ['do', 'meeting.list']);
    assert.deepEqual(said([meetings(0.9), members(0.8)], { known: 0.3 }), ['do', 'meeting.list'], 'what is an example is known');
  });

  it('is to show a vetted answer that leads by less than what opens a form would have to, unless nobody here may answer it', () => {
    assert.deepEqual(said([answer(0.32), members(0.24)]), ['do', 'answers.show']);
    assert.deepEqual(said([meetings(0.32), members(0.24)]), ['ask', 'meeting.list', 'group.show']);
    assert.deepEqual(said([answer(0.32), members(0.25)]), ['ask', 'answers.show', 'group.show']);
    assert.deepEqual(said([answer(0.32), members(0.2), beyondUs(0.23)]), ['do', 'answers.show']);
    assert.deepEqual(said([answer(0.32), members(0.2), beyondUs(0.25)]), ['nothing', 'group.show']);
    assert.deepEqual(said([answer(0.21), members(0.05)]), ['do', 'answers.show']);
    assert.deepEqual(said([answer(0.19), members(0.05)]), ['ask', 'answers.show']);
    assert.deepEqual(said([meetings(0.21), members(0.05)]), ['ask', 'meeting.list']);
  });

  it('names under a vetted answer the two others that come nearest, to be had with one press', () => {
    const named = (id: string, confidence: number) =>
      candidate(`answers.${id}`, 'answers.show', confidence, { input: { answer: id, asked: 'det som skrevs' }, label: { sv: id } });
    const inputOf = (...others: readonly Candidate[]) => {
      const decision = decide({ text: 'det som skrevs', found: found([named('fee', 0.4), ...others]), shows });
      return decision.kind === 'do' ? decision.heard.input : assert.fail(decision.kind);
    };
    const asked = { answer: 'fee', asked: 'det som skrevs' };
    assert.deepEqual(inputOf(meetings(0.3), named('a', 0.29), named('b', 0.28), named('c', 0.27)), { ...asked, near: ['a', 'b'] });
    assert.deepEqual(inputOf(named('a', 0.19), named('b', 0.17)), { ...asked, near: ['a'] });
    assert.deepEqual(inputOf(named('b', 0.17)), asked);
    const ill = decide({ text: 'jag har ont i ryggen', found: found([named('fee', 0.4), named('a', 0.29)]), shows });
    assert.deepEqual(ill.kind === 'do' && ill.heard.input, asked, 'not to whoever tells of their health');
  });

  it('is to ask where much of what was said is new, and to leave to people where most of it is', () => {
    assert.deepEqual(said([meetings(0.45), members(0.25)], { known: 0.61 }), ['do', 'meeting.list']);
    assert.deepEqual(said([meetings(0.45), members(0.25)], { known: 0.59 }), ['ask', 'meeting.list', 'group.show']);
    assert.deepEqual(said([answer(0.45), members(0.25)], { known: 0.59 }), ['ask', 'answers.show', 'group.show']);
    assert.deepEqual(said([meetings(0.7), members(0.2)], { known: 0.4 }), ['nothing', 'meeting.list', 'group.show']);
    assert.deepEqual(said([meetings(0.16), members(0.02)], { known: 0.55 }), ['nothing', 'meeting.list']);
  });

  it('is to ask about all that come near the best, three at most, and to do what nothing else comes near', () => {
    assert.deepEqual(said([meetings(0.3), members(0.25), pause(0.2), answer(0.19)]), [
      'ask',
      'meeting.list',
      'group.show',
      'preparation.pause',
    ]);
    assert.deepEqual(said([meetings(0.3), members(0.05)]), ['do', 'meeting.list']);
    assert.deepEqual(said([pause(0.3), members(0.05)]), ['ask', 'preparation.pause']);
    assert.deepEqual(said([meetings(0.2), members(0.05)]), ['ask', 'meeting.list']);
  });

  it('is done where all that comes near would be called the same', () => {
    const list = candidate('meetings.when', 'meeting.list', 0.38, { input: { when: 'next' } });
    assert.deepEqual(said([meetings(0.4), list, members(0.24)]), ['do', 'meeting.list']);
    assert.deepEqual(said([meetings(0.4), list, members(0.26)]), ['ask', 'meeting.list', 'group.show']);
  });

  it('is to open the form of what would be sent, where that is surely meant', () => {
    const sends = (kind: string) => candidate('case.send', 'case.send', 0.5, { input: { text: 'låt alla få en fadder', kind } });
    const opens = new Set([...shows, 'case.ideaForm']);
    const decided = (kind: string) => decide({ text: 'det som skrevs', found: found([sends(kind), members(0.2)]), shows: opens });
    const decision = decided('idea');
    assert.deepEqual(inShort(decision), ['do', 'case.ideaForm']);
    const kept = { text: 'låt alla få en fadder', identity: 'named' };
    assert.deepEqual(decision.kind === 'do' && decision.heard.input, kept);
    assert.deepEqual(inShort(decided('concern')), ['ask', 'case.concernForm']);
    const answers = candidate('answer', 'preparation.answer', 0.5, { input: { text: 'så här' } });
    const offers = new Set([...opens, 'preparation.offer']);
    const offered = decide({ text: 'det som skrevs', found: found([answers]), shows: offers });
    assert.deepEqual(inShort(offered), ['ask', 'preparation.offer'], 'an answer is looked for a question first');
  });

  it('is for people where two ways to them come before anything else, and is asked back where only one does', () => {
    const ask = (confidence: number) => candidate('ask', 'case.sendForm', confidence);
    const unnamed = (confidence: number) => candidate('unnamed', 'case.send', confidence, { input: { identity: 'unnamed', text: 'hela' } });
    assert.deepEqual(said([unnamed(0.4), ask(0.38), members(0.37)]), ['do', 'case.sendForm']);
    assert.deepEqual(said([unnamed(0.4), members(0.38), ask(0.37)]), ['ask', 'group.show']);
    assert.deepEqual(said([unnamed(0.1), ask(0.09)], { known: 0.3 }), ['nothing']);
  });

  it('begins a form for people with what was written, unless that only asks for the form', () => {
    const idea = (confidence: number, input: object = {}) => candidate('idea', 'case.ideaForm', confidence, { input });
    const opens = new Set([...shows, 'case.ideaForm']);
    const inputOf = (one: Candidate, text = ' jag har en idé om väntrummet ') => {
      const decision = decide({ text, found: found([one]), shows: opens });
      return decision.kind === 'do' ? decision.heard.input : assert.fail(decision.kind);
    };
    assert.deepEqual(inputOf(idea(0.4)), { text: 'jag har en idé om väntrummet' });
    assert.deepEqual(inputOf(idea(0.4, { text: 'om väntrummet' })), { text: 'om väntrummet' });
    assert.deepEqual(inputOf(idea(0.9)), {}, 'an example of asking for it');
    assert.deepEqual(inputOf(candidate('list', 'meeting.list', 0.4)), {});
    const asked = decide({ text: 'hela', found: found([members(0.2), idea(0.19)]), shows: opens });
    assert.deepEqual(asked.kind === 'ask' && asked.choices.map(({ input }) => input), [{}, { text: 'hela' }], 'on a button, too');
  });

  it('never asks about two that are called the same', () => {
    const idea = (confidence: number, identity: string) => candidate(identity, 'case.ideaForm', confidence, { input: { identity } });
    assert.deepEqual(said([idea(0.4, 'unnamed'), idea(0.39, 'named'), members(0.38), pause(0.37)]), [
      'ask',
      'case.ideaForm',
      'group.show',
      'preparation.pause',
    ]);
    assert.deepEqual(said([idea(0.11, 'unnamed'), idea(0.1, 'named'), members(0.09)], { known: 0.1 }), [
      'nothing',
      'case.ideaForm',
      'group.show',
    ]);
    assert.deepEqual(said([answer(0.4), answer(0.39, 'Får jag reseersättning?')]), ['ask', 'answers.show', 'answers.show']);
  });

  it('never asks about the way to people, which stands under every guess, and takes it where nothing else may be meant', () => {
    const ask = (confidence: number) => candidate('ask', 'case.sendForm', confidence);
    assert.deepEqual(said([ask(0.4), members(0.39)]), ['ask', 'group.show']);
    assert.deepEqual(said([ask(0.11), members(0.09)], { known: 0.1 }), ['nothing', 'group.show']);
    assert.deepEqual(said([ask(0.3)]), ['do', 'case.sendForm']);
  });

  it('is nothing where it is as like what nobody here answers', () => {
    assert.deepEqual(said([beyondUs(0.6), meetings(0.5)]), ['nothing']);
    assert.deepEqual(said([meetings(0.3), beyondUs(0.28)]), ['nothing', 'meeting.list']);
    assert.deepEqual(said([meetings(0.3), beyondUs(0.1)]), ['do', 'meeting.list']);
    assert.deepEqual(said([]), ['nothing']);
  });

  it('is nothing where it is like nothing, with no vetted answer beside the way to people', () => {
    assert.deepEqual(said([answer(0.115), meetings(0.11), members(0.1), pause(0.095)]), ['nothing', 'meeting.list', 'group.show']);
    assert.deepEqual(said([meetings(0.05)]), ['nothing']);
  });

  it('is no vetted answer where somebody is named: it is about them', () => {
    assert.deepEqual(said([answer(0.7), members(0.2)], { names: true }), ['nothing']);
    assert.deepEqual(said([answer(0.3), members(0.2)], { names: true }), ['nothing']);
    assert.deepEqual(said([members(0.7), answer(0.2)], { names: true }), ['do', 'group.show']);
  });

  it('never guesses at a courtesy or at what waits for approval, but takes either for what it is when it is likeliest', () => {
    assert.deepEqual(said([meetings(0.3), thanks(0.28), waiting(0.27)]), ['do', 'meeting.list']);
    assert.deepEqual(said([pause(0.7), thanks(0.6), waiting(0.5)]), ['ask', 'preparation.pause']);
    assert.deepEqual(said([waiting(0.7), meetings(0.2)]), ['do', 'answers.waiting']);
    assert.deepEqual(said([thanks(0.2), meetings(0.19)]), ['ask', 'meeting.list']);
  });

  it('is a courtesy said back where nothing else comes near, and not a question without anything to choose', () => {
    assert.deepEqual(said([thanks(0.2), meetings(0.1)]), ['do', 'help.thank']);
    assert.deepEqual(said([thanks(0.2), meetings(0.13)]), ['ask', 'meeting.list']);
    const sorry = (confidence: number) => candidate('help.sorry', 'help.sorry', confidence);
    assert.deepEqual(said([sorry(0.26), meetings(0.12)]), ['do', 'help.sorry']);
    assert.deepEqual(
      said([sorry(0.2), meetings(0.1)]),
      ['ask', 'meeting.list'],
      'who is not surely displeased is not told that it was wrong',
    );
    assert.deepEqual(said([thanks(0.2), meetings(0.1)], { known: 0.3 }), ['nothing', 'meeting.list']);
    assert.deepEqual(said([sorry(0.2)]), ['nothing']);
  });

  it('is not what something is, where it is asked who, when or what was done about it: that is asked back', () => {
    const is = answer(0.34, 'Vad är ett NPO?');
    for (const text of ['vem bestämmer över NPO', 'vad bestämdes om NPO', 'when did the NPO start']) {
      assert.deepEqual(said([is, members(0.2)], { text }), ['ask', 'answers.show', 'group.show'], text);
      assert.deepEqual(said([is], { text }), ['ask', 'answers.show'], text);
    }
    assert.deepEqual(said([is, members(0.2)], { text: 'vad är NPO' }), ['do', 'answers.show']);
    assert.deepEqual(said([answer(0.34), members(0.2)], { text: 'när får jag arvode' }), ['do', 'answers.show']);
  });

  it('is a vetted answer beside the way to people where it is much alike, whatever else is new', () => {
    assert.deepEqual(said([answer(0.37), members(0.1)], { known: 0.2 }), ['nothing', 'answers.show', 'group.show']);
    assert.deepEqual(said([answer(0.29), members(0.1)], { known: 0.2 }), ['nothing', 'group.show']);
  });

  it('is to show the case where something is to be done with one, in place of asking', () => {
    const close = (confidence: number, input: object = { number: '123' }) => candidate('queue.close', 'case.close', confidence, { input });
    assert.deepEqual(said([close(0.7), meetings(0.1)]), ['do', 'queue.case']);
    assert.deepEqual(said([close(0.3), meetings(0.2)]), ['do', 'queue.case']);
    assert.deepEqual(said([close(0.7, {}), meetings(0.1)]), ['ask', 'case.close']);
    const own = candidate('case.withdraw', 'case.withdraw', 0.7, { input: { number: '123' } });
    assert.deepEqual(said([own, meetings(0.1)]), ['ask', 'case.withdraw']);
  });

  it('is the abbreviation that is asked for, whatever else is a little like it', () => {
    assert.deepEqual(said([meaning(0.5), members(0.25)], { glossary: rsg('asked') }), ['do', 'glossary.explain']);
    for (const how of ['other', 'several'] as const)
      assert.deepEqual(said([members(0.9)], { glossary: rsg(how) }), ['do', 'glossary.explain']);
  });

  it('is something else about the abbreviation where that is far likelier, or asked about', () => {
    const text = 'vilka sitter i RSG?';
    assert.deepEqual(said([members(0.7), meaning(0.3)], { glossary: rsg('asked'), text }), ['do', 'group.show']);
    assert.deepEqual(said([pause(0.7), meaning(0.3)], { glossary: rsg('asked'), text }), ['ask', 'preparation.pause', 'glossary.lookUp']);
    assert.deepEqual(said([members(0.4), meaning(0.3), meetings(0.2)], { glossary: rsg('asked'), text }), [
      ...['ask', 'group.show', 'glossary.lookUp', 'meeting.list'],
    ]);
    assert.deepEqual(said([members(0.7), meaning(0.65)], { glossary: rsg('asked'), text }), ['ask', 'group.show', 'glossary.lookUp']);
    assert.deepEqual(said([members(0.4), meaning(0.45)], { glossary: rsg('asked'), text }), ['do', 'glossary.explain']);
  });

  it('is the abbreviation where its meaning is asked for in so many words, whatever the place it stood in is like', () => {
    const asks = (text: string, other: number) => said([members(other), meaning(0.3)], { glossary: rsg('asked'), text });
    assert.deepEqual(asks('vad betyder RSG i kallelsen?', 0.4), ['do', 'glossary.explain']);
    assert.deepEqual(asks('vad är RSG i kallelsen?', 0.4), ['ask', 'group.show', 'glossary.lookUp']);
    assert.deepEqual(asks('vad betyder RSG i kallelsen?', 0.7), ['do', 'group.show']);
  });

  it('is the abbreviations where two are put side by side, and where what is like it asks for the same meaning', () => {
    const both = rsg('asked', ['RSG', 'RSK'], 'glossary.compare');
    assert.deepEqual(said([members(0.9)], { glossary: both, text: 'RSG eller RSK?' }), ['do', 'glossary.compare']);
    const same = answer(0.9, 'Vad är RSG?');
    assert.deepEqual(said([same], { glossary: rsg('asked'), text: 'vad är RSG?' }), ['do', 'glossary.explain']);
    assert.deepEqual(said([same], { glossary: rsg('asked'), text: 'den sjukvårdsregionala gruppen' }), ['do', 'answers.show']);
    const other = answer(0.9, 'Hur länge sitter RSG?');
    assert.deepEqual(said([other], { glossary: rsg('asked'), text: 'hur länge sitter RSG?' }), ['do', 'answers.show']);
    const explained = candidate('glossary.ask', 'glossary.explain', 0.9);
    assert.deepEqual(said([explained], { glossary: rsg('asked'), text: 'RSG?' }), ['do', 'glossary.explain']);
  });

  it('may be a correction of what an abbreviation means where it is said to be wrong, however little alike that is', () => {
    const wrong = candidate('glossary.wrong', 'glossary.suggestForm', 0.1);
    const corrected = ['ask', 'glossary.suggestForm', 'glossary.lookUp'];
    const wrongWays = [
      ...['RSG är fel', 'RSG stämmer ej', 'felaktig förklaring av RSG', 'what RSG means is not right', "your text about RSG isn't correct"],
      ...['RSG is wrong', 'RSG is outdated'],
    ];
    for (const text of ['det du skrev om RSG stämmer inte', ...wrongWays])
      assert.deepEqual(said([meaning(0.3), wrong], { glossary: rsg('asked'), text }), corrected, text);
    assert.deepEqual(said([meaning(0.3), wrong], { glossary: rsg('asked'), text: 'vad är RSG?' }), ['do', 'glossary.explain']);
    assert.deepEqual(said([meaning(0.3)], { glossary: rsg('asked'), text: 'RSG är fel' }), ['do', 'glossary.explain']);
    const explained = ['do', 'glossary.explain'];
    assert.deepEqual(
      said([wrong], { glossary: rsg('asked'), text: 'vad är RSG? min klocka är fel' }),
      explained,
      'something else is wrong',
    );
    assert.deepEqual(said([wrong], { glossary: rsg('asked', ['RSG', 'NPO']), text: 'RSG är fel, vad är NPO' }), explained);
    assert.deepEqual(said([wrong], { glossary: rsg('several'), text: 'RSG är fel' }), explained);
  });

  it('asks about an abbreviation that stands in what is told, and about what it is like', () => {
    assert.deepEqual(said([], { glossary: rsg('told') }), ['ask', 'glossary.lookUp']);
    assert.deepEqual(said([], { glossary: rsg('told', ['RSG', 'RSK']) }), ['ask', 'glossary.lookUp'], 'about the first of several');
    assert.deepEqual(said([meetings(0.3), members(0.25), pause(0.24)], { glossary: rsg('told') }), [
      ...['ask', 'glossary.lookUp', 'meeting.list', 'group.show'],
    ]);
    assert.deepEqual(said([meetings(0.2)], { glossary: rsg('told') }), ['ask', 'glossary.lookUp']);
    assert.deepEqual(said([beyondUs(0.4), meetings(0.3)], { glossary: rsg('told') }), ['ask', 'glossary.lookUp']);
    assert.deepEqual(said([meetings(0.8)], { glossary: rsg('told') }), ['do', 'meeting.list']);
    assert.deepEqual(said([meetings(0.05)], { glossary: rsg('told', []) }), ['nothing']);
    assert.deepEqual(said([meetings(0.05)], { glossary: rsg('unknown') }), ['nothing']);
  });

  it('may be the meaning of an abbreviation in it where it is not plain what is asked', () => {
    assert.deepEqual(said([meetings(0.2)], { term: 'RSG' }), ['ask', 'meeting.list', 'glossary.lookUp']);
    assert.deepEqual(said([meetings(0.05)], { term: 'RSG' }), ['nothing', 'glossary.lookUp']);
    assert.deepEqual(said([meetings(0.5)], { term: 'RSG' }), ['do', 'meeting.list']);
  });

  it('is said to be beyond Lotsen where that is likeliest, and else unlike anything', () => {
    assert.equal(decide({ text: 'väder', found: found([beyondUs(0.6)]), shows }).because, 'beyond');
    assert.equal(decide({ text: 'väder', found: found([]), shows }).because, 'unlike');
  });
});

describe('what sends something', () => {
  it('is asked about as its form, with what was written in it', () => {
    assert.deepEqual(formOf('preparation.answer', { answer: 'så här' }), { verb: 'preparation.offer', input: { item: 'så här' } });
    assert.deepEqual(formOf('preparation.answer', { text: 'allt' }), { verb: 'preparation.offer', input: { item: 'allt' } });
    const sent = { text: 'så här', identity: 'unnamed' };
    assert.deepEqual(formOf('case.send', sent), { verb: 'case.sendForm', input: sent });
    assert.deepEqual(formOf('case.send', { ...sent, kind: 'idea' }), { verb: 'case.ideaForm', input: sent });
    assert.deepEqual(formOf('case.send', { kind: 'concern' }), { verb: 'case.concernForm', input: { text: '', identity: 'named' } });
    assert.deepEqual(formOf('meeting.absent', { text: 'på tisdag' }), { verb: 'meeting.absentForm', input: { text: 'på tisdag' } });
    assert.deepEqual(formOf('meeting.list', { all: true }), { verb: 'meeting.list', input: { all: true } });
  });
});
