import { z } from 'zod/v4';
import type { Instant, PersonId } from '../../../core/ids.js';
import { type Seen, seenKey } from '../../../core/store/last-seen.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { monthOf } from '../../../core/time/days-and-months.js';

/** Somebody who wants no reminders; nobody else has such a document. */
export interface Pause extends Seen {
  readonly paused: true;
}

const pauseBody = z.object({ paused: z.literal(true), seen: z.string().optional() });

export const pauseKind: DocumentKind<Pause> = {
  name: 'pause',
  personal: ['person'],
  erasedBy: { retentions: ['person'] },
  schema: 1,
  lift: (body) => pauseBody.parse(body),
  keys: (one) => [seenKey(one)],
};

export const pause = (before: Pause | undefined, at: Instant): Change<Pause, void> =>
  before === undefined ? { body: { paused: true, seen: monthOf(at) }, outcome: undefined } : { outcome: undefined };

export const resume = (): Change<Pause, void> => ({ body: null, outcome: undefined });

export async function pausedAmong(store: Store, people: readonly PersonId[]): Promise<readonly PersonId[]> {
  const found = await Promise.all(people.map((person) => store.get(pauseKind, person)));
  return people.filter((_, index) => found[index] !== undefined);
}
