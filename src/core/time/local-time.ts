import { DateTime, IANAZone } from 'luxon';
import type { Instant } from '../ids.js';
import { instant } from './clock.js';

/** A moment as the clocks of a zone show it. @throws RangeError when there is no such zone */
export function inZone(at: Instant, zone: string): DateTime<true> {
  const local = DateTime.fromISO(at, { zone });
  if (!local.isValid) throw new RangeError('No such moment or time zone.');
  return local;
}

export const toInstant = (local: DateTime<true>): Instant => instant(local.toJSDate());

export const isTimeZone = (zone: string): boolean => IANAZone.isValidZone(zone);

/** YYYY-MM-DD */
export const localDate = (at: Instant, zone: string): string => inZone(at, zone).toISODate();

/** HH:MM */
export const localTime = (at: Instant, zone: string): string => inZone(at, zone).toFormat('HH:mm');

const startOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Whether there is such a day, written YYYY-MM-DD; there is no 2026-11-31. */
export function isDate(date: string): boolean {
  const start = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? startOf(date) : undefined;
  return start !== undefined && !Number.isNaN(start.getTime()) && start.toISOString().startsWith(date);
}

/** Whether there is such a time of day, written HH:MM; there is no 24:00. */
export const isTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time);

const dayLasts = 86_400_000;

/** The day so many days later, or earlier when negative. Some go through years of days with it. @throws RangeError when either does not exist */
export function addDays(date: string, days: number): string {
  if (!isDate(date)) throw new RangeError('No such day.');
  return new Date(startOf(date).getTime() + days * dayLasts).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: string): number => startOf(date).getUTCDay() || 7;

/**
 * When the clocks of a zone show a time (HH:MM) on a day (YYYY-MM-DD). The hour that comes twice in autumn is taken the first time,
 * so that nobody comes an hour late; the hour that is skipped in spring does not exist, and neither does a 31 November.
 */
export function localInstant(date: string, time: string, zone: string): Instant | 'doesNotExist' {
  if (!isDate(date) || !isTime(time)) return 'doesNotExist';
  const local = DateTime.fromISO(`${date}T${time}`, { zone });
  if (!local.isValid) throw new RangeError('No such time zone.');
  if (local.toFormat('yyyy-MM-dd HH:mm') !== `${date} ${time}`) return 'doesNotExist';
  const [first = local] = local.getPossibleOffsets().sort((one, other) => one.toMillis() - other.toMillis());
  return instant(first.toJSDate());
}

/** The hour a moment is in. */
export const hourOf = (at: Instant): Instant => `${at.slice(0, 13)}:00:00.000Z` as Instant;
