import type { Instant } from '../../../core/ids.js';
import type { Office } from '../../../core/people/office.js';
import type { Effect } from '../../../core/store/if-there.js';
import type { Outgoing } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { addWorkingDays, sendAt } from '../../../core/time/working-time.js';
import type { Case, Target } from './case.js';
import { isToBeCleared, reminded } from './case-messages.js';

/** What the configuration says about time. */
export interface CaseTimes {
  readonly zone: string;
  /** Working days until somebody is to have taken it. */
  readonly claimDays: number;
  /** Working days until it is to be answered. */
  readonly answerDays: number;
  /** Months that a closed case is kept. */
  readonly retentionMonths: number;
}

/** Days that a withdrawn case is kept, without its words, so that its card in the channel can be updated. */
const withdrawnDays = 1;
/** The most days, while a channel that still shows its text cannot be written to. */
export const maxEmptyDays = 30;

/**
 * When to check again whether a withdrawn case can be erased. Its rows alone lead to what still shows its text. If some have not been tried
 * yet, that is soon after their turn, which comes after any jump of the clock; otherwise it is the next day. Null when it can be erased.
 */
export function stillShownUntil({ ending }: Case, rows: readonly Outgoing[], now: Instant): Instant | null {
  if (ending?.kind !== 'withdrawn') return null;
  const left = rows.filter(isToBeCleared);
  const [untried] = left
    .filter(({ state, note }) => state === 'waiting' && note === undefined)
    .map(({ dueAt }) => (dueAt > now ? dueAt : now))
    .sort();
  if (untried !== undefined) return toInstant(inZone(untried, 'utc').plus({ milliseconds: 1 }));
  const isOver = now >= toInstant(inZone(ending.at, 'utc').plus({ days: maxEmptyDays }));
  return left.length === 0 || isOver ? null : toInstant(inZone(now, 'utc').plus({ days: 1 }));
}

/** When a closed case is to be erased. One that is exempt is not erased because of its age, only when its asker takes it back. */
export function eraseAt({ ending, kept }: Case, { retentionMonths }: CaseTimes): Instant | null {
  if (ending === undefined || (kept !== undefined && ending.kind !== 'withdrawn')) return null;
  const lasts = ending.kind === 'withdrawn' ? { days: withdrawnDays } : { months: retentionMonths };
  return toInstant(inZone(ending.at, 'utc').plus(lasts));
}

/** When the back office has promised to have done something that it has not done, and has not been reminded of. */
function lateAt(one: Case, { zone, claimDays, answerDays }: CaseTimes): readonly { readonly target: Target; readonly at: Instant }[] {
  const isOwed = one.state === 'new' || one.state === 'taken';
  const days: readonly (readonly [Target, number, boolean])[] = [
    ['unclaimed', claimDays, one.state === 'new'],
    ['unanswered', answerDays, isOwed],
  ];
  return days
    .filter(([target, , isLate]) => isLate && !one.reminded.includes(target))
    .map(([target, within]) => ({ target, at: sendAt(addWorkingDays(one.owedSince, within, zone), zone) }));
}

/** When the case wants to wake next. */
export function nextWake(one: Case, times: CaseTimes): Instant | null {
  if (one.state === 'closed') return eraseAt(one, times);
  if (one.office === undefined) return null;
  return lateAt(one, times).reduce<Instant | null>((first, { at }) => (first === null || at < first ? at : first), null);
}

/** Reminds the channel and tells its coordinator, once for each target. Erasing is done elsewhere, where it is counted. */
export function wake(before: Case, office: Office | undefined, times: CaseTimes, now: Instant): Effect<Case> {
  if (office === undefined || before.state === 'closed') return { wakeAt: nextWake(before, times) };
  const late = lateAt(before, times).filter(({ at }) => at <= now);
  // A case that nobody has claimed is unanswered too; where both are late, one message is enough.
  const told = late.length > 1 ? late.filter(({ target }) => target === 'unclaimed') : late;
  const after: Case = {
    ...before,
    reminded: [...before.reminded, ...late.map(({ target }) => target)],
    history: [...before.history, ...late.map(({ target }) => ({ deed: 'reminded', at: now, by: 'lotsen', note: target }) as const)],
  };
  return {
    body: after,
    send: told.flatMap(({ target }) => reminded(before, target, office, now)),
    wakeAt: nextWake(after, times),
  };
}
