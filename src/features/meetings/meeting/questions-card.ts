import type { GlossaryKnown } from '../../../core/known.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { showMoment } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { shownAgenda } from './agenda.js';
import type { Meeting } from './meeting.js';
import { closingText, groupName, readerOf, textsOf, type View, whenText } from './view.js';

interface Abbreviation {
  readonly abbr: string;
  readonly name: string;
}

export interface QuestionsView extends View {
  /** Those of the agenda and the questions, explained. */
  readonly abbreviations: readonly Abbreviation[];
  /** `invitation`: the card that is posted. `personal`: the same for a representative. `shown`: because somebody asked. */
  readonly as: 'invitation' | 'personal' | 'shown';
  /** What the reader may do here and now. */
  readonly may?: {
    readonly change: boolean;
    readonly mark: boolean;
    readonly speak: boolean;
    readonly reached: boolean;
    readonly who: boolean;
  };
}

/** More than this makes the card too long to be read on a phone. */
const maxAgendaLines = 40;
const maxAgendaLetters = 4000;
const maxAbbreviations = 25;

/** While answers come, only those with a name are counted: beside the names that leads see, the others would tell who gave them. */
function givenText(view: QuestionsView, question: number): string {
  const { meeting, as } = view;
  // A personal copy is not brought up to date at every answer.
  if (meeting.state === 'planned' || as === 'personal') return '';
  const texts = textsOf(view);
  const given = meeting.answers.filter((answer) => answer.question === question);
  const named = given.filter(({ by }) => by.as !== 'unnamed').length;
  if (isAnswerable(view)) return named === 0 ? '' : texts.answersNamed(named);
  return given.length === 0 ? '' : texts.answersGiven(given.length);
}

const isAnswerable = ({ meeting, now }: View): boolean => meeting.state === 'posted' && now < meeting.schedule.closeAt;

function markText(view: QuestionsView): string {
  const texts = textsOf(view);
  if (view.meeting.state === 'cancelled') return texts.cancelledMark;
  return view.meeting.moves > 0 ? texts.movedMark : '';
}

function untilText(view: View): string {
  const texts = textsOf(view);
  const { state, questions, schedule } = view.meeting;
  if (questions.length === 0 || state === 'cancelled') return '';
  if (state === 'planned') return texts.answerFrom(showMoment(schedule.postAt, readerOf(view)), closingText(view));
  return isAnswerable(view) ? texts.answerUntil(closingText(view)) : texts.answersClosed(closingText(view));
}

/** The meeting, and what the group is to think about before it. Never who has answered, only how many. */
export function questionsCard(view: QuestionsView): CardReply {
  const { id, meeting, as, may } = view;
  const texts = textsOf(view);
  const answerable = isAnswerable(view);
  const questions = meeting.questions.map(({ text, step }, index) => ({
    number: index + 1,
    heading: texts.planQuestion(index + 1),
    text,
    step: texts.stepLines[step],
    given: givenText(view, index + 1),
    answer: meeting.questions.length === 1 ? texts.answerButton : texts.answerNumber(index + 1),
    answerable,
  }));
  const agenda = shownAgenda(meeting.agenda.slice(0, maxAgendaLetters))
    .slice(0, maxAgendaLines)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, marked }) => ({ text, mark: marked ? texts.perspective : '' }));
  const abbreviationsTitle = agenda.length > 0 ? texts.abbreviations : texts.abbreviationsAsked;
  const abbreviations = view.abbreviations.slice(0, maxAbbreviations);
  const [mark, until, when] = [markText(view), untilText(view), whenText(view)];
  const isNew = as !== 'shown' && mark === '';
  const forRepresentatives = as === 'personal';
  return {
    kind: 'card',
    card: 'meetings/questions',
    language: view.language,
    title: meeting.title,
    data: {
      meeting: id,
      mark,
      isNew,
      title: meeting.title,
      when,
      place: meeting.place,
      group: groupName(view),
      forRepresentatives,
      questions,
      until,
      agenda,
      abbreviations,
      abbreviationsTitle,
      speaks: may?.speak ?? false,
      marks: may?.mark ?? false,
      calendar: as === 'shown' && meeting.state !== 'cancelled' && view.now < meeting.schedule.end,
      changes: may?.change ?? false,
      reached: may?.reached ?? false,
      who: may?.who ?? false,
    },
    text: lines(
      mark,
      isNew ? texts.invited : '',
      meeting.title,
      when,
      meeting.place,
      groupName(view),
      forRepresentatives ? texts.forRepresentatives : '',
      questions.length > 0 ? texts.thinkAbout : '',
      ...questions.map(({ heading, text, step, given }) => lines(`${heading}: ${text}`, step, given)),
      until,
      agenda.length > 0 ? texts.agendaTitle : '',
      ...agenda.map(({ text, mark: marked }) => (marked === '' ? text : `${text} (${marked})`)),
      abbreviations.length > 0 ? abbreviationsTitle : '',
      ...abbreviations.map(({ abbr, name }) => `${abbr}: ${name}`),
    ),
  };
}

export const abbreviationsOf = ({ agenda, title, questions }: Meeting, language: Language, find: GlossaryKnown['abbreviationsIn']) =>
  find([title, agenda, ...questions.map(({ text }) => text)].join('\n'), language);
