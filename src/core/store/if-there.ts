import type { Change, DocumentKind, Store } from './store.js';

/** What a rule changes when nobody waits for an outcome. An empty one changes nothing. */
export type Effect<Body> = Omit<Change<Body, void>, 'outcome'>;

/** Changes a document if it is there. One that was erased meanwhile does not come back. */
export const changeIfThere = <Body>(
  store: Store,
  kind: DocumentKind<Body>,
  id: string,
  rule: (body: Body) => Effect<Body>,
): Promise<void> => store.change(kind, id, (before) => ({ ...(before !== undefined && rule(before)), outcome: undefined }));

/** Erases a document, when it is there and `isDue` says so. May be done again at any time. */
export const eraseIfThere = <Body>(
  store: Store,
  kind: DocumentKind<Body>,
  id: string,
  isDue: (body: Body) => boolean = () => true,
): Promise<void> => changeIfThere(store, kind, id, (body) => (isDue(body) ? { body: null } : {}));

/** Erases every document of a kind that a key finds. May be done again at any time. */
export async function eraseAll<Body>(store: Store, kind: DocumentKind<Body>, key: string): Promise<void> {
  for (const { id } of await store.find(kind, key)) await eraseIfThere(store, kind, id);
}
