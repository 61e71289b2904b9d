import type { Instant, PersonId } from '../../../core/ids.js';
import { openWay } from '../../../core/privacy/way-back.js';
import { type Evaluation, evaluationKind } from '../evaluation/evaluation.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import type { Hiding } from '../evaluation/sealed-text.js';
import { boxOf, type Cast, cast, type TakenBack, takeBack, type Vote } from './ballots.js';

type Parts = Pick<EvaluationParts, 'store' | 'seal' | 'nonce'>;

interface By {
  readonly person: PersonId;
  readonly at: Instant;
  /** The activity that asks for it. */
  readonly activity: string;
}

/** Keeps somebody's vote; the evaluation's key stays the same while it is open, so all is hidden before the rule runs. */
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
  return parts.store.change<Evaluation, Cast | 'noSuch'>(evaluationKind, id, (before) =>
    before === undefined ? { outcome: 'noSuch' } : cast(before, casting),
  );
}

export async function takeBackVote(parts: Parts, id: string, { person, at, activity }: By) {
  const evaluation = await parts.store.get(evaluationKind, id);
  if (evaluation === undefined) return 'noSuch';
  if (evaluation.state !== 'open') return 'closed';
  const box = boxOf(evaluation, id, parts);
  const taking = { mark: box.markOf(person), seen: box.seenMark(activity), at };
  return parts.store.change<Evaluation, TakenBack | 'noSuch'>(evaluationKind, id, (before) =>
    before === undefined ? { outcome: 'noSuch' } : takeBack(before, taking),
  );
}

/** For the person's own eyes, to fill in the card with; nothing once it has closed. */
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
