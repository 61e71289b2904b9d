import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import type { CaseRefusal, Doing, Worker } from '../case/case.js';
import { already, refuse, stepped, stopped } from '../case/case-step.js';
import { type CaseParts, changeCase } from '../case/save-case.js';
import { mostTopic, remarkRefused, wordsRefused } from '../case/words.js';

/** An answer that everybody may read, after everything personal was edited out of it. */
export interface PublishedAnswer {
  readonly question: string;
  readonly answer: string;
  readonly topic: string;
  /** The number of the case it was made from: taken back with it. */
  readonly case: string;
  readonly at: Instant;
  /** How many it has helped before they had to ask. */
  readonly helped: number;
  /** Keyed marks of the requests that said so last. */
  readonly helpedBy: readonly string[];
}

const answerBody = z.object({
  question: z.string(),
  answer: z.string(),
  topic: z.string(),
  case: z.string(),
  at: stored<Instant>(),
  helped: z.number(),
  helpedBy: z.array(z.string()),
});

export const answerKey = {
  published: 'published',
  case: (number: string): string => `case:${number}`,
};

export const answerKind: DocumentKind<PublishedAnswer> = {
  name: 'answer',
  schema: 1,
  lift: (body) => answerBody.parse(body),
  keys: (one) => [answerKey.published, answerKey.case(one.case)],
};

export interface Publishing {
  readonly number: string;
  readonly worker: Worker;
  readonly question: string;
  readonly answer: string;
  readonly topic: string;
}

export type Published = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly because: CaseRefusal };

const publishRefused = ({ question, answer, topic }: Publishing): CaseRefusal | undefined =>
  wordsRefused(question) ?? wordsRefused(answer) ?? remarkRefused(topic, mostTopic);

/**
 * First the case notes it, then the answer is there: what a crash leaves between them is an answer that was announced and is not
 * there, never one that cannot be taken back with its case.
 */
export async function publishAnswer(parts: CaseParts, publishing: Publishing, doing: Doing): Promise<Published> {
  const { number, worker, question, answer, topic } = publishing;
  const refused = publishRefused(publishing);
  if (refused !== undefined) return { ok: false, because: refused };
  const [id] = doing.ids;
  const { at } = doing;
  const noted = await changeCase(parts, number, (one) => {
    const stop = stopped(one, doing);
    if (stop !== undefined) return stop;
    if (one.published.length >= mostPublished) return refuse('full');
    const step = { deed: 'published', at, by: worker } as const;
    return stepped(one, doing, { after: { ...one, published: [...one.published, id] }, step });
  });
  if (!noted.ok) return { ok: false, because: noted.because === 'heldBy' ? 'noSuchCase' : noted.because };
  const body: PublishedAnswer = { question, answer, topic, case: number, at, helped: 0, helpedBy: [] };
  await parts.store.change(answerKind, id, (before) => (before === undefined ? { body, outcome: undefined } : { outcome: undefined }));
  return { ok: true, id };
}

const mostPublished = 20;

/**
 * First the answer is gone, then the case notes it: what a crash leaves between them is a case that still offers to take back what is
 * not there, and taking it back once more mends that. So it does with one that was announced and never came to be.
 */
export async function unpublishAnswer(
  parts: CaseParts,
  { id, number, worker }: { readonly id: string; readonly number: string; readonly worker: Worker },
  doing: Doing,
): Promise<void> {
  await eraseAnswer(parts.store, id);
  await changeCase(parts, number, (one) => {
    const stop = stopped(one, doing);
    if (stop !== undefined) return stop;
    if (!one.published.includes(id)) return already;
    return stepped(one, doing, {
      after: { ...one, published: one.published.filter((published) => published !== id) },
      step: { deed: 'unpublished', at: doing.at, by: worker },
      ends: true,
    });
  });
}

const eraseAnswer = (store: Store, id: string): Promise<void> =>
  store.change(answerKind, id, (before) => ({ ...(before !== undefined && { body: null }), outcome: undefined }));

/** Everything that was published from a case goes with it. */
export async function eraseAnswersOf(store: Store, number: string): Promise<void> {
  const found = await store.find(answerKind, answerKey.case(number));
  await Promise.all(found.map(({ id }) => eraseAnswer(store, id)));
}

const mostMarks = 200;

/** Somebody did not have to ask. `mark`: of the request, so that it counts once. */
export function helped(before: PublishedAnswer | undefined, mark: string): Change<PublishedAnswer, 'counted' | 'gone'> {
  if (before === undefined) return { outcome: 'gone' };
  if (before.helpedBy.includes(mark)) return { outcome: 'counted' };
  const helpedBy = [...before.helpedBy, mark].slice(-mostMarks);
  return { body: { ...before, helped: before.helped + 1, helpedBy }, outcome: 'counted' };
}
