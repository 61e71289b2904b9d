import type { Instant } from '../../../core/ids.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { showMoment } from '../../../core/time/dates.js';
import { awayFrom, type By, type Meeting } from './meeting.js';
import { byText, readerOf, textsOf, type View, whenText } from './view.js';

/** Letters and answers that a card takes with room to spare: Teams refuses cards that are too large. */
const maxLetters = 6000;
const maxAnswers = 20;

/** What somebody answered, or wants taken up. */
interface Entry {
  readonly text: string;
  readonly by: By | { readonly as: 'raised'; readonly name: string; readonly at?: Instant | undefined };
}

export interface Part {
  /** From 1; 0 for what people want taken up. */
  readonly question: number;
  readonly entries: readonly Entry[];
}

/** What was meant for the group; `leads`: everything that came in. */
export type For = 'group' | 'leads';

/** Everything that came in, by question. Questions without an answer are shown only to those who lead, who may ask them at the meeting. */
function partsOf({ questions, answers, speakers }: Meeting, to: For): readonly Part[] {
  const shown = to === 'leads' ? answers : answers.filter(({ by }) => by.as === 'named');
  const asked = questions.map((_, index) => ({ question: index + 1, entries: shown.filter((one) => one.question === index + 1) }));
  const wishes = speakers
    .filter(({ item }) => item !== '')
    .map(({ item, name, at }) => ({ text: item, by: { as: 'raised', name, at } as const }));
  return [
    ...asked.filter(({ entries }) => to === 'leads' || entries.length > 0),
    ...(to === 'leads' && wishes.length > 0 ? [{ question: 0, entries: wishes }] : []),
  ];
}

/** What is handed over, on as many pages as it fills; none when there is nothing at all to show. */
export function pagesOf(meeting: Meeting, to: For): readonly (readonly Part[])[] {
  const parts = partsOf(meeting, to);
  if (parts.every(({ entries }) => entries.length === 0) && (to === 'group' || awayFrom(meeting).length === 0)) return [];
  const pages: { question: number; entries: Entry[] }[][] = [[]];
  let [letters, count] = [0, 0];
  for (const { question, entries } of parts) {
    let part: Entry[] = [];
    const newPart = () => {
      part = [];
      pages.at(-1)?.push({ question, entries: part });
    };
    newPart();
    for (const entry of entries) {
      if (count > 0 && (letters + entry.text.length > maxLetters || count >= maxAnswers)) {
        pages.push([]);
        [letters, count] = [0, 0];
        newPart();
      }
      part.push(entry);
      letters += entry.text.length;
      count += 1;
    }
  }
  return pages;
}

/** Whose it is and, where they gave their name, when it came. Nobody is told when something without a name came. */
function fromText({ by }: Entry, view: View): string {
  const texts = textsOf(view);
  if (by.as === 'unnamed') return texts.handOverUnnamed;
  const name = by.as === 'raised' ? by.name || texts.someone : byText(by, view);
  return by.at === undefined ? name : `${name}, ${showMoment(by.at, readerOf(view))}`;
}

/** Who has said that they cannot come, by name; '' for nobody. */
export const absentText = (view: View): string => {
  const names = awayFrom(view.meeting).map(({ name }) => name || textsOf(view).someone);
  return names.length === 0 ? '' : textsOf(view).handOverAbsent(names);
};

/** A part in words, for a card as for a document. */
export function partTexts({ question, entries }: Part, view: View) {
  const texts = textsOf(view);
  const asked = view.meeting.questions[question - 1];
  return {
    heading: question === 0 ? texts.handOverRaised : texts.planQuestion(question),
    text: asked?.text ?? '',
    given: asked === undefined ? '' : entries.length === 0 ? texts.handOverNone : texts.stepLines[asked.step],
    answers: entries.map((entry) => ({ text: entry.text, by: fromText(entry, view) })),
  };
}

export interface HandOverView extends View {
  readonly to: For;
  /** From 1. */
  readonly page: number;
}

/** The answers, ready to take into the meeting. Undefined when there is no such page. */
export function handOverCard(view: HandOverView): CardReply | undefined {
  const texts = textsOf(view);
  const { meeting, to } = view;
  const pages = pagesOf(meeting, to);
  const page = pages[view.page - 1];
  if (page === undefined) return undefined;
  const isLast = view.page === pages.length;
  const questions = page.map((part) => partTexts(part, view));
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
      absent: to === 'leads' && view.page === 1 ? absentText(view) : '',
      questions,
      relatives: isLast,
      marks: to === 'leads' && isLast && meeting.answers.length > 0,
      document: to === 'leads' && isLast,
    },
    text: lines(
      texts.handOverTitle,
      meeting.title,
      whenText(view),
      intro,
      pageText,
      to === 'leads' && view.page === 1 ? absentText(view) : '',
      ...questions.map(({ heading, text, given, answers }) =>
        lines(text === '' ? heading : `${heading}: ${text}`, given, ...answers.map((one) => `${one.by}: ${one.text}`)),
      ),
      isLast ? lines(texts.relatives, texts.relativesHelp) : '',
    ),
  };
}
