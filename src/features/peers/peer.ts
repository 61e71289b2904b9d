import { z } from 'zod/v4';
import { plainWords, stemOf } from '../../core/hearing/words/words.js';
import type { Instant, PersonId } from '../../core/ids.js';
import type { Group } from '../../core/people/group.js';
import { stored } from '../../core/read.js';
import { derivedId } from '../../core/store/idempotence.js';
import type { DocumentKind } from '../../core/store/store.js';

/** A representative who wants to talk with another one, and what they want to share before that. */
export interface Peer {
  readonly person: PersonId;
  /** In their own words; '' for nothing. Shown to nobody before everybody has said yes. */
  readonly about: string;
  /** When they last said that they want to. */
  readonly joinedAt: Instant;
  /** Has been told that there is nobody yet. */
  readonly told?: true | undefined;
}

const body = z.object({ person: stored<PersonId>(), about: z.string(), joinedAt: stored<Instant>(), told: z.literal(true).optional() });

/** Finds everybody who has joined. */
export const everyPeer = 'all';

export const peerKind: DocumentKind<Peer> = {
  name: 'peer',
  personal: ['peers'],
  erasedBy: { wakeOf: 'peer-round' },
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: () => [everyPeer],
};

export const peerId = (person: PersonId): string => derivedId('peer', person);

export const maxAbout = 300;

/** Somebody who has joined, with the groups that they represent patients or next of kin in. */
export interface Joined extends Peer {
  readonly groups: readonly Group[];
}

/** Words shorter than this are in everybody's sentences. */
const minLetters = 5;

const telling = (text: string): ReadonlySet<string> =>
  new Set(
    plainWords(text)
      .filter((word) => word.length >= minLetters)
      .map(stemOf),
  );

const sameArea = (one: string, other: string): boolean =>
  one !== '' && one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

/** Why two may have something to say to each other. `area`: their groups are about the same. */
export type Reason = { readonly because: 'area'; readonly area: string } | { readonly because: 'about' | 'type' | 'representatives' };

export interface Likeness {
  readonly score: number;
  readonly reason: Reason;
}

/** How much two have in common; undefined where they sit in one group and know each other. */
export function likeness(one: Joined, other: Joined): Likeness | undefined {
  const groups = new Set(one.groups.map(({ id }) => id));
  if (other.groups.some(({ id }) => groups.has(id))) return undefined;
  const areas = one.groups.map(({ area }) => area).filter((area) => other.groups.some((group) => sameArea(group.area, area)));
  const words = telling(one.about);
  const shared = [...telling(other.about)].filter((word) => words.has(word)).length;
  const types = new Set(one.groups.map(({ type }) => type));
  const sameType = other.groups.some(({ type }) => type !== 'other' && types.has(type));
  const score = (areas.length > 0 ? 4 : 0) + Math.min(shared, 3) * 2 + (sameType ? 1 : 0);
  const [area] = areas;
  if (area !== undefined) return { score, reason: { because: 'area', area } };
  return { score, reason: { because: shared > 0 ? 'about' : sameType ? 'type' : 'representatives' } };
}
