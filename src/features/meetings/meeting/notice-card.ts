import type { CardReply } from '../../../core/reply.js';
import { type ReachedView, unreachedLines } from '../reaching/reached-card.js';
import type { Matter } from './messages.js';
import { closingText, groupName, lines, textsOf, type View, whenText } from './view.js';

interface Notice {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly button: 'answers' | 'marks' | 'shows' | 'reached' | 'none';
}

/** A few lines about a meeting that somebody is sent, with one button at most. */
function notice(view: View, { heading, lines: said, button }: Notice): CardReply {
  const shown = said.filter((line) => line !== '');
  return {
    kind: 'card',
    card: 'meetings/notice',
    language: view.language,
    title: heading,
    data: {
      meeting: view.id,
      heading,
      title: view.meeting.title,
      lines: shown.map((text) => ({ text })),
      answers: button === 'answers',
      marks: button === 'marks',
      shows: button === 'shows',
      reached: button === 'reached',
    },
    text: lines(heading, view.meeting.title, ...shown),
  };
}

export function reminderCard(view: View): CardReply {
  const texts = textsOf(view);
  const questions = view.meeting.questions.map(({ text }, index) => `${texts.planQuestion(index + 1)}: ${text}`);
  return notice(view, {
    heading: texts.reminderTitle,
    lines: [whenText(view), ...questions, texts.answerUntil(closingText(view)), texts.reminderPause],
    button: 'answers',
  });
}

export function unmarkedCard(view: View): CardReply {
  const texts = textsOf(view);
  const left = view.meeting.answers.filter(({ outcome }) => outcome === undefined).length;
  return notice(view, {
    heading: texts.unmarkedTitle,
    lines: [whenText(view), texts.outcomeLeft(left), texts.unmarkedHelp],
    button: 'marks',
  });
}

export function movedCard(view: View): CardReply {
  const texts = textsOf(view);
  const { state, questions } = view.meeting;
  const until = state === 'posted' && questions.length > 0 ? texts.answerUntil(closingText(view)) : '';
  return notice(view, { heading: texts.movedTitle, lines: [groupName(view), texts.movedTo(whenText(view)), until], button: 'shows' });
}

/** What is new, for whoever has the questions. */
export function changedCard(view: View, what: readonly Matter[]): CardReply {
  const texts = textsOf(view);
  const { state, questions, place } = view.meeting;
  const isOpen = state === 'posted' && questions.length > 0;
  const has = (one: Matter): boolean => what.includes(one);
  const newPlace = place === '' ? texts.changedNoPlace : texts.changedPlace(place);
  return notice(view, {
    heading: has('time') ? texts.movedTitle : texts.changedTitle,
    lines: [
      groupName(view),
      has('time') ? texts.movedTo(whenText(view)) : whenText(view),
      has('place') ? newPlace : '',
      has('questions') ? texts.changedQuestions : '',
      isOpen ? texts.answerUntil(closingText(view)) : '',
    ],
    button: 'shows',
  });
}

/** For the coordinators; undefined when all has come through since. */
export function unreachedCard(view: ReachedView): CardReply | undefined {
  const texts = textsOf(view);
  const missed = unreachedLines(view);
  if (missed.length === 0) return undefined;
  return notice(view, { heading: texts.unreachedTitle, lines: [whenText(view), ...missed, texts.unreachedHelp], button: 'reached' });
}

export const cancelledCard = (view: View): CardReply =>
  notice(view, { heading: textsOf(view).cancelledMark, lines: [whenText(view), groupName(view)], button: 'none' });

/** For whoever leads the meeting: something to take up there. */
export function raisedCard(view: View, speaker: string): CardReply | undefined {
  const texts = textsOf(view);
  const said = view.meeting.speakers.find(({ id }) => id === speaker);
  if (said === undefined) return undefined;
  const heading = texts.raisedTitle(said.name === '' ? texts.someone : said.name);
  return notice(view, { heading, lines: [whenText(view), said.item, texts.raisedHelp], button: 'shows' });
}

/** For the chair only. */
export function speakCard(view: View, speaker: string): CardReply | undefined {
  const texts = textsOf(view);
  const said = view.meeting.speakers.find(({ id }) => id === speaker);
  if (said === undefined) return undefined;
  const item = /^\d/u.test(said.item) ? texts.speakItem(said.item) : said.item;
  return notice(view, { heading: texts.speakTitle(said.name === '' ? texts.someone : said.name), lines: [item], button: 'none' });
}
