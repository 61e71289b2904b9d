import type { Instant, PlaceId } from '../../../core/ids.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Change, Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { type GroupRecord, groupKind } from '../group/group-document.js';
import { greetingKind } from './greeting.js';

/** Whether nobody is likely to come back to it. A team that is archived is there to be read, and may be taken up after years. */
const isLeft = ({ absent }: GroupRecord): boolean => absent.some((because) => because !== 'teamArchived');

/** What has been left is erased after so many days, counted from when it was left first. */
export function retiring(
  before: GroupRecord,
  after: GroupRecord,
  at: Instant,
  keepDays: number,
): Pick<Change<GroupRecord, void>, 'wakeAt'> {
  if (isLeft(before) === isLeft(after)) return {};
  return { wakeAt: isLeft(after) ? toInstant(inZone(at, 'utc').plus({ days: keepDays })) : null };
}

/**
 * A group wakes only to be erased. `eraseRest`: what other features hold of it; first, so that a crash in between finds it again.
 */
export const groupWakes = (store: Store, eraseRest: (group: PlaceId) => Promise<void>): Wakes => ({
  [groupKind.name]: async (id) => {
    const group = await store.get(groupKind, id);
    if (group !== undefined && isLeft(group)) {
      await eraseRest(group.id);
      await store.change(greetingKind, id, (before) => ({ ...(before !== undefined && { body: null }), outcome: undefined }));
    }
    // It may have been taken up again while the rest was erased: then it stays.
    await store.change(groupKind, id, (now) => {
      if (now === undefined) return { outcome: undefined };
      return isLeft(now) ? { body: null, outcome: undefined } : { wakeAt: null, outcome: undefined };
    });
  },
});
