import { dateTexts } from '../../texts/dates.js';
import type { Language } from '../../texts/language.js';
import type { Instant } from '../ids.js';
import { inZone, localInstant } from './local-time.js';

/** For whom a moment is written out. */
export interface Reader {
  readonly language: Language;
  readonly zone: string;
  /** When it is read: the year is left out when it is this one. */
  readonly now: Instant;
  /** May say "i morgon": only where the text is read at once, never in a card that stays. */
  readonly relative?: boolean;
}

/** tisdag 5 november */
export function showDay(at: Instant, { language, zone, now, relative = false }: Reader): string {
  const local = inZone(at, zone);
  const today = inZone(now, zone);
  const ahead = Math.round(local.startOf('day').diff(today.startOf('day'), 'days').days);
  const said = relative ? dateTexts[language].relative[ahead] : undefined;
  return said ?? local.setLocale(language).toFormat(local.year === today.year ? 'EEEE d MMMM' : 'EEEE d MMMM yyyy');
}

/**
 * A day (YYYY-MM-DD) in the same words. Taken at noon, because no time zone skips that hour when its clocks change; one that does not
 * exist stays as it is written.
 */
export function showDate(date: string, reader: Reader): string {
  const noon = localInstant(date, '12:00', reader.zone);
  return noon === 'doesNotExist' ? date : showDay(noon, reader);
}

/** 14.00 */
export const showTime = (at: Instant, { language, zone }: Reader): string => dateTexts[language].time(inZone(at, zone).toFormat('HH:mm'));

/** tisdag 5 november kl. 14.00 */
export const showMoment = (at: Instant, reader: Reader): string => dateTexts[reader.language].at(showDay(at, reader), showTime(at, reader));

/** kl. 14.00–15.30 */
export const showTimes = (start: Instant, end: Instant, reader: Reader): string =>
  dateTexts[reader.language].times(showTime(start, reader), showTime(end, reader));

/** tisdag 5 november kl. 14.00–15.30, or both moments in full when the end is on another day */
export function showRange(start: Instant, end: Instant, reader: Reader): string {
  const { from, between } = dateTexts[reader.language];
  if (!inZone(start, reader.zone).hasSame(inZone(end, reader.zone), 'day'))
    return between(showMoment(start, reader), showMoment(end, reader));
  return from(showDay(start, reader), showTime(start, reader), showTime(end, reader));
}
