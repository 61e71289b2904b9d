import { isDeepStrictEqual } from 'node:util';
import type { ActivityId, Instant } from '../core/ids.js';
import { type Message, readMessage } from '../core/store/outgoing.js';
import type { Outgoing } from '../core/store/store.js';

/** Why an update is withdrawn: the words are chosen on delivery, so that a later one of the same card shows what it would have shown. */
export const newerShows = 'aNewerOneShowsIt';

interface SameCard {
  /** A later one shows, or is about to show, all that the row would: nobody needs it. */
  readonly isSuperseded: boolean;
  /** Earlier ones that still wait, and that nobody needs once the row is taken on. */
  readonly superseded: readonly Outgoing[];
}

/**
 * What one of several updates of the same card is to the others. Rows are in the order in which they were written: the document was
 * changed with each, so the last one due shows the newest state, and one that waits at a time is enough.
 */
export function sameCard(rows: readonly Outgoing[], row: Outgoing, message: Message, now: Instant): SameCard {
  const at = rows.findIndex(({ id }) => id === row.id);
  if (message.updates === undefined || at < 0) return { isSuperseded: false, superseded: [] };
  const isAlike = (one: Outgoing): boolean => isDeepStrictEqual(readMessage(one.message), message);
  const isNow = ({ state, dueAt }: Outgoing): boolean => state === 'sent' || (state === 'waiting' && dueAt <= now);
  if (rows.slice(at + 1).some((one) => isNow(one) && isAlike(one))) return { isSuperseded: true, superseded: [] };
  return { isSuperseded: false, superseded: rows.slice(0, at).filter((one) => one.state === 'waiting' && isAlike(one)) };
}

/**
 * The card that a message is to update: the id of what was sent first, or of what was posted in its place since. `waiting` when the
 * first one has not gone out: it will show the newest state when it does. Undefined when there is nothing to update.
 */
export function cardOut(rows: readonly Outgoing[], { updates }: Message): ActivityId | 'waiting' | undefined {
  if (updates === undefined) return undefined;
  const first = rows.find(({ id }) => id === updates);
  if (first?.state === 'waiting') return 'waiting';
  const shown = [first, ...rows.filter((row) => readMessage(row.message)?.updates === updates)].filter((row) => row?.state === 'sent');
  return shown.findLast((row) => row?.note)?.note as ActivityId | undefined;
}
