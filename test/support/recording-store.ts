import type { Change, DocumentKind, Outgoing } from '../../src/core/store.js';
import { type MemoryStore, memoryStore } from './memory-store.js';

/** A store in memory that also keeps what was to be sent, once per id, and when each document wants to wake. */
export interface RecordingStore extends MemoryStore {
  readonly sent: readonly Outgoing[];
  readonly wakes: ReadonlyMap<string, string | null>;
}

export function recordingStore(): RecordingStore {
  const store = memoryStore();
  const sent: Outgoing[] = [];
  const wakes = new Map<string, string | null>();
  const ids = new Set<string>();
  const change = <Body, Outcome>(kind: DocumentKind<Body>, id: string, rule: (body: Body | undefined) => Change<Body, Outcome>) =>
    store.change(kind, id, (before) => {
      const changed = rule(before);
      for (const one of changed.send ?? []) if (!ids.has(`${id} ${one.id}`) && ids.add(`${id} ${one.id}`)) sent.push(one);
      if (changed.wakeAt !== undefined) wakes.set(id, changed.wakeAt);
      return changed;
    });
  return { ...store, change, sent, wakes };
}
