import type { Neighbours } from '../store/neighbours.js';
import type { DocumentKind, Store } from '../store/store.js';

/** A copy in memory of what the back office has made of the texts that Lotsen came with, so that no turn has to read the store. */
export interface LivingCopy<View> {
  /** Gives another object each time something has changed; what is computed from it can be kept as long as it is the same. */
  readonly view: () => View;
  /** Reads everything that is stored. Until then the view is made of nothing. */
  readonly load: () => Promise<void>;
  /** Reads again what is stored under these ids, after it was changed. */
  readonly refresh: (...ids: readonly string[]) => Promise<void>;
}

/**
 * @param key What those documents are found by that the view is made of.
 * @param changed Tells what other instances have changed.
 */
export function livingCopy<Body, View>(
  store: Store,
  kind: DocumentKind<Body>,
  key: string,
  viewOf: (bodies: ReadonlyMap<string, Body>) => View,
  changed: Neighbours['changed'] = () => undefined,
): LivingCopy<View> {
  const bodies = new Map<string, Body>();
  let view = viewOf(bodies);

  const load = async (): Promise<void> => {
    const found = await store.find(kind, key);
    bodies.clear();
    for (const { id, body } of found) bodies.set(id, body);
    view = viewOf(bodies);
  };
  const reread = async (ids: readonly string[]): Promise<void> => {
    for (const id of new Set(ids)) {
      const body = await store.get(kind, id);
      if (body !== undefined && kind.keys(body).includes(key)) bodies.set(id, body);
      else bodies.delete(id);
    }
    view = viewOf(bodies);
  };
  // Reads are done one after the other, so that an older read cannot overwrite a newer one.
  let reading: Promise<void> = Promise.resolve();
  const next = (read: () => Promise<void>): Promise<void> => {
    reading = reading.catch(() => undefined).then(read);
    return reading;
  };

  changed(kind, (which) => next(() => (which === 'all' ? load() : reread(which))));
  return { view: () => view, load: () => next(load), refresh: (...ids) => next(() => reread(ids)) };
}
