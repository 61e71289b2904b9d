import { derivedId } from '../../../core/store/idempotence.js';
import { type Meeting, mostQuestions } from '../meeting/meeting.js';
import { emptyPlan, type PlanInput } from './plan.js';

/** Of the form's questions. */
export const numbers = [1, 2, 3, 4, 5] as const;

/** What can be changed of a meeting that has been saved, as the form names it. */
export const fields = [
  ...(['title', 'date', 'start', 'end', 'place', 'agenda', 'postDaysBefore', 'closeDaysBefore'] as const),
  ...numbers.map((number) => `question${number}` as const),
  ...numbers.map((number) => `step${number}` as const),
] as const;
export type Field = (typeof fields)[number];

/** Letters of a mark: enough to tell apart two texts that people write by turns. */
const markLetters = 8;

/** What a form showed, a mark for each field: it goes along in the form's own button. */
export const baseOf = (plan: PlanInput): string =>
  fields.map((field) => derivedId('field', field, plan[field]).slice(0, markLetters)).join('.');

/** A meeting as the form would have it. */
export function planOf(id: string, meeting: Meeting): PlanInput {
  const questions = meeting.questions.slice(0, mostQuestions).map(({ text, step }, index) => ({
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
 * Puts together what was typed into a form and what has become of the meeting since the form was shown: what only one of the two has
 * changed is as that one has it. A base that is none makes everything that differs a conflict.
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
