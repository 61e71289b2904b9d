import type { Instant, PersonId } from '../../../core/ids.js';
import { isRepresentative, leads } from '../../../core/people/group.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import type { Seal } from '../../../core/privacy/seal.js';
import { openWay, type SealedWay, sealedWay } from '../../../core/privacy/way-back.js';
import type { Person } from '../../../core/request.js';
import { derivedId, type Marks, marksOf, wasHandled, withHandled } from '../../../core/store/idempotence.js';
import type { Change } from '../../../core/store/store.js';
import type { FoundMeeting } from './access.js';
import { type Answer, type By, type Meeting, questionMark } from './meeting.js';
import { updatedCount } from './messages.js';

export const visibilities = ['group', 'chair', 'unnamed'] as const;
export type Visibility = (typeof visibilities)[number];

export const maxAnswerLetters = 2000;

/** Whose an answer is, or what was sent about it. */
type Whose = Exclude<By, { as: 'unnamed' }> | { readonly as: 'unnamed'; readonly sealed: string };

/**
 * Tells whose an answer is. Unnamed answers are found by opening the seals of one meeting, a few hundred at most. A keyed hash would be
 * faster, but it would stand in the document as one mark on all answers of a person.
 */
export interface Ownership {
  readonly owns: (by: Whose, person: PersonId) => boolean;
  readonly sealed: (person: PersonId) => SealedWay;
  /** What an activity that gives or takes back an answer is remembered by. */
  readonly seenAs: (activity: string) => Marks;
}

/** The marks of a request that changes a meeting. */
export const requestMarks = (seal: Seal, meeting: string, activity: string): Marks => marksOf(seal, meeting, 'seen', activity);

export const ownership = (seal: Seal, meeting: string): Ownership => ({
  owns: (by, person) => (by.as === 'unnamed' ? openWay(seal, by.sealed, meeting)?.person : by.person) === person,
  sealed: (person) => sealedWay(seal, { person }, meeting),
  seenAs: (activity) => requestMarks(seal, meeting, activity),
});

export interface Giving {
  readonly question: number;
  readonly text: string;
  readonly visibility: Visibility;
  readonly person: Person;
  readonly at: Instant;
  /** The activity that asks for it. */
  readonly activity: string;
  /** The mark of the question as it was shown; '' when it was answered by its number. */
  readonly asked: string;
}

export type AnswerRefusal =
  | 'empty'
  | 'tooLong'
  | 'personalNumber'
  | 'noSuchQuestion'
  | 'questionChanged'
  | 'notOpen'
  | 'closed'
  | 'cancelled';
export type Given = 'saved' | 'takenBack' | 'nothing' | AnswerRefusal;

/** What is wrong with the words themselves, known before anything is looked up. */
export function refuseWords(text: string): AnswerRefusal | undefined {
  if (text === '') return 'empty';
  if (text.length > maxAnswerLetters) return 'tooLong';
  return hasPersonalNumber(text) ? 'personalNumber' : undefined;
}

/** Why no answer to the meeting's questions is taken just now; undefined when one is. */
export function refuseTime({ state, schedule }: Meeting, at: Instant): AnswerRefusal | undefined {
  if (state === 'cancelled') return 'cancelled';
  if (state === 'planned') return 'notOpen';
  return state !== 'posted' || at >= schedule.closeAt ? 'closed' : undefined;
}

/** The number that a question has now; undefined when nobody asks it any more. */
export function numberNow({ questions }: Meeting, number: number, asked: string): number | undefined {
  const there = questions[number - 1];
  if (asked === '' || (there !== undefined && questionMark(there) === asked)) return number;
  const at = questions.findIndex((question) => questionMark(question) === asked);
  return at === -1 ? undefined : at + 1;
}

/** The answer of one person to one question: a later one takes its place. */
export const answerOf = (meeting: Meeting, question: number, person: PersonId, { owns }: Ownership): Answer | undefined =>
  meeting.answers.find((answer) => answer.question === question && owns(answer.by, person));

export const hasAnswered = ({ answers }: Meeting, person: PersonId, { owns }: Ownership): boolean =>
  answers.some(({ by }) => owns(by, person));

/** Counts only what all who lead get to know anyway, so an answer without a name does not count. */
export const hasAnsweredByName = ({ answers }: Meeting, person: PersonId): boolean =>
  answers.some(({ by }) => by.as !== 'unnamed' && by.person === person);

/** Keeps an answer. `way` is sealed before, because a rule may run twice and a nonce may not. */
export function giveAnswer(meeting: Meeting, giving: Giving, { owns, seenAs }: Ownership, way: SealedWay): Change<Meeting, Given> {
  const { text, visibility, person, at, activity } = giving;
  const question = numberNow(meeting, giving.question, giving.asked) ?? 0;
  const marks = seenAs(activity);
  if (wasHandled(meeting, marks)) return { outcome: 'saved' };
  const missing = giving.asked === '' ? 'noSuchQuestion' : 'questionChanged';
  const refused = refuseWords(text) ?? refuseTime(meeting, at) ?? (meeting.questions[question - 1] === undefined ? missing : undefined);
  if (refused !== undefined) return { outcome: refused };
  const by: By =
    visibility === 'unnamed'
      ? { as: 'unnamed', ...way }
      : { as: visibility === 'group' ? 'named' : 'chairOnly', person: person.id, name: person.name, at };
  // An id made from the activity would lead from the log to an unnamed answer; one made from the seal leads nowhere.
  const answer: Answer = { id: by.as === 'unnamed' ? derivedId('answer', way.sealed) : namedAnswerId(activity), question, text, by };
  const others = meeting.answers.filter((one) => one.question !== question || !owns(one.by, person.id));
  return {
    body: withHandled({ ...meeting, answers: inOrder([...others, answer]) }, marks),
    send: [updatedCount(meeting, at)],
    outcome: 'saved',
  };
}

/** Undoes a given answer: it is removed, or the one that it replaced comes back. `id` is that of the given answer, which had a name. */
export function undoAnswer(
  meeting: Meeting,
  id: string,
  before: Answer | undefined,
  at: Instant,
): Change<Meeting, 'undone' | 'late' | 'gone'> {
  if (!meeting.answers.some((answer) => answer.id === id)) return { outcome: 'gone' };
  if (refuseTime(meeting, at) !== undefined) return { outcome: 'late' };
  const answers = meeting.answers.flatMap((answer) => (answer.id === id ? (before ?? []) : [answer]));
  return { body: { ...meeting, answers }, send: [updatedCount(meeting, at)], outcome: 'undone' };
}

/** The id of an answer with a name. */
export const namedAnswerId = (activity: string): string => derivedId('answer', activity);

export function takeBackAnswer(
  meeting: Meeting,
  { question: shown, person, at, activity, asked }: Omit<Giving, 'text' | 'visibility'>,
  { owns, seenAs }: Ownership,
): Change<Meeting, Given> {
  const marks = seenAs(activity);
  if (wasHandled(meeting, marks)) return { outcome: 'takenBack' };
  const refused = refuseTime(meeting, at);
  if (refused !== undefined) return { outcome: refused };
  const question = numberNow(meeting, shown, asked);
  const answers = meeting.answers.filter((one) => one.question !== question || !owns(one.by, person.id));
  // A redelivered request comes after the person has answered again, so it must not take that answer back.
  if (answers.length === meeting.answers.length) return { body: withHandled(meeting, marks), outcome: 'nothing' };
  return { body: withHandled({ ...meeting, answers }, marks), send: [updatedCount(meeting, at)], outcome: 'takenBack' };
}

/** Named answers in the order they came, then the unnamed ones by their seals, which begin with random bytes. */
const inOrder = (answers: readonly Answer[]): readonly Answer[] => [
  ...answers.filter(({ by }) => by.as !== 'unnamed'),
  ...answers.filter(({ by }) => by.as === 'unnamed').sort((one, other) => (sealOf(one) < sealOf(other) ? -1 : 1)),
];

const sealOf = ({ by }: Answer): string => (by.as === 'unnamed' ? by.sealed : '');

/** The meeting with the ways back of its unnamed answers sealed under another key. `fresh` has them by how they were sealed before. */
export const withSealedAnew = (meeting: Meeting, fresh: ReadonlyMap<string, SealedWay>): Meeting => ({
  ...meeting,
  answers: inOrder(meeting.answers.map((answer) => ({ ...answer, by: { ...answer.by, ...fresh.get(sealOf(answer)) } }))),
});

/** The numbers, from 1, of the questions that wait for somebody's answer: open, meant for them too, and without an answer of theirs. */
export function waitingQuestions({ id, body: meeting, group }: FoundMeeting, person: PersonId, seal: Seal, at: Instant): readonly number[] {
  const isAsked = isRepresentative(group, person) || !leads(group, person);
  if (!isAsked || refuseTime(meeting, at) !== undefined) return [];
  const owners = ownership(seal, id);
  return meeting.questions.flatMap((_, index) => (answerOf(meeting, index + 1, person, owners) === undefined ? [index + 1] : []));
}
