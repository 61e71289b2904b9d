import { readMessage } from './read-message.js';
import type { Outgoing } from './store.js';

/** So many rows of what was sent are kept beside what still matters: all of them are written anew with every change of their document. */
const mostRows = 30;

/**
 * Ids of rows that nobody needs any more: settled, and not what a card that may still be updated is found by. `cards` are the ids of
 * the rows that such cards were posted with. The latest ones stay, to be looked at. Whoever forgets a row must never send its id again.
 */
export function spentRows(rows: readonly Outgoing[], cards: readonly string[]): readonly string[] {
  if (rows.length <= mostRows) return [];
  const cardOf = (row: Outgoing): string => readMessage(row.message)?.updates ?? row.id;
  const present = new Set([...cards, ...rows.filter(({ state }) => state === 'waiting').map(cardOf)]);
  const shown = new Map(
    rows.filter((row) => row.state === 'sent' && row.note && present.has(cardOf(row))).map((row) => [cardOf(row), row]),
  );
  const spent = rows.filter((row) => row.state !== 'waiting' && shown.get(cardOf(row)) !== row);
  return spent.slice(0, Math.max(0, rows.length - mostRows)).map(({ id }) => id);
}
