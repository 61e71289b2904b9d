import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../ids.js';
import { stored } from '../read.js';
import { type Place, type PlaceKind, placeKinds } from '../request.js';
import { type Seen, seenKey, seenOrder } from '../store/last-seen.js';
import type { Change, DocumentKind, Store } from '../store/store.js';
import { instant } from '../time/clock.js';
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
  /** Teams' code (`ConversationBlockedByUser`) when it no longer lets Lotsen write there; a sign of life undoes it. */
  readonly blocked?: string;
  /** When to try again all the same. */
  readonly tryAt?: Instant;
  /** When a person was last told in a group that something is waiting. */
  readonly mentionedAt?: Instant;
}

/** An address that can be written to. */
export type Reachable = Address & { readonly conversation: PlaceId };

/** What one activity shows about how its place, or in personal chat its sender, is reached. */
export interface Reach {
  readonly place: Pick<Place, 'kind' | 'id'>;
  readonly person: PersonId;
  readonly serviceUrl: string;
  readonly tenant?: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** Somebody did something; left out, Teams told something by itself. */
  readonly isAct?: boolean;
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
  tryAt: stored<Instant>().optional(),
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
  order: seenOrder,
};

/** What an activity came from can be written to: that undoes a block. What Lotsen was taken away from is forgotten. */
function remembered(known: Address | undefined, reach: Reach, now: Instant): Change<Address, void> {
  if (reach.removed) return known === undefined ? { outcome: undefined } : { body: null, outcome: undefined };
  if (known !== undefined && isReachedBy(known, reach) && !isNewsOf(known, reach)) return { outcome: undefined };
  return { body: addressBy(reach, known?.seen ?? monthOf(now)), outcome: undefined };
}

const addressBy = ({ place, serviceUrl, tenant, bot }: Reach, seen: string): Address => ({
  kind: place.kind,
  serviceUrl,
  tenant,
  bot,
  conversation: place.id,
  seen,
});

/** Field by field: each turn asks, and a deep comparison of anything with anything costs ten times as much. */
const isReachedBy = (known: Address, { place, serviceUrl, tenant, bot }: Reach): boolean =>
  known.kind === place.kind &&
  known.serviceUrl === serviceUrl &&
  known.tenant === tenant &&
  known.bot.id === bot.id &&
  known.bot.name === bot.name &&
  known.conversation === place.id;

const isBlocked = ({ blocked, mentionedAt }: Address): boolean => blocked !== undefined || mentionedAt !== undefined;

/** That a person is there again is news at once only when Teams tells it: what they do must be dated by nothing but its own document. */
const isNewsOf = (known: Address, { place, isAct }: Reach): boolean => isBlocked(known) && !(isAct && place.kind === 'personal');

/** A personal chat has been opened with somebody, by way of another address. Whether Teams lets anything into it is still to be seen. */
export const opened = (way: Address, conversation: PlaceId, known?: Address): Change<Address, void> => {
  const { serviceUrl, tenant, bot } = way;
  return { body: { ...known, kind: 'personal', serviceUrl, tenant, bot, conversation }, outcome: undefined };
};

const hours = (now: Instant, count: number): Instant => instant(new Date(Date.parse(now) + count * 3_600_000));

/** Teams said no; but not to what may have been remembered since. It is asked once more after an hour, and then daily. */
export const blocked = (known: Address | undefined, conversation: PlaceId, code: string, now: Instant): Change<Address, void> =>
  known?.conversation === conversation
    ? { body: { ...known, blocked: code, tryAt: hours(now, known.blocked === undefined ? 1 : 24) }, outcome: undefined }
    : { outcome: undefined };

/** Teams has let something through. */
export const unblocked = (known: Address | undefined, conversation: PlaceId): Change<Address, void> => {
  if (known?.conversation !== conversation || known.blocked === undefined) return { outcome: undefined };
  const { blocked: _blocked, tryAt: _tryAt, mentionedAt: _mentionedAt, ...open } = known;
  return { body: open, outcome: undefined };
};

/** Somebody who cannot be reached has been told so in a group, whose address is `way`. */
export const mentioned = (known: Address | undefined, way: Address, at: Instant): Change<Address, void> => {
  const { serviceUrl, tenant, bot } = way;
  const unknown: Address = { kind: 'personal', serviceUrl, tenant, bot };
  return { body: { ...(known ?? unknown), mentionedAt: at }, outcome: undefined };
};

export interface SignsOfLife {
  /**
   * For the edge, once a turn. Reads memory; writes only when it is new how somebody or some place is reached, and not in the turn of what
   * a person does in their personal chat: it may be their first word ever, and without a name.
   */
  readonly remember: (reach: Reach, now: Instant) => Promise<void>;
  /** How somebody is reached, whether or not that has been written yet. */
  readonly addressOf: (person: PersonId) => Promise<Address | undefined>;
  /** Somebody wants to be forgotten. */
  readonly forget: (person: PersonId) => Promise<void>;
  /** Another instance is erasing somebody: nothing of them is written here, unless they are heard of again. */
  readonly leaveOut: (person: PersonId) => void;
  /** Those have been erased. `everybody`: somebody may have been, and it is not known who, so that nobody is written who is new. */
  readonly dropLeftOut: (who: 'those' | 'everybody') => void;
  /**
   * Writes who has been heard of since the last time, and how those are reached who were new: once a day, all at once and in the order of
   * their ids, so that neither the time of a file nor the order of several tells who did something when. People who are too few to hide
   * among each other wait until they are more, or until the month is over.
   */
  readonly write: (now: Instant) => Promise<void>;
}

/** So few people at once would tell who it was that did something on a day. */
const fewPeople = 5;

interface Heard {
  readonly month: string;
  readonly of: 'person' | 'place' | 'blocked';
  /** Where what is stored does not say so. */
  readonly reach?: Reach;
  readonly isLeftOut?: boolean;
}

/**
 * Keeps how people and places are reached, and the month they were heard of. A process that is killed forgets who was heard of since the
 * last writing, which is made up for the next time they are; until then they are reached by way of a place, as whoever has never written is.
 * @param isBack told of what can be written to again.
 */
export function signsOfLife(store: Store, isBack: (id: PlaceId | PersonId) => Promise<void> = async () => undefined): SignsOfLife {
  const heard = new Map<PlaceId | PersonId, Heard>();

  const note = async (id: PlaceId | PersonId, { month, reach }: Heard): Promise<boolean> =>
    store.change(addressKind, id, (known) => {
      const outcome = known?.blocked !== undefined;
      if (reach !== undefined) return { body: addressBy(reach, month), outcome };
      if (known === undefined || (known.seen === month && !isBlocked(known))) return { outcome: false };
      const { blocked: _blocked, tryAt: _tryAt, mentionedAt: _mentionedAt, ...open } = known;
      return { body: { ...open, seen: month }, outcome };
    });

  return {
    async remember(reach, now) {
      const id = reach.place.kind === 'personal' ? reach.person : reach.place.id;
      const known = await store.get(addressKind, id);
      const month = monthOf(now);
      // What waits for somebody who was out of reach is not held back for it.
      const of = known !== undefined && isBlocked(known) ? 'blocked' : reach.place.kind === 'personal' ? 'person' : 'place';
      if (reach.isAct && !reach.removed && reach.place.kind === 'personal' && !(known && isReachedBy(known, reach))) {
        heard.set(id, { month, of, reach });
        return;
      }
      const { body } = remembered(known, reach, now);
      if (body !== undefined) {
        heard.delete(id);
        await store.change(addressKind, id, (present) => remembered(present, reach, now));
        if (body !== null && known?.blocked !== undefined) await isBack(id);
      }
      if (reach.removed) heard.delete(id);
      else if (known !== undefined && (known.seen !== month || isBlocked(known))) heard.set(id, { month, of });
    },
    async addressOf(person) {
      const { reach, month } = heard.get(person) ?? {};
      return reach === undefined || month === undefined ? store.get(addressKind, person) : addressBy(reach, month);
    },
    async forget(person) {
      heard.delete(person);
      await forgetAddress(store)(person);
    },
    leaveOut(person) {
      const known = heard.get(person);
      if (known !== undefined) heard.set(person, { ...known, isLeftOut: true });
    },
    dropLeftOut(who) {
      for (const [id, { isLeftOut, reach }] of heard) if (isLeftOut || (who === 'everybody' && reach !== undefined)) heard.delete(id);
    },
    async write(now) {
      const known = [...heard].filter(([, { isLeftOut }]) => !isLeftOut);
      const areFew = known.filter(([, { of }]) => of !== 'place').length < fewPeople;
      const present = known.filter(([, { of, month }]) => of !== 'person' || !areFew || month < monthOf(now));
      for (const [id, one] of present.sort(([one], [other]) => (one < other ? -1 : 1))) {
        heard.delete(id);
        if (await note(id, one)) await isBack(id);
      }
    },
  };
}

/** Of a place that is gone, or of a person who wants to be forgotten. */
export const forgetAddress =
  (store: Store) =>
  async (id: PlaceId | PersonId): Promise<void> =>
    store.change(addressKind, id, (known) => (known === undefined ? { outcome: undefined } : { body: null, outcome: undefined }));
