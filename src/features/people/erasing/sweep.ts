import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import type { Retention } from '../../../core/store/forgetting.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';

/** What has been erased because its time had come: how many of each, and what is being erased just now. */
export interface Sweep {
  readonly counts: Readonly<Record<string, number>>;
  /** Counted already: still here after a crash, it is erased without being counted again. */
  readonly erasing: readonly { readonly what: string; readonly id: string }[];
}

const body = z.object({
  counts: z.record(z.string(), z.number()),
  erasing: z.array(z.object({ what: z.string(), id: z.string() })),
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

const milliseconds = { day: 24 * 3_600_000, minute: 60_000 };
const later = (now: Instant, by: keyof typeof milliseconds): Instant => instant(new Date(Date.parse(now) + milliseconds[by]));

/** The sweep that is there already goes on as it was. */
export const startSweep = (before: Sweep | undefined, now: Instant): Change<Sweep, void> =>
  before === undefined ? { body: none, wakeAt: now, outcome: undefined } : { outcome: undefined };

/** Counts what is to be erased, in the same write that names it: neither is lost in a crash, and nothing is counted twice. */
export function counted(before: Sweep | undefined, what: string, ids: readonly string[]): Change<Sweep, void> {
  const { counts, erasing } = before ?? none;
  const body: Sweep = {
    counts: { ...counts, [what]: (counts[what] ?? 0) + ids.length },
    erasing: [...erasing, ...ids.map((id) => ({ what, id }))],
  };
  return ids.length === 0 ? { outcome: undefined } : { body, outcome: undefined };
}

/** All that was named is erased. When there may be more, it goes on soon. */
export const swept = (before: Sweep | undefined, now: Instant, hasMore: boolean): Change<Sweep, void> => ({
  body: { counts: before?.counts ?? {}, erasing: [] },
  wakeAt: later(now, hasMore ? 'minute' : 'day'),
  outcome: undefined,
});

/** Of each kind so many are erased at a time: nobody waits for a sweep. */
const maxAtOnce = 200;

/** Once a day everything whose time has come is erased. */
export function sweepWakes(store: Store, all: () => readonly Retention[]): Wakes {
  const eraseNamed = async (now: Instant): Promise<void> => {
    for (const { what, id } of (await store.get(sweepKind, sweepId))?.erasing ?? []) {
      await all()
        .find((one) => one.what === what)
        ?.erase(id, now);
    }
  };
  return {
    [sweepKind.name]: async (id, now) => {
      let hasMore = false;
      for (const { what, due } of all()) {
        const ids = await due(now, maxAtOnce);
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

/** For the start. */
export const keepSweeping = (store: Store, now: Instant): Promise<void> =>
  store.change(sweepKind, sweepId, (before) => startSweep(before, now));
