import type { Instant } from '../ids.js';
import type { Log } from '../log.js';
import type { Wakes } from './outgoing.js';
import { changingStore, type DocumentKind, type Store } from './store.js';

/** Why nothing is erased because of its age, until whoever runs Lotsen has looked. */
export type Held =
  /** What erases ran `last`, and now it is suddenly days later. */
  | { readonly why: 'clock'; readonly last: Instant; readonly now: Instant }
  /** So many documents of a kind at once are too old, of so many that there are. */
  | { readonly why: 'many'; readonly what: string; readonly due: number; readonly of: number };

/** For whoever runs Lotsen: why, and what to do about it. */
export function whyHeld(held: Held): string {
  const because =
    held.why === 'clock'
      ? `it ran last on ${held.last} and then the clock said ${held.now}`
      : `${held.due} of ${held.of} (${held.what}) are too old at once`;
  return (
    `Nothing is erased because of its age any more: ${because}. Is the clock right, and are the retention times what you want? ` +
    'Then stop Lotsen, run: npm run doctor -- --confirm-erasing and start it'
  );
}

/** Nothing has been erased, because erasing is held. The wake-up is tried again later like any other failure. */
class ErasingHeld extends Error {
  override readonly name = 'ErasingHeld';
}

const day = 24 * 3_600_000;

/** The sweep runs once a day. One day late is a night's outage; more means a clock that jumped, or an outage that somebody knows about. */
const hasJumped = (last: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(last) > 2 * day;

export const fewEnough = 20;

/** Milliseconds for which a kind's documents are not counted anew. */
const countedFor = 3_600_000;

/** Counting all documents takes long where there are many, so it is done only when there is enough to erase that the share may matter. */
export const isMany = (due: number): boolean => due >= fewEnough;

/** Erasing more than a tenth of a kind at once points to a wrong setting or a wrong clock, unless there are hardly any documents. */
const isTooMany = (due: number, of: number): boolean => isMany(due) && due > of / 10;

/**
 * Guards against erasing by mistake because of age. A clock that is years ahead makes everything too old at once, and what is erased does
 * not come back. It never holds what people do themselves, above all the erasure that somebody asks for.
 */
export interface Erasing {
  /** What was known when Lotsen was stopped. */
  begin(known: { readonly last: Instant; readonly held?: Held }): void;
  /** Lifts the hold until then because somebody confirmed it, or for good when the clock of a demonstration is moved on purpose. */
  permit(until?: Instant): void;
  /** Notes that the sweep has run. */
  ran(at: Instant): void;
  /**
   * Why nothing may be erased just now. `much` says that `due` of all `of` documents of a kind are to be erased at once; left out, one more
   * of that kind is.
   */
  heldAt(now: Instant, much?: { readonly what: string; readonly due: number; readonly of: number }): Held | undefined;
  /** The store for the features. */
  watched(store: Store): Store;
  /** The wake-ups of the kinds that erase their own documents, guarded. */
  around(kinds: readonly DocumentKind<unknown>[], wakes: Wakes): Wakes;
}

/** @param keep Makes it known, durably, that erasing is held. */
export function createErasing(log: Log, keep: (held: Held) => Promise<void>): Erasing {
  let last: Instant | undefined;
  let held: Held | undefined;
  let permitted: Instant | 'always' | undefined;
  /** Documents whose wake-up is under way, by kind and id, and its time. */
  const waking = new Map<string, Instant>();
  /** When documents were erased by their own wake-up, by kind. */
  const erased = new Map<string, number[]>();

  /** How many documents of a kind there were, and when. */
  const counts = new Map<string, { readonly of: number; readonly at: number }>();

  const told = new Set<string>();
  const tell = (one: Held): Held => {
    const key = one.why === 'clock' ? one.why : one.what;
    if (!told.has(key)) log.error('erasing.stopped', { ...one, mend: 'check the clock, then: npm run doctor -- --confirm-erasing' });
    told.add(key);
    return one;
  };

  const heldAt: Erasing['heldAt'] = (now, much) => {
    if (permitted === 'always' || (permitted !== undefined && now < permitted)) return undefined;
    if (last !== undefined && hasJumped(last, now)) return tell({ why: 'clock', last, now });
    if (much !== undefined && isTooMany(much.due, much.of)) held = { why: 'many', ...much };
    return held?.why === 'many' ? tell(held) : undefined;
  };

  const refuse = async (one: Held): Promise<never> => {
    await keep(one);
    throw new ErasingHeld();
  };

  /** How many of a kind were erased within a day, including the one that is about to be. */
  const countOne = (kind: string, now: Instant): number[] => {
    const present = Date.parse(now);
    return [...(erased.get(kind) ?? []).filter((at) => present - at < day), present];
  };

  /** With those that have been erased today. */
  const countAll = async (store: Store, kind: DocumentKind<unknown>, now: Instant, gone: number): Promise<number> => {
    const known = counts.get(kind.name);
    if (known !== undefined && Math.abs(Date.parse(now) - known.at) < countedFor) return known.of;
    const of = (await store.count(kind, [])) + gone;
    counts.set(kind.name, { of, at: Date.parse(now) });
    return of;
  };

  return {
    begin(known) {
      last = known.last;
      held = known.held;
    },
    permit(until) {
      permitted = until ?? 'always';
      held = undefined;
      told.clear();
    },
    ran(at) {
      last = at;
    },
    heldAt,

    watched: (store) =>
      changingStore(store, async (kind, id, rule) => {
        const now = waking.get(`${kind.name}/${id}`);
        if (now === undefined) return store.change(kind, id, rule);
        const times = countOne(kind.name, now);
        const of = isMany(times.length) ? await countAll(store, kind, now, times.length - 1) : times.length;
        let isErased = false;
        let stopped: Held | undefined;
        const changed = store.change(kind, id, (body) => {
          const change = rule(body);
          isErased = change.body === null && body !== undefined;
          stopped = isErased ? heldAt(now, { what: kind.name, due: times.length, of }) : undefined;
          if (stopped !== undefined) throw new ErasingHeld();
          return change;
        });
        return changed.then(
          (outcome) => {
            if (isErased) erased.set(kind.name, times);
            return outcome;
          },
          (error: unknown) => {
            if (stopped !== undefined) return refuse(stopped);
            throw error;
          },
        );
      }),

    around(kinds, wakes) {
      const lastsLong = (name: string) => {
        const by = kinds.find((kind) => kind.name === name)?.erasedBy;
        return typeof by === 'object' && 'wakeOf' in by && by.soon !== true;
      };
      /** Such a wake-up erases documents of other kinds first, so the guard has to be asked before it begins. */
      const erasesOthers = (name: string) =>
        kinds.some(({ name: other, erasedBy: by }) => other !== name && typeof by === 'object' && 'wakeOf' in by && by.wakeOf === name);
      const guarded =
        (kind: string, wake: Wakes[string]): Wakes[string] =>
        async (id, now) => {
          const stopped = erasesOthers(kind) ? heldAt(now) : undefined;
          if (stopped !== undefined) return refuse(stopped);
          const key = `${kind}/${id}`;
          waking.set(key, now);
          try {
            await wake(id, now);
          } finally {
            waking.delete(key);
          }
        };
      return Object.fromEntries(Object.entries(wakes).map(([kind, wake]) => [kind, lastsLong(kind) ? guarded(kind, wake) : wake]));
    },
  };
}
