import type { Group } from '../../../core/people/group.js';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Edited, type Field, numbers } from './edit.js';
import { emptyPlan, maxLetters, type PlanInput, type PlanProblem, questionAt } from './plan.js';

/** A form that is handed back has everything that was typed in it, but no personal number. */
const shown = (typed: PlanInput): PlanInput =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => [field, typeof value === 'string' ? withoutPersonalNumbers(value) : value]),
  ) as PlanInput;

export interface PlanForm {
  readonly plan: PlanInput;
  /** What the group is called: whoever leads several sees which one it is. */
  readonly group: string;
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

/** The questions in the form: those that hold something, the first in any case; the others wait behind "Lägg till fråga". */
function questionRows(typed: PlanInput, editing: Editing | undefined, language: Language) {
  const texts = textsIn(language).meetings;
  const lastFilled = numbers.findLast((number) => questionAt(typed, number)?.text !== '') ?? 1;
  const asks = editing?.canClose ?? true;
  return numbers
    .filter((number) => asks || number <= lastFilled)
    .map((number) => ({
      number,
      heading: texts.planQuestion(number),
      stepLabel: texts.planStep(number),
      question: typed[`question${number}`],
      step: typed[`step${number}`],
      locked: editing?.locked.includes(number) ?? false,
      isShown: number <= lastFilled,
      // Below the last one that is shown, and so below each that is hidden still.
      canAdd: number >= lastFilled,
      next: asks && number < numbers.length ? number + 1 : 0,
    }));
}

/** What is behind "Fler val" is hidden only while it is empty or as usual: what is wrong, or was read from an invitation, is to be seen. */
const hasMore = (plan: PlanInput): boolean =>
  (['place', 'agenda', 'postDaysBefore', 'closeDaysBefore', 'series', 'repeat'] as const).some((field) => plan[field] !== emptyPlan[field]);

export function formCard({ plan, group, wrong, tooLate, editing }: PlanForm, language: Language): CardReply {
  const texts = textsIn(language).meetings;
  const title = editing === undefined ? texts.planTitle : texts.editTitle;
  const intro = editing === undefined ? texts.planIntro : texts.editIntro;
  const typed = shown(plan);
  const questions = questionRows(typed, editing, language);
  const locked = questions.filter((one) => one.locked).map(({ question }) => question);
  return {
    kind: 'card',
    card: 'meetings/plan',
    language,
    title,
    data: {
      title,
      group,
      intro,
      typed,
      problem: wrong,
      tooLate,
      questions,
      repeat: plan.repeat === '' ? 'no' : plan.repeat,
      recurs: editing === undefined,
      isFromInvitation: plan.series !== '',
      isMoreShown: wrong !== '' || hasMore(plan),
      canPost: editing?.canPost ?? true,
      canClose: editing?.canClose ?? true,
      // Once answers are closed there is no use in another question.
      asks: editing?.canClose ?? true,
      most: maxLetters,
    },
    text: lines(
      title,
      group,
      wrong,
      intro,
      plan.series === '' ? '' : texts.planSeries,
      editing === undefined ? texts.planAsText : '',
      ...locked,
    ),
  };
}

export const planCard = (plan: PlanInput, group: Pick<Group, 'name'>, problem: PlanProblem | undefined, language: Language): CardReply =>
  formCard(
    {
      plan,
      group: group.name,
      wrong: problem === undefined ? '' : textsIn(language).meetings.planRefused[problem],
      tooLate: problem === 'tooLateToPost',
    },
    language,
  );

/** A longer text is cut where it is quoted above the form that holds all of it. */
const maxQuotedLetters = 200;

const quoted = (text: string): string =>
  (text.length > maxQuotedLetters ? `${text.slice(0, maxQuotedLetters)} …` : text).replace(/\s+/gu, ' ');

/** What a field of the form is called. */
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

/** A list that can be read on a phone. */
const maxChoices = 20;

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
