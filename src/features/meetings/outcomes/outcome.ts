import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { hasPersonalNumber, withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { typedText } from '../../../core/read.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { type Marks, wasHandled, withHandled } from '../../../core/store/idempotence.js';
import type { Change } from '../../../core/store/store.js';
import { type Answer, type Meeting, type OutcomeKind, outcomes } from '../meeting/meeting.js';
import { outcomeTold } from '../meeting/messages.js';
import { byText, namedByDay, textsOf, type View } from '../meeting/view.js';

export const maxNoteLetters = 1000;

export const outcomeInput = z.object({ meeting: z.string(), answer: z.string(), outcome: z.enum(outcomes), note: typedText });
export type OutcomeInput = z.output<typeof outcomeInput>;

export type OutcomeRefusal = 'personalNumber' | 'tooLong' | 'tooEarly' | 'noSuchAnswer';

/** Says what became of an answer, and tells whoever gave it. Said again in the same words, it is told once. */
export function markOutcome(
  meeting: Meeting,
  { answer: id, outcome: kind, note }: OutcomeInput,
  at: Instant,
  marks: Marks,
): Change<Meeting, 'saved' | OutcomeRefusal> {
  if (note.length > maxNoteLetters) return { outcome: 'tooLong' };
  if (hasPersonalNumber(note)) return { outcome: 'personalNumber' };
  if (meeting.state !== 'closed' && meeting.state !== 'held') return { outcome: 'tooEarly' };
  const answer = meeting.answers.find((one) => one.id === id);
  if (answer === undefined) return { outcome: 'noSuchAnswer' };
  const same = answer.outcome?.kind === kind && answer.outcome.note === note;
  if (same || wasHandled(meeting, marks)) return { outcome: 'saved' };
  const answers = meeting.answers.map((one) => (one.id === id ? { ...one, outcome: { kind, note } } : one));
  return {
    body: withHandled({ ...meeting, answers }, marks),
    send: [outcomeTold(meeting, answer, marks[0], at)],
    outcome: 'saved',
  };
}

export interface MarkView extends View {
  readonly answer: Answer;
  /** Answers without a mark, this one included. */
  readonly left: number;
  readonly typed?: { readonly outcome: OutcomeKind; readonly note: string; readonly problem: string };
}

/** The form where a lead tells what became of one answer. */
export function outcomeFormCard(view: MarkView): CardReply {
  const texts = textsOf(view);
  const { answer, meeting, typed } = view;
  const problem = typed?.problem ?? '';
  const left = texts.outcomeLeft(view.left);
  const heading = texts.planQuestion(answer.question);
  const question = meeting.questions[answer.question - 1]?.text ?? '';
  const by = byText(answer.by, view);
  return {
    kind: 'card',
    card: 'meetings/outcome-form',
    language: view.language,
    title: texts.outcomeTitle,
    data: {
      meeting: view.id,
      id: answer.id,
      problem,
      left,
      heading,
      question,
      answer: answer.text,
      by,
      outcome: typed?.outcome ?? 'raised',
      note: withoutPersonalNumbers(typed?.note ?? ''),
      most: maxNoteLetters,
    },
    text: lines(texts.outcomeTitle, problem, left, `${heading}: ${question}`, `${by}: ${answer.text}`),
  };
}

/** What whoever gave the answer is told. */
export function outcomeCard(view: View, answer: Answer): CardReply | undefined {
  if (answer.outcome === undefined) return undefined;
  const texts = textsOf(view);
  const { kind, note } = answer.outcome;
  const outcome = texts.outcomes[kind];
  return {
    kind: 'card',
    card: 'meetings/outcome',
    language: view.language,
    title: texts.outcomeTold,
    data: { title: namedByDay(view), outcome, note, answer: answer.text },
    text: lines(texts.outcomeTold, namedByDay(view), outcome, note, `${texts.outcomeYours}: ${answer.text}`),
  };
}
