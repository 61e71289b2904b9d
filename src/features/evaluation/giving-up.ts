import type { Instant } from '../../core/ids.js';
import { inZone, toInstant } from '../../core/local-time.js';
import type { Change, Outgoing } from '../../core/store.js';
import { type ClosedEvaluation, type Evaluation, evaluationKind } from './evaluation.js';
import { type Closed, closed, spent } from './messages.js';
import type { EvaluationParts } from './parts.js';
import { nextWake } from './wake.js';

/** Days after its time that an evaluation waits for the key that it was sealed with to be put back. */
const waitsForKeyDays = 14;

/** Whether nobody will read it any more: no key opens it, and none has come for long. */
export function isGivenUp(evaluation: Evaluation, id: string, { seal }: Pick<EvaluationParts, 'seal'>, now: Instant): boolean {
  if (evaluation.state !== 'open' || seal.open(evaluation.key, id) !== undefined) return false;
  return now >= toInstant(inZone(evaluation.closeAt, 'utc').plus({ days: waitsForKeyDays }));
}

/** Drops all that was sealed, and keeps no count: who was not there cannot be told from who answered. */
export function endUnread(
  evaluation: Evaluation,
  rows: readonly Outgoing[],
  facts: Closed | undefined,
  keepDays: number | undefined,
  now: Instant,
): Change<Evaluation, void> {
  if (evaluation.state !== 'open') return { outcome: undefined };
  const { key: _key, ballots: _ballots, seen: _seen, seenBefore: _seenBefore, reminded: _reminded, ...about } = evaluation;
  const after: ClosedEvaluation = { ...about, state: 'closed', closedAt: now, answers: 0, comments: [], lost: true };
  return {
    body: after,
    send: facts === undefined ? [] : closed(after, facts, now),
    forget: spent(rows),
    wakeAt: nextWake(after, keepDays),
    outcome: undefined,
  };
}

/** Ends what would stay open for ever, and tells the group. It has no place in the group's history: nothing is known of it. */
export async function giveUp({ store, groupAt, keepDays }: EvaluationParts, id: string, { group: place }: Evaluation, now: Instant) {
  const group = await groupAt(place);
  const told = group === undefined || group.state === 'gone' ? undefined : { group, office: undefined, isShown: false, low: [] };
  const rows = await store.outgoing(evaluationKind, id);
  await store.change(evaluationKind, id, (before) =>
    before === undefined ? { outcome: undefined } : endUnread(before, rows, told, keepDays, now),
  );
}
