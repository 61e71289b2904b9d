import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { maxAnswerLetters, type Visibility } from '../meeting/answers.js';
import { questionMark } from '../meeting/meeting.js';
import { closingText, textsOf, type View } from '../meeting/view.js';

export interface AnswerView extends View {
  /** From 1. */
  readonly question: number;
}

export interface Typed {
  readonly text: string;
  readonly visibility: Visibility;
  /** What is wrong with it, '' for nothing. */
  readonly problem: string;
  /** There is an answer already. */
  readonly given: boolean;
}

/** The form for an answer, with the one that was given before in it. */
export function answerCard(view: AnswerView, { text, visibility, problem, given }: Typed): CardReply {
  const texts = textsOf(view);
  const { meeting, question } = view;
  const asked = meeting.questions[question - 1];
  const until = texts.answerUntil(closingText(view));
  const heading = texts.planQuestion(question);
  const step = asked === undefined ? '' : texts.stepLines[asked.step];
  return {
    kind: 'card',
    card: 'meetings/answer',
    language: view.language,
    title: texts.answerTitle,
    data: {
      meeting: view.id,
      number: question,
      asked: asked === undefined ? '' : questionMark(asked),
      title: meeting.title,
      heading,
      question: asked?.text ?? '',
      step,
      typed: withoutPersonalNumbers(text).slice(0, maxAnswerLetters),
      visibility,
      problem,
      given,
      until,
      most: maxAnswerLetters,
    },
    text: lines(texts.answerTitle, problem, meeting.title, `${heading}: ${asked?.text ?? ''}`, step, texts.answerIntro, until),
  };
}

/** `next`: a question that has no answer yet, 0 when there is none. Does not repeat the answer: others may see the screen. */
export function answeredCard(view: AnswerView, visibility: Visibility, next: number): CardReply {
  const texts = textsOf(view);
  const goesTo = texts.answerGoesTo[visibility];
  const until = texts.answerChangeUntil(closingText(view));
  const heading = texts.planQuestion(view.question);
  return {
    kind: 'card',
    card: 'meetings/answered',
    receipt: true,
    language: view.language,
    title: texts.answerTitle,
    data: { meeting: view.id, number: view.question, heading, goesTo, until, next },
    text: lines(texts.answerSaved, heading, goesTo, until),
  };
}

/** Where others read: the way to the form, without a word of what was typed. */
export function answerPrivatelyCard(
  meeting: string,
  question: number,
  language: Language,
  said = textsIn(language).meetings.answerPrivately,
): CardReply {
  const texts = textsIn(language).meetings;
  return {
    kind: 'card',
    card: 'meetings/answer-privately',
    language,
    title: texts.answerTitle,
    data: { meeting, number: question, said },
    text: said,
  };
}
