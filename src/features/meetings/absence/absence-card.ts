import { type CardReply, lines } from '../../../core/reply.js';
import { textsIn } from '../../../texts/texts.js';
import { type View, whenText } from '../meeting/view.js';

export interface AbsenceView extends View {
  /** Numbers (from 1) of the questions that somebody who is not coming can answer in writing. Empty where others read. */
  readonly questions: readonly number[];
  /** They are the only one who plans the meeting. */
  readonly alone: boolean;
}

/** What somebody who cannot come gets: that it has been told, and what they can do instead of coming. */
export function absenceCard(view: AbsenceView): CardReply {
  const texts = textsIn(view.language).meetings;
  const said = view.alone ? texts.absentAlone : texts.absentSaid;
  const questions = view.questions.map((number) => ({ number, text: view.meeting.questions[number - 1]?.text ?? '' }));
  const ahead = view.meeting.state === 'planned' && view.meeting.questions.length > 0;
  const instead = questions.length > 0 ? texts.absentInstead : ahead ? texts.absentLater : '';
  return {
    kind: 'card',
    card: 'meetings/absence',
    language: view.language,
    title: texts.absenceTitle,
    data: { meeting: view.id, said, title: view.meeting.title, when: whenText(view), instead, questions, writes: !view.alone },
    text: lines(said, view.meeting.title, whenText(view), instead, ...questions.map(({ number, text }) => `${number}. ${text}`)),
  };
}
