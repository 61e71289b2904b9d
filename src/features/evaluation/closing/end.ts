import type { Instant } from '../../../core/ids.js';
import { tellingRows } from '../../../core/store/forgetting.js';
import { changeIfThere, type Effect } from '../../../core/store/if-there.js';
import type { Outgoing } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import {
  type ClosedEvaluation,
  type ClosingEvaluation,
  type Evaluation,
  evaluationKind,
  type OpenEvaluation,
} from '../evaluation/evaluation.js';
import { type Closed, closed } from '../evaluation/messages.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { nextWake } from '../evaluation/schedule.js';

/** What ending an evaluation needs besides the evaluation. `told` is undefined when there is nobody to tell. */
export interface Ending {
  readonly rows: readonly Outgoing[];
  readonly told: Closed | undefined;
  readonly keepDays: number | undefined;
  readonly now: Instant;
}

/** The last change before the evaluation is erased: the result is told once, and rows that nobody needs are dropped. */
export const end = (after: ClosedEvaluation, { rows, told, keepDays, now }: Ending): Effect<Evaluation> => ({
  body: after,
  send: told === undefined ? [] : closed(after, told, now),
  forget: tellingRows(rows),
  wakeAt: nextWake(after, keepDays),
});

/** Days that an evaluation waits for the key that something was sealed with to be put back. */
const waitsForKeyDays = 14;

export const waitsForKey = (since: Instant, now: Instant): boolean => now < toInstant(inZone(since, 'utc').plus({ days: waitsForKeyDays }));

/** Whether it can never be read: no key opens it, and the missing key has not been put back for a long time. */
export function isGivenUp(evaluation: Evaluation, id: string, { seal }: Pick<EvaluationParts, 'seal'>, now: Instant): boolean {
  if (evaluation.state === 'closed') return false;
  const [sealed, since] = evaluation.state === 'open' ? [evaluation.key, evaluation.closeAt] : [evaluation.tally.key, evaluation.closedAt];
  return !waitsForKey(since, now) && seal.open(sealed, id) === undefined;
}

function withoutSealed(evaluation: OpenEvaluation | ClosingEvaluation) {
  if (evaluation.state === 'closing') {
    const { tally: _tally, ...about } = evaluation;
    return about;
  }
  const { key: _key, ballots: _ballots, seen: _seen, seenBefore: _seenBefore, reminded: _reminded, ...about } = evaluation;
  return about;
}

/** Drops all that was sealed. No count is kept either, because who was not there cannot be told from who answered. */
export function endUnread(evaluation: Evaluation, ending: Ending): Effect<Evaluation> {
  if (evaluation.state === 'closed') return {};
  return end({ ...withoutSealed(evaluation), state: 'closed', closedAt: ending.now, answers: 0, comments: [], lost: true }, ending);
}

/**
 * Ends an evaluation that would otherwise stay open for ever, and tells the group. It is not added to the group's history, because nothing
 * is known of it.
 */
export async function giveUp({ store, groups, keepDays }: EvaluationParts, id: string, { group: place }: Evaluation, now: Instant) {
  const group = await groups.at(place);
  const told = group === undefined || group.state === 'gone' ? undefined : { group, office: undefined, isShown: false, low: [] };
  const rows = await store.outgoing(evaluationKind, id);
  await changeIfThere(store, evaluationKind, id, (evaluation) => endUnread(evaluation, { rows, told, keepDays, now }));
}
