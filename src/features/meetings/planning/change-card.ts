import type { CardReply } from '../../../core/reply.js';
import { lines, textsOf, type View, whenText } from '../meeting/view.js';
import type { NewTime } from './change-of-plan.js';
import type { PlanProblem } from './plan.js';

export function moveCard(view: View, typed: NewTime, problem?: PlanProblem): CardReply {
  const texts = textsOf(view);
  const wrong = problem === undefined ? '' : texts.planRefused[problem];
  return {
    kind: 'card',
    card: 'meetings/move',
    language: view.language,
    title: texts.moveTitle,
    data: { meeting: view.id, title: view.meeting.title, date: typed.date, start: typed.start, end: typed.end, problem: wrong },
    text: lines(texts.moveTitle, wrong, view.meeting.title),
  };
}

export function cancelCard(view: View): CardReply {
  const texts = textsOf(view);
  const when = whenText(view);
  return {
    kind: 'card',
    card: 'meetings/cancel',
    language: view.language,
    title: texts.cancelTitle,
    data: { meeting: view.id, title: view.meeting.title, when },
    text: lines(texts.cancelTitle, view.meeting.title, when, texts.cancelHelp),
  };
}
