import type { CardReply } from '../../../core/reply.js';
import type { Answer, Meeting } from './meeting.js';
import { byText, lines, textsOf, type View, whenText } from './view.js';

/** Letters and answers that a card takes with room to spare: Teams refuses cards that are too large. */
const maxLetters = 6000;
const maxAnswers = 20;

interface Part {
  /** From 1. */
  readonly question: number;
  readonly answers: readonly Answer[];
}

/** The answers by question, on as many pages as they fill; every question is on one, with answers or without. */
export function pagesOf({ questions, answers }: Meeting): readonly (readonly Part[])[] {
  const pages: Part[][] = [[]];
  let [letters, count] = [0, 0];
  for (const [index] of questions.entries()) {
    const question = index + 1;
    let part: Answer[] = [];
    const newPart = () => {
      part = [];
      pages.at(-1)?.push({ question, answers: part });
    };
    newPart();
    for (const answer of answers.filter((one) => one.question === question)) {
      if (count > 0 && (letters + answer.text.length > maxLetters || count >= maxAnswers)) {
        pages.push([]);
        [letters, count] = [0, 0];
        newPart();
      }
      part.push(answer);
      letters += answer.text.length;
      count += 1;
    }
  }
  return pages;
}

/** What the group is shown of a meeting's answers. */
export const forGroup = (meeting: Meeting): Meeting => ({ ...meeting, answers: meeting.answers.filter(({ by }) => by.as === 'named') });

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
