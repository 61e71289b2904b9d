import type { Instant } from '../../../core/ids.js';
import type { Office } from '../../../core/people/office.js';
import type { Effect } from '../../../core/store/if-there.js';
import type { Case } from './case.js';
import { cardLeft, cardPosted } from './case-messages.js';
import type { CaseStep } from './case-step.js';

/** The case as it is new in a channel: the promised times begin when somebody can see it. */
const started = (one: Case, now: Instant): Partial<Case> => (one.posts === 0 ? { owedSince: now } : {});

/** Puts the case into a back office's channel as a new card. Without a back office it waits, and no channel hears more of it. */
function placed(one: Case, office: Office | undefined, now: Instant): Case {
  const { office: _, ...elsewhere } = one;
  if (office === undefined) return { ...elsewhere, officeName: '' };
  return {
    ...elsewhere,
    ...started(one, now),
    office: office.id,
    officeName: office.name,
    posts: one.posts + 1,
    history: [...one.history, { deed: 'placed', at: now, by: 'lotsen', ...(office.name === '' ? {} : { note: office.name }) }],
  };
}

/** The card goes to the channel of the back office that is for the case now; nothing when it is there already. */
export function placeCase(before: Case, office: Office | undefined, now: Instant): Effect<Case> {
  if (before.state === 'closed' || before.office === office?.id) return {};
  const after = placed(before, office, now);
  return { body: after, send: [...cardLeft(before, now), ...cardPosted(after, now)], wakeAt: now };
}

/**
 * Places a case that a step has opened again, in the same write: a closed case stayed behind when its back office moved, in a channel whose
 * people must not see it any more.
 */
export function following(change: CaseStep, office: Office | undefined, now: Instant): CaseStep {
  if (!change.body) return change;
  const { body, send } = placeCase(change.body, office, now);
  return body ? { ...change, body, send: [...(change.send ?? []), ...(send ?? [])] } : change;
}
