import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { PersonId, PlaceId } from '../core/ids.js';
import { faultOf, type Log, type LogFields } from '../core/log.js';
import { noNeighbours } from '../core/store/neighbours.js';
import type { DocumentKind, Due, Outgoing } from '../core/store/store.js';
import { undeliveredKind } from '../core/store/undelivered.js';
import { instant } from '../core/time/clock.js';
import { Districts } from './districts.js';
import { byLongestWait, DocumentWork, keyOf, type Surroundings } from './document-work.js';
import { comesFirst, limitsReached, maxObeyed, triedOf } from './failure.js';
import type { Lane } from './lanes.js';
import { Overdue, type Waiting } from './overdue.js';
import type { DeliveryParts } from './parts.js';
import { laneNameOf, readRow } from './traffic.js';
import { tryingAgain } from './trying-again.js';

export interface Delivery {
  /** Works until nothing is due by the clock. What has to be tried again becomes due later. */
  drain(): Promise<void>;
  /** Begins to look for due work and to do it. */
  start(): void;
  /** Looks for due work now rather than at the next interval. */
  nudge(): void;
  /** Takes no new work and resolves when what is under way has been noted. It cannot be started again. */
  stop(): Promise<void>;
  /** Whether it was started, was not stopped, and gets due work from the store. */
  running(): boolean;
  /** What is due and has not gone out. */
  waiting(): Waiting;
  /** There is a sign of life from a place or a person: messages to them that were given up are sent after all. */
  isBack(to: PlaceId | PersonId): Promise<void>;
}

/** How many documents are looked through, when an instance begins to deliver, for what holds their conversations. */
const maxAhead = 1_000;

/** The most milliseconds to wait for what another instance has to do. */
const maxElsewhere = 20_000;

/** Does what is due: wakes documents and sends what they have to send, each message once and in order within its conversation. */
export function createDelivery(given: DeliveryParts): Delivery {
  const { neighbours = noNeighbours() } = given;
  const again = tryingAgain({ ...given, neighbours });
  const parts = {
    ...given,
    kinds: [...given.kinds.filter(({ name }) => name !== undeliveredKind.name), undeliveredKind],
    log: discreetLog(given.log, given.kinds),
  };
  const { store, clock, timers, limits, log } = parts;
  const overdue = new Overdue();
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // everything that waits listens
  const memory: Surroundings['memory'] = { unnoted: new Map(), woken: new Map() };
  const districts = new Districts({ neighbours, clock, timers, limits, stopping: stopping.signal });
  const surroundings: Surroundings = { parts, neighbours, districts, memory, overdue, again };
  const kinds = new Map(parts.kinds.map((kind) => [kind.name, kind]));
  const working = new Map<string, { readonly work: DocumentWork; readonly ended: Promise<void> }>();

  /** Which conversations are held was known to the process that delivered before; it is read back from the rows that wait. */
  const takeUp = async (): Promise<void> => {
    if (!districts.areAnyNew) return;
    const [now, at] = [clock(), timers.now()];
    const soon = instant(new Date(Date.parse(now) + maxObeyed + limits.hold));
    const first = new Map<Lane, Outgoing>();
    const documents: Pick<Due, 'id' | 'outgoing'>[] = [...(await store.dueSoon(soon, maxAhead))];
    // Documents that this instance holds because of other conversations are not among those, so their rows are looked at here.
    for (const { work } of working.values()) {
      const { kind: name, id } = work.claim;
      const kind = kinds.get(name);
      if (kind !== undefined) documents.push({ id, outgoing: await store.outgoing(kind, id) });
    }
    for (const { id, outgoing } of documents) {
      for (const row of outgoing.filter((one) => one.state === 'waiting' && one.dueAt > now && comesFirst(one))) {
        const read = readRow(row, id, parts.unseal);
        const lane = read && districts.newLane(laneNameOf(read));
        if (lane !== undefined && row.dueAt < (first.get(lane)?.dueAt ?? soon)) first.set(lane, row);
      }
    }
    for (const [lane, row] of first) {
      const why = triedOf(row)?.why;
      lane.hold(at + Date.parse(row.dueAt) - Date.parse(now), why === limitsReached ? undefined : why, row.dueAt);
    }
    districts.areTakenUp();
  };
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

  /** Notes messages that were sent but could not be noted, before another instance takes the conversation over and sends them again. */
  const noteLate = async (): Promise<void> => {
    for (const [key, results] of memory.unnoted) {
      if (working.has(key)) continue;
      const [kind = '', ...id] = key.split('/');
      const isNoted = await store.settle({ kind, id: id.join('/'), until: clock(), outgoing: [] }, results).then(
        () => true,
        () => false,
      );
      if (isNoted) memory.unnoted.delete(key);
    }
  };

  /** Renews the claims of documents that are being worked on. */
  const renew = async (): Promise<void> => {
    const soon = Date.parse(clock()) + (limits.lease * 2) / 3;
    for (const { work } of working.values()) {
      if (Date.parse(work.claim.until) > soon) continue;
      work.claim = (await store.renew(work.claim, clock(), limits.lease)) ?? work.claim;
    }
  };

  /** Claims as many documents as there is room for. One that is being worked on may be claimed anew, and takes no extra room. */
  const look = async (): Promise<void> => {
    await noteLate();
    await districts.refresh();
    await takeUp();
    await renew();
    if (!districts.hasAny) return;
    for (let room = limits.documents - working.size; room > 0; room = limits.documents - working.size) {
      if (stopping.signal.aborted) return;
      const claimed = await store.claimDue(clock(), room, limits.lease);
      if (claimed.length === 0) return;
      for (const due of [...claimed].sort(byLongestWait)) begin(due);
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
      for (let patience = timers.now() + maxElsewhere; !stopping.signal.aborted; ) {
        await look();
        if (working.size > 0) {
          await Promise.race([...working.values()].map(({ ended }) => ended));
          patience = timers.now() + maxElsewhere;
        } else if (!districts.hasAll && timers.now() < patience && (await neighbours.isDueElsewhere(clock()))) {
          await timers.wait(limits.look / 4, stopping.signal);
        } else return;
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
    waiting: () => overdue.figures(clock()),
    async isBack(to) {
      await again.isBack(to);
      bell.abort();
    },
  };
}

/** A log that names documents by a hash where their ids are words that somebody typed; the hash is the same each time. */
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
