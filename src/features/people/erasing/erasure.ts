import { z } from 'zod/v4';
import type { Instant, PersonId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind, Outgoing } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';
import { type Language, languages } from '../../../texts/language.js';

/**
 * Somebody's wish to be erased, until nothing is left to do: a durable list of the parts that still have something about them. Once the
 * receipt is on its way nothing is left but how they are reached; after that only that it is done, so that the same button pressed twice
 * is one wish.
 */
export type Erasure =
  | {
      readonly state: 'erasing';
      readonly person: PersonId;
      readonly language: Language;
      /** By name: all that there are, and those that are still to be erased in this round. */
      readonly parts: readonly string[];
      readonly left: readonly string[];
      /** Everything is erased twice: something may have been kept about them, such as that a message did not come through, meanwhile. */
      readonly round: 1 | 2;
      /** Rounds after which something was left. */
      readonly tries: number;
    }
  | { readonly state: 'telling'; readonly person: PersonId; readonly language: Language; readonly since: Instant }
  | { readonly state: 'done' };

const person = stored<PersonId>();
const language = z.enum(languages);
const body = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('erasing'),
    person,
    language,
    parts: z.array(z.string()),
    left: z.array(z.string()),
    round: z.union([z.literal(1), z.literal(2)]),
    tries: z.number(),
  }),
  z.object({ state: z.literal('telling'), person, language, since: stored<Instant>() }),
  z.object({ state: z.literal('done') }),
]);

export const erasureKey = (who: PersonId): string => `person:${who}`;

export const erasureKind: DocumentKind<Erasure> = {
  name: 'erasure',
  // It names whom it erases until their address has gone, which is the last part.
  personal: ['address'],
  erasedBy: { wakeOf: 'erasure' },
  schema: 1,
  lift: (one) => body.parse(one),
  keys: (one) => (one.state === 'done' ? [] : [erasureKey(one.person)]),
};

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** Until the second round: longer than a request to Teams that is under way can take. */
const betweenRounds = 10 * second;
/** When the receipt is looked for first after it was sent on its way; less and less often after that. */
const lookAgain = 2 * second;
/** A receipt that has not come through by then never will. */
const mostWaiting = day;
/** That it was done is known so long, when nothing else is. */
const knownFor = day;
/** The longest wait before what is left is tried again. */
const longestWait = 6 * 60 * minute;

const later = (at: Instant, milliseconds: number): Instant => instant(new Date(Date.parse(at) + milliseconds));

type ErasureChange<Outcome = void> = Change<Erasure, Outcome>;
const unchanged: ErasureChange = { outcome: undefined };

/** Begins; the same wish again changes nothing. */
export function begin(
  before: Erasure | undefined,
  wish: { readonly person: PersonId; readonly language: Language; readonly parts: readonly string[]; readonly at: Instant },
): ErasureChange<'begun' | 'goesOn' | 'done'> {
  if (before !== undefined) return { outcome: before.state === 'done' ? 'done' : 'goesOn' };
  const { person, language, parts, at } = wish;
  return { body: { state: 'erasing', person, language, parts, left: parts, round: 1, tries: 0 }, wakeAt: at, outcome: 'begun' };
}

/** One part has nothing about them any more. */
export const erased = (before: Erasure | undefined, part: string): ErasureChange =>
  before?.state === 'erasing' ? { body: { ...before, left: before.left.filter((one) => one !== part) }, outcome: undefined } : unchanged;

const toThem = (id: string, show: string, { person, language }: { person: PersonId; language: Language }, at: Instant): Outgoing =>
  outgoing(id, at, { recipient: { to: 'person', person, language }, show, about: {} });

/** After every part has been tried: the second round, the receipt, or what is left once more. The first time something is left, they are told. */
export function afterRound(before: Erasure | undefined, now: Instant): ErasureChange {
  if (before?.state !== 'erasing') return unchanged;
  const { person, language, parts } = before;
  if (before.left.length === 0 && before.round === 1) {
    return { body: { ...before, left: parts, round: 2 }, wakeAt: later(now, betweenRounds), outcome: undefined };
  }
  if (before.left.length === 0) {
    const body: Erasure = { state: 'telling', person, language, since: now };
    return { body, send: [toThem('receipt', 'person.erased', before, now)], wakeAt: later(now, lookAgain), outcome: undefined };
  }
  const tries = before.tries + 1;
  const wait = Math.min(minute * 2 ** (tries - 1), longestWait);
  return {
    body: { ...before, tries },
    send: [toThem('partly', 'person.erasedPartly', before, now)],
    wakeAt: later(now, wait),
    outcome: undefined,
  };
}

/** Whether the receipt has come through, or never will: then they can be forgotten altogether. */
export const isTold = (before: Erasure | undefined, rows: readonly Outgoing[], now: Instant): boolean =>
  before?.state === 'telling' && (rows.every(({ state }) => state !== 'waiting') || now >= later(before.since, mostWaiting));

export const waitOn = (before: Erasure | undefined, now: Instant): ErasureChange =>
  before?.state === 'telling'
    ? { wakeAt: later(now, Math.max(lookAgain, (Date.parse(now) - Date.parse(before.since)) / 2)), outcome: undefined }
    : unchanged;

/** Nothing leads to them from here either. */
export const finished = (before: Erasure | undefined, rows: readonly Outgoing[], now: Instant): ErasureChange =>
  before?.state === 'telling'
    ? { body: { state: 'done' }, forget: rows.map(({ id }) => id), wakeAt: later(now, knownFor), outcome: undefined }
    : unchanged;

export const letGo = (before: Erasure | undefined): ErasureChange =>
  before?.state === 'done' ? { body: null, outcome: undefined } : unchanged;
