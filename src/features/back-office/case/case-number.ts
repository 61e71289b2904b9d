import { z } from 'zod/v4';
import type { Core } from '../../../core/feature.js';
import type { Instant } from '../../../core/ids.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { DocumentKind, Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { officeKey, sameName } from '../offices/office.js';
import type { Case, CaseNumber } from './case.js';
import { caseKind } from './case-document.js';

/** Which case has a number: one document for each, so that two cases sent at once cannot both get it. */
interface TakenNumber {
  /** The case's id. */
  readonly by: string;
}

const takenBody = z.object({ by: z.string() });

export const numberKind: DocumentKind<TakenNumber> = {
  name: 'case-number',
  personal: [],
  erasedBy: { wakeOf: 'case-number' },
  schema: 1,
  lift: (body) => takenBody.parse(body),
  keys: () => [],
};

/** What a number's document is called: each back office has numbers of its own. */
const takenId = ({ digits, drawnBy }: CaseNumber): string => `${digits} ${officeKey(drawnBy)}`.trim();

/** Numbers to call when somebody is in danger or ill are no cases. */
const reserved = ['112', '1177'];

/** Ranges to draw from, and how many attempts each gets before it counts as nearly used up. Numbers of closed cases come last. */
const draws = [
  { from: 100, below: 1000, closedToo: false },
  { from: 1000, below: 10_000, closedToo: false },
  { from: 100, below: 10_000, closedToo: true },
] as const;
const drawsEach = 40;

export interface DrawParts {
  readonly store: Store;
  readonly chance: Core['chance'];
}

/**
 * Draws a free number, at random so that it tells no order. The number is taken before the case is stored; if a crash comes in between,
 * `numberWakes` frees it. Undefined when hardly any number is left.
 */
export async function drawNumber(
  { store, chance }: DrawParts,
  drawnBy: string,
  id: string,
  sentAt: Instant,
): Promise<CaseNumber | undefined> {
  for (const { from, below, closedToo } of draws)
    for (let draw = 0; draw < drawsEach; draw += 1) {
      const digits = `${from + Math.floor((chance(4).readUInt32BE(0) / 2 ** 32) * (below - from))}`;
      const number = { digits, drawnBy };
      if (!reserved.includes(digits) && (await take(store, number, { id, sentAt, closedToo }))) return number;
    }
  return undefined;
}

async function take(
  store: Store,
  number: CaseNumber,
  { id, sentAt, closedToo }: { readonly id: string; readonly sentAt: Instant; readonly closedToo: boolean },
): Promise<boolean> {
  const holder = (await store.get(numberKind, takenId(number)))?.by;
  const isFree = holder === undefined || (closedToo && (await store.get(caseKind, holder))?.state === 'closed');
  if (!isFree) return false;
  return store.change(numberKind, takenId(number), (before) =>
    // Dated with the time that the case itself has: an unnamed case must not be dated more closely by anything.
    before?.by === holder ? { body: { by: id }, wakeAt: nextLook(sentAt), outcome: true } : { outcome: false },
  );
}

/** Days between two checks whether the case is still there. A number becomes free again after so many days at most. */
const daysBetweenLooks = 7;

const nextLook = (at: Instant): Instant => toInstant(inZone(at, 'utc').plus({ days: daysBetweenLooks }));

/** Frees a number whose case was erased, or never stored. */
export const numberWakes = (store: Store): Wakes => ({
  [numberKind.name]: async (id, now) => {
    const taken = await store.get(numberKind, id);
    const number = taken && (await store.get(caseKind, taken.by))?.number;
    const isInUse = number !== undefined && takenId(number) === id;
    await store.change(numberKind, id, (before) => {
      if (before === undefined) return { outcome: undefined };
      const isOlder = before.by !== taken?.by;
      return isInUse || isOlder ? { wakeAt: nextLook(now), outcome: undefined } : { body: null, outcome: undefined };
    });
  },
});

/** What a case is called by everybody: its number, with the name of the back office that drew it once it is another's. */
export function shownNumber(id: string, { number, officeName }: Pick<Case, 'number' | 'officeName'>, language: Language): string {
  if (number === undefined) return id;
  return sameName(number.drawnBy, officeName) ? number.digits : textsIn(language).queue.numberFrom(number.digits, number.drawnBy);
}

/** How its back office has to write the number, as there may be a case with the same number from elsewhere. */
export const writtenNumber = (id: string, { number, officeName }: Pick<Case, 'number' | 'officeName'>): string =>
  number !== undefined && sameName(number.drawnBy, officeName) ? number.digits : id;

/** The digits that somebody wrote in place of an id. */
export const digitsIn = (named: string): string | undefined => /^#?(?<digits>\d{3,4})$/u.exec(named.trim())?.groups?.['digits'];

/** The cases that a number means: the open ones, or all where none is open. */
export function meant<Found extends { readonly body: Pick<Case, 'state'> }>(found: readonly Found[]): readonly Found[] {
  const open = found.filter(({ body }) => body.state !== 'closed');
  return open.length > 0 ? open : found;
}
