import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../core/ids.js';
import type { Message } from '../core/store/outgoing.js';
import { readMessage } from '../core/store/read-message.js';
import type { Outgoing } from '../core/store/store.js';

/** Why an update is withdrawn: the words are chosen on delivery, so that a later one of the same card shows what it would have shown. */
export const newerShows = 'aNewerOneShowsIt';

interface SameCard {
  /** A later one shows, or is about to show, all that the row would: nobody needs it. */
  readonly isOver: boolean;
  /** Earlier ones that still wait, and that nobody needs once the row is taken on. */
  readonly over: readonly Outgoing[];
}

/**
 * What one of several updates of the same card is to the others. Rows are in the order in which they were written: the document was
 * changed with each, so the last one due shows the newest state, and one that waits at a time is enough.
 */
export function sameCard(rows: readonly Outgoing[], row: Outgoing, message: Message, now: Instant): SameCard {
  const at = rows.findIndex(({ id }) => id === row.id);
  if (message.updates === undefined || at < 0) return { isOver: false, over: [] };
  const isAlike = (one: Outgoing): boolean => isDeepStrictEqual(readMessage(one.message), message);
  const isNow = ({ state, dueAt }: Outgoing): boolean => state === 'sent' || (state === 'waiting' && dueAt <= now);
  if (rows.slice(at + 1).some((one) => isNow(one) && isAlike(one))) return { isOver: true, over: [] };
  return { isOver: false, over: rows.slice(0, at).filter((one) => one.state === 'waiting' && isAlike(one)) };
}
