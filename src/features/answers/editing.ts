import { z } from 'zod/v4';
import { type OfficesKnown, onlyForStaff } from '../../core/people/office.js';
import { hasPersonalNumber } from '../../core/privacy/personal-number.js';
import { personalSigns } from '../../core/privacy/personal-signs.js';
import { read, typedLine, typedText } from '../../core/read.js';
import { type Reply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import { derivedId } from '../../core/store/idempotence.js';
import type { Change, Store } from '../../core/store/store.js';
import type { Reader } from '../../core/time/dates.js';
import { textsIn } from '../../texts/texts.js';
import {
  type AnswerAction,
  type AnswerContent,
  type AnswerRecord,
  answerKind,
  confirmed,
  decided,
  restored,
  taken,
  type VettedAnswer,
} from './answer.js';
import { answerCard } from './answer-cards.js';
import { type AnswerDraft, draftOf, editCard, emptyDraft, maxLetters } from './edit-cards.js';
import type { LivingAnswers } from './living-answers.js';
import { reviewCard, toReview } from './review-card.js';

interface EditingParts {
  readonly store: Store;
  readonly timeZone: string;
  readonly offices: OfficesKnown;
  readonly living: LivingAnswers;
}

const formInput = z.object({ answer: typedLine });
const draftInput = z.object({
  answer: typedLine,
  /** The version that the form showed; cards that were made before there were versions leave it out. */
  seen: z.coerce.number().int().min(0).optional().catch(undefined),
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

const contentOf = (draft: AnswerDraft): AnswerContent => ({
  question: { sv: draft.question, en: optional(draft.questionEn) },
  answer: { sv: draft.text, en: optional(draft.textEn) },
  otherWays: draft.ways.split('\n').flatMap((way) => optional(way.trim()) ?? []),
  topic: draft.topic,
  source: optional(draft.source),
});

/** The same for the same activity, so that one that comes twice makes one answer, and changes one once. */
const activityOf = ({ id, place }: Request): string => derivedId('answer', place.id, id);

/** What those who write in a back office's channel can do with the answers, and nobody else. */
export function editingHandlers({ store, offices, living, timeZone }: EditingParts): Handlers {
  const actionOf = (request: Request): AnswerAction => ({ activity: activityOf(request), at: request.at, zone: timeZone });
  const reader = ({ language, at }: Request): Reader => ({ language, now: at, zone: timeZone });

  async function shown(id: string, said: string, request: Request): Promise<readonly Reply[]> {
    await living.refresh(id);
    const answer = living.find(id);
    return answer === undefined ? [say(said)] : [answerCard(answer, living, request.language, { said, mayEdit: true })];
  }

  /** A handler that applies a rule to an answer, whether Lotsen came with it or the back office has written it. */
  const deciding =
    (rule: (before: AnswerRecord | undefined, shipped: VettedAnswer | undefined, action: AnswerAction) => Change<AnswerRecord, unknown>) =>
    async (request: Request): Promise<readonly Reply[]> => {
      const { answer: id } = read(formInput, request.input);
      const texts = textsIn(request.language).answers;
      const shipped = living.vetted(id);
      if (shipped === undefined && living.find(id) === undefined) return [say(texts.gone)];
      await store.change(answerKind, id, (before) => rule(before, shipped, actionOf(request)));
      return shown(id, texts.saved, request);
    };

  return onlyForStaff(offices, {
    'answers.form': async (request) => {
      const { answer: id } = read(formInput, request.input);
      const vetted = living.vetted(id);
      const answer = living.find(id) ?? vetted;
      if (id !== '' && answer === undefined) return [say(textsIn(request.language).answers.gone)];
      const draft = answer === undefined ? emptyDraft : draftOf(answer, vetted);
      return [editCard({ id, draft, vetted, edit: living.edit(id) }, reader(request))];
    },

    'answers.save': async (request) => {
      const { answer: given, anyway, seen, ...draft } = read(draftInput, request.input);
      const texts = textsIn(request.language).answers;
      const vetted = living.vetted(given);
      const again = (problem: string, more: { readonly seen: number | undefined; readonly flagged?: boolean } = { seen }) => [
        editCard({ id: given, draft, vetted, edit: living.edit(given), problem, ...more }, reader(request)),
      ];
      const because = refused(draft);
      if (because !== undefined) return again(because === 'tooLong' ? texts.tooLong(maxLetters) : texts[because]);
      const signs = personalSigns(Object.values(draft).join('\n'), []);
      if (anyway === '' && signs.length > 0) return again(texts.flagged(signs), { seen, flagged: true });
      const id = given === '' ? `office-${activityOf(request)}` : given;
      const decision = { content: contentOf(draft), over: vetted?.answer.sv ?? '', seen: given === '' ? undefined : seen };
      const outcome = await store.change(answerKind, id, (before) => decided(before, decision, actionOf(request)));
      if (outcome === 'saved') return shown(id, texts.saved, request);
      await living.refresh(id);
      // Whoever saves it once more has seen what somebody else wrote meanwhile.
      const now = living.edit(id);
      return again(texts.changed(now?.content?.answer.sv ?? vetted?.answer.sv ?? ''), { seen: now?.version });
    },

    'answers.approve': deciding((before, shipped, action) =>
      shipped === undefined ? { outcome: undefined } : decided(before, { over: shipped.answer.sv }, action),
    ),
    'answers.confirm': deciding((before, shipped, action) =>
      before === undefined && shipped === undefined ? { outcome: undefined } : confirmed(before, shipped?.answer.sv ?? '', action),
    ),
    'answers.restore': deciding((before, _, action) => restored(before, action)),

    'answers.hide': async (request) => {
      const { answer: id } = read(formInput, request.input);
      const isKnown = living.vetted(id) !== undefined;
      await store.change(answerKind, id, (before) => taken(before, isKnown, actionOf(request)));
      await living.refresh(id);
      const { hidden } = textsIn(request.language).answers;
      return isKnown ? [reviewCard(toReview(living, request.at, id), request.language, hidden)] : [say(hidden)];
    },

    'answers.suggested': async (request) => [reviewCard(toReview(living, request.at), request.language)],
  });
}
