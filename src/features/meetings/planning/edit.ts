import type { Instant } from '../../../core/ids.js';
import { derivedId, type Marks, wasHandled, withHandled } from '../../../core/store/idempotence.js';
import type { Change } from '../../../core/store/store.js';
import { type Meeting, maxQuestions, type Question } from '../meeting/meeting.js';
import { edited, type Matter } from '../meeting/messages.js';
import { type Schedule, schedule } from '../meeting/schedule.js';
import { nextWake } from '../meeting/wake.js';
import { hasTold, newTimes } from './change-of-plan.js';
import { daysOf, emptyPlan, type PlanInput, type PlanProblem, problemOf, questionAt, refuseText } from './plan.js';

/** The numbers that the form's questions have. */
export const numbers = [1, 2, 3, 4, 5] as const;

/** What can be changed of a meeting that has been saved, as the form names it. */
export const fields = [
  ...(['title', 'date', 'start', 'end', 'place', 'agenda', 'postDaysBefore', 'closeDaysBefore'] as const),
  ...numbers.map((number) => `question${number}` as const),
  ...numbers.map((number) => `step${number}` as const),
] as const;
export type Field = (typeof fields)[number];

/** Length of the mark of a field's text; it only has to tell the text from what it was before. */
const markLetters = 8;

/** What a form showed, a mark for each field: it goes along in the form's own button. */
export const baseOf = (plan: PlanInput): string =>
  fields.map((field) => derivedId('field', field, plan[field]).slice(0, markLetters)).join('.');

/** A meeting as the form would have it. */
export function planOf(id: string, meeting: Meeting): PlanInput {
  const questions = meeting.questions.slice(0, maxQuestions).map(({ text, step }, index) => ({
    [`question${index + 1}`]: text,
    [`step${index + 1}`]: step,
  }));
  const { title, place, agenda, date, start, end, group } = meeting;
  const plan: PlanInput = Object.assign(
    { ...emptyPlan, title, place, agenda, date, start, end, group, meeting: id },
    { postDaysBefore: `${meeting.postDaysBefore}`, closeDaysBefore: `${meeting.closeDaysBefore}` },
    ...questions,
  );
  return { ...plan, base: baseOf(plan) };
}

export interface Merged {
  /** What was typed, and where nothing was, what others have made of it meanwhile. */
  readonly plan: PlanInput;
  /** Changed by others since the form was shown, and kept. */
  readonly others: readonly Field[];
  /** Changed by both, differently: what was typed stands in the plan. */
  readonly conflicts: readonly Field[];
}

/**
 * Merges what was typed into a form with what has become of the meeting since the form was shown. What only one side has changed is taken
 * from that side. Without a valid base everything that differs is a conflict.
 */
export function merge(typed: PlanInput, current: PlanInput): Merged {
  const [was, is, wants] = [typed.base.split('.'), baseOf(current).split('.'), baseOf(typed).split('.')];
  const differs = fields.map((field, at) => ({
    field,
    byOthers: is[at] !== was[at],
    byThis: wants[at] !== was[at],
    same: is[at] === wants[at],
  }));
  const kept = differs.filter(({ byThis }) => !byThis).map(({ field }) => field);
  return {
    plan: { ...typed, ...Object.fromEntries(kept.map((field) => [field, current[field]])) },
    others: differs.filter(({ byOthers, byThis }) => byOthers && !byThis).map(({ field }) => field),
    conflicts: differs.filter(({ byOthers, byThis, same }) => byOthers && byThis && !same).map(({ field }) => field),
  };
}

/** The form is shown again with everything that was typed in it. */
interface Again {
  readonly plan: PlanInput;
}

export type Edited =
  /** `others`: what somebody else changed while this form was open, which is kept too. */
  | { readonly as: 'saved'; readonly meeting: Meeting; readonly matters: readonly Matter[]; readonly others: readonly Field[] }
  | { readonly as: 'refused'; readonly because: 'cancelledAlready' | 'alreadyHeld' }
  | ({ readonly as: 'problem'; readonly problem: PlanProblem } & Again)
  /** Two people changed these fields differently; `current` holds what the other one saved. */
  | ({ readonly as: 'conflict'; readonly fields: readonly Field[]; readonly current: PlanInput } & Again)
  /** Questions that stay as they are, answered meanwhile or all because input is `over`; `typed` is what was to take their place. */
  | ({ readonly as: 'fixed'; readonly over: boolean; readonly questions: readonly number[]; readonly typed: readonly string[] } & Again);

/** Why a meeting cannot be changed any more; undefined when it can. */
export function refuseEdit(meeting: Meeting, now: Instant): 'cancelledAlready' | 'alreadyHeld' | undefined {
  if (meeting.state === 'cancelled') return 'cancelledAlready';
  return meeting.state === 'held' || now >= meeting.schedule.start ? 'alreadyHeld' : undefined;
}

/** Whether answers are closed. */
export const inputIsOver = ({ state, schedule: { closeAt } }: Meeting, now: Instant): boolean =>
  state === 'closed' || (state === 'posted' && now >= closeAt);

/** Questions that stay as they are, so that everybody knows what the answers are about: the answered, and all once input has closed. */
export const lockedQuestions = (meeting: Meeting, now: Instant): readonly number[] =>
  meeting.questions.flatMap((_, index) =>
    inputIsOver(meeting, now) || meeting.answers.some(({ question }) => question === index + 1) ? [index + 1] : [],
  );

const questionField = (number: number): Field => `question${number}` as Field;
const stepField = (number: number): Field => `step${number}` as Field;

/** Fills in what the form does not ask for just now: an input that is not shown sends nothing. */
function complete(typed: PlanInput, current: PlanInput, meeting: Meeting, now: Instant): PlanInput {
  const absent: Field[] = [];
  if (meeting.state !== 'planned') absent.push('postDaysBefore');
  if (inputIsOver(meeting, now)) absent.push('closeDaysBefore');
  for (const number of lockedQuestions(meeting, now)) {
    if (typed[questionField(number)] === '') absent.push(questionField(number), stepField(number));
  }
  return { ...typed, ...Object.fromEntries(absent.map((field) => [field, current[field]])) };
}

interface NewQuestions {
  readonly questions: readonly Question[];
  /** From the old number to the new one; a question that was taken away has none. */
  readonly renumbered: ReadonlyMap<number, number>;
}

function newQuestions(plan: PlanInput): NewQuestions {
  const questions: Question[] = [];
  const renumbered = new Map<number, number>();
  for (let number = 1; questionAt(plan, number) !== undefined; number += 1) {
    const question = questionAt(plan, number);
    if (question === undefined || question.text === '') continue;
    questions.push(question);
    renumbered.set(number, questions.length);
  }
  return { questions, renumbered };
}

function newSchedule(meeting: Meeting, plan: PlanInput, now: Instant): Schedule | PlanProblem {
  const to = {
    date: plan.date,
    start: plan.start,
    end: plan.end,
    postDaysBefore: daysOf(plan.postDaysBefore),
    closeDaysBefore: daysOf(plan.closeDaysBefore),
  };
  const isAsBefore = (Object.keys(to) as (keyof typeof to)[]).every((field) => to[field] === meeting[field]);
  if (isAsBefore && !plan.postNow) return meeting.schedule;
  if (meeting.state !== 'planned') return newTimes(meeting, to, now);
  const planned = schedule({ ...meeting, ...to }, now, { postNow: plan.postNow });
  return 'schedule' in planned ? planned.schedule : problemOf(planned);
}

const sameQuestions = (one: readonly Question[], other: readonly Question[]): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The changes that people act on. Nobody is sent anything about a better title or a mended typing error. */
function mattersOf(before: Meeting, after: Meeting): readonly Matter[] {
  // When a meeting is only announced, people know neither its questions nor until when they can answer.
  const isOut = after.state !== 'planned';
  const isMoved = before.schedule.start !== after.schedule.start || before.schedule.end !== after.schedule.end;
  return [
    ...(isMoved ? (['time'] as const) : []),
    ...(before.place === after.place ? [] : (['place'] as const)),
    ...(!isOut || sameQuestions(before.questions, after.questions) ? [] : (['questions'] as const)),
    ...(!isOut || before.schedule.closeAt === after.schedule.closeAt ? [] : (['closing'] as const)),
  ];
}

const isSame = (before: Meeting, after: Meeting): boolean => JSON.stringify(before) === JSON.stringify(after);

/** Saves the form of a meeting that is there already. `id` is the meeting's, `marks` the request's. */
export function editMeeting(id: string, meeting: Meeting, input: PlanInput, now: Instant, marks: Marks): Change<Meeting, Edited> {
  if (wasHandled(meeting, marks)) return { outcome: { as: 'saved', meeting, matters: [], others: [] } };
  const refused = refuseEdit(meeting, now);
  if (refused !== undefined) return { outcome: { as: 'refused', because: refused } };

  const current = planOf(id, meeting);
  const { plan: merged, others, conflicts } = merge(complete(input, current, meeting, now), current);
  const again = { ...merged, base: current.base };
  const over = inputIsOver(meeting, now);
  const fixed = (over ? numbers : lockedQuestions(meeting, now)).filter((number) =>
    [questionField(number), stepField(number)].some((field) => merged[field] !== current[field]),
  );
  if (fixed.length > 0) {
    const asTheyAre = fixed.flatMap((number) => [questionField(number), stepField(number)]).map((field) => [field, current[field]]);
    const typed = fixed.map((number) => merged[questionField(number)]);
    return { outcome: { as: 'fixed', over, questions: fixed, typed, plan: { ...again, ...Object.fromEntries(asTheyAre) } } };
  }
  if (conflicts.length > 0) return { outcome: { as: 'conflict', fields: conflicts, plan: again, current } };
  const wrong = refuseText(merged);
  if (wrong !== undefined) return { outcome: { as: 'problem', problem: wrong, plan: again } };
  const times = newSchedule(meeting, merged, now);
  if (typeof times === 'string') return { outcome: { as: 'problem', problem: times, plan: again } };

  const { questions, renumbered } = newQuestions(merged);
  const { title, place, agenda, date, start, end } = merged;
  const same: Meeting = {
    ...meeting,
    ...{ title, place, agenda, date, start, end, questions, schedule: times },
    postDaysBefore: daysOf(merged.postDaysBefore),
    closeDaysBefore: daysOf(merged.closeDaysBefore),
    postNow: meeting.postNow || (meeting.state === 'planned' && merged.postNow),
    answers: meeting.answers.map((answer) => ({ ...answer, question: renumbered.get(answer.question) ?? answer.question })),
  };
  if (isSame(meeting, same)) return { outcome: { as: 'saved', meeting, matters: [], others } };
  const matters = mattersOf(meeting, same);
  const moves = meeting.moves + (matters.includes('time') ? 1 : 0);
  const after: Meeting = withHandled({ ...same, edits: meeting.edits + 1, moves }, marks);
  return {
    body: after,
    send: hasTold(after) && (matters.length > 0 || after.state !== 'planned') ? edited(after, matters, now) : [],
    wakeAt: nextWake(after),
    outcome: { as: 'saved', meeting: after, matters: hasTold(after) ? matters : [], others },
  };
}
