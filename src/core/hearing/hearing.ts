import type { PlaceId } from '../ids.js';
import { hasPersonalNumber } from '../privacy/personal-number.js';
import type { Place } from '../request.js';
import { type Choice, close, type Decision, decide, exactConfidence, type GlossaryHeard, type Recogniser } from './decide.js';
import { isLikeNeed, learnNeedInSteps, needInWords, needLikely, type Sentence } from './distress/distress.js';
import { type FollowKnown, followed } from './following.js';
import type { Intent } from './intent.js';
import type { AskingListener, Heard } from './listener.js';
import {
  type AnswerKnown,
  answerPrefix,
  type Candidate,
  type Candidates,
  candidatesInSteps,
  type Found,
  type Where,
} from './matching/candidates.js';
import { inSteps } from './matching/in-steps.js';
import type { Hear, Meant, Said } from './meant.js';
import { createRecall, type Recall, type Shown } from './recall.js';
import { bareWish, saidExactly } from './said-exactly.js';
import { askedMeaning, followSays } from './says/following.js';
import { languageIn } from './says/language-in.js';
import { goesOn, maxAside, privately, tellsOfHealth, tellsOfLoss, withoutName, withoutNamedGroup } from './says/phrases.js';
import { ungreeted, withoutWhoIAm } from './says/politeness.js';
import { firstTerm } from './says/slots.js';
import { bareSentence, meantBySentence } from './words/same-sentence.js';
import { plainWords } from './words/words.js';
import { worryIn } from './worry.js';

export interface HearingParts {
  readonly intents: readonly Intent[];
  /** The vetted answers as they are just now; another array when one has been edited. */
  readonly answers: () => readonly AnswerKnown[];
  readonly recognises: Recogniser;
  /** Secret codes, asked before anything else. The first that knows it wins. */
  readonly codes: readonly AskingListener[];
  /** Recognise what has a form of its own: numbers, marks, a text after a colon; and small talk. Asked when no example is said exactly. */
  readonly listeners: readonly AskingListener[];
  /** Verbs that only show something. */
  readonly shows: ReadonlySet<string>;
  readonly isOffice: (place: PlaceId) => Promise<boolean>;
}

export interface Hearing extends Pick<Recall, 'note'> {
  /** Learns the examples a few at a time, so that no turn has to wait for it. Whoever writes before it is done has it done at once. */
  readonly learn: () => Promise<void>;
  readonly hear: Hear;
}

interface LookedUp {
  /** The message without who wrote it, and without the group's name where that is no question. */
  readonly asked: string;
  readonly glossary: GlossaryHeard | undefined;
}

const crisis = (spoken: Pick<Heard, 'language'>): Meant => ({
  heard: { ...spoken, verb: 'help.crisis', input: {} },
  because: 'need',
  confidence: 1,
  private: true,
  candidates: [],
});

/** Words of a message that may go on about what was just shown. */
const maxFollowing = 9;
/** What goes on about what was shown is taken for that where it is much like it, or asks for more of it and leads by so many times. */
const following = { sure: 0.3, least: 0.17, lead: 1.25 } as const;
const asksMore: ReadonlySet<string> = new Set(['follow.about', 'follow.more', 'follow.simpler', 'follow.again', 'follow.source']);
function goesOnLikely([first, ...others]: readonly Candidate[]): boolean {
  if (first === undefined || !first.name.startsWith('follow.')) return false;
  const next = others.find(({ name }) => !name.startsWith('follow.'))?.confidence ?? 0;
  if (first.confidence >= following.sure) return true;
  return asksMore.has(first.name) && first.confidence >= following.least && first.confidence >= following.lead * next;
}
/** Asked back, and so like what is known that it is no answer to a question that waits. */
const likely = 0.26;
/** What repeats, in an answer or a question, what somebody has told of themselves. */
const answersOrAsks: ReadonlySet<string> = new Set(['answers.show', 'help.didYouMean', 'help.notUnderstood']);
/** What goes to others with the name of whoever writes it. */
const namesWhoWrites: ReadonlySet<string> = new Set(['meeting.raiseForm', 'meeting.speak']);
/** So many words have to be left without the greeting; of fewer, the greeting is part of what is meant. */
const minGreeted = 3;
const withoutGreeting = (text: string): string => {
  const rest = ungreeted(text);
  return plainWords(rest).length >= minGreeted ? rest : text;
};

/** "svar till ordföranden: vi fick vänta": what stands before the colon says what is to be done with the rest. */
const headed = /^(?<head>[^:\n]{4,90}):\s+\S/u;
/** What a message is like, and what its head alone is like, of that which takes the whole as it was written. */
function foundIn({ find }: Candidates, asked: string, where: Where, text: string): Found {
  const whole = find(withoutGreeting(asked), where, text);
  const head = headed.exec(asked)?.groups?.['head'];
  if (head === undefined) return whole;
  const begun = find(head, where, text);
  const taking = begun.candidates.filter(({ label, input }) => label === undefined && Object.values(input).includes(text.trim()));
  const best = Math.max(0, ...taking.map(({ confidence }) => confidence));
  if (best <= (whole.candidates[0]?.confidence ?? 0)) return whole;
  const taken = new Set(taking.map(({ name }) => name));
  const others = whole.candidates.filter(({ name }) => !taken.has(name));
  return {
    names: whole.names,
    known: begun.known,
    candidates: [...taking, ...others].sort((one, other) => other.confidence - one.confidence),
  };
}

/** The one room that listens: everything that decides what a typed text means is decided here, in this order. */
export function createHearing(parts: HearingParts): Hearing {
  const recall = createRecall();
  const exactly = saidExactly(parts.intents);
  const worries = parts.intents.filter(({ worry }) => worry);
  const worryNames = new Set(worries.map(({ name }) => name));
  const worryVerbs = new Set(worries.map(({ verb }) => verb));
  /** A vetted answer that leads to the form for a worry is one too. */
  function isWorry(name: string): boolean {
    if (!name.startsWith(answerPrefix)) return worryNames.has(name);
    const named = name.slice(answerPrefix.length);
    const answer = parts.answers().find(({ id }) => id === named);
    return answer?.verb !== undefined && worryVerbs.has(answer.verb);
  }
  const goesOnWith = meantBySentence(
    followSays.flatMap(({ name, sv, en }) => [...sv, ...en].map((sentence) => [bareSentence(sentence), name] as const)),
  );

  let answersNow = parts.answers();
  const learnt = inSteps(
    candidatesInSteps({ intents: [...parts.intents, ...followSays], answers: answersNow, isTerm: parts.recognises.isTerm }),
  );
  const candidatesNow = (): Candidates => {
    const candidates = learnt.now();
    const now = parts.answers();
    if (now !== answersNow) candidates.answersAre(now);
    answersNow = now;
    return candidates;
  };

  // One way to say each thing is enough to tell need from what is ordinary.
  const ordinary = parts.intents.flatMap(({ sv: [swedish], en: [english] }) => [swedish ?? [], english ?? []].flat());
  const need = inSteps(learnNeedInSteps(ordinary));

  const heardBy = async (listeners: readonly AskingListener[], text: string, { place, person }: Said): Promise<Heard | undefined> => {
    for (const listener of listeners) {
      const heard = listener(text, place, person);
      const found = heard instanceof Promise ? await heard : heard;
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const whereOf = async ({ kind, id }: Place): Promise<Where> => {
    if (kind === 'personal') return 'personal';
    return (await parts.isOffice(id)) ? 'office' : 'group';
  };

  function answerBy(id: string): Candidate | undefined {
    const known = parts.answers().find((answer) => answer.id === id && !answer.waits);
    return known && { name: `${answerPrefix}${id}`, verb: 'answers.show', input: { answer: id }, confidence: 1, label: known.question };
  }

  const followKnown = (text: string): FollowKnown => ({
    text,
    answerBy,
    term: firstTerm(text, parts.recognises.isTerm),
    meaningOf: (word) =>
      candidatesNow()
        .find(askedMeaning(word), 'personal')
        .candidates.find(({ verb, label }) => verb === 'answers.show' && label?.sv.toLowerCase().includes(word.toLowerCase())),
  });

  /** What the glossary makes of a message, and what of it is compared with what else is known. */
  async function lookedUp(text: string, { place, person }: Said): Promise<LookedUp> {
    const whole = withoutWhoIAm(text);
    const glossary = await parts.recognises.hears(whole, place, person);
    // What a group is called is no word that is asked about.
    const isTold = glossary === undefined || glossary.verb === 'glossary.scan' || glossary.how === 'told';
    const asked = isTold ? withoutNamedGroup(whole) : whole;
    return { asked, glossary: asked === whole ? glossary : await parts.recognises.hears(asked, place, person) };
  }

  /** What was unclear is the abbreviation that was just explained, where one was. */
  const orSimpler = (heard: Heard, shown: Shown | undefined, text: string): Heard =>
    heard.verb === 'help.unclear' && shown !== undefined && shown.terms.length > 0
      ? (followed('follow.simpler', shown, followKnown(text)) ?? heard)
      : heard;

  /** What has one meaning as it stands: a few words about what was just shown, or a command. */
  async function plainlyMeant(text: string, said: Said, where: Where, shown: Shown | undefined): Promise<Meant | undefined> {
    const rest = text.replace(goesOn, '');
    const going = shown && (goesOnWith(bareSentence(text)) ?? (rest === text ? undefined : goesOnWith(bareSentence(rest))));
    if (shown !== undefined && going !== undefined) {
      const heard = followed(going, shown, followKnown(text));
      if (heard !== undefined) return { heard, because: going, confidence: 1, candidates: [] };
    }
    const wish = bareWish(text);
    const asWish = () => (wish === text ? undefined : exactly.command(wish, where));
    const command =
      (await heardBy(parts.codes, text, said)) ?? exactly.command(text, where) ?? exactly.commandWithMore(ungreeted(text)) ?? asWish();
    return command && { heard: orSimpler(command, shown, text), because: 'command', confidence: 1, candidates: [] };
  }

  /** "vad betyder RSG?" has one meaning too. */
  const plainlyAsked = ({ glossary }: LookedUp): Meant | undefined =>
    glossary?.plainly ? { heard: glossary, because: 'glossary', confidence: 1, candidates: [] } : undefined;

  /** The candidate that somebody has said before in these words, or nearly. `isSame`: some have been said just so. */
  function saidBefore(found: readonly Candidate[], asked: string, wish: string | undefined) {
    const { examplesLike } = candidatesNow();
    const likeOf = examplesLike(asked);
    const likeness = new Map(found.map(({ name }) => [name, likeOf(name)]));
    const whole = found.filter(({ name }) => likeness.get(name) === 'same');
    const likeWish = whole.length > 0 || wish === undefined ? undefined : examplesLike(wish);
    const same = likeWish === undefined ? whole : found.filter(({ name }) => likeWish(name) === 'same');
    // Alike is enough for what is likeliest anyway, and is alike alone: one word may stand for two that mean nearly the same.
    const [only, ...more] = same.length > 0 ? [] : found.filter(({ name }) => likeness.get(name) === 'alike');
    const alike = only === found[0] && more.length === 0 ? only : undefined;
    const example = same.find(({ label }) => label === undefined) ?? same[0] ?? alike;
    const exact = example && { ...example, confidence: Math.max(exactConfidence, example.confidence) };
    return { exact, isSame: same.length > 0 };
  }

  async function weigh(text: string, said: Said, where: Where, shown: Shown | undefined, { asked, glossary }: LookedUp): Promise<Meant> {
    const wish = bareWish(text);
    const candidates = candidatesNow();
    const all = foundIn(candidates, asked, where, text);
    const found = { ...all, candidates: all.candidates.filter(({ name }) => !name.startsWith('follow.')) };
    const told = found.candidates.slice(0, 4).map(({ name, confidence }) => ({ name, confidence }));
    const facts = { candidates: told, known: all.known };

    const { exact, isSame } = saidBefore(found.candidates, asked, wish === text ? undefined : wish);
    // Of what was compared in part only, a form takes the whole.
    const known =
      !isSame || exact?.label !== undefined || asked !== text
        ? ((await heardBy(parts.listeners, text, said)) ?? exactly.opening(text, where))
        : undefined;
    // Who does not want their name seen has another way.
    const wouldName = known !== undefined && namesWhoWrites.has(known.verb) && withoutName.test(text);
    const unnamed = { verb: 'case.sendForm', input: { text: text.trim(), identity: 'unnamed' } };
    if (known !== undefined)
      return { heard: wouldName ? unnamed : orSimpler(known, shown, text), because: 'form', confidence: 1, ...facts };

    // Goes on about what was just shown.
    const [first] = all.candidates;
    if (shown !== undefined && first !== undefined && goesOnLikely(all.candidates) && plainWords(text).length <= maxFollowing) {
      const heard = followed(first.name, shown, followKnown(text));
      if (heard !== undefined) return { heard, because: first.name, confidence: first.confidence, ...facts };
    }

    const others = found.candidates.filter(({ name }) => name !== exact?.name);
    const sharpened = exact === undefined ? found : { ...found, known: 1, candidates: [exact, ...others] };
    const worry = worryIn(sharpened.candidates, isWorry, glossary, text);
    if (worry !== undefined) return { ...worry, ...facts };

    const term = firstTerm(asked, parts.recognises.isTerm);
    const decision = decide({ text, found: sharpened, shows: parts.shows, term, ...(glossary && { glossary }) });
    if (decision.kind === 'nothing' && shown !== undefined && goesOn.test(text) && plainWords(text).length <= maxFollowing) {
      const heard = followed('follow.about', shown, followKnown(text));
      if (heard !== undefined) return { heard, because: 'follow.about', confidence: 0, ...facts };
    }
    const aside = text.slice(0, maxAside);
    if (decision.kind !== 'do' && tellsOfLoss.test(aside) && !text.includes('?')) {
      // As what is not understood, because it may be an answer to a question that waits.
      const heard = { verb: 'help.notUnderstood', input: { text, loss: true } };
      return { heard, because: 'loss', confidence: 0, private: true, alone: true, ...facts };
    }
    // Too little like a worry to be met as one, but perhaps one: not to be repeated where others read.
    const [{ confidence: best } = { confidence: 0 }] = sharpened.candidates;
    const isMaybeWorry =
      decision.because !== 'glossary' && sharpened.candidates.some(({ name, confidence }) => isWorry(name) && confidence >= close * best);
    return { ...meantBy(decision, text), ...(isMaybeWorry && { private: true, alone: true }), ...facts };
  }

  /** Whoever wrote that it is to be without their name has chosen so already. */
  const asWished = (input: unknown, text: string): unknown =>
    typeof input === 'object' && input !== null && 'identity' in input && withoutName.test(text)
      ? { ...input, identity: 'unnamed' }
      : input;

  /** What was written and may be meant. */
  const guessed = (choices: readonly Choice[], text: string): object => ({
    text,
    choices: choices.map((one) => ({ ...one, input: asWished(one.input, text) })),
    ...(withoutName.test(text) && { identity: 'unnamed' }),
  });

  const meantBy = (decision: Decision, text: string): Omit<Meant, 'candidates'> => {
    switch (decision.kind) {
      case 'do':
        return {
          heard: { ...decision.heard, input: asWished(decision.heard.input, text) },
          because: decision.because,
          confidence: decision.confidence,
        };
      case 'ask':
        return {
          heard: {
            verb: 'help.didYouMean',
            input: { ...guessed(decision.choices, text), likely: decision.confidence >= likely },
          },
          because: decision.because,
          confidence: decision.confidence,
        };
      case 'nothing':
        return {
          heard: { verb: 'help.notUnderstood', input: guessed(decision.choices, text) },
          because: decision.because,
          confidence: 0,
        };
    }
  };

  /** Only what is nearly an example of something else is not taken for need. */
  async function isInNeed(sentences: readonly Sentence[], where: Where): Promise<boolean> {
    const perhaps = needLikely(sentences, need.now());
    if (perhaps === 'yes' || perhaps.length === 0) return perhaps === 'yes';
    return perhaps.some((one) => {
      const known = candidatesNow();
      const { candidates } = known.find(one.sentence, where);
      const likeOf = known.examplesLike(one.sentence);
      if (candidates.some(({ name }) => likeOf(name) === 'same')) return false;
      const other = candidates.find(({ name, verb }) => !isWorry(name) && verb !== 'help.sad')?.confidence ?? 0;
      return isLikeNeed(one.likely, other);
    });
  }

  return {
    note: recall.note,
    async learn() {
      await need.betweenTurns();
      await learnt.betweenTurns();
    },
    // Somebody in need comes before all else. What needs no weighing needs nothing learnt either, unless words of need are in it.
    async hear(text, said) {
      const language = languageIn(text);
      const spoken = language === undefined ? {} : { language };
      const sentences = needInWords(text);
      if (sentences === 'yes') return crisis(spoken);
      const where = await whereOf(said.place);
      const shown = recall.last(said.person, said.place, said.at);
      // A command needs no glossary.
      let looked: Promise<LookedUp> | undefined;
      const lookUp = () => (looked ??= lookedUp(text, said));
      const plain = (await plainlyMeant(text, said, where, shown)) ?? plainlyAsked(await lookUp());
      const isPlain = plain !== undefined && sentences.every(({ said: words }) => words !== 'yes');
      if (!isPlain && (await isInNeed(sentences, where))) return crisis(spoken);
      const meant = plain ?? (await weigh(text, said, where, shown, await lookUp()));
      const aside = text.slice(0, maxAside);
      const isOwn = answersOrAsks.has(meant.heard.verb) && tellsOfHealth.test(aside);
      const alone = said.place.kind !== 'personal' && (isOwn || privately.test(aside));
      return {
        ...meant,
        heard: { ...spoken, ...meant.heard },
        ...(hasPersonalNumber(text) && { private: true }),
        ...(alone && { alone }),
      };
    },
  };
}
