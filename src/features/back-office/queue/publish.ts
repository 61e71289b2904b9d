import { z } from 'zod/v4';
import type { ActivityId } from '../../../core/ids.js';
import type { AnswersKnown, GlossaryKnown } from '../../../core/known.js';
import { personalSigns } from '../../../core/privacy/personal-signs.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { canReach } from '../case/asker.js';
import type { Case, CaseRefusal, Doing, StaffMember } from '../case/case.js';
import { caseView, type FoundCase, findCase, notFound } from '../case/case-access.js';
import { caseCard } from '../case/case-card.js';
import { caseKind } from '../case/case-document.js';
import { already, maxTopic, refuse, remarkRefused, stepped, stopped, textRefused } from '../case/case-step.js';
import { type CaseParts, doingOf, saveCase } from '../case/save-case.js';
import { questionOf, topicText } from '../case/view-card.js';
import type { OfficeParts } from './case-work.js';
import { followed } from './looked-up.js';
import { publishForm } from './staff-forms-card.js';

export interface PublishingParts extends CaseParts {
  readonly answers: AnswersKnown;
}

export interface Publishing {
  readonly number: string;
  readonly staff: StaffMember;
  readonly question: string;
  readonly answer: string;
  readonly topic: string;
}

export type Published = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly because: CaseRefusal };

const publishRefused = ({ question, answer, topic }: Publishing): CaseRefusal | undefined =>
  textRefused(question) ?? textRefused(answer) ?? remarkRefused(topic, maxTopic);

/**
 * First the case notes it, then the answer is there: what a crash leaves between them is an answer that was announced and is not
 * there, never one that cannot be taken back with its case.
 */
export async function publishAnswer(parts: PublishingParts, publishing: Publishing, doing: Doing): Promise<Published> {
  const { number, staff, question, answer, topic } = publishing;
  const refused = publishRefused(publishing);
  if (refused !== undefined) return { ok: false, because: refused };
  const [id] = doing.ids;
  const { at } = doing;
  const noted = await saveCase(parts, number, (one) => {
    const stop = stopped(one, doing);
    if (stop !== undefined) return stop;
    if (one.published.length >= maxPublished) return refuse('full');
    const step = { deed: 'published', at, by: staff } as const;
    return stepped(one, doing, { after: { ...one, published: [...one.published, id] }, step });
  });
  if (!noted.ok) return { ok: false, because: noted.because === 'heldBy' ? 'noSuchCase' : noted.because };
  await parts.answers.publish({ id, question, answer, topic, number, at });
  return { ok: true, id };
}

const maxPublished = 20;

/**
 * First the answer is gone, then the case notes it: what a crash leaves between them is a case that still offers to take back what is
 * not there, and taking it back once more mends that. So it does with one that was announced and never came to be.
 */
export async function unpublishAnswer(
  parts: PublishingParts,
  { id, number, staff }: { readonly id: string; readonly number: string; readonly staff: StaffMember },
  doing: Doing,
): Promise<void> {
  await parts.answers.unpublish(id);
  await saveCase(parts, number, (one) => {
    const stop = stopped(one, doing);
    if (stop !== undefined) return stop;
    if (!one.published.includes(id)) return already;
    return stepped(one, doing, {
      after: { ...one, published: one.published.filter((published) => published !== id) },
      step: { deed: 'unpublished', at: doing.at, by: staff },
      ends: true,
    });
  });
}

const publishInput = z.object({
  number: typedLine,
  question: typedText,
  answer: typedText,
  topic: typedLine,
  anyway: z.enum(['true', '']).default(''),
});
type PublishInput = z.output<typeof publishInput>;

const replyOf = ({ thread }: Case): string => thread.findLast(({ kind }) => kind === 'reply')?.text ?? '';

/** Names that must not stand in what everybody reads: of whoever asked, where that is known, and of those who answered. */
const namesIn = ({ asker, thread }: Case): readonly string[] => [
  ...(asker.as === 'named' ? [asker.name] : []),
  ...new Set(thread.flatMap(({ by }) => (by === undefined ? [] : [by.name]))),
];

/** The name of whoever asked does not go into the glossary's form either. */
const withoutName = (text: string, { asker }: Case): string => {
  const words = asker.as === 'named' ? asker.name.split(/\s+/u).filter((word) => word.length > 2) : [];
  return words.reduce((left, word) => left.replaceAll(word, '…'), text);
};

/** What becomes of an answer: one that everybody may read, or an entry of the glossary. */
export function publishHandlers(parts: OfficeParts & PublishingParts, startEntry: GlossaryKnown['startEntry']): Handlers {
  const { store, seal, offices, timeZone } = parts;

  const inCase =
    (handle: (found: FoundCase, typed: PublishInput, request: Request) => Promise<Reply>) =>
    async (request: Request): Promise<readonly Reply[]> => {
      const typed = read(publishInput, request.input);
      const texts = textsIn(request.language).queue;
      const found = await findCase(store, offices, typed.number, request);
      if (!found.ok) return [notFound(found, request)];
      if (replyOf(found.one) === '') return [trouble(texts.nothingToPublish)];
      return [followed(parts, await handle(found, typed, request), [found.id], request)];
    };

  const form = (found: FoundCase, typed: PublishInput, problem: string, flagged: boolean, request: Request): Reply =>
    publishForm(caseView(found, request, timeZone), { ...typed, problem, flagged });

  const shown = async ({ id, one }: FoundCase, said: string, request: Request): Promise<Reply> => {
    const latest = (await store.get(caseKind, id)) ?? one;
    return caseCard({ ...caseView({ id, one: latest }, request, timeZone), canReach: canReach(seal, id, latest), said });
  };

  const staffOf = ({ person: { id, name } }: Request) => ({ person: id, name });

  return {
    'case.publishForm': inCase(async (found, _, request) => {
      const { one } = found;
      const typed = {
        number: found.id,
        question: questionOf(one),
        answer: replyOf(one),
        topic: topicText(one.topic, request.language),
        anyway: '',
      } as const;
      return form(found, typed, '', false, request);
    }),

    'case.publish': inCase(async (found, typed, request) => {
      const texts = textsIn(request.language).queue;
      const { id: number, one } = found;
      const { question, answer, topic } = typed;
      const signs = personalSigns(`${question}\n${answer}\n${topic}`, namesIn(one));
      if (typed.anyway === '' && signs.length > 0) return form(found, typed, texts.publishFlagged(signs), true, request);
      const doing = doingOf(seal, number, request);
      const published = await publishAnswer(parts, { number, staff: staffOf(request), question, answer, topic }, doing);
      if (published.ok) return shown(found, texts.done.publish, request);
      const problem = refusalText(published.because, texts);
      const isMendable = ['missingText', 'tooLong', 'personalNumber'].includes(published.because);
      return isMendable ? form(found, typed, problem, false, request) : trouble(problem);
    }),

    'case.unpublish': inCase(async (found, _, request) => {
      for (const id of found.one.published) {
        const doing = doingOf(seal, found.id, { ...request, id: `${request.id} ${id}` as ActivityId });
        await unpublishAnswer(parts, { id, number: found.id, staff: staffOf(request) }, doing);
      }
      return shown(found, textsIn(request.language).queue.done.unpublish, request);
    }),

    'case.toGlossary': inCase(async ({ id, one }, _, request) =>
      startEntry({ number: id, question: withoutName(questionOf(one), one), answer: withoutName(replyOf(one), one) }, request),
    ),
  };
}

const refusalText = (because: CaseRefusal, texts: ReturnType<typeof textsIn>['queue']): string =>
  because === 'noSuchCase' ? texts.noSuchCase('') : texts.refused[because];
