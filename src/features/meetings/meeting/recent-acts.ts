import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { Request } from '../../../core/request.js';
import { derivedId } from '../../../core/store/idempotence.js';
import { changeIfThere } from '../../../core/store/if-there.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';
import { answerBody } from './meeting.js';

/** Milliseconds that what somebody did can be undone by a word. */
const undoTime = 10 * 60_000;

/** So many acts are kept of one person: nobody undoes more. */
const maxActs = 10;

/** What was done, with what it takes to undo it. The ids are of meetings. */
const undoing = z.discriminatedUnion('what', [
  z.object({ what: z.literal('plan'), meetings: z.array(z.string()) }),
  z.object({ what: z.literal('wish'), meeting: z.string(), wish: z.string() }),
  /** Somebody said that they cannot come, or that they can after all. */
  z.object({ what: z.enum(['absent', 'coming']), meeting: z.string() }),
  /** `before`: the answer that this one took the place of. */
  z.object({ what: z.literal('answer'), meeting: z.string(), question: z.number(), answer: z.string(), before: answerBody.optional() }),
]);

export type Undoing = z.output<typeof undoing>;

const act = z.object({
  /** The same for the same activity, which may be delivered twice. */
  id: z.string(),
  /** Where it was done. It can be undone there only, because the answer tells what it was and other places have other readers. */
  place: stored<PlaceId>(),
  at: stored<Instant>(),
  undoing,
  /** The activity that undid it. */
  undoneBy: z.string().optional(),
});

export type RecentAct = z.output<typeof act>;

/** What somebody did lately under their own name, the oldest first. What is done without a name is not kept here even for a minute. */
interface Acts {
  readonly acts: readonly RecentAct[];
}

const actsBody = z.object({ acts: z.array(act) });

/** By the person's id. It is stored because the next turn may come to another instance, which would undo something older. */
export const recentActsKind: DocumentKind<Acts> = {
  name: 'recent-acts',
  personal: ['meetings'],
  erasedBy: { wakeOf: 'recent-acts', soon: true },
  begunAnew: true,
  schema: 1,
  lift: (body) => actsBody.parse(body),
  keys: () => [],
};

const afterUndoTime = (at: Instant): Instant => instant(new Date(Date.parse(at) + undoTime));

const isRecent = ({ at }: RecentAct, now: Instant): boolean => now < afterUndoTime(at);

/** Nothing is kept for longer than it can be undone. */
const kept = (acts: readonly RecentAct[]): Pick<Change<Acts, void>, 'body' | 'wakeAt'> => {
  const latest = acts.reduce((last, { at }) => (at > last ? at : last), '' as Instant);
  return acts.length === 0 ? { body: null } : { body: { acts }, wakeAt: afterUndoTime(latest) };
};

export interface RecentActs {
  readonly did: (request: Pick<Request, 'id' | 'person' | 'place' | 'at'>, undoing: Undoing) => Promise<void>;
  /** The latest act in the place that can still be undone. It is not given again, but to the same request when that is delivered twice. */
  readonly take: (request: Pick<Request, 'id' | 'person' | 'place' | 'at'>) => Promise<Undoing | undefined>;
  readonly of: (person: PersonId) => Promise<readonly RecentAct[]>;
}

const idOf = (request: Pick<Request, 'id'>): string => derivedId('act', request.id);

export const recentActs = (store: Store): RecentActs => ({
  did: (request, undoing) =>
    store.change(recentActsKind, request.person.id, (before) => {
      const known = (before?.acts ?? []).filter((one) => isRecent(one, request.at));
      const id = idOf(request);
      if (known.some((one) => one.id === id)) return { outcome: undefined };
      const acts = [...known, { id, place: request.place.id, at: request.at, undoing }].slice(-maxActs);
      return { ...kept(acts), outcome: undefined };
    }),
  take: (request) =>
    store.change(recentActsKind, request.person.id, (before) => {
      const acts = (before?.acts ?? []).filter((one) => isRecent(one, request.at));
      const by = idOf(request);
      const found =
        acts.find(({ undoneBy }) => undoneBy === by) ??
        acts.findLast(({ place, undoneBy }) => place === request.place.id && undoneBy === undefined);
      if (found === undefined) return { outcome: undefined };
      const { wakeAt: _same, ...change } = kept(acts.map((one) => (one === found ? { ...one, undoneBy: by } : one)));
      return { ...change, outcome: found.undoing };
    }),
  of: async (person) => (await store.get(recentActsKind, person))?.acts ?? [],
});

export const recentActsWakes = (store: Store): Wakes => ({
  'recent-acts': (person, now) =>
    changeIfThere(store, recentActsKind, person, ({ acts }) => kept(acts.filter((one) => isRecent(one, now)))),
});
