import type { Cut, DocumentKind, Found, Keys, Store } from './store.js';

const atOnce = 200;

/**
 * Every document of a kind that has an order and all the keys, the oldest first, some at a time: never all of them are in memory. What is
 * changed or erased meanwhile does not make others be passed over.
 */
export async function* everyInOrder<Body>(
  store: Store,
  kind: DocumentKind<Body>,
  keys: Keys = [],
  { from = '', until }: Pick<Cut, 'from' | 'until'> = {},
): AsyncGenerator<Found<Body>> {
  let next = from;
  /** Documents of the same age as the last one that have been given already; the next page begins with that age. */
  let given = new Set<string>();
  for (;;) {
    const limit = given.size + atOnce;
    const found = await store.find(kind, keys, { order: 'oldest', from: next, until, limit });
    for (const one of found) {
      const order = kind.order?.(one.body) ?? '';
      if (order === next && given.has(one.id)) continue;
      if (order !== next) given = new Set();
      next = order;
      given.add(one.id);
      yield one;
    }
    if (found.length < limit) return;
  }
}
