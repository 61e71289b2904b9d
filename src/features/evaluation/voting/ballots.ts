import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Instant, PersonId } from '../../../core/ids.js';
import type { Change } from '../../../core/store/store.js';
import { type Ballot, type Evaluation, isOverAt, type OpenEvaluation } from '../evaluation/evaluation.js';
import { updatedCount } from '../evaluation/messages.js';
import { type Hiding, padded, withKey } from '../evaluation/sealed-text.js';
import { type Audience, audiences, type Mark, type Role, roles } from '../evaluation/statements.js';

/** Letters that a comment takes. */
export const mostComment = 300;

/** One person's answers, or that they were not there. */
export type Vote =
  | {
      readonly kind: 'answer';
      /** One for each statement, in the order they were asked. */
      readonly marks: readonly Mark[];
      readonly role: Role;
      readonly comment: string;
      readonly audience: Audience;
    }
  | { readonly kind: 'absent' };

/** A vote as it is hidden: with a mark that is the same for the person in every meeting, to count different people by. */
export interface Hidden {
  readonly vote: Vote;
  readonly who: string;
}

const mark = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const hidden = z.object({
  vote: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('answer'), marks: z.array(mark), role: z.enum(roles), comment: z.string(), audience: z.enum(audiences) }),
    z.object({ kind: z.literal('absent') }),
  ]),
  who: z.string(),
});

/** Holds the longest vote there can be: three bytes a letter. Sealed, all are as long. */
const voteBytes = 1200;

/** An open evaluation's key at work. */
export interface Box {
  readonly markOf: (person: PersonId) => string;
  readonly seenMark: (activity: string) => string;
  readonly close: (vote: Vote, person: PersonId) => string;
  readonly open: (ballot: Ballot) => Hidden;
}

const short = (bytes: Buffer): string => bytes.subarray(0, 15).toString('base64url');

/** Is stored sealed only, and stays the same when Lotsen's key changes. */
const personMark = (person: PersonId): string => short(createHash('sha256').update(`evaluation person ${person}`).digest());

export function boxOf({ key }: OpenEvaluation, id: string, hiding: Hiding): Box {
  const own = withKey(key, hiding, id);
  return {
    markOf: (person) => short(own.mark(`person ${person}`)),
    seenMark: (activity) => short(own.mark(`activity ${activity}`)),
    close: (vote, person) => {
      return own.close(padded(JSON.stringify({ vote, who: personMark(person) }), voteBytes), id);
    },
    open: ({ sealed }) => hidden.parse(JSON.parse(own.open(sealed, id) ?? '')),
  };
}

/** What one activity asks of a ballot, with all that is to be stored hidden already. */
export interface Casting {
  readonly ballot: Ballot;
  /** Marks that the vote gives; undefined when the person was not there. */
  readonly marks: number | undefined;
  readonly seen: string;
  readonly at: Instant;
}

/**
 * Marks of activities that are remembered at least, and half of what is at most: Teams delivers again within minutes. Sorted, they tell
 * nothing of who answered when, so that it is all of the older half that is forgotten, and not the oldest.
 */
export const mostSeen = 500;

const isSeen = ({ seen, seenBefore = [] }: OpenEvaluation, mark: string): boolean => seen.includes(mark) || seenBefore.includes(mark);

const withSeen = ({ seen }: OpenEvaluation, mark: string): Pick<OpenEvaluation, 'seen' | 'seenBefore'> =>
  seen.length < mostSeen ? { seen: [...seen, mark].sort() } : { seen: [mark], seenBefore: seen };

const withBallots = (evaluation: OpenEvaluation, ballots: readonly Ballot[], seen: string): OpenEvaluation => ({
  ...evaluation,
  ballots: [...ballots].sort((one, other) => (one.mark < other.mark ? -1 : 1)),
  ...withSeen(evaluation, seen),
});

export type Cast = 'saved' | 'changed' | 'closed' | 'statementsChanged';

/** A later vote of the same person takes the place of the first. */
export function cast(evaluation: Evaluation, { ballot, marks, seen, at }: Casting): Change<Evaluation, Cast> {
  if (evaluation.state !== 'open') return { outcome: 'closed' };
  if (isSeen(evaluation, seen)) return { outcome: 'saved' };
  if (isOverAt(evaluation, at)) return { outcome: 'closed' };
  if (marks !== undefined && marks !== evaluation.asked.length) return { outcome: 'statementsChanged' };
  const others = evaluation.ballots.filter((one) => one.mark !== ballot.mark);
  return {
    body: withBallots(evaluation, [...others, ballot], seen),
    send: [updatedCount(evaluation, at)],
    outcome: others.length < evaluation.ballots.length ? 'changed' : 'saved',
  };
}

export type TakenBack = 'takenBack' | 'nothing' | 'closed';

export function takeBack(
  evaluation: Evaluation,
  { mark: whose, seen, at }: { readonly mark: string; readonly seen: string; readonly at: Instant },
): Change<Evaluation, TakenBack> {
  if (evaluation.state !== 'open') return { outcome: 'closed' };
  if (isSeen(evaluation, seen)) return { outcome: 'takenBack' };
  if (isOverAt(evaluation, at)) return { outcome: 'closed' };
  const others = evaluation.ballots.filter((one) => one.mark !== whose);
  // Delivered again after the person has voted, it must still take nothing back.
  if (others.length === evaluation.ballots.length) return { body: withBallots(evaluation, others, seen), outcome: 'nothing' };
  return { body: withBallots(evaluation, others, seen), send: [updatedCount(evaluation, at)], outcome: 'takenBack' };
}
