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
export function cardOut(rows: readonly Outgoing[], message: Message): ActivityId | 'waiting' | undefined {
  const { updates } = message;
  if (updates === undefined) return undefined;
  const first = rows.find(({ id }) => id === updates);
  if (first?.state === 'waiting') return 'waiting';
  return (isLeft(message) ? first : shownIn(rows, updates))?.note as ActivityId | undefined;
}

/** Says where a card stood that it is further down now: about what that very row showed, and nothing of the card itself. */
const isLeft = ({ again, clears }: Message): boolean => again === true && clears === true;

/** The row that tells where a card is shown now: what posted it first, or in that place since. */
export function shownIn(rows: readonly Outgoing[], card: string): Outgoing | undefined {
  const isOfCard = (row: Outgoing): boolean => {
    const message = readMessage(row.message);
    return row.id === card || (message?.updates === card && !isLeft(message));
  };
  return rows.filter((row) => row.state === 'sent' && isOfCard(row)).findLast(({ note }) => note);
}
