import type { DateTime } from 'luxon';
import type { Instant } from '../ids.js';
import { inZone, toInstant } from './local-time.js';
import { isHoliday } from './public-holidays.js';

/** Minutes into the day, as the clocks of the zone show them. */
const quietFrom = 20 * 60;
const quietUntil = 7 * 60 + 30;

/** When Lotsen posts and reminds, and where what must come earlier moves to. */
const morning = { hour: 9, minute: 0, second: 0, millisecond: 0 };
const endOfQuiet = { hour: 7, minute: 30, second: 0, millisecond: 0 };

const worksOn = (local: DateTime<true>): boolean => local.weekday <= 5 && !isHoliday(local.toISODate());

/** Whether people work on the day that a moment is in: no Saturday, Sunday or Swedish holiday. */
export const isWorkingDay = (at: Instant, zone: string): boolean => worksOn(inZone(at, zone));

/** The same for a day, YYYY-MM-DD: some go through years of days with it. */
export function isWorkingDate(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(date);
}

/** Whether nobody is to be disturbed: from 20:00 until 07:30, and on days that are not working days. */
export function isQuiet(at: Instant, zone: string): boolean {
  const local = inZone(at, zone);
  const minute = local.hour * 60 + local.minute;
  return minute < quietUntil || minute >= quietFrom || !worksOn(local);
}

/** The first working morning at or after a moment: 07:30, when the quiet ends, so that nothing that is sent later overtakes. */
export function nextWorkingMorning(at: Instant, zone: string): Instant {
  let local = inZone(at, zone).set(endOfQuiet);
  while (!worksOn(local) || toInstant(local) < at) local = local.plus({ days: 1 });
  return toInstant(local);
}

/** The last working morning, 09:00, at or before a moment. */
export function previousWorkingMorning(at: Instant, zone: string): Instant {
  let local = inZone(at, zone).set(morning);
  while (!worksOn(local) || toInstant(local) > at) local = local.minus({ days: 1 });
  return toInstant(local);
}

export interface SendRule {
  /** The moment that it must come before, a meeting's start for instance. A quiet time then moves it back rather than ahead. */
  readonly before?: Instant;
  /** A coordinator wants it now, or the meeting itself is then. */
  readonly askedFor?: boolean;
  /** Nothing can be sent earlier: usually now. */
  readonly earliest?: Instant;
}

/**
 * When to send something that is wanted at a moment. It avoids quiet times unless somebody asked for it. It comes before `before`, unless
 * everything from `earliest` until then is quiet: then it comes as soon as possible afterwards.
 */
export function sendAt(wanted: Instant, zone: string, { before, askedFor = false, earliest }: SendRule = {}): Instant {
  const from = earliest !== undefined && earliest > wanted ? earliest : wanted;
  const soonest = (at: Instant) => (isQuiet(at, zone) ? nextWorkingMorning(at, zone) : at);
  if (askedFor) return from;
  if (before === undefined) return soonest(from);
  if (from < before && !isQuiet(from, zone)) return from;
  const justBefore = toInstant(inZone(before, zone).minus({ milliseconds: 1 }));
  const back = previousWorkingMorning(from < before ? from : justBefore, zone);
  return earliest === undefined || back >= earliest ? back : soonest(earliest);
}

/** So many working days later at the same time of day; from a day off, the next working day is the first. */
export function addWorkingDays(at: Instant, days: number, zone: string): Instant {
  const start = inZone(at, zone);
  let local = start;
  for (let left = days, ahead = 1; left > 0; ahead += 1) {
    // Counted from the start each time: were it counted from day to day, a night without that hour would move all later days.
    local = start.plus({ days: ahead });
    if (worksOn(local)) left -= 1;
  }
  return toInstant(local);
}
