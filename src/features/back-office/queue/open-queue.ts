import type { Instant } from '../../../core/ids.js';
import type { Store } from '../../../core/store/store.js';
import { watchedStore } from '../../../core/store/watched-store.js';
import { addDays } from '../../../core/time/local-time.js';
import type { Case } from '../case/case.js';
import { caseKey, caseKind } from '../case/case-document.js';
import { QueueIndex } from './queue-index.js';

export interface Queue {
  readonly index: QueueIndex;
  /** Resolves when every open case is in the index. */
  readonly open: () => Promise<void>;
  /** Resolves when every case is. */
  readonly all: () => Promise<void>;
}

/** Cases are erased long before. */
const daysBack = 3650;
/** A demonstration moves the clock, and starts again at the present. */
const daysAhead = 400;

/** The store as the back office's features use it, and the queue that follows what they do. Reads all cases the first time it is asked. */
export function watchQueue(files: Store, now: () => Instant): { readonly store: Store; readonly queue: Queue } {
  const index = new QueueIndex();
  /** Changed while the cases were being read: what was read of them may be older. */
  const changed = new Set<string>();
  let isRead = false;
  const store = watchedStore(files, caseKind, (id, body) => {
    if (!isRead) changed.add(id);
    index.note(id, body);
  });
  const take = async (key: string): Promise<void> => {
    for (const [at, { id, body }] of (await files.find(caseKind, key)).entries()) {
      noteRead(id, body);
      if (at % atOnce === atOnce - 1) await breath();
    }
  };
  const noteRead = (id: string, body: Case): void => {
    if (!changed.has(id) && !index.has(id)) index.note(id, body);
  };

  const openRead = once(() => take(caseKey.open));
  const allRead = once(async () => {
    await openRead();
    const today = now().slice(0, 10);
    // Day by day, so that never all are in memory at once.
    for (let ago = -daysAhead; ago < daysBack; ago += 1) await take(caseKey.sent(addDays(today, -ago)));
    isRead = true;
    changed.clear();
  });
  return { store, queue: { index, open: openRead, all: allRead } };
}

/** Cases that are indexed before whoever else wants something gets a turn. */
const atOnce = 100;

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What failed is tried again when it is asked for again. */
function once(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => {
    begun ??= work().catch((error: unknown) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}
