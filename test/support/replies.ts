import assert from 'node:assert/strict';
import type { CardReply, Reply } from '../../src/core/reply.js';

/** Everything that a reply says, as text. */
export const textOf = (reply: Reply): string => ('text' in reply ? reply.text : '');

export const cardOf = (reply: Reply): CardReply => (reply.kind === 'card' ? reply : assert.fail(JSON.stringify(reply)));

/** What the others in a channel or chat see where no road is open to the one that it is for. */
export const seenByAll = (reply: Reply): Reply => (reply.kind === 'alone' ? reply.instead : reply);

/** What only whoever asked sees. */
export const seenAlone = (reply: Reply): Reply => {
  const [only, ...others] = reply.kind === 'alone' ? reply.replies : [];
  return only !== undefined && others.length === 0 ? only : assert.fail(JSON.stringify(reply));
};

/** The data of a card, with the name of its template. */
export const dataOf = (reply: Reply): Readonly<Record<string, unknown>> & { readonly card: string } => {
  const { card, data } = cardOf(reply);
  return { ...(data as Record<string, unknown>), card };
};
