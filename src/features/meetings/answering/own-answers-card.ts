import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Answer } from '../meeting/meeting.js';
import { lines, namedByDay, type View } from '../meeting/view.js';
import { chosen } from './answer-input.js';

export interface OwnAnswer extends View {
  readonly answer: Answer;
  /** It can still be changed. */
  readonly open: boolean;
}

/** A card that can be read on a phone, and letters of each answer on it: a form or my data shows all of it. */
const mostShown = 10;
const mostLetters = 300;

/** The reader's own answers, unnamed ones too: for their eyes only. */
export function ownAnswersCard(own: readonly OwnAnswer[], language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const answers = own.slice(0, mostShown).map((view, index) => {
    const { answer, meeting, open } = view;
    const { outcome } = answer;
    const became = open ? '' : outcome === undefined ? texts.mineWaiting : lines(texts.outcomes[outcome.kind], outcome.note);
    return {
      meeting: view.id,
      of: own[index - 1]?.id === view.id ? '' : namedByDay(view),
      number: answer.question,
      heading: texts.planQuestion(answer.question),
      question: meeting.questions[answer.question - 1]?.text ?? '',
      answer: answer.text.length > mostLetters ? `${answer.text.slice(0, mostLetters)} …` : answer.text,
      seen: texts.visibilities[chosen(answer.by)],
      became,
      open,
    };
  });
  return {
    kind: 'card',
    card: 'meetings/own-answers',
    language,
    title: texts.mineTitle,
    data: { answers },
    text: lines(
      texts.mineTitle,
      ...answers.map(({ of, heading, question, answer, seen, became }) => lines(of, `${heading}: ${question}`, answer, seen, became)),
    ),
  };
}
