import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import type { CardReply } from '../../../core/reply.js';
import type { Answer, OutcomeKind } from './meeting.js';
import { mostNote } from './outcome-rule.js';
import { byText, lines, namedByDay, textsOf, type View } from './view.js';

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
      most: mostNote,
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
