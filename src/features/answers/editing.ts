import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { type OfficesKnown, onlyForStaff } from '../../core/people/office.js';
import { hasPersonalNumber } from '../../core/privacy/personal-number.js';
import { personalSigns } from '../../core/privacy/personal-signs.js';
import { read, typedLine, typedText } from '../../core/read.js';
import { type Reply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import type { Store } from '../../core/store/store.js';
import { textsIn } from '../../texts/texts.js';
import { type AnswerContent, answerKind, approved, rewritten, taken } from './answer.js';
import { answerCard } from './answer-cards.js';
import { type AnswerDraft, draftOf, editCard, emptyDraft, maxLetters, suggestedCard } from './edit-cards.js';
import type { LivingAnswers } from './living-answers.js';

interface EditingParts {
  readonly store: Store;
  readonly offices: OfficesKnown;
  readonly living: LivingAnswers;
}

const formInput = z.object({ answer: typedLine });
const draftInput = z.object({
  answer: typedLine,
  question: typedText,
  text: typedText,
  ways: typedText,
  topic: typedLine,
  source: typedLine,
  questionEn: typedText,
  textEn: typedText,
  anyway: z.enum(['true', '']).default(''),
});

type Refused = 'missingText' | 'tooLong' | 'personalNumber';

/** What is wrong with a draft; undefined when it can be kept. */
function refused({ question, text, ways, questionEn, textEn, source }: AnswerDraft): Refused | undefined {
  if (question === '' || text === '') return 'missingText';
  const all = [question, text, ways, questionEn, textEn, source];
  if (all.some(({ length }) => length > maxLetters)) return 'tooLong';
  return all.some(hasPersonalNumber) ? 'personalNumber' : undefined;
}

const optional = (text: string): string | undefined => (text === '' ? undefined : text);

const contentOf = (draft: AnswerDraft, over: string | undefined): AnswerContent => ({
  question: { sv: draft.question, en: optional(draft.questionEn) },
  answer: { sv: draft.text, en: optional(draft.textEn) },
  otherWays: draft.ways.split('\n').flatMap((way) => optional(way.trim()) ?? []),
  topic: draft.topic,
  source: optional(draft.source),
  over,
});

/** The same for the same activity, so that one that comes twice makes one answer. */
const newId = ({ id, place }: Request): string =>
  `office-${createHash('sha256')
    .update(JSON.stringify(['answer', place.id, id]))
    .digest('base64url')
    .slice(0, 12)}`;

/** What those who write in a back office's channel can do with the answers, and nobody else. */
export function editingHandlers({ store, offices, living }: EditingParts): Handlers {
  async function shown(id: string, said: string, request: Request): Promise<readonly Reply[]> {
    await living.refresh(id);
    const answer = living.find(id);
    return answer === undefined ? [say(said)] : [answerCard(answer, living, request.language, { said, mayEdit: true })];
  }

  return onlyForStaff(offices, {
    'answers.form': async (request) => {
      const { answer: id } = read(formInput, request.input);
      const vetted = living.vetted(id);
      const answer = living.find(id) ?? vetted;
      if (id !== '' && answer === undefined) return [say(textsIn(request.language).answers.gone)];
      return [editCard({ id, draft: answer === undefined ? emptyDraft : draftOf(answer, vetted), vetted }, request.language)];
    },

    'answers.save': async (request) => {
      const { answer: given, anyway, ...draft } = read(draftInput, request.input);
      const texts = textsIn(request.language).answers;
      const vetted = living.vetted(given);
      const again = (problem: string, flagged = false) => [editCard({ id: given, draft, vetted, problem, flagged }, request.language)];
      const because = refused(draft);
      if (because !== undefined) return again(because === 'tooLong' ? texts.tooLong(maxLetters) : texts[because]);
      const signs = personalSigns(Object.values(draft).join('\n'), []);
      if (anyway === '' && signs.length > 0) return again(texts.flagged(signs), true);
      const id = given === '' ? newId(request) : given;
      await store.change(answerKind, id, (before) => rewritten(before, contentOf(draft, vetted?.answer.sv), request.at));
      return shown(id, texts.saved, request);
    },

    'answers.approve': async (request) => {
      const { answer: id } = read(formInput, request.input);
      const texts = textsIn(request.language).answers;
      if (living.vetted(id) === undefined) return [say(texts.gone)];
      await store.change(answerKind, id, (before) => approved(before, request.at));
      return shown(id, texts.saved, request);
    },

    'answers.hide': async (request) => {
      const { answer: id } = read(formInput, request.input);
      const isKnown = living.vetted(id) !== undefined;
      await store.change(answerKind, id, (before) => taken(before, isKnown, request.at));
      await living.refresh(id);
      return [say(textsIn(request.language).answers.hidden)];
    },

    'answers.suggested': async (request) => [suggestedCard(living.suggested(), request.language)],
  });
}
