import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import type { HeldMeeting } from '../../../core/known.js';
import type { SealedWay } from '../../../core/privacy/way-back.js';
import { stored } from '../../../core/read.js';
import { derivedId, type Handled, isPlainMark } from '../../../core/store/idempotence.js';
import type { DocumentKind } from '../../../core/store/store.js';
import type { Plan, Schedule } from './schedule.js';

/** Steps of the participation ladder, from being told to deciding. */
export const steps = ['information', 'consultation', 'dialogue', 'collaboration', 'codecision'] as const;
export type Step = (typeof steps)[number];

export const maxQuestions = 5;

export interface Question {
  readonly text: string;
  readonly step: Step;
}

export const outcomes = ['raised', 'decided', 'later', 'notRaised'] as const;
export type OutcomeKind = (typeof outcomes)[number];

/**
 * Whose an answer is. `named` and `chairOnly` differ in who sees it. `unnamed` holds only the sealed way back, sealed with a nonce of its
 * own, so that even two answers of one person cannot be told to belong together.
 */
export type By =
  | { readonly as: 'named' | 'chairOnly'; readonly person: PersonId; readonly name: string; readonly at: Instant }
  | ({ readonly as: 'unnamed' } & SealedWay);

export interface Answer {
  readonly id: string;
  /** From 1. */
  readonly question: number;
  readonly text: string;
  readonly by: By;
  readonly outcome?: { readonly kind: OutcomeKind; readonly note: string };
}

/** Somebody who wanted to say something while the meeting was on. */
export interface Speaker {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  /** Of the agenda, as they wrote it; '' for none. */
  readonly item: string;
  /** Left out in wishes from before this was stored. */
  readonly at?: Instant | undefined;
  /** Whoever leads the meeting has said that they have seen it. */
  readonly seen?: boolean | undefined;
}

/** Somebody who has said that they cannot come, or, since then, that they can after all. */
interface Absent {
  readonly person: PersonId;
  readonly name: string;
  readonly isComing?: true | undefined;
}

/** A row of the meeting that could not be delivered; `person` where it was for one. */
interface Unreached {
  readonly row: string;
  readonly person?: PersonId | undefined;
}

const states = ['planned', 'posted', 'closed', 'held', 'cancelled'] as const;

/** Remembers the activities that changed it: one that is delivered again changes nothing. */
export interface Meeting extends Handled, Plan {
  readonly group: PlaceId;
  readonly title: string;
  readonly place: string;
  readonly agenda: string;
  readonly schedule: Schedule;
  /** The coordinator asked for the questions to be sent at once, whatever the hour. */
  readonly postNow: boolean;
  readonly questions: readonly Question[];
  /** Answers without a name come last, in an order that tells nothing. */
  readonly answers: readonly Answer[];
  readonly speakers: readonly Speaker[];
  readonly absent: readonly Absent[];
  readonly state: (typeof states)[number];
  /** Whom the questions were sent to personally. */
  readonly told: readonly PersonId[];
  readonly reminded: boolean;
  /** Whoever leads has been asked about the perspective of patients and next of kin. */
  readonly perspectiveAsked: boolean;
  /** Its planned end has passed, and the features that follow meetings have been told. */
  readonly over: boolean;
  /** Leads have been asked about answers that nothing was said about. */
  readonly asked: boolean;
  /** The group has been told that it is planned, long before the questions come. */
  readonly announced: boolean;
  /** When those who had not answered were last reminded because somebody who leads asked for it. */
  readonly nudgedAt: Instant | null;
  /** Times it has been moved. */
  readonly moves: number;
  /** Times that something else about it has been changed. */
  readonly edits: number;
  /** What has not come through and coordinators have been told of, or will be at `reportAt`. */
  readonly unreached: readonly Unreached[];
  readonly reportAt: Instant | null;
}

const instantText = stored<Instant>();
const personText = stored<PersonId>();

const by = z.discriminatedUnion('as', [
  z.object({ as: z.enum(['named', 'chairOnly']), person: personText, name: z.string(), at: instantText }),
  // The key is noted since schema 3.
  z.object({ as: z.literal('unnamed'), sealed: z.string(), key: z.string().default('') }),
]);

export const answerBody = z.object({
  id: z.string(),
  question: z.number(),
  text: z.string(),
  by,
  outcome: z.object({ kind: z.enum(outcomes), note: z.string() }).optional(),
});

const meetingBody = z.object({
  group: stored<PlaceId>(),
  title: z.string(),
  place: z.string(),
  agenda: z.string(),
  date: z.string(),
  start: z.string(),
  end: z.string(),
  zone: z.string(),
  postDaysBefore: z.number(),
  closeDaysBefore: z.number(),
  schedule: z.object({
    postAt: instantText,
    remindAt: instantText.optional(),
    perspectiveAt: instantText.optional(),
    closeAt: instantText,
    start: instantText,
    end: instantText,
    evaluateAt: instantText,
  }),
  postNow: z.boolean(),
  questions: z.array(z.object({ text: z.string(), step: z.enum(steps) })),
  answers: z.array(answerBody),
  speakers: z.array(
    z.object({
      id: z.string(),
      person: personText,
      name: z.string(),
      item: z.string(),
      at: instantText.optional(),
      seen: z.boolean().optional(),
    }),
  ),
  absent: z.array(z.object({ person: personText, name: z.string(), isComing: z.literal(true).optional() })).default([]),
  state: z.enum(states),
  told: z.array(personText),
  reminded: z.boolean(),
  perspectiveAsked: z.boolean().default(false),
  // Since schema 2.
  over: z.boolean().default(false),
  asked: z.boolean(),
  announced: z.boolean().default(false),
  nudgedAt: instantText.nullable().default(null),
  moves: z.number(),
  edits: z.number().default(0),
  unreached: z.array(z.object({ row: z.string(), person: personText.optional() })).default([]),
  reportAt: instantText.nullable().default(null),
  // Keyed since schema 3.
  seen: z.array(z.string()),
  seenBefore: z.array(z.string()).optional(),
});

/** Those who have said that they cannot come. */
export const awayFrom = ({ absent }: Pick<Meeting, 'absent'>): readonly Absent[] => absent.filter(({ isComing }) => isComing !== true);

/** Whether it has been neither held nor called off. */
export const mayTakePlace = ({ state }: Meeting): boolean => state === 'planned' || state === 'posted' || state === 'closed';

/** Whether there is something to do about it: it may take place, or was held and has answers whose outcome nobody has been told. */
const isOpen = (meeting: Meeting): boolean =>
  mayTakePlace(meeting) || (meeting.state === 'held' && meeting.answers.some(({ outcome }) => outcome === undefined));

/** Finds meetings by their day (YYYY-MM-DD), for whatever concerns all meetings: they must not all be in memory at once. */
const dayKey = (date: string): string => `day:${date}`;

/** Finds the meetings with unnamed answers that were sealed with the key of that name. */
export const sealedWith = (key: string): string => `key:${key}`;

/** Finds the meetings with marks of activities that were made without a key. */
export const plainlyMarked = 'marks:plain';

export const meetingKind: DocumentKind<Meeting> = {
  name: 'meeting',
  personal: ['meetings'],
  erasedBy: { retentions: ['meeting'] },
  schema: 3,
  lift: (body) => meetingBody.parse(body),
  keys: (meeting) => [
    `group:${meeting.group}`,
    ...(isOpen(meeting) ? [`open:${meeting.group}`] : []),
    dayKey(meeting.date),
    ...(meeting.seen.some(isPlainMark) ? [plainlyMarked] : []),
    ...new Set(meeting.answers.flatMap(({ by }) => (by.as === 'unnamed' ? [sealedWith(by.key)] : []))),
  ],
  order: ({ date }) => date,
};

/** Identifies the words of a question: a form that was opened earlier may name a number that has another question now. */
export const questionMark = ({ text, step }: Question): string => derivedId('question', text, step).slice(0, 8);

export const meetingId = (activity: string): string => derivedId('meeting', activity);

/** What others need to know of it. */
export const heldMeeting = (id: string, { title, schedule }: Meeting): HeldMeeting => ({
  id,
  title,
  start: schedule.start,
  end: schedule.end,
});
