import type { Instant } from '../../../core/ids.js';
import { addDays, inZone, localDate } from '../../../core/time/local-time.js';
import { isWorkingDate } from '../../../core/time/working-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

const hour = 3_600_000;
/** Longer is told as this much: nobody counts further, and a look at the queue is to cost the same. */
const mostDays = 400;

/** Minutes into the day, as the clocks of the zone show them. */
const minuteOf = (at: Instant, zone: string): number => inZone(at, zone).hour * 60 + inZone(at, zone).minute;

/** Whole working days from one moment to another, counted as the back office's promises are. */
export function workingDaysBetween(from: Instant, to: Instant, zone: string): number {
  const [first, last] = [localDate(from, zone), localDate(to, zone)];
  const isWholeLast = minuteOf(to, zone) >= minuteOf(from, zone);
  let days = 0;
  for (let date = first, ahead = 0; date < last && ahead < mostDays; ahead += 1) {
    date = addDays(date, 1);
    if ((date < last || isWholeLast) && isWorkingDate(date)) days += 1;
  }
  return days;
}

interface AgeReader {
  readonly language: Language;
  readonly zone: string;
  readonly now: Instant;
}

/** How old something is, in working days: they are what is promised. `later`: it is read on another day too. */
export function ageText(from: Instant, { language, zone, now }: AgeReader, later = false): string {
  const texts = textsIn(language).queue;
  const days = workingDaysBetween(from, now, zone);
  if (days > 0) return texts.ages.days(days);
  return localDate(from, zone) === localDate(now, zone) ? (later ? texts.ages.sameDay : texts.ages.today) : texts.ages.soon;
}

/** How long something took, in hours and days of the clock. */
export function durationText(milliseconds: number, language: Language): string {
  const texts = textsIn(language).queue;
  const hours = Math.floor(milliseconds / hour);
  if (hours < 1) return texts.durations.short;
  return hours < 24 ? texts.durations.hours(hours) : texts.durations.days(Math.floor(hours / 24));
}
