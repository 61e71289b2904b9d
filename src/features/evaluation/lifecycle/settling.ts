import type { Instant } from '../../../core/ids.js';
import type { Change } from '../../../core/store/store.js';
import { readContribution } from '../counting/contribution.js';
import { add, letGo, poolKind, waitingStep } from '../counting/pool.js';
import { handedOver, settle } from '../counting/settle.js';
import { readTally } from '../counting/tally.js';
import { type Evaluation, evaluationKind } from '../evaluation/evaluation.js';
import { groupEvaluationsKind, type Leaving } from '../evaluation/group-evaluations.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { newEnvelope, openText, readableText, type SealedText } from '../evaluation/sealed-text.js';
import { tallyStep } from './closing.js';
import { type Ending, end } from './ending.js';
import { waitsForKey } from './giving-up.js';

/** The last step: what was counted is in the group's history, and is told. */
function finish(evaluation: Evaluation, ending: Ending): Change<Evaluation, void> {
  if (evaluation.state !== 'closing') return { outcome: undefined };
  const { tally: _tally, ...about } = evaluation;
  return end({ ...about, state: 'closed' }, ending);
}

/**
 * Opens what waited: for some time only if a key does, because the right one may be put back; later undefined says that none will, so
 * that nobody waits for what never comes.
 */
type OpenWaiting = (sealed: SealedText, context: string) => string | undefined;

/** Brings a contribution from a group to its pool. Each step may be taken again: the pool knows what it has. */
async function hand(
  parts: EvaluationParts,
  openWaiting: OpenWaiting,
  group: string,
  { id, pool, contribution }: Leaving,
  now: Instant,
): Promise<void> {
  const { store, minimum } = parts;
  const text = openWaiting(contribution, id);
  if (text !== undefined) {
    const adding = {
      id,
      contribution: readContribution(text),
      minimum,
      now,
      open: (sealed: SealedText) => openWaiting(sealed, pool),
      envelope: newEnvelope(parts, pool, waitingStep),
    };
    await store.change(poolKind, pool, (before) => add(before, adding));
  }
  await store.change(groupEvaluationsKind, group, (before) => handedOver(before, id));
  await store.change(poolKind, pool, (before) => letGo(before, id, now));
}

/**
 * Takes what was counted from the closed evaluation to the group's history and to the pools. These are documents of their own: each
 * step is written before the next begins, and a step that was interrupted is taken again without counting anything twice.
 * @throws LostKey while it waits for the key of something that it needs
 */
export async function settleEvaluation(parts: EvaluationParts, id: string, now: Instant): Promise<void> {
  const { store, minimum, keepDays } = parts;
  const evaluation = await store.get(evaluationKind, id);
  if (evaluation?.state !== 'closing') return;
  const { group: place, title, date, promise, closedAt } = evaluation;
  const openWaiting: OpenWaiting = (sealed, context) => (waitsForKey(closedAt, now) ? openText : readableText)(sealed, parts, context);
  const known = await parts.groupAt(place);
  const settling = { id, group: place, title, date, tally: readTally(openText(evaluation.tally, parts, id)), promise, known };
  const facts = {
    minimum,
    openTally: (sealed: SealedText) => {
      const text = openWaiting(sealed, place);
      return text === undefined ? undefined : readTally(text);
    },
    carriedEnvelope: newEnvelope(parts, place, tallyStep),
    contributionEnvelope: newEnvelope(parts, id, tallyStep),
  };
  const { isShown, low, leaving } = await store.change(groupEvaluationsKind, place, (before) => settle(before, settling, facts));
  for (const one of leaving) await hand(parts, openWaiting, place, one, now);
  const office = await parts.office();
  const rows = await store.outgoing(evaluationKind, id);
  const told = known === undefined || known.state === 'gone' ? undefined : { group: known, office, isShown, low };
  await store.change(evaluationKind, id, (before) =>
    before === undefined ? { outcome: undefined } : finish(before, { rows, told, keepDays, now }),
  );
}
