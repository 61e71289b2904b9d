import { z } from 'zod/v4';
import type { Instant, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { DocumentKind } from '../../../core/store/store.js';
import { type SealedText, sealedText } from './sealed-text.js';
import { type Asked, type Audience, audiences, statementKeys } from './statements.js';

/** One person's vote while the evaluation is open. Whose it is and what it says are encrypted with the evaluation's own key. */
export interface Ballot {
  readonly mark: string;
  readonly sealed: string;
}

export interface Comment {
  readonly text: string;
  readonly audience: Audience;
}

interface About {
  readonly group: PlaceId;
  /** The meeting's; '' when it was not planned with Lotsen. */
  readonly title: string;
  /** The day of the meeting, YYYY-MM-DD. */
  readonly date: string;
  readonly zone: string;
  readonly startedAt: Instant;
  /** Left out when there is no working morning for it. */
  readonly remindAt?: Instant;
  readonly closeAt: Instant;
  readonly asked: readonly Asked[];
  /** What was promised after the last one; '' for nothing. */
  readonly promise: string;
}

export interface OpenEvaluation extends About {
  readonly state: 'open';
  /** The evaluation's own key, sealed. Gone when it closes, and with it all that it hid. */
  readonly key: string;
  /** Ordered by mark, which tells nothing. */
  readonly ballots: readonly Ballot[];
  /** Marks of the latest activities that changed it, sorted, so that one that is delivered again changes nothing. */
  readonly seen: readonly string[];
  /** The older half of the marks, sorted too; left out while there are none. */
  readonly seenBefore?: readonly string[];
  readonly reminded: boolean;
}

/** The state between closing and being taken into the group's history. It lasts a moment, or until a killed process has been restarted. */
export interface ClosingEvaluation extends About {
  readonly state: 'closing';
  readonly closedAt: Instant;
  readonly answers: number;
  readonly comments: readonly Comment[];
  /** What was answered by role, no answer's marks together; sealed. */
  readonly tally: SealedText;
}

/** What was answered is in the group's history. */
export interface ClosedEvaluation extends About {
  readonly state: 'closed';
  readonly closedAt: Instant;
  readonly answers: number;
  /** Comments in a random order, without role or time. None when too few answered. */
  readonly comments: readonly Comment[];
  /** No key opened it any more: what was answered is gone. */
  readonly lost?: true;
}

export type Evaluation = OpenEvaluation | ClosingEvaluation | ClosedEvaluation;

/** Whether it takes no more answers or changes. An evaluation whose key was lost stays open after its time. */
export const isOverAt = (evaluation: Evaluation, at: Instant): boolean => evaluation.state !== 'open' || at >= evaluation.closeAt;

export const isLost = (evaluation: Evaluation): boolean => evaluation.state === 'closed' && evaluation.lost === true;

const instantText = stored<Instant>();

const about = z.object({
  group: stored<PlaceId>(),
  title: z.string(),
  date: z.string(),
  zone: z.string(),
  startedAt: instantText,
  remindAt: instantText.optional(),
  closeAt: instantText,
  asked: z.array(z.object({ key: z.enum(statementKeys), text: z.string() })),
  promise: z.string(),
});

const comments = z.array(z.object({ text: z.string(), audience: z.enum(audiences) }));

const body = z.discriminatedUnion('state', [
  about.extend({
    state: z.literal('open'),
    key: z.string(),
    ballots: z.array(z.object({ mark: z.string(), sealed: z.string() })),
    seen: z.array(z.string()),
    seenBefore: z.array(z.string()).optional(),
    reminded: z.boolean(),
  }),
  about.extend({ state: z.literal('closing'), closedAt: instantText, answers: z.number(), comments, tally: sealedText }),
  about.extend({ state: z.literal('closed'), closedAt: instantText, answers: z.number(), comments, lost: z.literal(true).optional() }),
]);

/** Every open evaluation is found by this. */
export const everyOpen = 'open';

export const evaluationKind: DocumentKind<Evaluation> = {
  name: 'evaluation',
  personal: ['evaluations'],
  erasedBy: { wakeOf: 'evaluation' },
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: ({ group, state }) => [`group:${group}`, ...(state === 'open' ? [everyOpen, `open:${group}`] : [])],
};
