import type { Change, DocumentKind, Found, Keys, Outgoing, Store } from '../../src/core/store/store.js';

/** A store in memory for tests of what uses one. It keeps bodies as JSON would; it neither wakes nor sends. */
export interface MemoryStore extends Store {
  /** How many changes have been asked for. */
  readonly changes: () => number;
  /** Every body of a kind, by id. */
  readonly bodies: (kind: DocumentKind<unknown>) => Readonly<Record<string, unknown>>;
  /** From now on changes of documents with these ids fail. */
  readonly refuse: (...ids: readonly string[]) => void;
}

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

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
  const found = <Body>(kind: DocumentKind<Body>, keys: Keys): Found<Body>[] =>
    idsOf(kind).flatMap((id) => {
      const body = read(kind, id);
      const has = body === undefined ? [] : kind.keys(body);
      return body !== undefined && [keys].flat().every((key) => has.includes(key)) ? [{ id, body }] : [];
    });

  return {
    changes: () => changes,
    bodies: (kind) => Object.fromEntries(idsOf(kind).map((id) => [id, read(kind, id)])),
    refuse: (...ids) => {
      refused = ids;
    },
    get: async (kind, id) => read(kind, id),
    find: async (kind, keys, { order, from = '', until, offset = 0, limit = documents.size } = {}) => {
      const placeOf = ({ body }: { readonly body: Parameters<typeof kind.keys>[0] }) => kind.order?.(body) ?? '';
      const orderOf = (one: Parameters<typeof placeOf>[0]) => (order === undefined ? '' : placeOf(one));
      const isWithin = (one: Parameters<typeof placeOf>[0]) => placeOf(one) >= from && (until === undefined || placeOf(one) < until);
      const all = found(kind, keys)
        .filter(isWithin)
        .sort((one, other) => compared(orderOf(one), orderOf(other)) || compared(one.id, other.id));
      return (order === 'newest' ? all.reverse() : all).slice(offset, offset + limit);
    },
    count: async (kind, keys) => found(kind, keys).length,
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
    dueSoon: async () => [],
    renew: async () => undefined,
    settle: async () => undefined,
    check: async () => undefined,
    close: async () => undefined,
  };
}
