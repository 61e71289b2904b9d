import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../../src/core/ids.js';
import { type Address, addressKind } from '../../src/core/people/address.js';
import { say } from '../../src/core/reply.js';
import { type Message, outgoing, type Recipient } from '../../src/core/store/outgoing.js';
import type { DocumentKind, Outgoing, Store } from '../../src/core/store/store.js';
import { undeliveredKind } from '../../src/core/store/undelivered.js';
import { createDelivery, type Delivery } from '../../src/delivery/delivery.js';
import { deliveryLimits } from '../../src/delivery/limits.js';
import type { Courier, DeliveryParts } from '../../src/delivery/parts.js';
import { openLowdbStore } from '../../src/storage/lowdb/open-store.js';
import { keepingLog } from '../support/keeping-log.js';
import { type VirtualTime, virtualTime } from '../support/virtual-time.js';

/** A document that has things to tell. */
interface Notice {
  readonly title: string;
}

export const noticeKind: DocumentKind<Notice> = {
  name: 'notice',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (body) => z.object({ title: z.string() }).parse(body),
  keys: () => [],
};

export const place = (name: string): PlaceId => `19:${name}@thread.tacv2` as PlaceId;
export const person = (name: string): PersonId => `29:${name}` as PersonId;
export const chat = (name: string): PlaceId => `a:${name}` as PlaceId;
export const toPlace = (name: string): Recipient => ({ to: 'place', place: place(name) });
export const toPerson = (name: string, more: { through?: PlaceId; fallback?: PlaceId } = {}): Recipient => ({
  to: 'person',
  person: person(name),
  ...more,
});

const due = '2026-11-23T08:00:00.000Z' as Instant;

/** A message that says its own id. */
export const row = (id: string, recipient: Recipient, more: Partial<Message> & { dueAt?: Instant } = {}): Outgoing => {
  const { dueAt = due, ...message } = more;
  return outgoing(id, dueAt, { recipient, show: 'notice.say', about: { id }, ...message });
};

export interface Desk {
  readonly store: Store;
  readonly time: VirtualTime;
  readonly delivery: Delivery;
  /** A second one at the same work, as on another machine. */
  another(): Delivery;
  readonly log: ReturnType<typeof keepingLog>;
  /** Everything that was told to `undeliverable`, as `id: note`. */
  readonly told: readonly string[];
  send(id: string, ...rows: readonly Outgoing[]): Promise<void>;
  knows(id: string, address: Partial<Address> & Pick<Address, 'kind'>): Promise<void>;
  /** Due work is done, as time passes. */
  drain(): Promise<void>;
  /** What became of a document's messages: `id state note`. */
  rows(id: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Delivery with a real store and time of its own. */
export async function startDesk(
  courier: (time: VirtualTime) => Courier,
  changes: Partial<DeliveryParts> & { serviceUrl?: string } = {},
): Promise<Desk> {
  const { serviceUrl = 'http://127.0.0.1:1/', ...parts } = changes;
  const directory = await mkdtemp(join(tmpdir(), 'lotsen-delivery-'));
  const time = virtualTime();
  const log = keepingLog();
  const told: string[] = [];
  const report = (error: Error): void => log.error('store', { error: error.message });
  const opened = await openLowdbStore({ directory, kinds: [noticeKind, addressKind, undeliveredKind], report });
  const store = time.watched(opened);
  const all: DeliveryParts = {
    store,
    kinds: [noticeKind],
    courier: courier(time),
    renderers: { 'notice.say': async (_id, { about }) => say(about['id'] ?? '') },
    wakes: {},
    languageOf: async () => 'sv',
    stillHas: async () => 'yes',
    unseal: () => undefined,
    clock: time.clock,
    timers: time.timers,
    limits: deliveryLimits,
    random: () => 0.5,
    log,
    undeliverable: {
      notice: async (_id, rows) => {
        for (const { id, note } of rows) told.push(`${id}: ${note}`);
      },
    },
    ...parts,
  };
  const delivery = createDelivery(all);
  return {
    store,
    time,
    delivery,
    another: () => createDelivery(all),
    log,
    told,
    send: (id, ...rows) => opened.change(noticeKind, id, () => ({ body: { title: 'x' }, send: rows, outcome: undefined })),
    knows: (id, address) => {
      const body = { serviceUrl, bot: { id: '28:bot', name: 'Lotsen' }, ...address };
      return opened.change(addressKind, id, () => ({ body, outcome: undefined }));
    },
    drain: () => time.passes(delivery.drain()),
    rows: async (id) => (await opened.outgoing(noticeKind, id)).map((one) => `${one.id} ${one.state} ${one.note ?? ''}`.trim()),
    async close() {
      await time.passes(delivery.stop());
      await opened.close();
      await rm(directory, { recursive: true });
    },
  };
}
