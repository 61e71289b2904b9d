import assert from 'node:assert/strict';
import type { DocumentKind, Found, Store } from '../../src/core/store/store.js';

/** The only document that has the key. */
export async function onlyOne<Body>(store: Store, kind: DocumentKind<Body>, key: string): Promise<Found<Body>> {
  const [found, ...others] = await store.find(kind, key);
  assert.ok(found && others.length === 0);
  return found;
}
