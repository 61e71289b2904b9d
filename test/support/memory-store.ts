import type { Change, DocumentKind, Outgoing, Store } from '../../src/core/store/store.js';

/** A store in memory for tests of what uses one. It keeps bodies as JSON would; it neither wakes nor sends. */
export interface MemoryStore extends Store {
  /** How many changes have been asked for. */
  readonly changes: () => number;
  /** Every body of a kind, by id. */
  readonly bodies: (kind: DocumentKind<unknown>) => Readonly<Record<string, unknown>>;
  /** From now on changes of documents with these ids fail. */
  readonly refuse: (...ids: readonly string[]) => void;
}

export function memoryStore(): MemoryStore {
  const documents = new Map<string, string>();
  let refused: readonly string[] = [];
  let changes = 0;
  const keyOf = (kind: { readonly name: string }, id: string) => `${kind.name} ${id}`;
  const read = <Body>(kind: DocumentKind<Body>, id: string): Body | undefined => {
    const stored = documents.get(keyOf(kind, id));
    return stored === undefined ? undefined : kind.lift(JSON.parse(stored), kind.schema);
  };
  const idsOf = (kind: { readonly name: string }) =>
    [...documents.keys()].filter((key) => key.startsWith(`${kind.name} `)).map((key) => key.slice(kind.name.length + 1));

  return {
    changes: () => changes,
    bodies: (kind) => Object.fromEntries(idsOf(kind).map((id) => [id, read(kind, id)])),
    refuse: (...ids) => {
      refused = ids;
    },
    get: async (kind, id) => read(kind, id),
    find: async (kind, key) =>
      idsOf(kind)
        .sort()
        .flatMap((id) => {
          const body = read(kind, id);
          return body !== undefined && kind.keys(body).includes(key) ? [{ id, body }] : [];
        }),
    async change<Body, Outcome>(kind: DocumentKind<Body>, id: string, rule: (body: Body | undefined) => Change<Body, Outcome>) {
      changes += 1;
      if (refused.includes(id)) throw new Error('The store does not take this one');
      const { body, outcome } = rule(read(kind, id));
      if (body === null) documents.delete(keyOf(kind, id));
      else if (body !== undefined) documents.set(keyOf(kind, id), JSON.stringify(body));
      return outcome;
    },
    outgoing: async (): Promise<readonly Outgoing[]> => [],
    claimDue: async () => [],
    settle: async () => undefined,
    check: async () => undefined,
    close: async () => undefined,
  };
}
