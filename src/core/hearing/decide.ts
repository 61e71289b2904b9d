import type { Person, Place } from '../request.js';
import type { Heard } from './listener.js';
import type { Candidate, Found } from './matching/candidates.js';
import {
  asksForDefinition,
  asksForMeaning,
  asksOtherThanMeaning,
  asksWho,
  maxAside,
  saysItIsWrong,
  tellsOfHealth,
} from './says/phrases.js';

/** What the glossary's recogniser made of a message, and how plainly it was asked for. */
export interface GlossaryHeard extends Heard {
  /**
   * `asked`: a known abbreviation is asked for. `told`: one stands in a sentence that asks nothing. `several`: a text with abbreviations in it.
   * `unknown`: something like an abbreviation that is not known. `other`: the list, the map, a suggestion.
   */
  readonly how: 'asked' | 'told' | 'several' | 'unknown' | 'other';
  /** Nothing else can be meant: then nothing else is looked for. */
  readonly plainly?: true;
  /** The known ones, as they are looked up. */
  readonly terms: readonly string[];
}

/** What knows abbreviations. */
export interface Recogniser {
  readonly hears: (text: string, place: Place, person: Person) => GlossaryHeard | undefined | Promise<GlossaryHeard | undefined>;
  /** Whether a word, as it is written, is a known abbreviation and no everyday word. */
  readonly isTerm: (word: string) => boolean;
}

export interface Facts {
  readonly text: string;
  readonly found: Found;
  readonly glossary?: GlossaryHeard;
  /** The first known abbreviation in it, whatever is asked. */
  readonly term?: string | undefined;
  /** Verbs that only show something: all others are confirmed first. */
  readonly shows: ReadonlySet<string>;
}

export interface Choice {
  readonly verb: string;
  readonly input: object;
  /** What the button says, where the verb does not say enough. */
  readonly label?: Candidate['label'];
  /** Names what to call it otherwise. */
  readonly name: string;
}

export type Decision =
  | { readonly kind: 'do'; readonly heard: Heard; readonly because: string; readonly name: string; readonly confidence: number }
  | { readonly kind: 'ask'; readonly choices: readonly Choice[]; readonly because: string; readonly confidence: number }
  | { readonly kind: 'nothing'; readonly because: string; readonly choices: readonly Choice[] };

/** So many buttons are offered when it is asked back, beside the one to the back office. */
export const maxChoices = 3;

/** How alike it must be to be taken for what is meant, how many times as alike as the next, and how much of what was said must be known. */
interface Sureness {
  readonly confidence: number;
  readonly times: number;
  readonly known: number;
}
/**
 * Fitted to 2 200 sentences that no example has, those of `test/fixtures/talk-*.json` among them: of a hundred taken so, 97 to 99 were meant.
 */
const sure: Sureness = { confidence: 0.22, times: 1.6, known: 0.6 };
/** A vetted answer says under its own question what it answers: it may be shown sooner than a form is opened. */
const answered: Sureness = { confidence: 0.2, times: 1.3, known: 0.6 };
const maybe = { confidence: 0.12, known: 0.5, together: 0.48 } as const;
/** What Lotsen can do and what is only a little like it: shown beside the way to people, not asked. */
const faint = 0.09;
/** A vetted answer says what it is about: beside other words that are new, only what it is much like. */
const faintAnswer = 0.3;
/** Beside the best one, what is at least this share of it may be meant too, and is asked back. */
export const close = 0.45;
/** What nobody here answers is so likely, as a share of the best, that no answer is guessed. */
const doubt = 0.75;
/** A message is taken for an apology only when it is at least this much like one. */
const sorry = 0.25;
/** Said about an abbreviation, something else than what it means. */
const otherThanMeaning = { ask: 0.29, do: 0.58, lead: 0.12 } as const;

/** Nothing that Lotsen knows of: its examples are what nobody here answers. */
const isBeyondUs = (name: string): boolean => name === 'help.cannot' || name.startsWith('beyond.');
const lookUp = 'glossary.lookUp';
/** What says that the glossary is wrong. */
const correction = 'glossary.wrong';
/** The verb that is asked for with an abbreviation that is not in the glossary yet: often another word is meant. */
const suggests = 'glossary.suggestForm';

/** Says what it is that is asked for, as the glossary does; what is asked of something else in the same sentence is another matter. */
const isDefinition = ({ label }: Candidate, terms: readonly string[]): boolean =>
  asksForDefinition.test(label?.sv ?? '') && terms.some((term) => label?.sv.toLowerCase().includes(term.toLowerCase()));

/** Nothing but the way to the back office, which stands under every guess: only said of what is likeliest. */
const waits = 'answers.waiting';
/** The way to people, which stands under every guess with all that was written: no guess itself. */
const toPeople = 'case.sendForm';

/** A courtesy is said back where nothing else that may be meant has this share of how like it is: there is nothing to ask about. */
const courteous = 0.6;
const courtesies: ReadonlySet<string> = new Set(['help.okay', 'help.thank', 'help.sorry', 'help.bye', 'help.greet']);

/** Not to be guessed: it answers something that was not asked. */
const neverGuessed: ReadonlySet<string> = new Set(['preparation.notAnswer', ...courtesies, 'help.notUnderstood']);

/** What sends, by the form in which it can be read through first. */
export function formOf(verb: string, input: Readonly<Record<string, unknown>>): Pick<Choice, 'verb' | 'input'> {
  if (verb === 'preparation.answer') return { verb: 'preparation.offer', input: { item: input['answer'] ?? input['text'] ?? '' } };
  if (verb === 'case.send') {
    const form = input['kind'] === 'idea' ? 'case.ideaForm' : input['kind'] === 'concern' ? 'case.concernForm' : 'case.sendForm';
    return { verb: form, input: { text: input['text'] ?? '', identity: input['identity'] ?? 'named' } };
  }
  if (verb === 'meeting.absent') return { verb: 'meeting.absentForm', input };
  return { verb, input };
}

/** How sure it is at least that an example means what it is an example of. */
export const exactConfidence = 0.9;
/** So many times as alike as the next is an example, unless the next has the same one. */
const alone = 1.1;
/** The forms for what is written to people. */
const formsForPeople: ReadonlySet<string> = new Set([toPeople, 'case.ideaForm', 'case.concernForm']);

/** The button of a candidate. `text`: what was written, which a form for people begins with, unless it only asks for the form. */
export function choiceOf({ name, verb, input, label, confidence }: Candidate, text: string): Choice {
  const form = formOf(verb, input as Readonly<Record<string, unknown>>);
  const isWritten = formsForPeople.has(form.verb) && !('text' in form.input) && confidence < exactConfidence;
  return { name, verb: form.verb, input: isWritten ? { ...form.input, text: text.trim() } : form.input, ...(label && { label }) };
}

const ofOneCase = /^queue\./u;

const termChoices = (terms: readonly string[]): readonly Choice[] => terms.map((term) => ({ name: lookUp, verb: lookUp, input: { term } }));

const doing = ({ name, verb, input, confidence }: Candidate, because: string): Decision => ({
  kind: 'do',
  heard: { verb, input },
  because,
  name,
  confidence,
});

/** So many other vetted answers are named under one that was taken for what is meant. */
const maxNear = 2;
/** A vetted answer names those that may be meant as well, so that whoever was misheard has the right one a press away. */
function withNear(best: Candidate, others: readonly Candidate[]): Candidate {
  const near = others.filter(({ verb }) => verb === best.verb).slice(0, maxNear);
  return near.length === 0
    ? best
    : { ...best, input: { ...best.input, near: near.map(({ input }) => (input as { answer?: unknown }).answer) } };
}

/** A case is shown, with its buttons: that asks back by itself. */
function shownCase(best: Candidate): Decision | undefined {
  const { number } = best.input as { number?: unknown };
  return number !== undefined && ofOneCase.test(best.name)
    ? doing({ ...best, verb: 'queue.case', input: { number } }, 'confirm')
    : undefined;
}

/** What the button of a choice is called by: two that are called the same cannot be told apart. */
const calledBy = ({ verb, input, label }: Choice): string => label?.sv ?? ('term' in input ? `${verb} ${input.term}` : verb);
const guessesAmong = (choices: readonly Choice[]): readonly Choice[] =>
  choices
    .filter(({ verb }) => verb !== toPeople && !neverGuessed.has(verb))
    .filter((one, at, all) => all.findIndex((other) => calledBy(other) === calledBy(one)) === at);

/** Where nothing else than the way to people may be meant, that is taken; where there is nothing to ask about, nothing is asked. */
function askOf(choices: readonly Choice[], because: string, confidence: number): Decision {
  const [first] = choices;
  if (first !== undefined && choices.every(({ verb }) => verb === toPeople)) return doing({ ...first, confidence }, because);
  const guesses = guessesAmong(choices).slice(0, maxChoices);
  return guesses.length === 0
    ? { kind: 'nothing', because: 'unlike', choices: [] }
    : { kind: 'ask', choices: guesses, because, confidence };
}

/** What may be meant, and how plainly the likeliest of it is. */
interface Ranked {
  /** What Lotsen can do or answer, the likeliest first. */
  readonly own: readonly Candidate[];
  readonly confidence: number;
  /** How many times as like it as anything else, what nobody here answers among that. */
  readonly times: number;
  readonly isBeyond: boolean;
  /** Nearly as like what nobody here answers: then no answer is guessed. */
  readonly isDoubtful: boolean;
}

function ranked({ found: { candidates }, text }: Facts): Ranked {
  const isBeyond = isBeyondUs(candidates[0]?.name ?? '');
  const own = candidates
    .filter(({ name }) => !isBeyondUs(name) && name !== lookUp)
    .filter(({ verb }, at) => at === 0 || (!neverGuessed.has(verb) && verb !== waits));
  // What would be called the same on a button is no other meaning.
  const called = (one: Candidate): string => calledBy(choiceOf(one, text));
  const [best] = own;
  const bestCalled = best && called(best);
  const next = own.find((one) => called(one) !== bestCalled);
  const confidence = isBeyond ? 0 : (best?.confidence ?? 0);
  const beyond = candidates.find(({ name }) => isBeyondUs(name))?.confidence ?? 0;
  const times = confidence / Math.max(next?.confidence ?? 0, beyond);
  return { own, confidence, times, isBeyond, isDoubtful: beyond >= doubt * confidence };
}

/** The sentence that has the only abbreviation says that something is wrong. */
const isSaidWrong = (text: string, [term, ...more]: readonly string[]): boolean =>
  term !== undefined &&
  more.length === 0 &&
  text.split(/[.!?]/u).some((sentence) => saysItIsWrong.test(sentence) && sentence.toLowerCase().includes(term.toLowerCase()));

/** An abbreviation that is asked for is explained, unless something else about it is likelier. */
function decideOfTerms(glossary: GlossaryHeard, { own }: Ranked, { text, found, shows }: Facts): Decision {
  const [best] = own;
  const terms = termChoices(glossary.terms.slice(0, 1));
  const corrects = found.candidates.find(({ name }) => name === correction);
  if (glossary.how === 'asked' && corrects !== undefined && isSaidWrong(text, glossary.terms))
    return askOf([choiceOf(corrects, text), ...terms], 'meaningOrOther', corrects.confidence);
  const byName = !glossary.terms.some((term) => text.toLowerCase().includes(term.toLowerCase()));
  const isOther = (one: Candidate): boolean =>
    one.verb !== glossary.verb && (byName || asksWho.test(text) || !isDefinition(one, glossary.terms));
  // Whoever puts two side by side wants just that.
  const mayBeOther = (glossary.how === 'asked' && glossary.terms.length < 2) || glossary.verb === suggests;
  const meaning = found.candidates.find(({ name }) => name === lookUp)?.confidence ?? 0;
  if (mayBeOther && best !== undefined && isOther(best) && best.confidence > meaning) {
    const isFarAbove = best.confidence >= otherThanMeaning.do && best.confidence > meaning + otherThanMeaning.lead;
    if (isFarAbove && shows.has(best.verb)) return doing(best, 'otherThanMeaning');
    if (best.confidence >= (asksForMeaning.test(text) ? otherThanMeaning.do : otherThanMeaning.ask))
      return askOf(
        [choiceOf(best, text), ...terms, ...own.slice(1, 2).map((one) => choiceOf(one, text))],
        'meaningOrOther',
        best.confidence,
      );
  }
  return { kind: 'do', heard: glossary, because: 'glossary', name: glossary.verb, confidence: 0.9 };
}

/** Does what is surely meant; what changes something is asked about first. */
function doSurely(best: Candidate, others: readonly Candidate[], { text, shows }: Facts): Decision {
  if (best.verb === 'answers.show') {
    // Whoever tells of their health is led to health care, and to nothing else.
    const isOfHealth = tellsOfHealth.test(text.slice(0, maxAside));
    return doing(isOfHealth ? best : withNear(best, others), 'best');
  }
  const asForm = { ...best, ...choiceOf(best, text) };
  // What is sent to people is confirmed by whoever reads through its form.
  if (shows.has(best.verb) || (formsForPeople.has(asForm.verb) && shows.has(asForm.verb))) return doing(asForm, 'best');
  return (
    shownCase(best) ??
    askOf(
      [best, ...others].map((one) => choiceOf(one, text)),
      'confirm',
      best.confidence,
    )
  );
}

const isAsked = ({ how }: GlossaryHeard): boolean => how === 'asked' || how === 'other' || how === 'several';

/** One place decides what a message means: clearly best is done, close or middling is asked back, nothing is left to people. */
export function decide(facts: Facts): Decision {
  const { text, found, glossary, term } = facts;
  const rank = ranked(facts);
  if (glossary !== undefined && isAsked(glossary)) return decideOfTerms(glossary, rank, facts);

  const { own, confidence, times, isBeyond, isDoubtful } = rank;
  const [best, ...rest] = own;
  const asChoice = (one: Candidate): Choice => choiceOf(one, text);
  /** Where it is not plain what is asked, it may be what an abbreviation in it means. */
  const itsMeaning = termChoices(term === undefined ? [] : [term]);
  const isAnswer = best?.verb === 'answers.show' && !isDoubtful;
  /** "vem bestämmer över NPO": what NPO is, is not what is asked for, so that alone is never taken for it. */
  const isOnlyItsMeaning = isAnswer && asksOtherThanMeaning.test(text) && asksForDefinition.test(best.label?.sv ?? '');
  /** Where somebody is named it is about them, and no vetted answer is. */
  const mayBe = best !== undefined && !(found.names && best.label !== undefined);
  const isExact = confidence >= exactConfidence && times >= alone;
  const isSure = (at: Sureness): boolean => isExact || (confidence >= at.confidence && times >= at.times && found.known >= at.known);
  const comeNear = rest.filter((one) => one.confidence >= close * confidence);
  if (mayBe && !isOnlyItsMeaning && (isSure(sure) || (isAnswer && isSure(answered)))) return doSurely(best, comeNear, facts);

  if (glossary?.how === 'told' && glossary.terms.length > 0) {
    const others = confidence >= close / 2 ? own.slice(0, 2).map(asChoice) : [];
    return askOf([...termChoices(glossary.terms.slice(0, 1)), ...others], 'told', 0.5);
  }
  const isLikely = confidence >= maybe.confidence && found.known >= maybe.known && confidence + found.known / 2 >= maybe.together;
  if (mayBe && !isDoubtful && isLikely) {
    const other = rest.find(({ verb }) => !courtesies.has(verb))?.confidence ?? 0;
    const isCourtesy = courtesies.has(best.verb) && (best.verb !== 'help.sorry' || confidence >= sorry);
    if (isCourtesy && other < courteous * confidence) return doing(best, 'courtesy');
    // Two ways to people before anything else: then it is they who are wanted.
    const isForPeople = own.slice(0, 2).every((one) => asChoice(one).verb === toPeople);
    if (isForPeople) return doing({ ...best, ...asChoice(best) }, 'people');
    return shownCase(best) ?? askOf([...[best, ...comeNear].map(asChoice), ...itsMeaning], 'middling', confidence);
  }
  const enough = ({ label }: Candidate): number => (label === undefined ? faint : isDoubtful ? 1 : faintAnswer);
  const guesses = isBeyond || found.names ? [] : own.filter((one) => one.confidence >= enough(one));
  const choices = guessesAmong([...itsMeaning, ...guesses.map(asChoice)]).slice(0, 2);
  return { kind: 'nothing', because: isBeyond ? 'beyond' : 'unlike', choices };
}
