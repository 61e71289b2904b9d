import { z } from 'zod/v4';
import type { Instant, PersonId } from '../../core/ids.js';
import { stored } from '../../core/read.js';
import type { DocumentKind } from '../../core/store/store.js';
import { inZone, toInstant } from '../../core/time/local-time.js';
import { matchId } from './match.js';
import { type Joined, likeness, type Reason } from './peer.js';

/** When people were put together last. */
export interface Round {
  readonly at: Instant;
}

const body = z.object({ at: stored<Instant>() });

export const roundKind: DocumentKind<Round> = {
  name: 'peer-round',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: () => [],
};

export const roundId = 'weekly';

/** The next Monday at nine. */
export function nextRound(after: Instant, zone: string): Instant {
  const local = inZone(after, zone).set({ hour: 9, minute: 0, second: 0, millisecond: 0 });
  const monday = local.plus({ days: (8 - local.weekday) % 7 });
  return toInstant(toInstant(monday) > after ? monday : monday.plus({ days: 7 }));
}

export interface Suggestion {
  readonly people: readonly PersonId[];
  readonly reason: Reason;
}

interface Pair {
  readonly one: Joined;
  readonly other: Joined;
  readonly score: number;
  readonly reason: Reason;
}

/**
 * Who is suggested to whom: pairs with most in common first, nobody twice, never the same people again, and nobody from one's own group.
 * Somebody who would be left over joins a pair that they have something in common with.
 * @param waiting those who have joined and are in no open match, in any order
 * @param known ids of all matches so far
 */
export function putTogether(waiting: readonly Joined[], known: ReadonlySet<string>): readonly Suggestion[] {
  const pairs = waiting
    .flatMap((one, index) =>
      waiting.slice(index + 1).flatMap((other): readonly Pair[] => {
        const found = likeness(one, other);
        return found === undefined || known.has(matchId([one.person, other.person])) ? [] : [{ one, other, ...found }];
      }),
    )
    .sort((first, second) => second.score - first.score);
  const taken = new Set<PersonId>();
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (taken.has(pair.one.person) || taken.has(pair.other.person)) continue;
    chosen.push(pair);
    taken.add(pair.one.person).add(pair.other.person);
  }
  const left = waiting.filter(({ person }) => !taken.has(person));
  const joinable = (pair: Pair, third: Joined): boolean =>
    likeness(pair.one, third) !== undefined &&
    likeness(pair.other, third) !== undefined &&
    ![pair.one, pair.other].some(({ person }) => known.has(matchId([person, third.person])));
  const joined = new Map<Pair, Joined>();
  for (const third of left) {
    const pair = chosen.find((one) => !joined.has(one) && joinable(one, third));
    if (pair !== undefined) joined.set(pair, third);
  }
  return chosen.map((pair) => {
    const third = joined.get(pair);
    const people = [pair.one.person, pair.other.person, ...(third === undefined ? [] : [third.person])];
    return { people, reason: third === undefined ? pair.reason : { because: 'representatives' } };
  });
}
