import { z } from 'zod/v4';
import type { ActivityId } from '../../../core/ids.js';
import type { GlossaryKnown } from '../../../core/known.js';
import { personalSigns } from '../../../core/privacy/personal-signs.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { canReach } from '../case/asker.js';
import type { Case, CaseRefusal } from '../case/case.js';
import { type FoundCase, findCase } from '../case/case-access.js';
import { caseCard } from '../case/case-card.js';
import { caseKind } from '../case/case-document.js';
import { notFound } from '../case/not-found.js';
import { doingOf } from '../case/save-case.js';
import { topicText } from '../case/topic-card.js';
import { questionOf } from '../case/view-card.js';
import { publishForm } from '../queue/office-forms-card.js';
import { type OfficeParts, viewOf } from '../queue/office-handlers.js';
import { type PublishingParts, publishAnswer, unpublishAnswer } from './published-answer.js';

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
      if (!found.ok) return [notFound(found.because, false, request)];
      return [replyOf(found.one) === '' ? trouble(texts.nothingToPublish) : await handle(found, typed, request)];
    };

  const form = (found: FoundCase, typed: PublishInput, problem: string, flagged: boolean, request: Request): Reply =>
    publishForm(viewOf(found, request, timeZone), { ...typed, problem, flagged });

  const shown = async ({ number, one }: FoundCase, said: string, request: Request): Promise<Reply> => {
    const latest = (await store.get(caseKind, number)) ?? one;
    return caseCard({ ...viewOf({ number, one: latest }, request, timeZone), canReach: canReach(seal, number, latest), said });
  };

  const workerOf = ({ person: { id, name } }: Request) => ({ person: id, name });

  return {
    'case.publishForm': inCase(async (found, _, request) => {
      const { one } = found;
      const typed = {
        number: found.number,
        question: questionOf(one),
        answer: replyOf(one),
        topic: topicText(one.topic, request.language),
        anyway: '',
      } as const;
      return form(found, typed, '', false, request);
    }),

    'case.publish': inCase(async (found, typed, request) => {
      const texts = textsIn(request.language).queue;
      const { number, one } = found;
      const { question, answer, topic } = typed;
      const signs = personalSigns(`${question}\n${answer}\n${topic}`, namesIn(one));
      if (typed.anyway === '' && signs.length > 0) return form(found, typed, texts.publishFlagged(signs), true, request);
      const doing = doingOf(seal, number, request);
      const published = await publishAnswer(parts, { number, worker: workerOf(request), question, answer, topic }, doing);
      if (published.ok) return shown(found, texts.done.publish, request);
      const problem = refusalText(published.because, texts);
      const isMendable = ['missingText', 'tooLong', 'personalNumber'].includes(published.because);
      return isMendable ? form(found, typed, problem, false, request) : trouble(problem);
    }),

    'case.unpublish': inCase(async (found, _, request) => {
      for (const id of found.one.published) {
        const doing = doingOf(seal, found.number, { ...request, id: `${request.id} ${id}` as ActivityId });
        await unpublishAnswer(parts, { id, number: found.number, worker: workerOf(request) }, doing);
      }
      return shown(found, textsIn(request.language).queue.done.unpublish, request);
    }),

    'case.toGlossary': inCase(async ({ number, one }, _, request) =>
      startEntry({ number, question: withoutName(questionOf(one), one), answer: withoutName(replyOf(one), one) }, request),
    ),
  };
}

const refusalText = (because: CaseRefusal, texts: ReturnType<typeof textsIn>['queue']): string =>
  because === 'noSuchCase' ? texts.noSuchCase('') : texts.refused[because];
