import type { ActivityId, Instant, PlaceId } from '../../../core/ids.js';
import { faultOf, type Log } from '../../../core/log.js';
import type { Reply } from '../../../core/reply.js';
import type { Request } from '../../../core/request.js';
import { changeIfThere } from '../../../core/store/if-there.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import { caseKind } from '../case/case-document.js';
import { textsCleared } from '../case/case-messages.js';
import { isWithdrawn } from '../case/view-card.js';

export interface FollowingParts {
  readonly store: Store;
  readonly log?: Pick<Log, 'warn'>;
}

/** A message in a channel that shows some of a case because somebody there asked for it. */
interface LookedUp {
  readonly place: PlaceId;
  readonly activity: ActivityId;
  /** One of several in a list. */
  readonly listed: boolean;
  readonly at: Instant;
}

/** As if it had been sent by the case itself, so that it follows when the case is withdrawn; at once where that has happened meanwhile. */
const noteLookedUp = (store: Store, id: string, { place, activity, listed, at }: LookedUp): Promise<void> =>
  changeIfThere(store, caseKind, id, (one) => {
    const about: Record<string, string> = listed ? { listed: 'true' } : {};
    const row = outgoing(`looked ${activity}`, at, { recipient: { to: 'place', place }, show: 'backOffice.lookedUp', about });
    const sent = { ...row, state: 'sent', note: activity } as const;
    return { send: isWithdrawn(one) ? [sent, ...textsCleared([sent], 'late', at)] : [sent] };
  });

/** What is shown of cases in the back office's channel, known to each of them once it has been posted. */
export function followed({ store, log }: FollowingParts, reply: Reply, cases: readonly string[], { place, at }: Request): Reply {
  if (reply.kind !== 'card') return reply;
  const listed = reply.card === 'queue/list';
  const posted = async (activity: ActivityId): Promise<void> => {
    for (const id of cases) {
      await noteLookedUp(store, id, { place: place.id, activity, listed, at }).catch((error: unknown) =>
        log?.warn('case.notFollowed', { document: id, error: faultOf(error) }),
      );
    }
  };
  return { ...reply, posted };
}
