import { z } from 'zod/v4';
import type { Instant, PersonId, PlaceId } from '../ids.js';
import { stored } from '../read.js';
import { type Place, type PlaceKind, placeKinds } from '../request.js';
import { eraseIfThere } from '../store/if-there.js';
import { type Seen, seenKey, seenOrder } from '../store/last-seen.js';
import type { Change, DocumentKind, Store } from '../store/store.js';
import { instant } from '../time/clock.js';
import { monthOf } from '../time/days-and-months.js';

/**
 * How a place or a person is reached when they have not just written; kept under the place's or the person's id. A person has an address
 * only once there is a personal chat with them, or once they had to be told in a group that something is waiting.
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
  /** Teams' error code (`ConversationBlockedByUser`, say) since Lotsen may not write there any more. A sign of life removes it. */
  readonly blocked?: string;
  /** When to try once more although Teams has refused. */
  readonly tryAt?: Instant;
  /** When a person was last told in a group that something is waiting. */
  readonly mentionedAt?: Instant;
}

/** An address that can be written to. */
export type Reachable = Address & { readonly conversation: PlaceId };

/** What one activity tells about how to reach its place or, in personal chat, its sender. */
export interface Reach {
  readonly place: Pick<Place, 'kind' | 'id'>;
  readonly person: PersonId;
  readonly serviceUrl: string;
  readonly tenant?: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** Whether somebody did something. Left out where Teams reported something by itself. */
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

/**
 * The address after an activity. A place that an activity comes from can be written to, which undoes a block; a place that Lotsen was
 * removed from is forgotten.
 */
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

/** Compared field by field because every turn asks: a deep comparison costs ten times as much. */
const isReachedBy = (known: Address, { place, serviceUrl, tenant, bot }: Reach): boolean =>
  known.kind === place.kind &&
  known.serviceUrl === serviceUrl &&
  known.tenant === tenant &&
  known.bot.id === bot.id &&
  known.bot.name === bot.name &&
  known.conversation === place.id;

const isBlocked = ({ blocked, mentionedAt }: Address): boolean => blocked !== undefined || mentionedAt !== undefined;

/**
 * Whether the end of a block is written at once. It is not where a person does something in their personal chat: the time of that write
 * would tell when they did.
 */
const isNewsOf = (known: Address, { place, isAct }: Reach): boolean => isBlocked(known) && !(isAct && place.kind === 'personal');

/** The address of a personal chat that was opened by way of another address. Whether Teams lets anything into it is still to be seen. */
export const opened = (way: Address, conversation: PlaceId, known?: Address): Change<Address, void> => {
  const { serviceUrl, tenant, bot } = way;
  return { body: { ...known, kind: 'personal', serviceUrl, tenant, bot, conversation }, outcome: undefined };
};

const hours = (now: Instant, count: number): Instant => instant(new Date(Date.parse(now) + count * 3_600_000));

/**
 * The address after Teams has refused a message to that conversation; a newer conversation is not affected. It is tried once more after an
 * hour, and then daily.
 */
export const blocked = (known: Address | undefined, conversation: PlaceId, code: string, now: Instant): Change<Address, void> =>
  known?.conversation === conversation
    ? { body: { ...known, blocked: code, tryAt: hours(now, known.blocked === undefined ? 1 : 24) }, outcome: undefined }
    : { outcome: undefined };

/** The address after Teams has accepted a message. */
export const unblocked = (known: Address | undefined, conversation: PlaceId): Change<Address, void> => {
  if (known?.conversation !== conversation || known.blocked === undefined) return { outcome: undefined };
  const { blocked: _blocked, tryAt: _tryAt, mentionedAt: _mentionedAt, ...open } = known;
  return { body: open, outcome: undefined };
};

/** Notes that somebody who cannot be reached was told so in a group. `way` is the address of that group. */
export const mentioned = (known: Address | undefined, way: Address, at: Instant): Change<Address, void> => {
  const { serviceUrl, tenant, bot } = way;
  const unknown: Address = { kind: 'personal', serviceUrl, tenant, bot };
  return { body: { ...(known ?? unknown), mentionedAt: at }, outcome: undefined };
};

export interface SignsOfLife {
  /**
   * Called once a turn with what the activity tells. It usually only looks in memory. It writes when the way to a place or person is new,
   * but not in a turn in which a person did something in their personal chat: that may be their first message ever, and one without a name.
   */
  readonly remember: (reach: Reach, now: Instant) => Promise<void>;
  /** How somebody is reached, including what has not been written yet. */
  readonly addressOf: (person: PersonId) => Promise<Address | undefined>;
  /** Somebody wants to be forgotten. */
  readonly forget: (person: PersonId) => Promise<void>;
  /** Another instance is erasing somebody: nothing of them is written here, unless they are heard of again. */
  readonly leaveOut: (person: PersonId) => void;
  /** Those have been erased. `everybody`: somebody may have been, and it is not known who, so that nobody is written who is new. */
  readonly dropLeftOut: (who: 'those' | 'everybody') => void;
  /**
   * Writes, once a day, who has been heard of since the last time and how new people are reached. All are written at once and in the order
   * of their ids, so that neither the time nor the order of the files tells who did something when. People who are too few to hide among
   * each other wait until there are more, or until the month is over.
   */
  readonly write: (now: Instant) => Promise<void>;
}

/** Fewer people than this in one writing would tell who did something that day. */
const fewPeople = 5;

interface Heard {
  readonly month: string;
  readonly of: 'person' | 'place' | 'blocked';
  /** How they are reached, where what is stored does not say so. */
  readonly reach?: Reach;
  readonly isLeftOut?: boolean;
}

/**
 * Keeps how people and places are reached, and the month in which they were last heard of. A process that is killed forgets who was heard
 * of since the last writing. The next activity makes up for that; until then people are reached by way of a place, like somebody who never
 * wrote.
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
      // Somebody who was blocked is in the next writing even when only few people are: messages wait for them.
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
      const known = heard.get(person);
      return known?.reach === undefined ? store.get(addressKind, person) : addressBy(known.reach, known.month);
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

/** Forgets the address of a place that is gone, or of a person who wants to be forgotten. */
export const forgetAddress =
  (store: Store) =>
  async (id: PlaceId | PersonId): Promise<void> =>
    eraseIfThere(store, addressKind, id);
