import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Instant, PersonId } from '../../../core/ids.js';
import { openWay } from '../../../core/privacy/way-back.js';
import { earlierCounts } from '../../../core/store/forgetting.js';
import { wasHandled, withHandled } from '../../../core/store/idempotence.js';
import type { Change } from '../../../core/store/store.js';
import { type Ballot, type Evaluation, evaluationKind, isOverAt, type OpenEvaluation } from '../evaluation/evaluation.js';
import { updatedCount } from '../evaluation/messages.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { type Hiding, padded, withKey } from '../evaluation/sealed-text.js';
import { type Audience, audiences, type Mark, type Role, roles } from '../evaluation/statements.js';

/** Letters that a comment takes. */
export const maxComment = 300;

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

/** A vote before it is encrypted, with a mark that is the same for the person in every meeting, so that different people can be counted. */
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

/** Room for the longest possible vote, at three bytes a letter. All votes are filled up to it, so that they have the same length. */
const voteBytes = 1200;

/** What an open evaluation's key encrypts and finds. */
export interface Box {
  readonly markOf: (person: PersonId) => string;
  readonly seenMark: (activity: string) => string;
  readonly close: (vote: Vote, person: PersonId) => string;
  readonly open: (ballot: Ballot) => Hidden;
}

const short = (bytes: Buffer): string => bytes.subarray(0, 15).toString('base64url');

/** It is only ever stored encrypted, and stays the same when Lotsen's key changes. */
const personMark = (person: PersonId): string => short(createHash('sha256').update(`evaluation person ${person}`).digest());

/** The ballot box of an evaluation as long as it is open: without its key no vote can be read or found. */
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
interface Casting {
  readonly ballot: Ballot;
  /** Marks that the vote gives; undefined when the person was not there. */
  readonly marks: number | undefined;
  readonly seen: string;
  readonly at: Instant;
}

const withBallots = (evaluation: OpenEvaluation, ballots: readonly Ballot[], seen: string): OpenEvaluation => ({
  ...withHandled(evaluation, [seen]),
  ballots: [...ballots].sort((one, other) => (one.mark < other.mark ? -1 : 1)),
});

export type Cast = 'saved' | 'changed' | 'closed' | 'statementsChanged';

/** A later vote of the same person takes the place of the first. */
function cast(evaluation: Evaluation, { ballot, marks, seen, at }: Casting): Change<Evaluation, Cast> {
  if (evaluation.state !== 'open') return { outcome: 'closed' };
  if (wasHandled(evaluation, [seen])) return { outcome: 'saved' };
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

function takeBack(
  evaluation: Evaluation,
  { mark: whose, seen, at }: { readonly mark: string; readonly seen: string; readonly at: Instant },
): Change<Evaluation, TakenBack> {
  if (evaluation.state !== 'open') return { outcome: 'closed' };
  if (wasHandled(evaluation, [seen])) return { outcome: 'takenBack' };
  if (isOverAt(evaluation, at)) return { outcome: 'closed' };
  const others = evaluation.ballots.filter((one) => one.mark !== whose);
  // A redelivered request comes after the person has voted again, so it must not take that vote back.
  if (others.length === evaluation.ballots.length) return { body: withBallots(evaluation, others, seen), outcome: 'nothing' };
  return { body: withBallots(evaluation, others, seen), send: [updatedCount(evaluation, at)], outcome: 'takenBack' };
}

type Parts = Pick<EvaluationParts, 'store' | 'seal' | 'nonce'>;

interface By {
  readonly person: PersonId;
  readonly at: Instant;
  /** The activity that asks for it. */
  readonly activity: string;
}

/** Stores somebody's vote, encrypted before the rule runs: the evaluation's key stays the same while it is open. */
export async function castVote(parts: Parts, id: string, { vote, person, at, activity }: By & { readonly vote: Vote }) {
  const evaluation = await parts.store.get(evaluationKind, id);
  if (evaluation === undefined) return 'noSuch';
  if (evaluation.state !== 'open') return 'closed';
  const box = boxOf(evaluation, id, parts);
  const casting = {
    ballot: { mark: box.markOf(person), sealed: box.close(vote, person) },
    marks: vote.kind === 'answer' ? vote.marks.length : undefined,
    seen: box.seenMark(activity),
    at,
  };
  return changeVotes<Cast>(parts, id, (before) => cast(before, casting));
}

/** Takes somebody's vote back, as long as the evaluation is open; again for the same activity it changes nothing. */
export async function takeBackVote(parts: Parts, id: string, { person, at, activity }: By) {
  const evaluation = await parts.store.get(evaluationKind, id);
  if (evaluation === undefined) return 'noSuch';
  if (evaluation.state !== 'open') return 'closed';
  const box = boxOf(evaluation, id, parts);
  const taking = { mark: box.markOf(person), seen: box.seenMark(activity), at };
  return changeVotes<TakenBack>(parts, id, (before) => takeBack(before, taking));
}

/** With each change the earlier ones of the number on the card are forgotten: they would tell when people voted. */
async function changeVotes<Outcome>(
  { store }: Parts,
  id: string,
  rule: (before: Evaluation) => Change<Evaluation, Outcome>,
): Promise<Outcome | 'noSuch'> {
  const forget = earlierCounts(await store.outgoing(evaluationKind, id));
  return store.change<Evaluation, Outcome | 'noSuch'>(evaluationKind, id, (before) =>
    before === undefined ? { outcome: 'noSuch' } : { ...rule(before), forget },
  );
}

/** The person's own vote, to fill in the card with; nothing once the evaluation has closed. */
export function voteOf(hiding: Hiding, id: string, evaluation: Evaluation, person: PersonId): Vote | undefined {
  if (evaluation.state !== 'open') return undefined;
  const box = boxOf(evaluation, id, hiding);
  const whose = box.markOf(person);
  const own = evaluation.ballots.find(({ mark }) => mark === whose);
  return own && box.open(own).vote;
}

/** How many have answered, and while it is open how many have said that they were not there. */
export function countOf(hiding: Hiding, id: string, evaluation: Evaluation): { readonly answers: number; readonly absent: number } {
  if (evaluation.state !== 'open') return { answers: evaluation.answers, absent: 0 };
  const box = boxOf(evaluation, id, hiding);
  const answers = evaluation.ballots.filter((ballot) => box.open(ballot).vote.kind === 'answer').length;
  return { answers, absent: evaluation.ballots.length - answers };
}

/** Whether a reminder's recipient, sealed as the row holds them, has answered since, or cannot any more. */
export function hasVoted(hiding: Hiding, id: string, evaluation: Evaluation, sealedPerson: string): boolean {
  const person = openWay(hiding.seal, sealedPerson, id)?.person;
  if (evaluation.state !== 'open' || person === undefined) return true;
  const whose = boxOf(evaluation, id, hiding).markOf(person);
  return evaluation.ballots.some(({ mark }) => mark === whose);
}
