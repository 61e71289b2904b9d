import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../ids.js';
import { stored } from '../read.js';
import { type Place, type PlaceKind, placeKinds } from '../request.js';
import { type Seen, seenKey } from '../store/last-seen.js';
import type { Change, DocumentKind, Store } from '../store/store.js';
import { monthOf } from '../time/days-and-months.js';

/**
 * How a place or a person is reached without anybody having written just now: kept under the place's or the person's id. A person has
 * one only once there is a personal chat with them, or once they had to be told in a group that something is waiting.
 */
export interface Address extends Seen {
  /** `personal` for a person. */
  readonly kind: PlaceKind;
  readonly serviceUrl: string;
  readonly tenant?: string;
  /** Lotsen, as Teams names it there. */
  readonly bot: { readonly id: string; readonly name: string };
  /** A place's own id; of a person, their personal chat with Lotsen. */
  readonly conversation?: PlaceId;
  /** Teams' code (`ConversationBlockedByUser`) when it no longer lets Lotsen write there; the next sign of life undoes it. */
  readonly blocked?: string;
  /** When a person was last told in a group that something is waiting. */
  readonly mentionedAt?: Instant;
}

/** What one activity shows about how its place, or in personal chat its sender, is reached. */
export interface Reach {
  readonly place: Pick<Place, 'kind' | 'id'>;
  readonly person: PersonId;
  readonly serviceUrl: string;
  readonly tenant?: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** Lotsen was taken away from there. */
  readonly removed?: boolean;
}

const shape = z.object({
  kind: z.enum(placeKinds),
  serviceUrl: z.string(),
  tenant: z.string().optional(),
  bot: z.object({ id: z.string(), name: z.string() }),
  conversation: stored<PlaceId>().optional(),
  blocked: z.string().optional(),
  mentionedAt: stored<Instant>().optional(),
  seen: z.string().optional(),
});

export const addressKind: DocumentKind<Address> = {
  name: 'address',
  personal: ['address'],
  erasedBy: { retentions: ['person', 'place'] },
  begunAnew: true,
  schema: 1,
  lift: (body) => shape.parse(body),
  keys: (address) => [seenKey(address)],
};

/** What an activity came from can be written to: that undoes a block. What Lotsen was taken away from is forgotten. */
function remembered(known: Address | undefined, reach: Reach, now: Instant): Change<Address, void> {
  if (reach.removed) return known === undefined ? { outcome: undefined } : { body: null, outcome: undefined };
  const { place, serviceUrl, tenant, bot } = reach;
  const body = {
    kind: place.kind,
    serviceUrl,
    tenant,
    bot,
    conversation: place.id,
    seen: monthOf(now),
  };
  return known !== undefined && isSame(known, body) ? { outcome: undefined } : { body, outcome: undefined };
}

/** Field by field: each turn asks, and a deep comparison of anything with anything costs ten times as much. */
const isSame = (one: Address, other: Address): boolean =>
  one.kind === other.kind &&
  one.serviceUrl === other.serviceUrl &&
  one.tenant === other.tenant &&
  one.bot.id === other.bot.id &&
  one.bot.name === other.bot.name &&
  one.conversation === other.conversation &&
  one.blocked === other.blocked &&
  one.mentionedAt === other.mentionedAt &&
  one.seen === other.seen;

/** A personal chat has been opened with somebody, by way of another address. */
export const opened = (way: Address, conversation: PlaceId): Change<Address, void> => {
  const { serviceUrl, tenant, bot } = way;
  return { body: { kind: 'personal', serviceUrl, tenant, bot, conversation }, outcome: undefined };
};

/** Teams said no; but not to what may have been remembered since. */
export const blocked = (known: Address | undefined, conversation: PlaceId, code: string): Change<Address, void> =>
  known?.conversation === conversation ? { body: { ...known, blocked: code }, outcome: undefined } : { outcome: undefined };

/** Somebody who cannot be reached has been told so in a group, whose address is `way`. */
export const mentioned = (known: Address | undefined, way: Address, at: Instant): Change<Address, void> => {
  const { serviceUrl, tenant, bot } = way;
  const unknown: Address = { kind: 'personal', serviceUrl, tenant, bot };
  return { body: { ...(known ?? unknown), mentionedAt: at }, outcome: undefined };
};

/** For the edge, once a turn. Reads memory; writes only when something is new, or once a month. */
export const rememberAddress =
  (store: Store) =>
  async (reach: Reach, now: Instant): Promise<void> => {
    const id = reach.place.kind === 'personal' ? reach.person : reach.place.id;
    const known = await store.get(addressKind, id);
    const { body } = remembered(known, reach, now);
    if (body !== undefined) await store.change(addressKind, id, (present) => remembered(present, reach, now));
  };

/** Of a place that is gone, or of a person who wants to be forgotten. */
export const forgetAddress =
  (store: Store) =>
  async (id: PlaceId | PersonId): Promise<void> =>
    store.change(addressKind, id, (known) => (known === undefined ? { outcome: undefined } : { body: null, outcome: undefined }));
