import type { ActivityId } from '../core/ids.js';
import type { Message } from '../core/store/outgoing.js';
import { readMessage } from '../core/store/read-message.js';
import type { Outgoing } from '../core/store/store.js';

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
