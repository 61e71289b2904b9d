import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { withoutEnd } from '../../../core/read.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { showMoment } from '../../../core/time/dates.js';
import { localInstant } from '../../../core/time/local-time.js';
import { usualItems } from '../../../texts/agenda-words.js';
import { closingText, groupName, readerOf, textsOf, type View, whenText } from '../meeting/view.js';
import { maxLetters } from './plan.js';

const usual = new RegExp(`^(?:${usualItems.join('|')})`, 'iu');

/** The number, the sign and the times that may stand before the words of an item of the agenda. */
const before = /^\s*(?:(?:§\s*)?\d{1,2}[.):]?\s+|[-*•]\s+)?(?:(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\s*)?/u;

const minItemLetters = 6;
const maxItemLetters = 90;

/** The item of an agenda that most likely concerns representatives: the first one that is not part of every meeting. */
export const suggestedItem = (agenda: string): string | undefined =>
  agenda
    .split('\n')
    .map((line) => withoutEnd(line.replace(before, ''), /[\s.:;,*]/u))
    .find((item) => item.length >= minItemLetters && item.length <= maxItemLetters && /\p{L}{3}/u.test(item) && !usual.test(item));

/** The days of the others in the series, as a list under a heading. */
export function seriesLines(dates: readonly string[], view: View): readonly string[] {
  if (dates.length === 0) return [];
  const { meeting } = view;
  const days = dates.map((date) => {
    const at = localInstant(date, meeting.start, meeting.zone);
    return at === 'doesNotExist' ? date : showMoment(at, readerOf(view));
  });
  return [textsOf(view).seriesAlso(days.length), ...days];
}

export interface PlannedView extends View {
  /** The rule of its series as RFC 5545 writes it; '' when the meeting is in none. */
  readonly series: string;
  /** The day of the next one in the series, '' when there is none. */
  readonly nextDate: string;
  /** Days (YYYY-MM-DD) of the others of its series that were planned with it. */
  readonly following?: readonly string[];
  /** Said after what will happen: who is told of a change, what somebody else has changed. */
  readonly notes?: readonly string[];
  /** What was wrong with a question that was to be added, with the question. */
  readonly refused?: { readonly problem: string; readonly question: string };
}

/** What will happen now; and, as a nudge, a question to ask when there is none. */
export function plannedCard(view: PlannedView): CardReply {
  const { meeting, series, nextDate, refused, notes = [], following = [] } = view;
  const texts = textsOf(view);
  const hasQuestions = meeting.questions.length > 0;
  const postMoment = showMoment(meeting.schedule.postAt, readerOf(view));
  const willPost = hasQuestions
    ? meeting.postNow
      ? texts.savedPostNow
      : texts.savedPost(postMoment)
    : texts.savedPostNoQuestions(postMoment);
  const [isAhead, isOpen] = [meeting.state === 'planned', meeting.state === 'planned' || meeting.state === 'posted'];
  const closes = hasQuestions && isOpen ? texts.savedClose(closingText(view)) : '';
  const announced = isAhead && meeting.announced ? texts.savedAnnounced : '';
  const said = [announced, isAhead ? willPost : '', closes, ...seriesLines(following, view), ...notes].filter((line) => line !== '');
  const questions = meeting.questions.map(({ text, step }, index) => ({
    heading: texts.planQuestion(index + 1),
    text,
    step: texts.steps[step],
  }));
  const agendaLines = meeting.agenda.split('\n').filter((line) => line.trim() !== '').length;
  const facts = [whenText(view), meeting.place, groupName(view), agendaLines === 0 ? '' : texts.savedAgenda(agendaLines)].filter(
    (line) => line !== '',
  );
  const nudge = meeting.state === 'planned' && !hasQuestions;
  const item = suggestedItem(meeting.agenda);
  const suggestion = refused?.question ?? (item === undefined ? texts.suggestedAny : texts.suggestedQuestion(item));
  return {
    kind: 'card',
    card: 'meetings/planned',
    receipt: true,
    language: view.language,
    title: texts.savedTitle,
    data: {
      meeting: view.id,
      title: meeting.title,
      facts: facts.map((text) => ({ text })),
      questions,
      lines: said.map((text) => ({ text })),
      nudge,
      problem: refused?.problem ?? '',
      suggestion: withoutPersonalNumbers(suggestion),
      label: texts.planQuestion(1),
      stepLabel: texts.planStep(1),
      changes: isOpen || meeting.state === 'closed',
      most: maxLetters.question,
      next: {
        series: nextDate === '' ? '' : series,
        date: nextDate,
        title: meeting.title,
        start: meeting.start,
        end: meeting.end,
        place: meeting.place,
        group: meeting.group,
      },
    },
    text: lines(
      texts.savedTitle,
      meeting.title,
      ...facts,
      ...questions.map(({ heading, text, step }) => lines(`${heading}: ${text}`, step)),
      ...said,
      nudge ? lines(texts.nudge, refused?.problem ?? '') : '',
    ),
  };
}
