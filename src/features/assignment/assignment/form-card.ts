import type { Group, Member } from '../../../core/people/group.js';
import { type CardReply, lines } from '../../../core/reply.js';
import { type Language, locales } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { attendances, mandates, type Terms } from './assignment.js';
import { type AssignmentInput, assignmentInput, maxLetters } from './save.js';

export interface FormView {
  readonly group: Group;
  readonly person: Member;
  readonly typed: AssignmentInput;
  /** What is to be mended, '' for nothing. */
  readonly problem: string;
  readonly language: Language;
}

const written = (number: number | undefined, language: Language): string =>
  number?.toLocaleString(locales[language], { useGrouping: false }) ?? '';

/** What is filled in already. */
export const filledIn = (terms: Terms | undefined, language: Language): AssignmentInput =>
  assignmentInput.parse(
    terms === undefined
      ? {}
      : {
          ...terms,
          hoursPerMeeting: written(terms.hoursPerMeeting, language),
          hoursBetween: written(terms.hoursBetween, language),
          meetingsPerYear: written(terms.meetingsPerYear, language),
        },
  );

/** The fields behind "Fler val" are hidden only while they are empty. */
const hasMore = (typed: AssignmentInput): boolean =>
  [typed.hoursBetween, typed.attendance, typed.contact, typed.compensation].some((value) => value !== '');

/** What a coordinator fills in about one representative. */
export function formCard({ group, person, typed, problem, language }: FormView): CardReply {
  const texts = textsIn(language).assignment;
  const title = texts.formTitle(person.name, group.name);
  const fields: readonly (readonly [string, string])[] = [
    [texts.formRole, typed.role],
    [texts.formMandate, texts.formMandates[typed.mandate]],
    [texts.formFrom, typed.from],
    [texts.formTo, typed.to],
    [texts.formHoursPerMeeting, typed.hoursPerMeeting],
    [texts.formHoursBetween, typed.hoursBetween],
    [texts.formMeetingsPerYear, typed.meetingsPerYear],
    [texts.formAttendance, texts.formAttendances[typed.attendance]],
    [texts.formContact, typed.contact],
    [texts.formCompensation, typed.compensation],
  ];
  const choices = (values: readonly string[], names: Readonly<Record<string, string>>) =>
    values.map((value) => ({ title: names[value] ?? value, value: value === '' ? 'none' : value }));
  return {
    kind: 'card',
    card: 'assignment/form',
    language,
    title,
    data: {
      ...typed,
      attendance: typed.attendance === '' ? 'none' : typed.attendance,
      title,
      problem,
      group: group.id,
      person: person.id,
      mandates: choices(mandates, texts.formMandates),
      attendances: choices(attendances, texts.formAttendances),
      isMoreShown: problem !== '' || hasMore(typed),
      most: maxLetters,
    },
    text: lines(
      title,
      problem,
      texts.formIntro,
      ...fields.map(([label, value]) => `${label}${label.endsWith('?') ? '' : ':'} ${value}`.trim()),
    ),
  };
}
