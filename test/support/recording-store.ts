import type { Change, DocumentKind, Outgoing, Settled } from '../../src/core/store/store.js';
import { type MemoryStore, memoryStore } from './memory-store.js';

/** A store in memory that also keeps what was to be sent, once per id, and when each document wants to wake. */
export interface RecordingStore extends MemoryStore {
  readonly sent: readonly Outgoing[];
  /** What was to be sent since the last time this was asked. */
  readonly news: () => readonly Outgoing[];
  readonly wakes: ReadonlyMap<string, string | null>;
  /** What has become of a message, by the id of its row. */
  readonly becomes: (row: string, settled: Omit<Settled, 'id'>) => void;
}

export function recordingStore(): RecordingStore {
  const store = memoryStore();
  const sent: Outgoing[] = [];
  const wakes = new Map<string, string | null>();
  const ids = new Set<string>();
  let known = 0;
  const settled = new Map<string, Omit<Settled, 'id'>>();
  const ownRows = new Map<string, Outgoing[]>();
  const change = <Body, Outcome>(kind: DocumentKind<Body>, id: string, rule: (body: Body | undefined) => Change<Body, Outcome>) =>
    store.change(kind, id, (before) => {
      const changed = rule(before);
      for (const forgotten of changed.forget ?? []) ids.delete(`${id} ${forgotten}`);
      ownRows.set(
        id,
        (ownRows.get(id) ?? []).filter((row) => !changed.forget?.includes(row.id)),
      );
      for (const one of changed.send ?? []) {
        if (ids.has(`${id} ${one.id}`)) continue;
        ids.add(`${id} ${one.id}`);
        sent.push(one);
        ownRows.set(id, [...(ownRows.get(id) ?? []), one]);
      }
      if (changed.wakeAt !== undefined) wakes.set(id, changed.wakeAt);
      if (changed.body === null) wakes.set(id, null);
      return changed;
    });
  return {
    ...store,
    change,
    sent,
    news: () => {
      const news = sent.slice(known);
      known = sent.length;
      return news;
    },
    wakes,
    becomes: (row, what) => settled.set(row, what),
    outgoing: async (_kind, id) => (ownRows.get(id) ?? []).map((row) => ({ ...row, ...settled.get(row.id), dueAt: row.dueAt })),
  };
}
