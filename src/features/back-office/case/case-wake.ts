import type { Instant } from '../../../core/ids.js';
import type { Office } from '../../../core/people/office.js';
import type { Effect } from '../../../core/store/if-there.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { addWorkingDays, sendAt } from '../../../core/time/working-time.js';
import type { Case, Target } from './case.js';
import { reminded } from './case-messages.js';

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

/** What holds where the configuration says nothing. */
export const standardTimes = { claimDays: 1, answerDays: 3, retentionMonths: 12 } as const;

/** Days that a withdrawn case is kept, empty, so that its card in the channel can be told to say so. */
const withdrawnDays = 1;

/** When nothing of a closed case is to be left. */
export function eraseAt({ ending }: Case, { retentionMonths }: CaseTimes): Instant | null {
  if (ending === undefined) return null;
  const kept = ending.kind === 'withdrawn' ? { days: withdrawnDays } : { months: retentionMonths };
  return toInstant(inZone(ending.at, 'utc').plus(kept));
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

/** Reminds the channel, and tells its coordinator, once of each target. What is to be erased is erased where it is counted. */
export function wake(before: Case, office: Office | undefined, times: CaseTimes, now: Instant): Effect<Case> {
  if (office === undefined || before.state === 'closed') return { wakeAt: nextWake(before, times) };
  const late = lateAt(before, times).filter(({ at }) => at <= now);
  // What nobody has taken is not answered either: of both at once, one says it all.
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
