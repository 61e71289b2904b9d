import { isDeepStrictEqual } from 'node:util';
import type { ActivityId, Instant } from '../core/ids.js';
import { type Message, outgoing, readMessage } from '../core/store/outgoing.js';
import type { Outgoing, Settled } from '../core/store/store.js';
import { sendAt } from '../core/time/working-time.js';
import type { Row, Rows } from './traffic.js';

/**
 * Why an update is withdrawn. The words are chosen on delivery, so a later update of the same card shows everything that this one would.
 */
export const newerShows = 'aNewerOneShowsIt';

interface SameCard {
  /** Nobody needs the row, because a later one shows, or is about to show, everything that it would. */
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

/** Whether the row is the word about a card that is further down now, shown where the card stood. */
export const isLeft = ({ again, clears }: Message): boolean => again === true && clears === true;

/** The row that tells where a card is shown now: what posted it first, or in that place since. */
function shownIn(rows: readonly Outgoing[], card: string): Outgoing | undefined {
  const isOfCard = (row: Outgoing): boolean => {
    const message = readMessage(row.message);
    return row.id === card || (message?.updates === card && !isLeft(message));
  };
  return rows.filter((row) => row.state === 'sent' && isOfCard(row)).findLast(({ note }) => note);
}

/** More cards than this nobody reads at once; a back office has its queue to see the rest. */
export const maxPostedAgain = 10;

/**
 * A card that was posted before its place could not be written to, once more at the bottom, and then a word about that where it stood. Once
 * a day at most; of several that wait, the last one is posted, as of all updates of a card.
 */
export function postedAgain(rows: readonly Outgoing[], card: string, now: Instant, zone: string | undefined): readonly Outgoing[] {
  const message = readMessage(rows.find(({ id, state }) => id === card && state === 'sent')?.message);
  if (message === undefined) return [];
  const day = now.slice(0, 'YYYY-MM-DD'.length);
  const at = zone === undefined ? now : sendAt(now, zone);
  const id = `again ${card} ${day}`;
  const posted = outgoing(id, at, { ...message, updates: card, again: true });
  const before = shownIn(rows, card);
  if (before === undefined) return [posted];
  const left: Message = { ...message, about: { ...message.about, posted: id }, updates: before.id, clears: true, again: true };
  return [posted, outgoing(`left ${card} ${day}`, at, left)];
}

/** Why a card is not posted once more. */
const noLongerOpen = 'noLongerOpen';

/**
 * What becomes of a row that is part of posting a card once more, if it is not to go out: the card goes out only while it is open, and the
 * word about it only when the card has come through.
 */
export async function keptBack({ message }: Row, { kind, id, parts }: Rows): Promise<Omit<Settled, 'id'> | undefined> {
  const { recipient, again, clears, updates, about } = message;
  if (!again || recipient.to !== 'place') return undefined;
  if (clears) {
    const posted = (await parts.store.outgoing(kind, id)).find((row) => row.id === about['posted']);
    return posted?.state === 'withdrawn' || posted?.state === 'undeliverable' ? { state: posted.state, note: posted.note } : undefined;
  }
  const open = (await parts.openCards?.(recipient.place)) ?? [];
  const isOpen = open.some((card) => card.kind.name === kind.name && card.document === id && card.row === updates);
  return isOpen ? undefined : { state: 'withdrawn', note: noLongerOpen };
}
