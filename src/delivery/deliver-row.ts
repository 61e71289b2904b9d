import type { Instant } from '../core/ids.js';
import type { CardReply, TextReply } from '../core/reply.js';
import type { Outgoing } from '../core/store/store.js';
import { instant } from '../core/time/clock.js';
import { type Failure, failureOf, retryIn, triedNote, triesIn } from './failure.js';
import type { Lane } from './lanes.js';
import { ask, type Row, type Rows } from './road.js';
import { cardOut, newerShows, sameCard } from './same-card.js';
import { sendTo } from './send-to.js';

const later = ({ parts }: Rows, milliseconds: number): Instant =>
  instant(new Date(Date.parse(parts.clock()) + Math.max(1, Math.ceil(milliseconds))));

/** Takes a message whose turn it is in its conversation as far as it gets now. Its row is noted, unless delivery is being stopped. */
export async function deliverRow(one: Row, lane: Lane, rows: Rows): Promise<void> {
  const { row, recipient } = one;
  if (await isSuperseded(one, rows)) return rows.note(row, { state: 'withdrawn', note: newerShows });
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
  if (ending.what === 'gone' || ending.what === 'refused') return rows.note(row, { state: 'undeliverable', note: ending.why });
  return tryAgain(one, ending, lane, rows);
}

/** Why something confidential is withdrawn: whom it was for has left, or has another part there now. */
const noLongerTheirs = 'noLongerTheirs';

/** Asked just before it is sent: rows wait for working hours and for other tries, and people leave meanwhile. */
async function mayHave({ message: { onlyFor }, recipient }: Row, { parts, road }: Rows): Promise<'yes' | 'no' | 'unknown' | 'stopped'> {
  if (onlyFor === undefined || recipient.to !== 'person') return 'yes';
  const asked = await ask(road, () => parts.stillHas(recipient.person, onlyFor));
  if (asked.what === 'stopped') return 'stopped';
  return asked.what === 'sent' ? asked.value : 'unknown';
}

/** Of several updates of one card one is enough: those before it that wait for another try are withdrawn with it in their place. */
export async function isSuperseded({ row, message }: Row, { kind, id, parts, note }: Rows): Promise<boolean> {
  if (message.updates === undefined) return false;
  const others = sameCard(await parts.store.outgoing(kind, id), row, message, parts.clock());
  for (const earlier of others.superseded) await note(earlier, { state: 'withdrawn', note: newerShows });
  return others.isSuperseded;
}

/** Held by a failure, or by limits that are too far from letting anything through to wait for. */
function isHeld(lane: Lane, { road: { timers, limits } }: Rows): boolean {
  const now = timers.now();
  if (lane.heldUntil > now) return true;
  const next = lane.pace.next(now);
  if (next - now <= limits.hold) return false;
  lane.hold(next);
  return true;
}

/**
 * Until then, behind those that were put off before it: the order within the conversation lives on in the rows. What waits behind a
 * failure counts as tried, so that a conversation that stays dead is given up once and not once for each of its messages.
 */
export async function putOff(row: Outgoing, lane: Lane, until: number, rows: Rows): Promise<void> {
  const { timers, limits } = rows.road;
  lane.putOff += 1;
  const dueAt = later(rows, until - timers.now() + lane.putOff);
  const why = lane.heldBecause;
  if (why === undefined || lane.heldUntil !== until) return rows.note(row, { state: 'waiting', dueAt });
  const tries = triesIn(row.note) + 1;
  if (tries >= limits.retry.tries) return rows.note(row, { state: 'undeliverable', note: `gaveUp, ${why}` });
  return rows.note(row, { state: 'waiting', dueAt, note: triedNote(tries, why) });
}

async function tryAgain({ row, message }: Row, failure: Failure, lane: Lane, rows: Rows): Promise<void> {
  const { parts, road } = rows;
  const tries = triesIn(row.note) + 1;
  const wait = retryIn(tries, failure.what === 'again' ? failure.after : undefined, parts.limits.retry, parts.random());
  const fault = { kind: rows.kind.name, document: rows.id, show: message.show, why: failure.why, tries };
  if (failure.what === 'broken') parts.log.error('delivery.broken', fault);
  else parts.log.warn('delivery.again', fault);
  if (wait === undefined) return rows.note(row, { state: 'undeliverable', note: `gaveUp, ${failure.why}` });
  // Nothing else is about the conversation rather than this message.
  if (failure.what === 'again') lane.hold(road.timers.now() + wait, failure.why);
  return rows.note(row, { state: 'waiting', dueAt: later(rows, wait), note: triedNote(tries, failure.why) });
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
    const reply = await render(id, message, await languageOf(recipient));
    return reply === undefined ? { what: 'nothing', why: 'nothingToSay' } : { what: 'reply', reply, updates };
  } catch (error) {
    const { why } = failureOf(error);
    return { what: 'broken', why };
  }
}
