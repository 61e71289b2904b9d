import { setMaxListeners } from 'node:events';
import type { Instant } from '../core/ids.js';
import { semaphore } from '../core/limit-concurrency.js';
import { faultOf } from '../core/log.js';
import { messageName } from '../core/store/followed-store.js';
import type { Neighbours } from '../core/store/neighbours.js';
import { readMessage } from '../core/store/outgoing.js';
import type { DocumentKind, Due, Outgoing, Settled } from '../core/store/store.js';
import { undeliveredKind } from '../core/store/undelivered.js';
import { deliverRow, isSuperseded, putOff } from './deliver-row.js';
import type { Districts } from './districts.js';
import { isHeldByTeams, triedOf } from './failure.js';
import type { Lane } from './lanes.js';
import type { Overdue } from './overdue.js';
import type { DeliveryParts } from './parts.js';
import { newerShows } from './same-card.js';
import { laneNameOf, type OwnLane, type Row, type Rows, readRow, type Traffic } from './traffic.js';
import type { TryingAgain } from './trying-again.js';

/** What is remembered beyond the work on one document, by its kind and id. */
interface Memory {
  /** Results that could not be written. They are known here only, so they are written before anything new. */
  readonly unnoted: Map<string, readonly Settled[]>;
  /** The latest wake-up of each document that was carried out. */
  readonly woken: Map<string, Instant>;
}

export interface Surroundings {
  readonly parts: DeliveryParts;
  readonly neighbours: Pick<Neighbours, 'leave'>;
  readonly districts: Districts;
  readonly memory: Memory;
  readonly overdue: Overdue;
  readonly again: TryingAgain;
}

/** The messages of a document that this instance sends, by conversation, and those that nobody can read. */
interface Own {
  readonly byLane: ReadonlyMap<Lane, { readonly own: OwnLane; readonly rows: readonly Row[] }>;
  readonly unreadable: readonly Outgoing[];
}

export const keyOf = ({ kind, id }: Due): string => `${kind}/${id}`;

const maxWokenKept = 1_000;

/** Milliseconds. */
const longWait = 3_600_000;

/** Everything due of one claimed document: its wake-up, and each of its messages once. */
export class DocumentWork {
  /** The latest claim. Noting a message ends a claim, and the next look for due work brings a new one. */
  claim: Due;
  readonly #surroundings: Surroundings;
  readonly #key: string;
  /** Set when a result could not be written; nothing more is sent until it can be. */
  readonly #cannotNote = new AbortController();

  constructor(claim: Due, surroundings: Surroundings) {
    this.claim = claim;
    this.#surroundings = surroundings;
    this.#key = keyOf(claim);
  }

  /** Rejects when something could not be noted; the claim then lasts until its lease ends. */
  async run(kind: DocumentKind<unknown>): Promise<void> {
    const { parts, memory } = this.#surroundings;
    const due = this.claim;
    if (due.wakeAt !== undefined && !this.#surroundings.districts.isOwn(this.#key)) return this.#surroundings.neighbours.leave(due);
    const known = memory.unnoted.get(this.#key) ?? [];
    if (known.length > 0) await this.#settle([]);
    const done = new Set(known.map(({ id }) => id));
    const own = this.#own(due.outgoing.filter(({ id }) => !done.has(id)));
    const isNothing = own.byLane.size + own.unreadable.length + known.length === 0 && due.wakeAt === undefined;
    if (isNothing && due.outgoing.length > 0) return this.#surroundings.neighbours.leave(due);
    const wakeIsOver = this.#wake(due);
    const sent = await Promise.allSettled(this.#send(own, kind, wakeIsOver));
    for (const result of sent) if (result.status === 'rejected') throw result.reason;
    // A document whose wake-up failed stays claimed until the lease ends, so that it does not fail over and over.
    if (await wakeIsOver) await parts.store.settle(this.claim, []);
  }

  /** What is this instance's to send, in the order of its turns. */
  #own(outgoing: readonly Outgoing[]): Own {
    const { parts, districts } = this.#surroundings;
    const byLane = new Map<Lane, { readonly own: OwnLane; readonly rows: Row[] }>();
    const unreadable: Outgoing[] = [];
    for (const row of [...outgoing].sort(byFirstTurn)) {
      const read = readRow(row, this.claim.id, parts.unseal);
      if (read === undefined) {
        if (districts.isOwn(this.#key)) unreadable.push(row);
        continue;
      }
      const own = districts.lane(laneNameOf(read));
      if (own === undefined) continue;
      const known = byLane.get(own.lane) ?? { own, rows: [] };
      known.rows.push(read);
      byLane.set(own.lane, known);
    }
    return { byLane, unreadable };
  }

  /** Joins the queues of the conversations at once, in the order of the claims, and begins to send when the wake-up is over. */
  #send({ byLane, unreadable }: Own, kind: DocumentKind<unknown>, wakeIsOver: Promise<boolean>): readonly Promise<void>[] {
    const { parts, districts, overdue, again } = this.#surroundings;
    const due = [...byLane.values()].flatMap(({ rows }) => rows.map(({ row }) => row));
    overdue.take(this.#key, [...unreadable, ...due], parts.clock());
    const note: Rows['note'] = (row, settled) => this.#note(row, settled);
    const gate = semaphore(1);
    const sending = [...byLane.values()].map(({ own, rows: inLane }) => {
      const stopping = AbortSignal.any([own.traffic.stopping, this.#cannotNote.signal]);
      setMaxListeners(0, stopping); // each of its messages listens while it waits
      const traffic = { ...own.traffic, stopping };
      const { isBack } = again;
      const rows: Rows = { kind, id: this.claim.id, parts, traffic, ownLane: (name) => districts.lane(name), gate, isBack, note };
      return own.during(() => this.#sendInOrder(inLane, own.lane, rows, wakeIsOver));
    });
    return [...unreadable.map((row) => this.#note(row, { state: 'undeliverable', note: 'unreadable' })), ...sending];
  }

  async #sendInOrder(inLane: readonly Row[], lane: Lane, rows: Rows, wakeIsOver: Promise<boolean>): Promise<void> {
    const { timers, limits } = rows.traffic;
    if (lane.queued >= limits.queue) lane.closedUntil = Math.max(lane.closedUntil, timers.now() + limits.hold);
    if (lane.closedUntil > timers.now()) {
      for (const one of inLane) {
        if (await isSuperseded(one, rows)) await rows.note(one.row, { state: 'withdrawn', note: newerShows });
        else await putOff(one.row, lane, lane.closedUntil, rows);
      }
      return;
    }
    await lane.run(async () => {
      await wakeIsOver;
      for (const row of inLane) {
        if (this.#isStopping(rows.traffic)) return;
        await deliverRow(row, lane, rows);
      }
    });
  }

  #isStopping({ stopping, isOwn }: Traffic): boolean {
    return stopping.aborted || !isOwn() || this.#surroundings.parts.clock() >= this.claim.until;
  }

  /** Whether the document can be let go of: it had no wake-up, or has had it. */
  async #wake({ kind, id, wakeAt }: Due): Promise<boolean> {
    const { parts, memory, again } = this.#surroundings;
    if (wakeAt === undefined) return true;
    if (memory.woken.get(this.#key) === wakeAt) {
      memory.woken.delete(this.#key);
      parts.log.error('wake.again', { kind, document: id });
      return false;
    }
    try {
      const wake = kind === undeliveredKind.name ? again.wake : Object.hasOwn(parts.wakes, kind) ? parts.wakes[kind] : undefined;
      if (wake === undefined) throw new Error('Nobody wakes this kind of document');
      await wake(id, parts.clock());
      parts.meter?.wake(kind, 'done', this.#lateness(wakeAt));
    } catch (error) {
      parts.meter?.wake(kind, 'failed', this.#lateness(wakeAt));
      parts.log.error('wake.failed', { kind, document: id, error: faultOf(error) });
      return false;
    }
    const [oldest] = memory.woken.keys();
    if (oldest !== undefined && memory.woken.size >= maxWokenKept) memory.woken.delete(oldest);
    memory.woken.set(this.#key, wakeAt);
    return true;
  }

  /** In seconds. */
  #lateness(wakeAt: Instant): number {
    return Math.max(0, (Date.parse(this.#surroundings.parts.clock()) - Date.parse(wakeAt)) / 1_000);
  }

  async #note(row: Outgoing, settled: Omit<Settled, 'id'>): Promise<void> {
    const { parts, overdue, again } = this.#surroundings;
    const after = { ...row, ...settled, dueAt: settled.dueAt ?? row.dueAt };
    // This comes first: a crash in between tells the feature twice, which does no harm. The other way round it might never be told.
    if (settled.state === 'undeliverable') await this.#tellUndeliverable(after);
    if (settled.state === 'undeliverable' || this.#isLong(after)) await again.note(this.claim.kind, this.claim.id, row);
    await this.#settle([{ id: row.id, ...settled }]).catch((error: unknown) => {
      this.#cannotNote.abort();
      throw error;
    });
    overdue.note(this.#key, { id: row.id, ...settled });
    const { show = 'unreadable', recipient } = readMessage(row.message) ?? {};
    parts.meter?.message(show, settled.state === 'waiting' ? 'again' : settled.state);
    const { kind, id: document } = this.claim;
    const message = messageName(kind, document, row);
    // The order in which people without a name are reached is not logged.
    if (settled.state === 'sent' && recipient?.to !== 'unnamed') parts.log.info('delivery.sent', { kind, show, message });
    if (settled.state === 'undeliverable') parts.log.warn('delivery.undeliverable', { kind, document, show, message, why: settled.note });
  }

  /** Whether Teams has refused it for so long that somebody may want to know. */
  #isLong(row: Outgoing): boolean {
    const since = row.state === 'waiting' && isHeldByTeams(row) ? triedOf(row)?.since : undefined;
    return since !== undefined && Date.parse(this.#surroundings.parts.clock()) - Date.parse(since) > longWait;
  }

  /** If telling the feature fails, the message is given up all the same. */
  async #tellUndeliverable(row: Outgoing): Promise<void> {
    const { parts } = this.#surroundings;
    const { kind, id } = this.claim;
    const tell = parts.undeliverable && Object.hasOwn(parts.undeliverable, kind) ? parts.undeliverable[kind] : undefined;
    try {
      await tell?.(id, [row], parts.clock());
    } catch (error) {
      parts.log.error('undeliverable.failed', { kind, document: id, error: faultOf(error) });
    }
  }

  /** With what could not be noted before. */
  async #settle(results: readonly Settled[]): Promise<void> {
    const { parts, memory } = this.#surroundings;
    const all = [...(memory.unnoted.get(this.#key) ?? []), ...results];
    memory.unnoted.set(this.#key, all);
    await parts.store.settle(this.claim, all);
    const left = (memory.unnoted.get(this.#key) ?? []).filter((one) => !all.includes(one));
    if (left.length > 0) memory.unnoted.set(this.#key, left);
    else memory.unnoted.delete(this.#key);
  }
}

/**
 * Orders rows by when they were first due. Of rows that have waited since the same moment, the one that was tried comes before those that
 * waited behind it.
 */
const firstTurn = (row: Outgoing): string => {
  const tried = triedOf(row);
  return [tried?.since ?? row.dueAt, tried === undefined || tried.tries > 0 ? 0 : 1, row.dueAt].join(' ');
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byFirstTurn = (one: Outgoing, other: Outgoing): number => byText(firstTurn(one), firstTurn(other));

/** Orders claimed documents by how long their oldest message has waited, however lately that was tried. */
export const byLongestWait = (one: Due, other: Due): number => {
  const waits = ({ outgoing, wakeAt }: Due): string => outgoing.map(firstTurn).sort(byText)[0] ?? wakeAt ?? '';
  return byText(waits(one), waits(other));
};
