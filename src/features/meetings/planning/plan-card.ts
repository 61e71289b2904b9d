import type { Group } from '../../../core/people/group.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { lines } from '../meeting/view.js';
import { type Edited, type Field, numbers } from './edit.js';
import { maxLetters, type PlanInput, type PlanProblem, questionAt } from './plan.js';

/** A form that is handed back has everything that was typed in it, but no personal number. */
const shown = (typed: PlanInput): PlanInput =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [field, typeof value === 'string' ? withoutPersonalNumbers(value) : value]),
  ) as PlanInput;

export interface PlanForm {
  readonly plan: PlanInput;
  /** What is wrong with it; '' for nothing. */
  readonly wrong: string;
  /** There is still time to send the questions at once. */
  readonly tooLate: boolean;
  /** Set when the form changes a meeting that has been saved. */
  readonly editing?: Editing;
}

interface Editing {
  /** Numbers of questions that stay as they are. */
  readonly locked: readonly number[];
  /** `canPost`: the questions are not posted yet. `canClose`: answers are still taken. */
  readonly canPost: boolean;
  readonly canClose: boolean;
}

export function formCard({ plan, wrong, tooLate, editing }: PlanForm, language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const title = editing === undefined ? texts.planTitle : texts.editTitle;
  const intro = editing === undefined ? texts.planIntro : texts.editIntro;
  const locked = numbers.map((number) => (editing?.locked.includes(number) ? (questionAt(plan, number)?.text ?? '') : ''));
  return {
    kind: 'card',
    card: 'meetings/plan',
    language,
    title,
    data: {
      title,
      intro,
      typed: shown(plan),
      problem: wrong,
      tooLate,
      labels: numbers.map((number) => ({ question: texts.planQuestion(number), step: texts.planStep(number) })),
      locked,
      canPost: editing?.canPost ?? true,
      canClose: editing?.canClose ?? true,
      // Once answers are closed there is no use in another question.
      asks: editing?.canClose ?? true,
      most: maxLetters,
    },
    text: lines(title, wrong, intro, plan.series === '' ? '' : texts.planSeries, editing === undefined ? texts.planAsText : '', ...locked),
  };
}

export const planCard = (plan: PlanInput, problem: PlanProblem | undefined, language: Language): CardReply =>
  formCard(
    { plan, wrong: problem === undefined ? '' : textsIn(language).meetings.planRefused[problem], tooLate: problem === 'tooLateToPost' },
    language,
  );

/** A longer text is cut where it is quoted above the form that holds all of it. */
const maxQuotedLetters = 200;

const quoted = (text: string): string =>
  (text.length > maxQuotedLetters ? `${text.slice(0, maxQuotedLetters)} …` : text).replace(/\s+/gu, ' ');

export function fieldLabel(field: Field, language: Language): string {
  const texts = textsIn(language).meetings;
  const number = Number(/\d$/u.exec(field)?.[0] ?? 0);
  if (number > 0) return field.startsWith('step') ? texts.planStep(number) : texts.planQuestion(number);
  return texts.editFields[field as keyof typeof texts.editFields];
}

function currentText(field: Field, plan: PlanInput, language: Language): string {
  const texts = textsIn(language).meetings;
  const value = plan[field];
  const said = field.startsWith('step') && value !== '' ? texts.steps[value as keyof typeof texts.steps] : value;
  return said === '' ? texts.editEmptied : quoted(said);
}

/** Why a changed meeting was not saved. */
export function wrongText(edited: Exclude<Edited, { as: 'saved' | 'refused' }>, language: Language): string {
  const texts = textsIn(language).meetings;
  if (edited.as === 'problem') return texts.planRefused[edited.problem];
  if (edited.as === 'fixed') {
    const typed = edited.typed.filter((text) => text !== '').map((text) => withoutPersonalNumbers(quoted(text)));
    return edited.over ? texts.editOver(typed) : texts.editAnswered(edited.questions, typed);
  }
  return texts.editConflict(
    edited.fields.map((field) => `${fieldLabel(field, language)}: ${currentText(field, edited.current, language)}`),
  );
}

const written = (filled: PlanInput): readonly { readonly id: string; readonly value: string }[] =>
  Object.entries(filled).flatMap(([id, value]) =>
    typeof value === 'string' && value !== '' && id !== 'group' ? [{ id, value: withoutPersonalNumbers(value) }] : [],
  );

/** A card takes six buttons. */
const maxChoices = 6;

/** What has been filled in of the form goes along, once for all the buttons: an agenda is long. */
export function whichGroupCard(groups: readonly Group[], filled: PlanInput, language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const choices = groups.slice(0, maxChoices).map(({ id, name }) => ({ group: id, title: name }));
  return {
    kind: 'card',
    card: 'meetings/which-group',
    language,
    title: texts.whichGroup,
    data: { choices, label: texts.planTitle, filled: written(filled) },
    text: lines(texts.whichGroup, ...choices.map(({ title }) => title)),
  };
}
