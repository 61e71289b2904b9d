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

/** So many conversations are written to from several documents. */
export const shared = 10;

export const placeOf = (talk: string): PlaceId => `19:${talk}@thread.tacv2` as PlaceId;

/** Where the turn is answered: mostly in the conversation itself, now and then in one that several of them have in common. */
const placeFor = (talk: string, number: number): PlaceId => placeOf(number % 4 === 0 ? `s${Number(talk.slice(1)) % shared}` : talk);

/** The same turn again, as Teams delivers it when it had no answer, changes nothing. */
export function turn(before: Talk | undefined, talk: string, id: string, now: Instant): Change<Talk, number> {
  const turns = before?.turns ?? [];
  const known = turns.indexOf(id);
  if (known >= 0) return { outcome: known + 1 };
  const number = `${turns.length + 1}`;
  const message = { recipient: { to: 'place', place: placeFor(talk, turns.length + 1) }, show: 'talk.say', about: { id: number } } as const;
  return { body: { turns: [...turns, id] }, send: [outgoing(`say ${number}`, now, message)], outcome: turns.length + 1 };
}
