import { barOf } from '../../../core/drawing/bars.js';
import type { Instant } from '../../../core/ids.js';
import type { PerspectiveKept } from '../../../core/known.js';
import type { Group } from '../../../core/people/group.js';
import { type Reader, showDate, showMoment } from '../../../core/time/dates.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { StatementResult } from './counts.js';
import type { Evaluation } from './evaluation.js';
import type { Asked, OwnStatement, StatementKey } from './statements.js';

/** An evaluation as one reader is shown it. */
export interface View {
  readonly id: string;
  readonly evaluation: Evaluation;
  readonly group: Pick<Group, 'name' | 'members'> | undefined;
  readonly language: Language;
  /** When it is read; for a card that stays: when it was posted. */
  readonly now: Instant;
  /** Answers that it takes at least for anything to be shown. */
  readonly minimum: number;
}

/** How many have answered, and how many have said that they were not there. */
export interface Turnout {
  readonly answers: number;
  readonly absent: number;
}

/** How often the perspective of patients and next of kin had its place, in words and drawn; nothing while too few meetings have been. */
export const perspectiveRows = (found: PerspectiveKept | undefined, language: Language) =>
  found === undefined
    ? []
    : [{ sentence: textsIn(language).meetings.perspectiveKept(found.kept, found.of), bar: barOf(found.kept, found.of) }];

type Held = Pick<Evaluation, 'date' | 'zone'>;

export const textsOf = ({ language }: Pick<View, 'language'>) => textsIn(language).evaluation;

const readerOf = ({ evaluation, language, now }: View): Reader => ({ language, zone: evaluation.zone, now });

/** The day in words. */
export const dayText = ({ date, zone }: Held, language: Language, now: Instant): string => showDate(date, { language, zone, now });

/** The meeting's title; of one that nobody planned with Lotsen, the group's name. */
export const titleText = ({ evaluation, group }: View): string => (evaluation.title === '' ? (group?.name ?? '') : evaluation.title);

export const whenText = ({ evaluation, language, now }: View): string => dayText(evaluation, language, now);

/** Where and when, for somebody who may be in several groups: whose meeting it was, where the title does not say that, and the day. */
export function whereText(view: View): string {
  const name = view.evaluation.title === '' ? '' : (view.group?.name ?? '');
  return [...(name === '' || name === view.evaluation.title ? [] : [name]), whenText(view)].join(', ');
}

/** One line for a button or a list: the title, else "Mötet tisdag 5 november". */
export function nameText({ evaluation, group, language, now }: Omit<View, 'id' | 'minimum'>): string {
  const day = dayText(evaluation, language, now);
  const what = evaluation.title === '' ? textsIn(language).evaluation.meetingOf(day) : `${evaluation.title} (${day})`;
  return group === undefined || evaluation.title !== '' ? what : `${group.name}: ${what}`;
}

export const closingText = (view: View): string => showMoment(view.evaluation.closeAt, readerOf(view));

export const isOwn = (key: StatementKey): key is OwnStatement => key === 'own1' || key === 'own2';

/** A statement in the group's own words, or in Lotsen's in the reader's language. */
export const statementText = ({ key, text }: Asked, language: Language): string =>
  text === '' && !isOwn(key) ? textsIn(language).evaluation.statements[key] : text;

export function countText(counts: Turnout, language: Language): string {
  const texts = textsIn(language).evaluation;
  return [texts.answered(counts.answers), ...(counts.absent > 0 ? [texts.absent(counts.absent)] : [])].join(' ');
}

export const promiseText = ({ evaluation, language }: View): string =>
  evaluation.promise === '' ? '' : textsIn(language).evaluation.promised(evaluation.promise);

/** Differences smaller than this are shown as none: the means have one decimal. */
const minShown = 0.05;

/** A statement in the words in which it was asked. One that is not asked any more has Lotsen's own words or a short name. */
export function labelOf(key: StatementKey, asked: readonly Asked[], language: Language): string {
  const texts = textsIn(language).evaluation;
  const one = asked.find((other) => other.key === key) ?? { key, text: isOwn(key) ? texts.briefStatements[key] : '' };
  return statementText(one, language);
}

export function changeText(change: number | undefined, language: Language): string {
  const texts = textsIn(language).evaluation.resultChange;
  if (change === undefined) return '';
  if (Math.abs(change) < minShown) return texts.same;
  return change > 0 ? texts.up(change) : texts.down(-change);
}

/** 4,2 av 5, upp 0,3 mot tidigare möten */
export function meanText({ mean, change }: StatementResult, language: Language): string {
  const changed = changeText(change, language);
  return [textsIn(language).evaluation.resultMean(mean), ...(changed === '' ? [] : [changed])].join(', ');
}

/** Many means on one line, by short names. */
export const meansText = (statements: readonly Pick<StatementResult, 'key' | 'mean'>[], language: Language): string => {
  const texts = textsIn(language).evaluation;
  return statements.map(({ key, mean }) => texts.shortMean(texts.briefStatements[key], mean)).join('; ');
};
