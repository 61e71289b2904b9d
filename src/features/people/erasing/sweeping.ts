import type { Instant } from '../../../core/ids.js';
import type { Retention } from '../../../core/store/forgetting.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Store } from '../../../core/store/store.js';
import { counted, startSweep, sweepId, sweepKind, swept } from './sweep.js';

/** Of each kind so many are erased at a time: nobody waits for a sweep. */
const mostAtOnce = 200;

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
        const ids = await due(now, mostAtOnce);
        const known = new Set((await store.get(sweepKind, id))?.erasing.map((one) => `${one.what} ${one.id}`));
        const news = ids.filter((one) => !known.has(`${what} ${one}`));
        await store.change(sweepKind, id, (before) => counted(before, what, news));
        hasMore ||= ids.length >= mostAtOnce;
      }
      await eraseNamed(now);
      await store.change(sweepKind, id, (before) => swept(before, now, hasMore));
    },
  };
}

/** For the start. */
export const keepSweeping = (store: Store, now: Instant): Promise<void> =>
  store.change(sweepKind, sweepId, (before) => startSweep(before, now));
