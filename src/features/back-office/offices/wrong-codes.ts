import { z } from 'zod/v4';
import type { ActivityId, Instant } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { Effect } from '../../../core/store/if-there.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind } from '../../../core/store/store.js';
import { instant } from '../../../core/time/clock.js';
import { sendAt } from '../../../core/time/working-time.js';
import { noOffices, type Offices } from './office.js';

/** Attempts of one person, or in one place, since the last right code. Stored under a mark that does not lead to the person or place. */
export interface Tries {
  readonly count: number;
  readonly last: ActivityId;
  readonly lastAt: Instant;
  readonly waitUntil: Instant;
}

const triesBody = z.object({
  count: z.number(),
  last: stored<ActivityId>(),
  lastAt: stored<Instant>(),
  waitUntil: stored<Instant>(),
});

export const triesKind: DocumentKind<Tries> = {
  name: 'code-tries',
  personal: [],
  erasedBy: { wakeOf: 'code-tries', soon: true },
  begunAnew: true,
  schema: 1,
  lift: (body) => triesBody.parse(body),
  keys: () => [],
};

/** Minutes to wait after the first wrong code, the second, and so on; the last counts for all after it. */
const pauses = [0, 0, 1, 5, 30, 120, 720, 1440];

/** Tries are forgotten after so many quiet days. */
const keptDays = 14;

const later = (at: Instant, minutes: number): Instant => instant(new Date(Date.parse(at) + minutes * 60_000));
const forgottenAt = ({ lastAt }: Tries): Instant => later(lastAt, keptDays * 1440);

export type MayTry = { readonly ok: true } | { readonly ok: false; readonly until: Instant };

/** Counts an attempt before its code is checked, so that a hundred at a time count as a hundred. A redelivered activity counts once. */
export function countTry(before: Tries | undefined, activity: ActivityId, at: Instant): Change<Tries, MayTry> {
  if (before?.last === activity) return { outcome: { ok: true } };
  if (before !== undefined && at < before.waitUntil) return { outcome: { ok: false, until: before.waitUntil } };
  const count = (before?.count ?? 0) + 1;
  const pause = pauses[Math.min(count, pauses.length) - 1] ?? 0;
  const body = { count, last: activity, lastAt: at, waitUntil: later(at, pause) };
  return { body, wakeAt: forgottenAt(body), outcome: { ok: true } };
}

export const forgetOldTries = (tries: Tries, now: Instant): Effect<Tries> =>
  now < forgottenAt(tries) ? { wakeAt: forgottenAt(tries) } : { body: null };

const hour = 3_600_000;

/** Wrong codes that are kept of a day: more than this make no difference to what is said. */
const maxKept = 100;

const ofTheDay = (wrongCodes: readonly Instant[], now: Instant): readonly Instant[] =>
  wrongCodes.filter((at) => Date.parse(now) - Date.parse(at) < 24 * hour);

/** Keeps that a wrong code was tried, and tells the default back office, once an hour at most, where there is one. */
export function noteWrongCode(before: Offices | undefined, at: Instant, zone: string): Change<Offices, void> {
  const offices = before ?? noOffices;
  const wrongCodes = [...ofTheDay(offices.wrongCodes, at), at].slice(-maxKept);
  const [told] = offices.paired;
  const recipient = told && ({ to: 'place', place: told.id } as const);
  const id = `wrong code ${Math.floor(Date.parse(at) / hour)}`;
  return {
    body: { ...offices, wrongCodes },
    send: recipient === undefined ? [] : [outgoing(id, sendAt(at, zone), { recipient, show: 'office.wrongCode', about: { at } })],
    outcome: undefined,
  };
}

/** How many there were in the day before a moment, and in the hour after it, which one message is about. */
export const wrongCodesBy = (offices: Offices | undefined, at: Instant): number =>
  (offices?.wrongCodes ?? []).filter((one) => Math.abs(Date.parse(at) - Date.parse(one)) < 24 * hour).length;
