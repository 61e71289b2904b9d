import { type CardReply, lines } from '../../core/reply.js';
import { showMoment } from '../../core/time/dates.js';
import { agendaItem } from './meeting/agenda.js';
import type { Matter } from './meeting/messages.js';
import { closingText, groupName, readerOf, textsOf, type View, whenText } from './meeting/view.js';
import { seriesLines } from './planning/planned-card.js';
import { type ReachedView, unreachedLines } from './reaching/reached-card.js';

interface Notice {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly button: 'answers' | 'marks' | 'shows' | 'reached' | 'none';
  /** Beside it is a button that puts it into the reader's own calendar. */
  readonly calendar?: true;
  /** Whose wish may be answered with thanks. */
  readonly speaker?: string;
}

/** A few lines about a meeting that somebody is sent, with one button at most. */
function notice(view: View, { heading, lines: said, button, calendar, speaker = '' }: Notice): CardReply {
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
      calendar: calendar ?? false,
      speaker,
    },
    text: lines(heading, view.meeting.title, ...shown),
  };
}

/** `nudged`: because somebody who leads asked for it, and so also to those who have answered without name. */
export function reminderCard(view: View, nudged = false): CardReply {
  const texts = textsOf(view);
  const questions = view.meeting.questions.map(({ text }, index) => `${texts.planQuestion(index + 1)}: ${text}`);
  return notice(view, {
    heading: texts.reminderTitle,
    lines: [whenText(view), ...questions, texts.answerUntil(closingText(view)), nudged ? texts.nudgedHelp : '', texts.reminderPause],
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

/** Long before the questions come. `dates`: of the others in its series, as they were when it was planned. */
export function announcedCard(view: View, dates: readonly string[]): CardReply {
  const texts = textsOf(view);
  const { questions, place, schedule } = view.meeting;
  const soon = showMoment(schedule.postAt, readerOf(view));
  return notice(view, {
    heading: texts.announcedTitle(dates.length + 1),
    lines: [
      whenText(view),
      place,
      groupName(view),
      ...seriesLines(dates, view),
      questions.length > 0 ? texts.announcedQuestions(soon) : '',
    ],
    button: 'shows',
    calendar: true,
  });
}

export function movedCard(view: View): CardReply {
  const texts = textsOf(view);
  const { state, questions } = view.meeting;
  const until = state === 'posted' && questions.length > 0 ? texts.answerUntil(closingText(view)) : '';
  return notice(view, {
    heading: texts.movedTitle,
    lines: [groupName(view), texts.movedTo(whenText(view)), until],
    button: 'shows',
    calendar: true,
  });
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
  return notice(view, {
    heading,
    lines: [whenText(view), said.item, texts.raisedHelp],
    button: 'shows',
    speaker: said.seen ? '' : speaker,
  });
}

/** For the chair only. */
export function speakCard(view: View, speaker: string): CardReply | undefined {
  const texts = textsOf(view);
  const said = view.meeting.speakers.find(({ id }) => id === speaker);
  if (said === undefined) return undefined;
  const item = /^\d/u.test(said.item) ? texts.speakItem(said.item, agendaItem(view.meeting.agenda, said.item)) : said.item;
  return notice(view, { heading: texts.speakTitle(said.name === '' ? texts.someone : said.name), lines: [item], button: 'none' });
}

/** For whoever wanted it raised: somebody who leads has seen it. */
export function seenCard(view: View, speaker: string, by: 'chair' | 'coordinator'): CardReply | undefined {
  const said = view.meeting.speakers.find(({ id }) => id === speaker);
  if (said === undefined) return undefined;
  return notice(view, { heading: textsOf(view).seenTitle[by], lines: [whenText(view), said.item], button: 'none' });
}

/** For those who lead: somebody cannot come, or can after all. Undefined when it is the other way by now. */
export function absentCard(view: View, person: string, coming: boolean): CardReply | undefined {
  const texts = textsOf(view);
  const said = view.meeting.absent.find((one) => one.person === person);
  if (said === undefined || coming !== (said.isComing === true)) return undefined;
  const name = said.name === '' ? texts.someone : said.name;
  return notice(view, {
    heading: coming ? texts.comingTitle(name) : texts.absentTitle(name),
    lines: [whenText(view), groupName(view)],
    button: 'shows',
  });
}

/** For the coordinators, where nothing has come in: what to do about it. */
export function noAnswersCard(view: View): CardReply {
  const texts = textsOf(view);
  return notice(view, { heading: texts.noAnswersTitle, lines: [whenText(view), texts.noAnswersHelp], button: 'shows' });
}

/** For whoever wanted it raised. */
export function wishLostCard(view: View, speaker: string): CardReply | undefined {
  const said = view.meeting.speakers.find(({ id }) => id === speaker);
  if (said === undefined) return undefined;
  const texts = textsOf(view);
  return notice(view, { heading: texts.wishLostTitle, lines: [whenText(view), said.item, texts.wishLostHelp], button: 'none' });
}
