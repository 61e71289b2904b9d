import type { DocumentKind } from '../../src/core/store/store.js';

/** A kind of document that only a test has. */
export const madeKind = <Body>(
  name: string,
  keys: DocumentKind<Body>['keys'] = () => [],
  more: Partial<DocumentKind<Body>> = {},
): DocumentKind<Body> => ({
  name,
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (body) => body as Body,
  keys,
  ...more,
});
