import type { ActivityId, PersonId, PlaceId } from '../core/ids.js';
import { type Address, addressKind, blocked, mentioned, opened } from '../core/people/address.js';
import type { CardReply, TextReply } from '../core/reply.js';
import type { KnownRecipient, Message } from '../core/store/outgoing.js';
import type { Outgoing } from '../core/store/store.js';
import { textsIn } from '../texts/texts.js';
import type { Failure } from './failure.js';
import type { Lane } from './lanes.js';
import type { Posted, Reachable } from './parts.js';
import { ask, type Rows, type Stopped, sendOnce } from './road.js';

/** `sent` has been noted already; so has a person who could not be reached but was told so in a group. */
type Ending = { readonly what: 'sent' } | Failure | Stopped;

interface Sayable {
  readonly row: Outgoing;
  readonly message: Message;
  readonly lane: Lane;
  readonly reply: CardReply | TextReply;
  /** The card to update, where there is one. */
  readonly updates: ActivityId | 'waiting' | undefined;
}

type ToPerson = Extract<KnownRecipient, { to: 'person' }>;

const gone = (why: string): Failure => ({ what: 'gone', why });

/** Nobody is told more often than this that something is waiting. */
const mentionedEvery = 20 * 3_600_000;

const isReachable = (address: Address | undefined): address is Reachable =>
  address?.conversation !== undefined && address.blocked === undefined;

export const sendTo = (recipient: KnownRecipient, saying: Sayable, rows: Rows): Promise<Ending> =>
  recipient.to === 'place' ? toPlace(recipient.place, saying, rows) : toPerson(recipient, saying, rows);

/** Updates the card where there is one; when it is not there any more, posts a new one and keeps its id instead. */
async function say(to: Reachable, { row, message, lane, reply, updates }: Sayable, { parts, road, gate, note }: Rows): Promise<Ending> {
  const { courier } = parts;
  // Ids that Teams gives may name the conversation: of an unnamed recipient's nothing is kept.
  const kept = ({ activityId }: Posted): string => (message.recipient.to === 'unnamed' ? '' : (activityId ?? ''));
  const keep = async (posted: Posted): Promise<void> => note(row, { state: 'sent', note: kept(posted) });
  const sending = { lane, gate, requests: 1, note: keep };
  if (updates !== undefined && updates !== 'waiting') {
    const update = async (): Promise<Posted> => {
      await courier.update(to, updates, reply);
      return { activityId: updates };
    };
    const updated = await sendOnce(road, { ...sending, send: update });
    if (updated.what !== 'gone') return updated;
  }
  return sendOnce(road, { ...sending, send: () => courier.post(to, reply) });
}

async function toPlace(place: PlaceId, saying: Sayable, rows: Rows): Promise<Ending> {
  const { store } = rows.parts;
  const address = await store.get(addressKind, place);
  if (!isReachable(address)) return gone(address?.blocked ?? 'noAddress');
  const ending = await say(address, saying, rows);
  if (ending.what === 'gone') await store.change(addressKind, place, (known) => blocked(known, address.conversation, ending.why));
  return ending;
}

/** In their personal chat; when that is closed, in one that is opened anew, once; when that is closed too, they are told in the group. */
async function toPerson(recipient: ToPerson, saying: Sayable, rows: Rows): Promise<Ending> {
  const { person, through, fallback } = recipient;
  const { store, courier } = rows.parts;
  const known = await store.get(addressKind, person);
  if (known?.blocked !== undefined) return tellInGroup(recipient, known.blocked, saying, rows);
  if (isReachable(known)) {
    const ending = await say(known, saying, rows);
    if (ending.what !== 'gone') return ending;
  }
  const way = (await firstOf([through, fallback], rows)) ?? known;
  if (way === undefined) return gone('noAddress');
  const open = await ask(rows.road, () => courier.openPersonal(person, way));
  if (open.what === 'gone' || open.what === 'refused') return tellInGroup(recipient, open.why, saying, rows);
  if (open.what !== 'sent') return open;
  await store.change(addressKind, person, () => opened(way, open.value));
  const again = await say({ ...way, kind: 'personal', conversation: open.value }, saying, rows);
  if (again.what !== 'gone') return again;
  await store.change(addressKind, person, (present) => blocked(present, open.value, again.why));
  return tellInGroup(recipient, again.why, saying, rows);
}

async function firstOf(ids: readonly (PlaceId | undefined)[], { parts }: Rows): Promise<Address | undefined> {
  for (const id of ids) {
    const address = id && (await parts.store.get(addressKind, id));
    if (address) return address;
  }
  return undefined;
}

/** Says in the group, once in a while and nothing private, that something is waiting. The message itself is undeliverable all the same. */
async function tellInGroup({ person, fallback }: ToPerson, why: string, { row }: Sayable, rows: Rows): Promise<Ending> {
  const { parts, road, gate, note } = rows;
  const { store, courier, limits } = parts;
  const place = fallback && (await store.get(addressKind, fallback));
  if (fallback === undefined || !isReachable(place) || (await wasTold(person, rows))) return gone(why);
  const text = textsIn(await parts.languageOf({ to: 'place', place: fallback })).delivery.waiting;
  const lane = rows.lanes.lane(fallback, road.timers.now());
  return lane.run(async () => {
    const now = road.timers.now();
    const wait = Math.max(lane.heldUntil, lane.pace.next(now)) - now;
    if (lane.heldUntil > now || wait > limits.hold) return { what: 'again', why: lane.heldBecause ?? 'limits', after: wait };
    const told = await sendOnce(road, {
      lane,
      gate,
      requests: 2,
      send: () => courier.mention(place, person, text),
      note: async (posted) => {
        await note(row, { state: 'undeliverable', note: `${why}, ${posted ? 'told in the group' : 'not in the group'}` });
        if (posted) await store.change(addressKind, person, (known) => mentioned(known, place, parts.clock()));
      },
    });
    if (told.what === 'gone') await store.change(addressKind, fallback, (known) => blocked(known, place.conversation, told.why));
    return told.what === 'gone' || told.what === 'refused' ? gone(why) : told;
  });
}

async function wasTold(person: PersonId, { parts }: Rows): Promise<boolean> {
  const told = (await parts.store.get(addressKind, person))?.mentionedAt;
  return told !== undefined && Date.parse(parts.clock()) - Date.parse(told) < mentionedEvery;
}
