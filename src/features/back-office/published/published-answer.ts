import type { AnswersKnown } from '../../../core/known.js';
import type { CaseRefusal, Doing, Worker } from '../case/case.js';
import { already, refuse, stepped, stopped } from '../case/case-step.js';
import { type CaseParts, changeCase } from '../case/save-case.js';
import { mostTopic, remarkRefused, wordsRefused } from '../case/words.js';

export interface PublishingParts extends CaseParts {
  readonly answers: AnswersKnown;
}

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
export async function publishAnswer(parts: PublishingParts, publishing: Publishing, doing: Doing): Promise<Published> {
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
  await parts.answers.publish({ id, question, answer, topic, number, at });
  return { ok: true, id };
}

const mostPublished = 20;

/**
 * First the answer is gone, then the case notes it: what a crash leaves between them is a case that still offers to take back what is
 * not there, and taking it back once more mends that. So it does with one that was announced and never came to be.
 */
export async function unpublishAnswer(
  parts: PublishingParts,
  { id, number, worker }: { readonly id: string; readonly number: string; readonly worker: Worker },
  doing: Doing,
): Promise<void> {
  await parts.answers.unpublish(id);
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
