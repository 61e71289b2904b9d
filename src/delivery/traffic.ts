import type { Instant, PlaceId } from '../core/ids.js';
import type { Semaphore } from '../core/limit-concurrency.js';
import type { WayBack } from '../core/privacy/way-back.js';
import { type KnownRecipient, type Message, type Recipient, readMessage } from '../core/store/outgoing.js';
import type { DocumentKind, Outgoing, Settled } from '../core/store/store.js';
import { type Failure, failureOf, inGroup } from './failure.js';
import type { Lane } from './lanes.js';
import type { DeliveryLimits } from './limits.js';
import type { DeliveryParts } from './parts.js';
import type { Timers } from './timers.js';

export type Stopped = { readonly what: 'stopped' };
export type Sent<Value> = { readonly what: 'sent'; readonly value: Value };

/** What all messages share while they are being sent. */
export interface Traffic {
  readonly timers: Timers;
  readonly limits: DeliveryLimits;
  /** Requests under way. */
  readonly flights: Semaphore;
  /** When the next request to this tenant may leave. */
  readonly tenant: (now: number) => number;
  /** When this process took the district on, by the bot's clock: what was due long before is late. */
  readonly began: Instant;
  /** Nothing leaves after this. */
  readonly stopping: AbortSignal;
  /** Whether the district is still this instance's: asked just before anything leaves, as a process that was paused has heard nothing. */
  readonly isOwn: () => boolean;
}

/** A conversation that is this instance's to write to, just now. */
export interface OwnLane {
  readonly traffic: Traffic;
  readonly lane: Lane;
  /** Does a piece of work for it. The district is handed over only when all such work has ended. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
}

/**
 * What a lane is found by: there is one for everything to a person or a place. Messages whose rows must not tell whom they go to have a
 * lane of their own.
 */
export interface LaneName {
  readonly id: string;
  readonly isUnnamed: boolean;
}

/** One message of a document that is due. */
export interface Row {
  readonly row: Outgoing;
  readonly message: Message;
  readonly recipient: KnownRecipient;
}

/** Undefined when what is sealed cannot be opened. */
export function knownRecipient(to: Recipient, unseal: (sealed: string) => WayBack | undefined): KnownRecipient | undefined {
  if (to.to !== 'unnamed') return to;
  const way = unseal(to.sealed);
  return way && { to: 'person', ...way, through: way.through ?? to.through };
}

/** A row of a document as it is sent; undefined when it is none of ours, or what is sealed in it cannot be opened. */
export function readRow(row: Outgoing, document: string, unseal: DeliveryParts['unseal']): Row | undefined {
  const message = readMessage(row.message);
  const recipient = message && knownRecipient(message.recipient, (sealed) => unseal(sealed, document));
  return message && recipient && { row, message, recipient };
}

/** Messages with the same lane keep their order: everything to one person, everything to one place. */
export const laneOf = (to: KnownRecipient): string => (to.to === 'place' ? to.place : to.person);

/** A message that is told in the group instead goes to the group's lane. */
export function laneNameOf({ row, message, recipient }: Row): LaneName {
  const group = recipient.to === 'person' && inGroup(row) !== undefined ? recipient.fallback : undefined;
  return { id: group ?? laneOf(recipient), isUnnamed: message.recipient.to === 'unnamed' };
}

/** What the messages of one claimed document share. */
export interface Rows {
  readonly kind: DocumentKind<unknown>;
  readonly id: string;
  readonly parts: DeliveryParts;
  readonly traffic: Traffic;
  readonly ownLane: (name: LaneName) => OwnLane | undefined;
  readonly gate: Semaphore;
  /** A place that could not be written to can be. */
  readonly isBack: (place: PlaceId) => Promise<void>;
  /** Resolves once it is durable. */
  readonly note: (row: Outgoing, settled: Omit<Settled, 'id'>) => Promise<void>;
}

/** Waits for the moment that the tenant's limit gives this request. A request that is not to leave any more takes no such moment. */
async function waitForTenant(traffic: Traffic): Promise<void> {
  if (!traffic.stopping.aborted) await waitUntil(traffic, traffic.tenant(traffic.timers.now()));
}

const waitUntil = async ({ timers, stopping }: Traffic, at: number): Promise<void> => {
  const milliseconds = at - timers.now();
  if (milliseconds > 0) await timers.wait(milliseconds, stopping);
};

/** Makes a request that can be repeated without harm. */
export async function ask<Value>(traffic: Traffic, request: () => Promise<Value>): Promise<Sent<Value> | Failure | Stopped> {
  await waitForTenant(traffic);
  if (traffic.stopping.aborted || !traffic.isOwn()) return { what: 'stopped' };
  try {
    return { what: 'sent', value: await request() };
  } catch (error) {
    return failureOf(error);
  }
}

export interface Sending<Value> {
  readonly lane: Lane;
  /** Lets one message of the document pass at a time. */
  readonly gate: Semaphore;
  /** How many requests `send` makes. */
  readonly requests: number;
  readonly send: () => Promise<Value>;
  /** Notes durably that it was sent. */
  readonly note: (value: Value) => Promise<void>;
}

/**
 * Sends what must not be sent twice, and notes that before the document's next message leaves. A crash between Teams' answer and the note
 * can therefore repeat one message and no other. A slow request makes room, so that one conversation does not hold up the others. It
 * rejects only when the note cannot be made.
 */
export async function sendOnce<Value>(traffic: Traffic, sending: Sending<Value>): Promise<Sent<Value> | Failure | Stopped> {
  const { lane, gate, requests, send, note } = sending;
  const { timers, limits } = traffic;
  await waitUntil(traffic, lane.pace.next(timers.now()));
  const leaveGate = await gate();
  const leaveTraffic = await traffic.flights();
  const leave = (): void => {
    leaveTraffic();
    leaveGate();
  };
  const answered = new AbortController();
  try {
    for (let request = 0; request < requests; request += 1) await waitForTenant(traffic);
    if (traffic.stopping.aborted || !traffic.isOwn()) return { what: 'stopped' };
    lane.pace.note(timers.now());
    void timers.wait(limits.slow, answered.signal).then(leave);
    const sent = await send().then(
      (value): Sent<Value> => ({ what: 'sent', value }),
      (error: unknown) => failureOf(error),
    );
    if (sent.what === 'sent') await note(sent.value);
    return sent;
  } finally {
    answered.abort();
    leave();
  }
}
