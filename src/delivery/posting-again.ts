import type { Instant } from '../core/ids.js';
import { outgoing, readMessage } from '../core/store/outgoing.js';
import type { Outgoing, Settled } from '../core/store/store.js';
import { sendAt } from '../core/time/working-time.js';
import type { Row, Rows } from './road.js';
import { shownIn } from './same-card.js';

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
  const left = { recipient: message.recipient, show: 'delivery.furtherDown', about: { posted: id }, updates: before.id } as const;
  return [posted, outgoing(`left ${card} ${day}`, at, { ...left, clears: true, again: true })];
}

/** Why a card is not posted once more. */
const noLongerOpen = 'noLongerOpen';

/**
 * What becomes of a row that belongs to posting a card once more, where it is not to go out: the card only while it is open, and the word
 * about it only when the card has come through.
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
