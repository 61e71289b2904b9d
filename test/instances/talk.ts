import { z } from 'zod/v4';
import type { Instant, PlaceId } from '../../src/core/ids.js';
import { outgoing } from '../../src/core/store/outgoing.js';
import type { Change, DocumentKind } from '../../src/core/store/store.js';

/** A conversation in which each turn is answered later by a message of its own. */
interface Talk {
  /** The turns that were taken, in that order. */
  readonly turns: readonly string[];
}

const shape = z.object({ turns: z.array(z.string()) });

export const talkKind: DocumentKind<Talk> = {
  name: 'talk',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (body) => shape.parse(body),
  keys: () => ['all'],
};

export const placeOf = (talk: string): PlaceId => `19:${talk}@thread.tacv2` as PlaceId;

/** The same turn again, as Teams delivers it when it had no answer, changes nothing. */
export function turn(before: Talk | undefined, talk: string, id: string, now: Instant): Change<Talk, number> {
  const turns = before?.turns ?? [];
  const known = turns.indexOf(id);
  if (known >= 0) return { outcome: known + 1 };
  const number = `${turns.length + 1}`;
  const message = { recipient: { to: 'place', place: placeOf(talk) }, show: 'talk.say', about: { id: number } } as const;
  return { body: { turns: [...turns, id] }, send: [outgoing(`say ${number}`, now, message)], outcome: turns.length + 1 };
}
