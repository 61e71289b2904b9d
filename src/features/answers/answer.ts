import { z } from 'zod/v4';
import type { Instant } from '../../core/ids.js';
import { stored } from '../../core/read.js';
import type { Change, DocumentKind } from '../../core/store/store.js';
import { type Edit, type Edited, inState, mayRewrite, oncePerActivity, rewritten, type Version } from '../../core/vetted/edited.js';
import { nextReview } from '../../core/vetted/review.js';
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
  /** The answer differs between regions, which is said below it. */
  readonly varies: boolean;
  readonly askBackOffice: boolean;
  /** What a reader would ask next, by id. */
  readonly related: readonly string[];
  /** YYYY-MM-DD: when it is to be looked through again. */
  readonly review: string;
  /** What Lotsen itself can show or do about it. */
  readonly verb?: string | undefined;
}

/** An answer that Lotsen comes with. One of low confidence is not shown before the back office has approved it. */
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

/** What the back office has decided about an answer: words of its own or, where `content` is left out, that Lotsen's words are right. */
interface Decided {
  readonly content?: AnswerContent | undefined;
}

export type AnswerEdit = Edited<Decided>;

/** What is stored about an answer, one of Lotsen's or of the back office's own. */
export interface AnswerRecord {
  /** Left out: as Lotsen came with it. */
  readonly edit?: AnswerEdit | undefined;
  /** The number of the case it was made from: taken back with it. */
  readonly case?: string | undefined;
  /** How many it has helped before they had to ask. */
  readonly helped: number;
  /** Keyed marks of the latest requests that said so, so that each counts once. */
  readonly helpedBy: readonly string[];
}

export interface AnswerContent {
  readonly question: Bilingual;
  readonly answer: Bilingual;
  readonly otherWays?: readonly string[] | undefined;
  /** One of Lotsen's topics, or words of the back office's own; '' for none. */
  readonly topic: string;
  readonly source?: string | undefined;
}

const text = z.object({ sv: z.string(), en: z.string().optional() });
const content = z.object({
  question: text,
  answer: text,
  otherWays: z.array(z.string()).optional(),
  topic: z.string(),
  source: z.string().optional(),
});
const version = z.object({ content: content.optional(), version: z.number(), at: stored<Instant>() });
const counted = { case: z.string().optional(), helped: z.number(), helpedBy: z.array(z.string()) };

const record = z.object({
  ...counted,
  edit: version
    .extend({
      state: z.enum(['valid', 'hidden', 'withdrawn']),
      reviewAt: stored<Instant>(),
      savedBy: z.string(),
      over: z.string(),
      earlier: z.array(version),
    })
    .optional(),
});

/** As it was stored before earlier versions were kept. */
const second = z.object({
  ...counted,
  content: content.extend({ over: z.string().optional() }).optional(),
  state: z.enum(['approved', 'hidden']).optional(),
  at: stored<Instant>().optional(),
});

/** As it was stored before there were vetted answers: only what was published from a case, in the words of the back office. */
const first = z.object({ ...counted, question: z.string(), answer: z.string(), topic: z.string(), at: stored<Instant>() });

function lift(body: unknown, from: number): AnswerRecord {
  if (from > 2) return record.parse(body);
  if (from === 1) {
    const { question, answer, topic, ...rest } = first.parse(body);
    return lift({ ...rest, content: { question: { sv: question }, answer: { sv: answer }, topic } }, 2);
  }
  const { content: before, state, at, ...rest } = second.parse(body);
  if (at === undefined) return rest;
  const { over = '', ...words } = before ?? {};
  const decided = { content: before && content.parse(words), version: 1, at, reviewAt: nextReview(at, 'utc') };
  return { ...rest, edit: { ...decided, state: state === 'hidden' ? 'hidden' : 'valid', savedBy: '', over, earlier: [] } };
}

export const answerKey = {
  /** Finds every record; there are few. */
  any: 'published',
  case: (number: string): string => `case:${number}`,
};

export const answerKind: DocumentKind<AnswerRecord> = {
  name: 'answer',
  personal: [],
  erasedBy: 'use',
  schema: 3,
  lift,
  keys: (body) => [answerKey.any, ...(body.case === undefined ? [] : [answerKey.case(body.case)])],
};

const maxMarks = 200;
const untouched: AnswerRecord = { helped: 0, helpedBy: [] };

/** Counts that the answer spared somebody a question, once for each `mark` of a request. `isKnown`: Lotsen came with the answer. */
export function helped(before: AnswerRecord | undefined, mark: string, isKnown: boolean): Change<AnswerRecord, 'counted' | 'gone'> {
  if (before === undefined && !isKnown) return { outcome: 'gone' };
  const known = before ?? untouched;
  if (known.helpedBy.includes(mark)) return { outcome: 'counted' };
  const helpedBy = [...known.helpedBy, mark].slice(-maxMarks);
  return { body: { ...known, helped: known.helped + 1, helpedBy }, outcome: 'counted' };
}

/** A decision of the back office. `zone` (IANA) says on which day the answer is to be looked through again. */
export interface AnswerAction extends Edit {
  readonly zone: string;
}

const versionOf = ({ content, version, at }: Decided & Version): Decided & Version => ({ content, version, at });

/**
 * The back office has written it, or found that Lotsen's own words are right, also where they are of low confidence (`content` left out).
 * @param over The Swedish text that Lotsen comes with; '' for none.
 * @param seen Which version the form showed.
 */
export function decided(
  before: AnswerRecord | undefined,
  { content, over, seen }: Decided & { readonly over: string; readonly seen?: number | undefined },
  action: AnswerAction,
): Change<AnswerRecord, 'saved' | 'changed'> {
  const may = mayRewrite(before?.edit, seen, action);
  if (may !== 'yes') return { outcome: may === 'changed' ? 'changed' : 'saved' };
  const standing = { over, reviewAt: nextReview(action.at, action.zone) };
  return { body: { ...(before ?? untouched), edit: rewritten(before?.edit, { content }, action, standing, versionOf) }, outcome: 'saved' };
}

/** Notes that an answer is right as it is, also beside what Lotsen comes with now, and is to be looked through again in a year. */
export function confirmed(before: AnswerRecord | undefined, over: string, action: AnswerAction): Change<AnswerRecord, unknown> {
  if (before?.edit?.state !== 'valid') return decided(before, { over }, action);
  const edit = oncePerActivity(before.edit, action, (one) => ({ ...one, over, reviewAt: nextReview(action.at, action.zone) }));
  return { body: { ...before, edit }, outcome: undefined };
}

/** Takes an answer away. One that Lotsen did not come with is gone for good; the others can be shown again. */
export function taken(before: AnswerRecord | undefined, isKnown: boolean, action: AnswerAction): Change<AnswerRecord, unknown> {
  if (!isKnown) return { body: before === undefined ? undefined : null, outcome: undefined };
  const { body } = before?.edit === undefined ? decided(before, { over: '' }, action) : { body: before };
  if (!body?.edit) return { outcome: undefined };
  return { body: { ...body, edit: { ...inState(body.edit, 'hidden'), savedBy: action.activity } }, outcome: undefined };
}

/** Shows an answer again that was taken away: as the back office wrote it, or as Lotsen came with it, which may wait for approval anew. */
export function restored(before: AnswerRecord | undefined, action: AnswerAction): Change<AnswerRecord, unknown> {
  if (before?.edit?.state !== 'hidden') return { outcome: undefined };
  const edit = oncePerActivity(before.edit, action, (one) => inState(one, one.content === undefined ? 'withdrawn' : 'valid'));
  return { body: { ...before, edit }, outcome: undefined };
}

/** What is said in a language: English where there is any, else Swedish. */
export const inLanguage = ({ sv, en }: Bilingual, language: Language): string => (language === 'en' ? (en ?? sv) : sv);

/** Every way that an answer's question is put, in both languages. */
export const waysToAsk = ({ question, otherWays }: Answer): readonly string[] =>
  languages.flatMap((language) => [...(question[language] === undefined ? [] : [question[language]]), ...otherWays[language]]);
