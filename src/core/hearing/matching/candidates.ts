import { type Language, languages } from '../../../texts/language.js';
import type { Intent } from '../intent.js';
import { comparable, exampleOf, firstNumber, firstTerm, hasName, withNumberSlots } from '../says/slots.js';
import { bareSentence, gistOf, isSameButForASlip } from '../words/same-sentence.js';
import { matcherInSteps, type Sample } from './matcher.js';

/** A vetted answer, as far as hearing needs to know of it. */
export interface AnswerKnown {
  readonly id: string;
  readonly question: { readonly sv: string; readonly en?: string | undefined };
  readonly otherWays: Readonly<Record<Language, readonly string[]>>;
  /** It is known, but must not be shown before the back office has approved it. */
  readonly waits?: true;
  /** What whoever asks can do about it. */
  readonly verb?: string | undefined;
}

/** What a message may mean. */
export interface Candidate {
  /** The name of an intent, or `answers.<id>` for a vetted answer. */
  readonly name: string;
  readonly verb: string;
  readonly input: object;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What to call it when it is asked back; left out where the verb says enough. */
  readonly label?: AnswerKnown['question'];
}

export type Where = 'personal' | 'group' | 'office';

export interface Found {
  /** The likeliest first; no two that would do the same. */
  readonly candidates: readonly Candidate[];
  /** From 0 to 1: how much of what was said is in any example. */
  readonly known: number;
  /** Somebody is named. */
  readonly names: boolean;
}

export interface CandidatesKnown {
  readonly intents: readonly Intent[];
  readonly answers: readonly AnswerKnown[];
  readonly isTerm: (word: string) => boolean;
}

/** Begins the name of a candidate that is a vetted answer; its id follows. */
export const answerPrefix = 'answers.';
const maxMatches = 16;
/** In a back office's channel, what only a back office does is more likely than what anybody may ask. */
const atWork = 1.3;

const sampleOfIntent = (intent: Intent): Sample => ({
  name: intent.name,
  texts: languages.map((language) => [...intent[language], ...(intent.commands?.[language] ?? [])].map(exampleOf)),
});

interface Slots {
  readonly term: boolean;
  readonly number: boolean;
  readonly text: boolean;
}

/** Which slots the examples of an intent have. */
function slotsOf({ sv, en }: Intent): Slots {
  const examples = [...sv, ...en];
  const has = (slot: keyof Slots): boolean => examples.some((example) => example.includes(`{${slot}}`));
  return { term: has('term'), number: has('number'), text: has('text') };
}

/** The input of a verb that was said in words of one's own: what the slots found, and the text as it was written. */
function inputOf(
  { input = {}, whole, slots = {} }: Intent,
  has: Slots,
  { text, said }: { readonly text: string; readonly said: string },
  isTerm: (word: string) => boolean,
): object {
  const found: Record<string, unknown> = {};
  const give = (slot: string, value: string | undefined): void => {
    if (value !== undefined) found[slots[slot] ?? slot] = value;
  };
  if (has.term) give('term', firstTerm(text, isTerm));
  if (has.number) give('number', firstNumber(text));
  if (has.text) give('text', said.trim());
  return { ...input, ...found, ...(whole !== undefined && { [whole]: said.trim() }) };
}

/** What has been written for a meaning. Gists are known of answers only: what opens a form has to be said more plainly. */
interface Said {
  readonly sentences: readonly string[];
  readonly gists: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const waysToAsk = ({ question, otherWays }: AnswerKnown, language: Language): readonly string[] =>
  [question[language] ?? [], otherWays[language]].flat();
const saidForAnswer = (answer: AnswerKnown): Said => {
  const ways = languages.flatMap((language) => waysToAsk(answer, language));
  return { sentences: ways.map(bareSentence), gists: new Set(ways.map(gistOf)) };
};

export interface Candidates {
  /** `said`: the whole message, where what is compared is only a part of it: what somebody wrote is passed on as they wrote it. */
  readonly find: (text: string, where: Where, said?: string) => Found;
  /**
   * Whether a text has been written for one of them before: the same, a slip of the finger and everyday spelling aside, or alike: with other
   * words for the same, and words that say nothing.
   */
  readonly examplesLike: (text: string) => (name: string) => 'same' | 'alike' | undefined;
  /** From now on the vetted answers are these. */
  readonly answersAre: (answers: readonly AnswerKnown[]) => void;
}

/** The question as it is sent to the back office from under an answer. A longer text is no question. */
const maxAsked = 200;
const askedAs = (text: string): object => (text.length <= maxAsked && !text.includes('\n') ? { asked: text.trim() } : {});

/** Makes what finds, for a message, the intents and the vetted answers that it is most like. In steps: it takes longer than a turn may. */
export function* candidatesInSteps({ intents, answers, isTerm }: CandidatesKnown): Generator<void, Candidates> {
  // Names are recognised only once there is a vocabulary to tell them from words.
  const prepared = (text: string): string => comparable(text, { isTerm, isWord: () => true });
  const sampleOfAnswer = (answer: AnswerKnown): Sample => ({
    name: `${answerPrefix}${answer.id}`,
    texts: languages.map((language) => waysToAsk(answer, language).map(prepared)),
  });
  const samples: Sample[] = intents.map(sampleOfIntent);
  const said = new Map<string, Said>();
  for (const answer of answers) {
    samples.push(sampleOfAnswer(answer));
    yield;
  }
  const matcher = yield* matcherInSteps(samples);
  for (const { name, texts } of samples.slice(0, intents.length)) {
    said.set(name, { sentences: texts.flat().map(bareSentence), gists: none });
    yield;
  }
  for (const answer of answers) {
    said.set(`${answerPrefix}${answer.id}`, saidForAnswer(answer));
    yield;
  }

  const byName = new Map(intents.map((intent) => [intent.name, { intent, slots: slotsOf(intent) }]));
  const known = new Map(answers.map((answer) => [answer.id, answer]));
  const verbOf = (id: string): string => (known.get(id)?.waits ? 'answers.waiting' : 'answers.show');
  const labelOf = (id: string) => {
    const label = known.get(id)?.question;
    return label === undefined ? {} : { label };
  };
  const isWord = (word: string): boolean => matcher.vocabulary.hasWord(word);

  return {
    examplesLike(text) {
      const ways = [...new Set([bareSentence(text), bareSentence(withNumberSlots(text))])].filter((bare) => bare !== '');
      const gist = gistOf(text);
      // An abbreviation is no other word with a slip in it: "vad är AU för något" is not "vad är du för något".
      const isSame = firstTerm(text, isTerm) === undefined ? isSameButForASlip : Object.is;
      return (name) => {
        const { sentences = [], gists } = said.get(name) ?? {};
        if (ways.some((bare) => sentences.some((example) => isSame(bare, example)))) return 'same';
        return gist !== '' && gists?.has(gist) ? 'alike' : undefined;
      };
    },
    answersAre(now) {
      const gone = new Set(known.keys());
      for (const answer of now) {
        gone.delete(answer.id);
        if (known.get(answer.id) === answer) continue;
        known.set(answer.id, answer);
        const sample = sampleOfAnswer(answer);
        matcher.put(sample);
        said.set(sample.name, saidForAnswer(answer));
      }
      for (const id of gone) {
        known.delete(id);
        matcher.drop(`${answerPrefix}${id}`);
      }
    },
    find(text, where, said = text) {
      const compared = comparable(text, { isTerm, isWord });
      const { matches, known: share } = matcher.match(compared, maxMatches);
      const once = new Map<string, Candidate>();
      const isForOffice = (name: string): boolean => byName.get(name)?.intent.where?.every((one) => one === 'office') ?? false;
      const weighed =
        where === 'office'
          ? matches
              .map(({ name, score }) => ({ name, score: isForOffice(name) ? Math.min(1, score * atWork) : score }))
              .sort((one, other) => other.score - one.score)
          : matches;
      for (const { name, score } of weighed) {
        const { intent, slots } = byName.get(name) ?? {};
        if (intent?.where !== undefined && !intent.where.includes(where)) continue;
        const id = name.slice(answerPrefix.length);
        const candidate: Candidate =
          intent === undefined || slots === undefined
            ? { name, verb: verbOf(id), input: { answer: id, ...askedAs(said) }, confidence: score, ...labelOf(id) }
            : { name, verb: intent.verb, input: inputOf(intent, slots, { text, said }, isTerm), confidence: score };
        const key = JSON.stringify([candidate.verb, candidate.input]);
        if (!once.has(key)) once.set(key, candidate);
      }
      return { candidates: [...once.values()], known: share, names: hasName(compared) };
    },
  };
}
