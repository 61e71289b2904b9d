import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import { type Erasing, fewEnough, type Held, isMany } from '../../../core/store/erasing.js';
import type { Retention } from '../../../core/store/forgetting.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';

/** What has been erased because its time had come: how many of each, and what is being erased just now. */
export interface Sweep {
  readonly counts: Readonly<Record<string, number>>;
  /** Documents that are counted already. If they are still there after a crash, they are erased without being counted again. */
  readonly erasing: readonly { readonly what: string; readonly id: string }[];
  /** When it last ran without having to ask. Left out in what earlier versions stored. */
  readonly ran?: Instant;
  /** Why nothing is erased until it is confirmed. */
  readonly held?: Held;
  /** Whoever runs Lotsen has checked, so the next start goes on. */
  readonly confirmed?: boolean;
}

const held = z.discriminatedUnion('why', [
  z.object({ why: z.literal('clock'), last: stored<Instant>(), now: stored<Instant>() }),
  z.object({ why: z.literal('many'), what: z.string(), due: z.number(), of: z.number() }),
]);

const body = z.object({
  counts: z.record(z.string(), z.number()),
  erasing: z.array(z.object({ what: z.string(), id: z.string() })),
  ran: stored<Instant>().optional(),
  held: held.optional(),
  confirmed: z.boolean().optional(),
});

export const sweepKind: DocumentKind<Sweep> = {
  name: 'retention',
  personal: [],
  erasedBy: 'never',
  begunAnew: true,
  schema: 1,
  lift: (one) => body.parse(one),
  keys: () => [],
};

/** There is one such document. */
export const sweepId = 'all';

const none: Sweep = { counts: {}, erasing: [] };

const milliseconds = { day: 24 * 3_600_000, hour: 3_600_000, minute: 60_000 };
const later = (now: Instant, by: keyof typeof milliseconds): Instant => instant(new Date(Date.parse(now) + milliseconds[by]));

/** Continues from what was known. What had been held and is now confirmed continues as if it had just run. The outcome is what is known. */
export function startSweep(before: Sweep = none, now: Instant): Change<Sweep, Sweep> {
  const { confirmed, held, ran = now, ...rest } = before;
  const body: Sweep = confirmed ? { ...rest, ran: now } : { ...rest, ran, held };
  return { body, wakeAt: now, outcome: { ...body, confirmed } };
}

/** Notes that erasing is held, and why: whoever examines Lotsen is told. */
export const heldUp = (before: Sweep | undefined, held: Held): Change<Sweep, void> => ({
  ...(before !== undefined && { body: { ...before, held } }),
  outcome: undefined,
});

/** Lets erasing go on, at the word of whoever runs Lotsen, who has looked at the clock and the settings. */
export const confirm = (before: Sweep | undefined): Change<Sweep, void> => ({
  ...(before !== undefined && { body: { ...before, confirmed: true } }),
  outcome: undefined,
});

/** Counts what is to be erased, in the same write that names it: neither is lost in a crash, and nothing is counted twice. */
export function counted(before: Sweep | undefined, what: string, ids: readonly string[]): Change<Sweep, void> {
  const { counts, erasing } = before ?? none;
  const body: Sweep = {
    ...before,
    counts: { ...counts, [what]: (counts[what] ?? 0) + ids.length },
    erasing: [...erasing, ...ids.map((id) => ({ what, id }))],
  };
  return ids.length === 0 ? { outcome: undefined } : { body, outcome: undefined };
}

/** Notes that everything that was named is erased. When there may be more, it goes on soon. */
export const swept = (before: Sweep | undefined, now: Instant, hasMore: boolean): Change<Sweep, void> => ({
  body: { ...(before ?? none), erasing: [], ran: now, held: undefined },
  wakeAt: later(now, hasMore ? 'minute' : 'day'),
  outcome: undefined,
});

/** How many of each kind are erased at a time, so that nobody has to wait for a sweep. */
const maxAtOnce = 200;

/**
 * Once a day everything whose time has come is erased, unless that is more than can be right. `begin`: what is done before, once a day
 * however often there is more to erase.
 */
export function sweepWakes(
  store: Store,
  all: () => readonly Retention[],
  guard: Erasing,
  begin: (now: Instant) => Promise<void> = async () => undefined,
): Wakes {
  /** What is due of every kind, found before anything is erased; or why nothing may be. */
  const dueOf = async (now: Instant): Promise<{ readonly held: Held } | { readonly due: ReadonlyMap<string, readonly string[]> }> => {
    const due = new Map<string, readonly string[]>();
    for (const one of all()) {
      const few = await one.due(now, fewEnough);
      const of = isMany(few.length) ? await one.count() : few.length;
      const ids = isMany(few.length) ? await one.due(now, Math.max(maxAtOnce, Math.floor(of / 10) + 1)) : few;
      const held = guard.heldAt(now, { what: one.what, due: ids.length, of });
      if (held !== undefined) return { held };
      due.set(one.what, ids.slice(0, maxAtOnce));
    }
    return { due };
  };
  const eraseNamed = async (now: Instant): Promise<void> => {
    for (const { what, id } of (await store.get(sweepKind, sweepId))?.erasing ?? []) {
      await all()
        .find((one) => one.what === what)
        ?.erase(id, now);
    }
  };
  let begunOn = '';
  return {
    [sweepKind.name]: async (id, now) => {
      const day = now.slice(0, 'YYYY-MM-DD'.length);
      if (day !== begunOn) await begin(now);
      begunOn = day;
      const found = await dueOf(now);
      if ('held' in found) {
        await store.change(sweepKind, id, (before) => ({ ...heldUp(before, found.held), wakeAt: later(now, 'hour') }));
        return;
      }
      guard.ran(now);
      let hasMore = false;
      for (const [what, ids] of found.due) {
        const known = new Set((await store.get(sweepKind, id))?.erasing.map((one) => `${one.what} ${one.id}`));
        const news = ids.filter((one) => !known.has(`${what} ${one}`));
        await store.change(sweepKind, id, (before) => counted(before, what, news));
        hasMore ||= ids.length >= maxAtOnce;
      }
      await eraseNamed(now);
      await store.change(sweepKind, id, (before) => swept(before, now, hasMore));
    },
  };
}

/** At the start: goes on sweeping from where it was, or stays held. */
export async function keepSweeping(store: Store, now: Instant, guard: Erasing): Promise<void> {
  const { ran, held, confirmed } = await store.change(sweepKind, sweepId, (before) => startSweep(before, now));
  guard.begin({ last: ran ?? now, held });
  if (confirmed) guard.permit(later(now, 'day'));
}

/** After another instance has swept: this one may have the next turn, and stores whom it has heard of, as that one did. */
export async function followSweep(store: Store, guard: Erasing, begin: (now: Instant) => Promise<void>): Promise<void> {
  const { ran, held } = (await store.get(sweepKind, sweepId)) ?? {};
  if (ran === undefined || held !== undefined) return;
  guard.ran(ran);
  await begin(ran);
}
