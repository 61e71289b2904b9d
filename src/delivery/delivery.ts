import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { semaphore } from '../core/limit-concurrency.js';
import { faultOf, type Log, type LogFields } from '../core/log.js';
import type { DocumentKind, Due } from '../core/store/store.js';
import { DocumentWork, keyOf, type Surroundings } from './document-work.js';
import { Lanes } from './lanes.js';
import { evenly } from './pace.js';
import type { DeliveryParts } from './parts.js';

export interface Delivery {
  /** Works until nothing is due any more by the clock. What has to be tried again is due later. */
  drain(): Promise<void>;
  /** From now on due work is looked for and done. */
  start(): void;
  /** Looks now rather than soon. */
  nudge(): void;
  /** Takes nothing new on and resolves when what is under way has been noted. For good. */
  stop(): Promise<void>;
  /** Started, not stopped, and due work can be had. */
  running(): boolean;
}

/** Does what is due: wakes documents and sends what they have to send, each message once and in order within its conversation. */
export function createDelivery(given: DeliveryParts): Delivery {
  const parts = { ...given, log: discreetLog(given.log, given.kinds) };
  const { store, clock, timers, limits, log } = parts;
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // everything that waits listens
  const surroundings: Surroundings = {
    parts,
    road: {
      timers,
      limits,
      flights: semaphore(limits.atOnce),
      tenant: evenly(limits.tenantPerSecond),
      stopping: stopping.signal,
    },
    lanes: new Lanes(limits.conversation),
    memory: { unnoted: new Map(), woken: new Map() },
  };
  const kinds = new Map(parts.kinds.map((kind) => [kind.name, kind]));
  const working = new Map<string, { readonly work: DocumentWork; readonly ended: Promise<void> }>();
  let bell = new AbortController();
  let looping: Promise<void> | undefined;
  let canLook = true;

  const begin = (due: Due): void => {
    const key = keyOf(due);
    const present = working.get(key);
    if (present) {
      present.work.claim = due;
      return;
    }
    const kind = kinds.get(due.kind);
    if (kind === undefined) {
      log.error('delivery.unknownKind', { kind: due.kind });
      return;
    }
    const work = new DocumentWork(due, surroundings);
    const ended = work
      .run(kind)
      .catch((error: unknown) => log.error('delivery.failed', { kind: due.kind, document: due.id, error: faultOf(error) }))
      .finally(() => {
        working.delete(key);
        bell.abort();
      });
    working.set(key, { work, ended });
  };

  /** Claims as much as there is room for. A document that is being worked on may be claimed anew, and takes no room. */
  const look = async (): Promise<void> => {
    for (let room = limits.documents - working.size; room > 0; room = limits.documents - working.size) {
      if (stopping.signal.aborted) return;
      const claimed = await store.claimDue(clock(), room, limits.lease);
      if (claimed.length === 0) return;
      for (const due of claimed) begin(due);
    }
  };

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      bell = new AbortController();
      const { signal } = bell;
      canLook = await look().then(
        () => true,
        (error: unknown) => {
          log.error('delivery.cannotLook', { error: faultOf(error) });
          return false;
        },
      );
      if (!stopping.signal.aborted) await timers.wait(limits.look, signal);
    }
  };

  const allEnded = (): Promise<unknown> => Promise.all([...working.values()].map(({ ended }) => ended));

  return {
    async drain() {
      for (;;) {
        await look();
        if (working.size === 0 || stopping.signal.aborted) return;
        await Promise.race([...working.values()].map(({ ended }) => ended));
      }
    },
    start() {
      looping ??= loop();
    },
    nudge: () => bell.abort(),
    async stop() {
      stopping.abort();
      bell.abort();
      await looping;
      await allEnded();
    },
    running: () => looping !== undefined && canLook && !stopping.signal.aborted,
  };
}

/** A log that does not repeat what somebody typed: a document named by it is told by a hash, the same each time. */
export function discreetLog(log: Log, kinds: readonly DocumentKind<unknown>[]): Log {
  const typed = new Set(kinds.filter(({ typedIds }) => typedIds).map(({ name }) => name));
  const discreet = (fields: LogFields | undefined): LogFields | undefined => {
    const { kind, document } = fields ?? {};
    if (typeof kind !== 'string' || typeof document !== 'string' || !typed.has(kind)) return fields;
    return { ...fields, document: createHash('sha256').update(document).digest('hex').slice(0, 12) };
  };
  return {
    info: (event, fields) => log.info(event, discreet(fields)),
    warn: (event, fields) => log.warn(event, discreet(fields)),
    error: (event, fields) => log.error(event, discreet(fields)),
  };
}
