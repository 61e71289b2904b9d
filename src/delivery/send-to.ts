import type { ActivityId, Instant, PersonId, PlaceId } from '../core/ids.js';
import { type Address, addressKind, blocked, mentioned, opened, type Reachable, unblocked } from '../core/people/address.js';
import type { CardReply, TextReply } from '../core/reply.js';
import type { KnownRecipient, Message } from '../core/store/outgoing.js';
import type { Outgoing } from '../core/store/store.js';
import { textsIn } from '../texts/texts.js';
import { type Failure, inGroup, inGroupNote, notReached, triedOf } from './failure.js';
import type { Lane } from './lanes.js';
import type { Posted } from './parts.js';
import { ask, type Rows, type Stopped, sendOnce } from './traffic.js';

/** `sent` has been noted already, and so has a person who could not be reached but was told in a group. */
type Ending = { readonly what: 'sent' } | { readonly what: 'nothing'; readonly why: string } | Failure | Stopped;

interface Sayable {
  readonly row: Outgoing;
  readonly message: Message;
  readonly lane: Lane;
  readonly reply: CardReply | TextReply;
  /** The card to update, where there is one. */
  readonly updates: ActivityId | 'waiting' | undefined;
}

type ToPerson = Extract<KnownRecipient, { to: 'person' }>;

/** There is nothing left of what was to be removed. */
const nothingThere: Ending = { what: 'nothing', why: 'notThere' };

/** Whether the message is gone rather than the conversation. */
const isNotThere = ({ why }: Failure): boolean => why.includes('ActivityNotFoundInConversation');

const gone = (why: string): Failure => ({ what: 'gone', why });

/** Milliseconds between two mentions of one person: nobody is told more often that something is waiting. */
const mentionedEvery = 20 * 3_600_000;

/** Whether it can be written to, or is to be tried again although Teams has said no. */
const isReachable = (address: Address | undefined, now: Instant): address is Reachable =>
  address?.conversation !== undefined && (address.blocked === undefined || now >= (address.tryAt ?? now));

export const sendTo = (recipient: KnownRecipient, saying: Sayable, rows: Rows): Promise<Ending> =>
  recipient.to === 'place'
    ? toPlace(recipient.place, saying, rows)
    : saying.message.recipient.to === 'unnamed'
      ? toUnnamed(recipient, saying, rows)
      : toPerson(recipient, saying, rows);

/** Updates the card where there is one; when it is not there any more, posts a new one and keeps its id instead. */
async function say(to: Reachable, { row, message, lane, reply, updates }: Sayable, { parts, traffic, gate, note }: Rows): Promise<Ending> {
  const { courier } = parts;
  // Teams' ids may name the conversation, so none is kept where the recipient is unnamed.
  const kept = ({ activityId }: Posted): string => (message.recipient.to === 'unnamed' ? '' : (activityId ?? ''));
  const keep = async (posted: Posted): Promise<void> => note(row, { state: 'sent', note: kept(posted) });
  const sending = { lane, gate, requests: 1, note: keep };
  const isInPlace = message.again === undefined || message.clears;
  if (isInPlace && updates !== undefined && updates !== 'waiting') {
    const update = async (): Promise<Posted> => {
      await courier.update(to, updates, reply);
      return { activityId: updates };
    };
    const updated = await sendOnce(traffic, { ...sending, send: update });
    if (updated.what !== 'gone') return updated;
    if (message.clears) return isNotThere(updated) ? nothingThere : updated;
  } else if (message.clears) return nothingThere;
  return sendOnce(traffic, { ...sending, send: () => courier.post(to, reply) });
}

async function toPlace(place: PlaceId, saying: Sayable, rows: Rows): Promise<Ending> {
  const { store, clock } = rows.parts;
  const address = await store.get(addressKind, place);
  if (!isReachable(address, clock())) return gone(address?.blocked ?? 'noAddress');
  const ending = await say(address, saying, rows);
  await noteEnding(place, address, ending, rows);
  if (ending.what === 'sent' && address.blocked !== undefined) await rows.isBack(place);
  return ending;
}

/** Stores what the result tells about an address. */
async function noteEnding(
  id: PersonId | PlaceId,
  { conversation, blocked: before }: Reachable,
  ending: Ending,
  { parts }: Rows,
): Promise<void> {
  const { store, clock } = parts;
  if (ending.what === 'gone') await store.change(addressKind, id, (known) => blocked(known, conversation, ending.why, clock()));
  else if (ending.what === 'sent' && before !== undefined) await store.change(addressKind, id, (known) => unblocked(known, conversation));
}

/**
 * In their personal chat; when that is closed, in one that is opened anew, once; when that is closed too, in the group, where nobody else
 * sees it, or with no more than that something is waiting.
 */
async function toPerson(recipient: ToPerson, saying: Sayable, rows: Rows): Promise<Ending> {
  const { person, through, fallback } = recipient;
  const { store, courier, clock } = rows.parts;
  const unreached = inGroup(saying.row);
  if (unreached !== undefined) return tellInGroup(recipient, unreached, saying, rows);
  const known = await addressOf(person, rows);
  if (known?.blocked !== undefined && !isReachable(known, clock())) return tellInGroup(recipient, known.blocked, saying, rows);
  if (isReachable(known, clock())) {
    const ending = await say(known, saying, rows);
    if (ending.what === 'sent') await noteEnding(person, known, ending, rows);
    if (ending.what !== 'gone') return ending;
  }
  const way = (await firstOf([through, fallback], rows)) ?? known ?? (await anyAddress(rows));
  if (way === undefined) return gone('noAddress');
  const open = await ask(rows.traffic, () => courier.openPersonal(person, way));
  if (open.what === 'gone' || open.what === 'refused') return tellInGroup(recipient, open.why, saying, rows);
  if (open.what !== 'sent') return open;
  await store.change(addressKind, person, (present) => opened(way, open.value, present));
  const chat: Reachable = { ...way, kind: 'personal', conversation: open.value, blocked: known?.blocked };
  const again = await say(chat, saying, rows);
  await noteEnding(person, chat, again, rows);
  return again.what === 'gone' ? tellInGroup(recipient, again.why, saying, rows) : again;
}

/**
 * The same for somebody without a name, but nothing is stored about the address and the reason of a failure is not told. An address that
 * changed at that moment, or that was known to be blocked, would tell whose the document is. Instead a chat is opened anew each time.
 */
async function toUnnamed({ person, through }: ToPerson, saying: Sayable, rows: Rows): Promise<Ending> {
  const { courier } = rows.parts;
  const known = await addressOf(person, rows);
  if (known?.conversation !== undefined) {
    const ending = await say({ ...known, conversation: known.conversation }, saying, rows);
    if (ending.what !== 'gone') return ending;
  }
  const way = (await firstOf([through], rows)) ?? known ?? (await anyAddress(rows));
  if (way === undefined) return gone(notReached);
  const open = await ask(rows.traffic, () => courier.openPersonal(person, way));
  if (open.what === 'gone' || open.what === 'refused') return gone(notReached);
  if (open.what !== 'sent') return open;
  const again = await say({ ...way, kind: 'personal', conversation: open.value }, saying, rows);
  return again.what === 'gone' ? gone(notReached) : again;
}

const addressOf = async (person: PersonId, { parts }: Rows): Promise<Address | undefined> =>
  parts.addressOf === undefined ? parts.store.get(addressKind, person) : parts.addressOf(person);

/**
 * Any address will do, because a personal chat is opened by the service address and the one tenant that Lotsen serves. It is used for
 * somebody who is in no group and whose address was lost in a crash.
 */
const anyAddress = async ({ parts }: Rows): Promise<Address | undefined> =>
  (await parts.store.find(addressKind, [], { limit: 1 }))[0]?.body;

async function firstOf(ids: readonly (PlaceId | undefined)[], { parts }: Rows): Promise<Address | undefined> {
  for (const id of ids) {
    const address = id && (await parts.store.get(addressKind, id));
    if (address) return address;
  }
  return undefined;
}

/** A group in which somebody is told what cannot be said in their personal chat. */
interface InGroup {
  readonly person: PersonId;
  readonly place: Reachable;
  readonly lane: Lane;
  /** Why there is no other way. */
  readonly why: string;
}

/**
 * Shows it to the person alone in the group. Where Teams does not support that, the group reads, once in a while, that something is
 * waiting, and nothing private; the message itself is then undeliverable.
 */
async function tellInGroup({ person, fallback }: ToPerson, why: string, saying: Sayable, present: Rows): Promise<Ending> {
  const { parts, note } = present;
  const place = fallback && (await parts.store.get(addressKind, fallback));
  if (fallback === undefined || !isReachable(place, parts.clock())) return gone(why);
  const own = present.ownLane({ id: fallback, isUnnamed: false });
  if (own === undefined) {
    const { tries, since } = triedOf(saying.row) ?? { tries: 0, since: saying.row.dueAt };
    await note(saying.row, { state: 'waiting', dueAt: saying.row.dueAt, note: inGroupNote({ tries, since, why }) });
    return { what: 'stopped' };
  }
  const { lane, traffic } = own;
  const rows: Rows = { ...present, traffic };
  const tell = async (): Promise<Ending> => {
    const now = traffic.timers.now();
    const isHeld = lane.isHeld(now, parts.clock());
    const wait = Math.max(isHeld ? lane.heldUntil : now, lane.pace.next(now)) - now;
    if (isHeld || wait > parts.limits.hold) return { what: 'again', why: lane.heldBecause ?? 'limits', after: wait };
    const to: InGroup = { person, place, lane, why };
    const shown = saying.message.clears ? undefined : await showAlone(to, saying, rows);
    if (shown !== undefined) return shown;
    if (await wasTold(person, rows)) return gone(why);
    const told = await mention(to, 'waiting', saying, rows);
    if (told.what !== 'again') await noteEnding(fallback, place, told.what === 'sent' ? { what: 'sent' } : told, rows);
    return told.what === 'gone' || told.what === 'refused' ? gone(why) : told;
  };
  if (lane === saying.lane) return tell(); // it is this row's turn there already
  let ending: Ending = { what: 'stopped' };
  await own.during(() =>
    lane.run(async () => {
      ending = await tell();
    }),
  );
  return ending;
}

/** Undefined where Teams does not show them anything alone. */
async function showAlone(to: InGroup, saying: Sayable, rows: Rows): Promise<Ending | undefined> {
  const { parts, traffic, gate, note } = rows;
  const shown = await sendOnce(traffic, {
    lane: to.lane,
    gate,
    requests: 1,
    send: () => parts.courier.toOneIn(to.place, to.person, saying.reply),
    note: async (posted) => {
      if (posted) await note(saying.row, { state: 'sent', note: '' });
    },
  });
  if (shown.what !== 'sent') return shown.what === 'gone' || shown.what === 'refused' ? undefined : shown;
  if (shown.value === undefined) return undefined;
  // The message is visible for one day only, and may be all that they are told, so a mention follows where none has come lately.
  if (!(await wasTold(to.person, rows))) await mention(to, 'shownAlone', saying, rows);
  return { what: 'sent' };
}

/** Mentions them in the group. Then `waiting` is noted, because the message itself has not reached them. */
async function mention({ person, place, lane, why }: InGroup, as: 'waiting' | 'shownAlone', { row }: Sayable, rows: Rows): Promise<Ending> {
  const { parts, traffic, gate, note } = rows;
  const { store, courier, clock } = parts;
  const { delivery } = textsIn(await parts.languageOf({ to: 'place', place: place.conversation }));
  const text = as === 'waiting' ? delivery.waiting : delivery.shownAlone;
  return sendOnce(traffic, {
    lane,
    gate,
    requests: 2,
    send: () => courier.mention(place, person, text),
    note: async (posted) => {
      if (as === 'waiting')
        await note(row, { state: 'undeliverable', note: `${why}, ${posted ? 'told in the group' : 'not in the group'}` });
      if (posted) await store.change(addressKind, person, (known) => mentioned(known, place, clock()));
    },
  });
}

async function wasTold(person: PersonId, { parts }: Rows): Promise<boolean> {
  const told = (await parts.store.get(addressKind, person))?.mentionedAt;
  return told !== undefined && Date.parse(parts.clock()) - Date.parse(told) < mentionedEvery;
}
