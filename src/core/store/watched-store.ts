import type { DocumentKind, Store } from './store.js';

/** The same store, that also tells of every body of one kind once it is durable; `null` when a document was erased. */
export const watchedStore = <Watched>(
  store: Store,
  kind: DocumentKind<Watched>,
  seen: (id: string, body: Watched | null) => void,
): Store => ({
  get: (of, id) => store.get(of, id),
  find: (of, key) => store.find(of, key),
  outgoing: (of, id) => store.outgoing(of, id),
  claimDue: (now, limit, lease) => store.claimDue(now, limit, lease),
  settle: (due, results) => store.settle(due, results),
  check: () => store.check(),
  close: () => store.close(),
  async change(of, id, rule) {
    if (of.name !== kind.name) return store.change(of, id, rule);
    // The rule may run more than once: what it made last is what was written.
    let made: unknown;
    const outcome = await store.change(of, id, (before) => {
      const changed = rule(before);
      made = changed.body;
      return changed;
    });
    if (made !== undefined) seen(id, made as Watched | null);
    return outcome;
  },
});
