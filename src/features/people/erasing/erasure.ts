import { z } from 'zod/v4';
import type { Instant, PersonId } from '../../../core/ids.js';
import { faultOf, type Log } from '../../../core/log.js';
import type { SignsOfLife } from '../../../core/people/address.js';
import type { PersonalData } from '../../../core/privacy/personal-data.js';
import { stored } from '../../../core/read.js';
import { say } from '../../../core/reply.js';
import { changeIfThere, type Effect } from '../../../core/store/if-there.js';
import type { Changed } from '../../../core/store/neighbours.js';
import { outgoing, type Renderers, type Wakes } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind, Outgoing, Store } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';
import { type Language, languages } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/**
 * Somebody's wish to be erased, kept until nothing is left to do: a durable list of the parts that may still hold something about them.
 * Once the receipt is on its way, only how they are reached is left; after that only that it is done, so that pressing the same button
 * twice is one wish.
 */
export type Erasure =
  | {
      readonly state: 'erasing';
      readonly person: PersonId;
      readonly language: Language;
      /** The names of all parts, and of those that are still to be erased in this round. */
      readonly parts: readonly string[];
      readonly left: readonly string[];
      /** Everything is erased twice, because something about them may be stored meanwhile, such as that a message was not delivered. */
      readonly round: 1 | 2;
      /** How many rounds left something behind. */
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
  erasedBy: { wakeOf: 'erasure', soon: true },
  schema: 1,
  lift: (one) => body.parse(one),
  keys: (one) => (one.state === 'done' ? [] : [erasureKey(one.person)]),
};

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** Until the second round: longer than a request to Teams that is under way can take. */
const betweenRounds = 10 * second;
/** When it is first checked whether the receipt has got through; after that it is checked less and less often. */
const lookAgain = 2 * second;
/** A receipt that has not come through by then never will. */
const maxWaiting = day;
/** How long it is known that it was done, when nothing else is. */
const knownFor = day;
/** The longest wait before what is left is tried again. */
const maxWait = 6 * 60 * minute;

const later = (at: Instant, milliseconds: number): Instant => instant(new Date(Date.parse(at) + milliseconds));

/** Begins to erase what is stored about somebody. The same wish again changes nothing. */
export function begin(
  before: Erasure | undefined,
  wish: { readonly person: PersonId; readonly language: Language; readonly parts: readonly string[]; readonly at: Instant },
): Change<Erasure, 'begun' | 'goesOn' | 'done'> {
  if (before !== undefined) return { outcome: before.state === 'done' ? 'done' : 'goesOn' };
  const { person, language, parts, at } = wish;
  return { body: { state: 'erasing', person, language, parts, left: parts, round: 1, tries: 0 }, wakeAt: at, outcome: 'begun' };
}

/** Notes that a part holds nothing about them any more. */
export const erased = (before: Erasure, part: string): Effect<Erasure> =>
  before.state === 'erasing' ? { body: { ...before, left: before.left.filter((one) => one !== part) } } : {};

const toThem = (id: string, show: string, { person, language }: { person: PersonId; language: Language }, at: Instant): Outgoing =>
  outgoing(id, at, { recipient: { to: 'person', person, language }, show, about: {} });

/**
 * What comes after every part has been tried: the second round, the receipt, or another try at what is left. The first time something is
 * left, they are told.
 */
export function afterRound(before: Erasure, now: Instant): Effect<Erasure> {
  if (before.state !== 'erasing') return {};
  const { person, language, parts } = before;
  if (before.left.length === 0 && before.round === 1) {
    return { body: { ...before, left: parts, round: 2 }, wakeAt: later(now, betweenRounds) };
  }
  if (before.left.length === 0) {
    const body: Erasure = { state: 'telling', person, language, since: now };
    return { body, send: [toThem('receipt', 'person.erased', before, now)], wakeAt: later(now, lookAgain) };
  }
  const tries = before.tries + 1;
  const wait = Math.min(minute * 2 ** (tries - 1), maxWait);
  return {
    body: { ...before, tries },
    send: [toThem('partly', 'person.erasedPartly', before, now)],
    wakeAt: later(now, wait),
  };
}

/** Whether the receipt has come through, or never will: then they can be forgotten altogether. */
export const isTold = (before: Erasure, rows: readonly Outgoing[], now: Instant): boolean =>
  before.state === 'telling' && (rows.every(({ state }) => state !== 'waiting') || now >= later(before.since, maxWaiting));

export const waitOn = (before: Erasure, now: Instant): Effect<Erasure> =>
  before.state === 'telling' ? { wakeAt: later(now, Math.max(lookAgain, (Date.parse(now) - Date.parse(before.since)) / 2)) } : {};

/** Ends it: now this document does not lead to them any more either. */
export const finished = (before: Erasure, rows: readonly Outgoing[], now: Instant): Effect<Erasure> =>
  before.state === 'telling' ? { body: { state: 'done' }, forget: rows.map(({ id }) => id), wakeAt: later(now, knownFor) } : {};

export const letGo = (before: Erasure): Effect<Erasure> => (before.state === 'done' ? { body: null } : {});

/** Whom another instance erases may have been heard of here just before; that must not be stored any more. */
export const followErasures =
  (store: Store, { leaveOut, dropLeftOut }: Pick<SignsOfLife, 'leaveOut' | 'dropLeftOut'>) =>
  async (which: Changed): Promise<void> => {
    if (which === 'all') return dropLeftOut('everybody');
    for (const id of which) {
      const erasure = await store.get(erasureKind, id);
      if (erasure !== undefined && erasure.state !== 'done') leaveOut(erasure.person);
      else dropLeftOut('those');
    }
  };

export interface ErasingParts {
  readonly store: Store;
  /** Everything but how they are reached, which the receipt needs. */
  readonly data: () => readonly PersonalData[];
  readonly address: PersonalData;
  readonly log?: Log;
}

/** Goes on until nothing is left, whatever fails and whenever the process dies: each part that is done is noted before the next. */
export function erasureWakes({ store, data, address, log }: ErasingParts): Wakes {
  const change = (id: string, rule: (before: Erasure) => Effect<Erasure>) => changeIfThere(store, erasureKind, id, rule);

  async function attempt({ part, erase }: PersonalData, person: PersonId, now: Instant): Promise<boolean> {
    try {
      await erase(person, now);
      return true;
    } catch (error) {
      log?.warn('erasure.left', { part, error: faultOf(error) });
      return false;
    }
  }

  async function eraseLeft(id: string, { person, left }: Extract<Erasure, { state: 'erasing' }>, now: Instant): Promise<void> {
    for (const name of left) {
      const part = data().find((one) => one.part === name);
      if (part === undefined || (await attempt(part, person, now))) await change(id, (before) => erased(before, name));
    }
    await change(id, (before) => afterRound(before, now));
  }

  /** What they have done since they got the receipt is new, and stays. */
  async function forget(id: string, { person }: Extract<Erasure, { state: 'telling' }>, now: Instant): Promise<void> {
    if (!(await attempt(address, person, now))) return change(id, (before) => waitOn(before, now));
    const rows = await store.outgoing(erasureKind, id);
    await change(id, (before) => finished(before, rows, now));
  }

  return {
    [erasureKind.name]: async (id, now) => {
      const erasure = await store.get(erasureKind, id);
      if (erasure?.state === 'done') return change(id, letGo);
      if (erasure?.state === 'erasing') return eraseLeft(id, erasure, now);
      if (erasure?.state !== 'telling') return;
      const rows = await store.outgoing(erasureKind, id);
      return isTold(erasure, rows, now) ? forget(id, erasure, now) : change(id, (before) => waitOn(before, now));
    },
  };
}

export const erasureRenderers = (store: Store): Renderers => ({
  'person.erased': async (_id, _message, language) => say(textsIn(language).myData.eraseDone),
  'person.erasedPartly': async (id, _message, language) => {
    const erasure = await store.get(erasureKind, id);
    if (erasure?.state !== 'erasing' || erasure.left.length === 0) return undefined;
    // Between the rounds all parts are to be erased again, though none of them has failed.
    if (erasure.round === 2 && erasure.left.length === erasure.parts.length) return undefined;
    const texts = textsIn(language).myData;
    return say(texts.erasePartly(erasure.left.map((part) => partName(part, texts.eraseParts))));
  },
});

const partName = (part: string, names: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(names, part) ? names[part] : names['other']) ?? part;
