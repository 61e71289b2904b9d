import type { Instant } from '../core/ids.js';
import { type CardReply, say, type TextReply } from '../core/reply.js';
import { messageName } from '../core/store/followed-store.js';
import type { Outgoing } from '../core/store/store.js';
import { instant } from '../core/time/clock.js';
import { isQuiet, nextWorkingMorning } from '../core/time/working-time.js';
import { textsIn } from '../texts/texts.js';
import { type Failure, failureOf, forMorning, gaveUpNote, limitsReached, retryIn, triedNote, triedOf } from './failure.js';
import type { Lane } from './lanes.js';
import { cardOut, isLeft, keptBack, newerShows, sameCard } from './same-card.js';
import { sendTo } from './send-to.js';
import { ask, type Row, type Rows } from './traffic.js';

const later = ({ parts }: Rows, milliseconds: number): Instant =>
  instant(new Date(Date.parse(parts.clock()) + Math.max(1, Math.ceil(milliseconds))));

/** Takes a message whose turn it is as far as it gets now, and notes the result in its row, unless delivery is being stopped. */
export async function deliverRow(one: Row, lane: Lane, rows: Rows): Promise<void> {
  const { row, recipient } = one;
  if (await isSuperseded(one, rows)) return rows.note(row, { state: 'withdrawn', note: newerShows });
  const back = await keptBack(one, rows);
  if (back !== undefined) return rows.note(row, back);
  const morning = quietUntil(one, rows);
  if (morning !== undefined) return waitForMorning(row, morning, rows);
  if (isHeld(lane, rows)) return putOff(row, lane, lane.heldUntil, rows);
  const may = await mayHave(one, rows);
  if (may === 'stopped') return;
  if (may === 'no') return rows.note(row, { state: 'withdrawn', note: noLongerTheirs });
  if (may === 'unknown') return tryAgain(one, { what: 'unsure', why: 'rosterUnreachable' }, lane, rows);
  const shown = await show(one, rows);
  if (shown.what === 'nothing') return rows.note(row, { state: 'withdrawn', note: shown.why });
  if (shown.what === 'unknown') return rows.note(row, { state: 'undeliverable', note: 'unknownShow' });
  const ending = shown.what === 'broken' ? shown : await sendTo(recipient, { ...shown, row, message: one.message, lane }, rows);
  if (ending.what === 'sent' || ending.what === 'stopped') return;
  if (ending.what === 'nothing') return rows.note(row, { state: 'withdrawn', note: ending.why });
  if (ending.what === 'gone' || ending.what === 'refused')
    return rows.note(row, isSecretReminder(one, rows) ? notNeeded : { state: 'undeliverable', note: ending.why });
  return tryAgain(one, ending, lane, rows);
}

const nothingToSay = 'nothingToSay';

/** The same result as for somebody who had done already what they were to be reminded of. */
const notNeeded = { state: 'withdrawn', note: nothingToSay } as const;

/**
 * A reminder that goes to everybody, sealed, and says something only to those who have not answered. If it were noted that one could not be
 * told, that would tell, together with who cannot be reached, who has not answered. It is not tried again either.
 */
const isSecretReminder = ({ message: { recipient, show } }: Row, { parts }: Rows): boolean =>
  recipient.to === 'unnamed' && parts.onlyInTime?.has(show) === true;

/** So many milliseconds late, a message no longer goes out at the time that was chosen for it. */
const maxLate = 3_600_000;

/** When a late message may go out that would disturb people now; undefined when it may go now. */
function quietUntil({ row, message }: Row, { parts, traffic }: Rows): Instant | undefined {
  const { zone, clock } = parts;
  // Updating a card disturbs nobody.
  if (zone === undefined || (message.updates !== undefined && !message.again)) return undefined;
  const now = clock();
  const tried = triedOf(row);
  const since = tried?.since ?? row.dueAt;
  const lateness = Date.parse(tried === undefined ? traffic.began : now) - Date.parse(since);
  // A message that was due in a quiet time was meant for it.
  return lateness > maxLate && isQuiet(now, zone) && !isQuiet(since, zone) ? nextWorkingMorning(now, zone) : undefined;
}

const waitForMorning = (row: Outgoing, morning: Instant, { note }: Rows): Promise<void> => {
  const { tries, since } = triedOf(row) ?? { tries: 0, since: row.dueAt };
  return note(row, { state: 'waiting', dueAt: morning, note: triedNote({ tries, since, why: forMorning }) });
};

/** Why something confidential is withdrawn: the person has left, or has another role there now. */
const noLongerTheirs = 'noLongerTheirs';

/** Asked just before sending, because a row may have waited for working hours or for another try, and people leave meanwhile. */
async function mayHave({ message: { onlyFor }, recipient }: Row, { parts, traffic }: Rows): Promise<'yes' | 'no' | 'unknown' | 'stopped'> {
  if (onlyFor === undefined || recipient.to !== 'person') return 'yes';
  const asked = await ask(traffic, () => parts.stillHas(recipient.person, onlyFor));
  if (asked.what === 'stopped') return 'stopped';
  return asked.what === 'sent' ? asked.value : 'unknown';
}

/** Whether a later update of the card makes this one unnecessary. Earlier ones that wait are withdrawn with this one in their place. */
export async function isSuperseded({ row, message }: Row, { kind, id, parts, note }: Rows): Promise<boolean> {
  if (message.updates === undefined) return false;
  const others = sameCard(await parts.store.outgoing(kind, id), row, message, parts.clock());
  for (const earlier of others.superseded) await note(earlier, { state: 'withdrawn', note: newerShows });
  return others.isSuperseded;
}

/** Whether the conversation is held: by a failure, or by rate limits that leave no room for longer than is worth waiting in memory. */
function isHeld(lane: Lane, { parts, traffic: { timers, limits } }: Rows): boolean {
  const now = timers.now();
  if (lane.isHeld(now, parts.clock())) return true;
  const next = lane.pace.next(now);
  if (next - now <= limits.hold) return false;
  lane.hold(next);
  return true;
}

/**
 * Puts the row off until then, behind those that were put off before, so that the conversation keeps its order in the rows. A row that
 * waits behind a failure has not been tried itself.
 */
export async function putOff(row: Outgoing, lane: Lane, until: number, rows: Rows): Promise<void> {
  const { timers } = rows.traffic;
  lane.putOff += 1;
  const dueAt = later(rows, until - timers.now() + lane.putOff);
  const why = lane.heldUntil === until ? (lane.heldBecause ?? limitsReached) : limitsReached;
  // A row that only waits for its turn must not be dated by when others were written to.
  const { tries, since } = triedOf(row) ?? { tries: 0, since: why === limitsReached ? row.dueAt : rows.parts.clock() };
  return rows.note(row, { state: 'waiting', dueAt, note: triedNote({ tries, since, why }) });
}

async function tryAgain(one: Row, failure: Failure, lane: Lane, rows: Rows): Promise<void> {
  const { row, message } = one;
  const { parts, traffic } = rows;
  const { tries: before, since } = triedOf(row) ?? { tries: 0, since: parts.clock() };
  const tries = before + 1;
  const fault = {
    kind: rows.kind.name,
    document: rows.id,
    show: message.show,
    message: messageName(rows.kind.name, rows.id, row),
    why: failure.why,
    tries,
  };
  if (failure.what === 'broken') parts.log.error('delivery.broken', fault);
  else parts.log.warn('delivery.again', fault);
  const worth = parts.worth?.[message.show] ?? parts.limits.retry.worth;
  const age = Date.parse(parts.clock()) - Date.parse(since);
  if (age >= worth)
    return rows.note(row, isSecretReminder(one, rows) ? notNeeded : { state: 'undeliverable', note: gaveUpNote(failure.why) });
  const wait = retryIn(tries, failure.what === 'again' ? failure.after : undefined, parts.limits.retry, parts.random());
  // Every other failure is about this message only, and holds no others back.
  const dueAt = later(rows, wait);
  if (failure.what === 'again') lane.hold(traffic.timers.now() + wait, failure.why, dueAt);
  return rows.note(row, { state: 'waiting', dueAt, note: triedNote({ tries, since, why: failure.why }) });
}

type Shown =
  | { readonly what: 'reply'; readonly reply: CardReply | TextReply; readonly updates: ReturnType<typeof cardOut> }
  | { readonly what: 'nothing'; readonly why: string }
  | { readonly what: 'unknown' }
  | Extract<Failure, { what: 'broken' }>;

async function show({ message, recipient }: Row, { kind, id, parts }: Rows): Promise<Shown> {
  const { renderers, languageOf, store } = parts;
  const render = Object.hasOwn(renderers, message.show) ? renderers[message.show] : undefined;
  if (render === undefined) return { what: 'unknown' };
  const updates = message.updates === undefined ? undefined : cardOut(await store.outgoing(kind, id), message);
  if (updates === 'waiting') return { what: 'nothing', why: 'theFirstIsStillToCome' };
  try {
    if (isLeft(message)) return { what: 'reply', reply: say(textsIn(await languageOf(recipient)).delivery.furtherDown), updates };
    const reply = await render(id, message, await languageOf(recipient));
    return reply === undefined ? { what: 'nothing', why: nothingToSay } : { what: 'reply', reply, updates };
  } catch (error) {
    const { why } = failureOf(error);
    return { what: 'broken', why };
  }
}
