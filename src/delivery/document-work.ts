import type { Instant } from '../core/ids.js';
import { semaphore } from '../core/limit-concurrency.js';
import { faultOf } from '../core/log.js';
import type { WayBack } from '../core/privacy/way-back.js';
import { type KnownRecipient, type Recipient, readMessage } from '../core/store/outgoing.js';
import type { DocumentKind, Due, Outgoing, Settled } from '../core/store/store.js';
import { deliverRow, isSuperseded, putOff } from './deliver-row.js';
import type { Lane, Lanes } from './lanes.js';
import type { DeliveryParts } from './parts.js';
import type { Road, Row, Rows } from './road.js';
import { newerShows } from './same-card.js';

/** What outlives the work on one document, by its kind and id. */
interface Memory {
  /** What could not be noted: known here only, and worth more than anything new. */
  readonly unnoted: Map<string, readonly Settled[]>;
  /** The wake-ups that were carried out last. */
  readonly woken: Map<string, Instant>;
}

export interface Surroundings {
  readonly parts: DeliveryParts;
  readonly road: Road;
  readonly lanes: Lanes;
  readonly memory: Memory;
}

export const keyOf = ({ kind, id }: Due): string => `${kind}/${id}`;

const maxWokenKept = 1_000;

/** Everything due of one claimed document: its wake-up, and each of its messages once. */
export class DocumentWork {
  /** The latest claim of the document: noting a message ends one, and the next look for due work then brings the next. */
  claim: Due;
  readonly #surroundings: Surroundings;
  readonly #key: string;
  /** What became of a message could not be noted: nothing more is sent until that can be. */
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
    const known = memory.unnoted.get(this.#key) ?? [];
    if (known.length > 0) await this.#settle([]);
    const done = new Set(known.map(({ id }) => id));
    const wakeIsOver = this.#wake(due);
    const sent = await Promise.allSettled(
      this.#send(
        due.outgoing.filter(({ id }) => !done.has(id)),
        kind,
        wakeIsOver,
      ),
    );
    for (const result of sent) if (result.status === 'rejected') throw result.reason;
    // A document whose wake-up failed is held until its lease ends, lest it fail on and on.
    if (await wakeIsOver) await parts.store.settle(this.claim, []);
  }

  /** Enters the conversations' queues at once, in the order of the claims, and starts when the wake-up is over. */
  #send(outgoing: readonly Outgoing[], kind: DocumentKind<unknown>, wakeIsOver: Promise<boolean>): readonly Promise<void>[] {
    const { parts, lanes } = this.#surroundings;
    const stopping = AbortSignal.any([this.#surroundings.road.stopping, this.#cannotNote.signal]);
    const road: Road = { ...this.#surroundings.road, stopping };
    const note: Rows['note'] = (row, settled) => this.#note(row, settled);
    const rows: Rows = { kind, id: this.claim.id, parts, road, lanes, gate: semaphore(1), note };
    const byLane = new Map<string, Row[]>();
    const unreadable: Outgoing[] = [];
    for (const row of [...outgoing].sort(byDueTime)) {
      const message = readMessage(row.message);
      const recipient = message && knownRecipient(message.recipient, (sealed) => parts.unseal(sealed, this.claim.id));
      if (message === undefined || recipient === undefined) unreadable.push(row);
      else byLane.set(laneOf(recipient), [...(byLane.get(laneOf(recipient)) ?? []), { row, message, recipient }]);
    }
    return [
      ...unreadable.map((row) => this.#note(row, { state: 'undeliverable', note: 'unreadable' })),
      ...[...byLane].map(([id, inLane]) => this.#sendInOrder(inLane, lanes.lane(id, road.timers.now()), rows, wakeIsOver)),
    ];
  }

  async #sendInOrder(inLane: readonly Row[], lane: Lane, rows: Rows, wakeIsOver: Promise<boolean>): Promise<void> {
    const { timers, limits } = rows.road;
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
        if (this.#isStopping()) return;
        await deliverRow(row, lane, rows);
      }
    });
  }

  #isStopping(): boolean {
    const { parts, road } = this.#surroundings;
    return road.stopping.aborted || this.#cannotNote.signal.aborted || parts.clock() >= this.claim.until;
  }

  /** Whether the document can be let go of: it had no wake-up, or has had it. */
  async #wake({ kind, id, wakeAt }: Due): Promise<boolean> {
    const { parts, memory } = this.#surroundings;
    if (wakeAt === undefined) return true;
    if (memory.woken.get(this.#key) === wakeAt) {
      memory.woken.delete(this.#key);
      parts.log.error('wake.again', { kind, document: id });
      return false;
    }
    try {
      const wake = Object.hasOwn(parts.wakes, kind) ? parts.wakes[kind] : undefined;
      if (wake === undefined) throw new Error('Nobody wakes this kind of document');
      await wake(id, parts.clock());
    } catch (error) {
      parts.log.error('wake.failed', { kind, document: id, error: faultOf(error) });
      return false;
    }
    const [oldest] = memory.woken.keys();
    if (oldest !== undefined && memory.woken.size >= maxWokenKept) memory.woken.delete(oldest);
    memory.woken.set(this.#key, wakeAt);
    return true;
  }

  async #note(row: Outgoing, settled: Omit<Settled, 'id'>): Promise<void> {
    const { parts } = this.#surroundings;
    // First: a crash in between tells it once more, the other way round never.
    if (settled.state === 'undeliverable') await this.#tellUndeliverable({ ...row, ...settled, dueAt: row.dueAt });
    await this.#settle([{ id: row.id, ...settled }]).catch((error: unknown) => {
      this.#cannotNote.abort();
      throw error;
    });
    const show = readMessage(row.message)?.show ?? 'unreadable';
    parts.meter?.message(show, settled.state === 'waiting' ? 'again' : settled.state);
    if (settled.state !== 'undeliverable') return;
    parts.log.warn('delivery.undeliverable', { kind: this.claim.kind, document: this.claim.id, show, why: settled.note });
  }

  /** Whatever comes of it, the message itself has been given up. */
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

const byDueTime = (one: Outgoing, other: Outgoing): number => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0);

/** Undefined when what is sealed cannot be opened. */
export function knownRecipient(to: Recipient, unseal: (sealed: string) => WayBack | undefined): KnownRecipient | undefined {
  if (to.to !== 'unnamed') return to;
  const way = unseal(to.sealed);
  return way && { to: 'person', ...way, through: way.through ?? to.through };
}

/** What has to keep its order: everything to one person, everything to one place. */
export const laneOf = (to: KnownRecipient): string => (to.to === 'place' ? to.place : to.person);
