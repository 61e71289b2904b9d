import type { Answer, Meeting } from './meeting.js';

/** Letters and answers that a card takes with room to spare: Teams refuses cards that are too large. */
const mostLetters = 6000;
const mostAnswers = 20;

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
      if (count > 0 && (letters + answer.text.length > mostLetters || count >= mostAnswers)) {
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
