import { z } from 'zod/v4';
import type { Instant } from '../../core/ids.js';
import { stored } from '../../core/read.js';
import type { Change, DocumentKind } from '../../core/store/store.js';
import { type Language, languages } from '../../texts/language.js';

/** A text in Swedish, and in English where somebody has written it so too. */
export interface Bilingual {
  readonly sv: string;
  readonly en?: string | undefined;
}

/** One thing that people want to know, and what Lotsen says. */
export interface Answer {
  /** Buttons carry it: never renamed. */
  readonly id: string;
  readonly topic: string;
  readonly question: Bilingual;
  /** How else people ask it: what they write is compared with these. */
  readonly otherWays: Readonly<Record<Language, readonly string[]>>;
  readonly answer: Bilingual;
  /** '' for one that the back office has written. `where` is a web address. */
  readonly source: { readonly title: string; readonly where?: string | undefined };
  /** It differs between regions. */
  readonly varies: boolean;
  readonly askBackOffice: boolean;
  /** What a reader would ask next, by id. */
  readonly related: readonly string[];
  /** YYYY-MM-DD: when it is to be looked through again. */
  readonly review: string;
  /** What Lotsen itself can show or do about it. */
  readonly verb?: string | undefined;
}

/** One that Lotsen comes with. One of low confidence is not shown before the back office has approved it. */
export interface VettedAnswer extends Answer {
  readonly confidence: 'high' | 'medium' | 'low';
}

const bilingual = z.strictObject({ sv: z.string(), en: z.string() });

const vetted = z.array(
  z.strictObject({
    id: z.string(),
    topic: z.string(),
    question: bilingual,
    otherWays: z.strictObject({ sv: z.array(z.string()), en: z.array(z.string()) }),
    answer: bilingual,
    source: z.strictObject({ title: z.string(), where: z.string().optional() }),
    varies: z.boolean(),
    askBackOffice: z.boolean(),
    confidence: z.enum(['high', 'medium', 'low']),
    related: z.array(z.string()),
    review: z.string(),
    verb: z.string().optional(),
  }),
);

/** Reads `answers.json`. @throws when it is not as it should be */
export const readVettedAnswers = (file: unknown): readonly VettedAnswer[] => vetted.parse(file);

/** What the back office has made of an answer: one of its own, or another text for one that Lotsen came with. */
export interface AnswerRecord {
  /** Left out: as Lotsen came with it. */
  readonly content?: AnswerContent | undefined;
  /** `approved`: of low confidence, and shown all the same. `hidden`: not shown any more. */
  readonly state?: 'approved' | 'hidden' | undefined;
  /** The number of the case it was made from: taken back with it. */
  readonly case?: string | undefined;
  readonly at?: Instant | undefined;
  /** How many it has helped before they had to ask. */
  readonly helped: number;
  /** Keyed marks of the requests that said so last. */
  readonly helpedBy: readonly string[];
}

export interface AnswerContent {
  readonly question: Bilingual;
  readonly answer: Bilingual;
  readonly otherWays?: readonly string[] | undefined;
  /** One of Lotsen's topics, or words of the back office's own; '' for none. */
  readonly topic: string;
  readonly source?: string | undefined;
  /** Of one that Lotsen came with: its Swedish text when this was written, so that a newer one can be offered. */
  readonly over?: string | undefined;
}

const stateOf = z.enum(['approved', 'hidden']).optional();
const text = z.object({ sv: z.string(), en: z.string().optional() });
const record = z.object({
  content: z
    .object({
      question: text,
      answer: text,
      otherWays: z.array(z.string()).optional(),
      topic: z.string(),
      source: z.string().optional(),
      over: z.string().optional(),
    })
    .optional(),
  state: stateOf,
  case: z.string().optional(),
  at: stored<Instant>().optional(),
  helped: z.number(),
  helpedBy: z.array(z.string()),
});

/** Before there were vetted answers: only what was published from a case, in the words of the back office. */
const published = z.object({
  question: z.string(),
  answer: z.string(),
  topic: z.string(),
  case: z.string(),
  at: stored<Instant>(),
  helped: z.number(),
  helpedBy: z.array(z.string()),
});

function lift(body: unknown, from: number): AnswerRecord {
  if (from > 1) return record.parse(body);
  const { question, answer, topic, ...rest } = published.parse(body);
  return { content: { question: { sv: question }, answer: { sv: answer }, topic }, ...rest };
}

export const answerKey = {
  /** All of them: there are few. */
  any: 'published',
  case: (number: string): string => `case:${number}`,
};

export const answerKind: DocumentKind<AnswerRecord> = {
  name: 'answer',
  personal: [],
  erasedBy: 'use',
  schema: 2,
  lift,
  keys: (body) => [answerKey.any, ...(body.case === undefined ? [] : [answerKey.case(body.case)])],
};

const maxMarks = 200;
const untouched: AnswerRecord = { helped: 0, helpedBy: [] };

/** Somebody did not have to ask. `mark`: of the request, so that it counts once. `isKnown`: Lotsen came with the answer. */
export function helped(before: AnswerRecord | undefined, mark: string, isKnown: boolean): Change<AnswerRecord, 'counted' | 'gone'> {
  if (before === undefined && !isKnown) return { outcome: 'gone' };
  const known = before ?? untouched;
  if (known.helpedBy.includes(mark)) return { outcome: 'counted' };
  const helpedBy = [...known.helpedBy, mark].slice(-maxMarks);
  return { body: { ...known, helped: known.helped + 1, helpedBy }, outcome: 'counted' };
}

/** The back office has written it: at once, for everybody. */
export const rewritten = (before: AnswerRecord | undefined, content: AnswerContent, at: Instant): Change<AnswerRecord, void> => ({
  body: { ...(before ?? untouched), content, at, state: before?.state === 'hidden' ? 'approved' : before?.state },
  outcome: undefined,
});

/** Shown as Lotsen came with it, also when that is of low confidence. What the back office had written is dropped. */
export const approved = (before: AnswerRecord | undefined, at: Instant): Change<AnswerRecord, void> => ({
  body: { ...(before ?? untouched), content: undefined, state: 'approved', at },
  outcome: undefined,
});

/** Not shown any more. One that Lotsen did not come with is gone for good. */
export const taken = (before: AnswerRecord | undefined, isKnown: boolean, at: Instant): Change<AnswerRecord, void> => {
  if (!isKnown) return { ...(before !== undefined && { body: null }), outcome: undefined };
  return { body: { ...(before ?? untouched), state: 'hidden', at }, outcome: undefined };
};

/** What is said in a language: English where there is any, else Swedish. */
export const inLanguage = ({ sv, en }: Bilingual, language: Language): string => (language === 'en' ? (en ?? sv) : sv);

/** Every way that an answer's question is put, in both languages. */
export const waysToAsk = ({ question, otherWays }: Answer): readonly string[] =>
  languages.flatMap((language) => [...(question[language] === undefined ? [] : [question[language]]), ...otherWays[language]]);
