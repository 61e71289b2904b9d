import type { CardReply } from '../../../core/reply.js';
import { forGroup, pagesOf } from './hand-over.js';
import { byText, lines, textsOf, type View, whenText } from './view.js';

export interface HandOverView extends View {
  /** `group`: only what was meant for it. `leads`: everything. */
  readonly to: 'group' | 'leads';
  /** From 1. */
  readonly page: number;
}

/** The answers, ready to take into the meeting. Undefined when there is no such page. */
export function handOverCard(view: HandOverView): CardReply | undefined {
  const texts = textsOf(view);
  const { meeting, to } = view;
  const pages = pagesOf(to === 'group' ? forGroup(meeting) : meeting);
  const page = pages[view.page - 1];
  if (page === undefined) return undefined;
  const isLast = view.page === pages.length;
  const questions = page.map(({ question, answers }) => ({
    heading: texts.planQuestion(question),
    text: meeting.questions[question - 1]?.text ?? '',
    given: answers.length === 0 ? texts.handOverNone : texts.stepLines[meeting.questions[question - 1]?.step ?? 'information'],
    answers: answers.map(({ text, by }) => ({ text, by: byText(by, view) })),
  }));
  const intro = to === 'group' ? texts.handOverGroup : texts.handOverChair;
  const pageText = pages.length === 1 ? '' : texts.handOverPage(view.page, pages.length);
  return {
    kind: 'card',
    card: 'meetings/hand-over',
    language: view.language,
    title: texts.handOverTitle,
    data: {
      meeting: view.id,
      title: meeting.title,
      when: whenText(view),
      intro,
      page: pageText,
      questions,
      relatives: isLast,
      marks: to === 'leads' && isLast && meeting.answers.length > 0,
    },
    text: lines(
      texts.handOverTitle,
      meeting.title,
      whenText(view),
      intro,
      pageText,
      ...questions.map((one) => lines(`${one.heading}: ${one.text}`, one.given, ...one.answers.map(({ text, by }) => `${by}: ${text}`))),
      isLast ? lines(texts.relatives, texts.relativesHelp) : '',
    ),
  };
}
