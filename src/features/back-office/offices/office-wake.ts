import type { ActivityId, Instant, PlaceId } from '../../../core/ids.js';
import type { Effect } from '../../../core/store/if-there.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Outgoing } from '../../../core/store/store.js';
import { hourOf, inZone, toInstant } from '../../../core/time/local-time.js';
import { isWorkingDay, sendAt } from '../../../core/time/working-time.js';
import type { Offices } from './office.js';

const digestHour = 9;

/** The next Monday morning after a moment; when nobody works then, the first working morning after it. */
export function nextDigest(after: Instant, zone: string): Instant {
  const monday = inZone(after, zone).startOf('week').set({ hour: digestHour });
  const [thisWeek, nextWeek] = [monday, monday.plus({ weeks: 1 })].map((morning) => workingMorning(morning, zone));
  return thisWeek !== undefined && thisWeek > after ? thisWeek : (nextWeek ?? after);
}

function workingMorning(from: ReturnType<typeof inZone>, zone: string): Instant {
  let morning = from;
  while (!isWorkingDay(toInstant(morning), zone)) morning = morning.plus({ days: 1 });
  return toInstant(morning);
}

/** The first digest covers the whole day on which the office was paired, because cases may have waited for it. */
const dayOf = (at: Instant, zone: string): Instant => toInstant(inZone(at, zone).startOf('day'));

/**
 * The span that a digest covers, stored in its outgoing row. Both ends are full hours, because unnamed cases are dated with the hour only
 * and none may get lost between two digests.
 */
interface DigestAbout {
  readonly office: PlaceId;
  readonly from: Instant;
  readonly until: Instant;
}

/** After the cases have followed what is `done`, the digests that are due go out, one to each office. */
export function afterWake(before: Offices, done: readonly ActivityId[], now: Instant, zone: string): Effect<Offices> {
  const moves = before.moves.filter((one) => !done.includes(one));
  const { digestAt: known, digestedUntil, ...rest } = before;
  const wake = moves.length > 0 ? now : undefined;
  if (before.paired.length === 0) return { body: { ...rest, moves }, wakeAt: wake ?? null };
  const isDue = known !== undefined && now >= known;
  const digestAt = known === undefined || isDue ? nextDigest(now, zone) : known;
  const until = isDue ? hourOf(now) : digestedUntil;
  const send = isDue
    ? before.paired.map(({ id, pairedAt }) =>
        digest({ office: id, from: digestedUntil ?? dayOf(pairedAt, zone), until: until ?? now }, zone),
      )
    : [];
  const body = { ...rest, moves, digestAt, digestedUntil: until };
  return { body, send, wakeAt: wake ?? digestAt };
}

const digest = (about: DigestAbout, zone: string) => {
  const recipient = { to: 'place', place: about.office } as const;
  return outgoing(`digest ${about.until} ${about.office}`, sendAt(about.until, zone), {
    recipient,
    show: 'office.digest',
    about: { ...about },
  });
};

/** Days that a row is kept so that a second one with its id is recognised. */
const daysKnown = 7;

/** Rows that nobody needs any more: the document is for all back offices and for ever, and is to stay small. */
export function spentRows(rows: readonly Outgoing[], now: Instant): readonly string[] {
  const since = toInstant(inZone(now, 'utc').minus({ days: daysKnown }));
  return rows.filter(({ state, dueAt }) => state !== 'waiting' && dueAt < since).map(({ id }) => id);
}
