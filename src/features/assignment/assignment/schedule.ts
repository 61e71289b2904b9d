import type { Instant } from '../../../core/ids.js';
import { addDays, inZone, localInstant, toInstant } from '../../../core/time/local-time.js';
import { sendAt } from '../../../core/time/working-time.js';
import type { Assignment } from './assignment.js';

/** Months before the last day that both are asked whether to go on. */
const askMonthsBefore = 2;

/** For an assignment that ends sooner than that: days after it was saved before anybody is asked. */
const askDaysAfterSaving = 7;

/** Days after the last one that the closing questions come, and that they can be answered. */
const closingDaysAfter = 7;
const closingDaysOpen = 28;

/** Months after which an assignment without a last day is looked at again: whoever has left the group no longer has one. */
const lookAgainMonths = 12;

/** When something about an assignment happens by itself. What is left out does not. */
export interface Moments {
  readonly askAt?: Instant | undefined;
  readonly closingAt?: Instant | undefined;
  readonly closingEndsAt?: Instant | undefined;
  /** When it is erased, or, without a last day, looked at. */
  readonly endAt: Instant;
}

const morningOf = (date: string, zone: string): Instant => {
  const at = localInstant(date, '09:00', zone);
  return at === 'doesNotExist' ? toInstant(inZone(`${date}T12:00:00Z` as Instant, zone)) : at;
};

/** @param keptMonths months that it is kept after its last day */
export function momentsOf({ terms: { to }, zone, savedAt }: Pick<Assignment, 'terms' | 'zone' | 'savedAt'>, keptMonths: number): Moments {
  if (to === '') return { endAt: toInstant(inZone(savedAt, zone).plus({ months: lookAgainMonths })) };
  const last = inZone(morningOf(to, zone), zone);
  const wanted = toInstant(last.minus({ months: askMonthsBefore }));
  const soonest = toInstant(inZone(savedAt, zone).plus({ days: askDaysAfterSaving }));
  const askAt = sendAt(wanted > soonest ? wanted : soonest, zone);
  const closingAt = sendAt(morningOf(addDays(to, closingDaysAfter), zone), zone);
  return {
    askAt: askAt < toInstant(last) ? askAt : undefined,
    closingAt,
    closingEndsAt: toInstant(inZone(closingAt, zone).plus({ days: closingDaysOpen })),
    endAt: toInstant(last.plus({ months: Math.max(keptMonths, closingDaysOpen / 28 + 1) })),
  };
}

/** When it is to wake next. */
export function nextWake(one: Assignment, keptMonths: number): Instant {
  const { askAt, closingAt, closingEndsAt, endAt } = momentsOf(one, keptMonths);
  const ahead = [
    ...(one.goOn.asked || askAt === undefined ? [] : [askAt]),
    ...(one.closing === 'ahead' && closingAt !== undefined ? [closingAt] : []),
    ...(one.closing === 'asked' && closingEndsAt !== undefined ? [closingEndsAt] : []),
    endAt,
  ];
  return ahead.reduce((first, at) => (at < first ? at : first));
}
