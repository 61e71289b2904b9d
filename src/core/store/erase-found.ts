import type { DocumentKind, Store } from './store.js';

/** Erases every document of a kind that a key finds. May be done again at any time. */
export async function eraseFound<Body>(store: Store, kind: DocumentKind<Body>, key: string): Promise<void> {
  for (const { id } of await store.find(kind, key)) {
    await store.change(kind, id, (before) => ({ ...(before !== undefined && { body: null }), outcome: undefined }));
  }
}
