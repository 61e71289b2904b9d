import type { Instant } from '../../../core/ids.js';
import { lines } from '../../../core/reply.js';
import { type Reader, showDay, showMoment } from '../../../core/time/dates.js';
import { addDays, inZone, localDate } from '../../../core/time/local-time.js';
import { isWorkingDate } from '../../../core/time/working-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Case, Entry, StaffMember } from './case.js';
import { shownNumber } from './case-number.js';

/** A case as somebody of its back office is shown it. */
export interface View {
  readonly id: string;
  readonly one: Case;
  readonly language: Language;
  readonly zone: string;
  /** When it is read; for a card that stays: when something last happened. */
  readonly now: Instant;
}

export const textsOf = ({ language }: Pick<View, 'language'>) => textsIn(language).queue;

const readerOf = ({ language, zone, now }: Pick<View, 'language' | 'zone' | 'now'>): Reader => ({ language, zone, now });

export const momentOf = (at: Instant, view: Pick<View, 'language' | 'zone' | 'now'>): string => showMoment(at, readerOf(view));

export const nameOf = ({ name }: StaffMember, view: Pick<View, 'language'>): string => (name === '' ? textsOf(view).someone : name);

/** When the asker did something: of an unnamed one only the hour is known. */
export function askersMoment(at: Instant, view: View): string {
  if (view.one.asker.as !== 'unnamed') return momentOf(at, view);
  const { hour } = inZone(at, view.zone);
  return textsOf(view).within(showDay(at, readerOf(view)), hour, hour + 1);
}

/** What the case is called. */
export const numberOf = ({ id, one, language }: Pick<View, 'id' | 'one' | 'language'>): string => shownNumber(id, one, language);

export function headingOf(view: Pick<View, 'id' | 'one' | 'language'>): string {
  const texts = textsOf(view);
  return `${texts.caseTitle(numberOf(view))}: ${texts.kinds[view.one.kind]}`;
}

/** Who said it, in words. */
export function speakerOf(entry: Entry, view: View): string {
  const texts = textsOf(view);
  const name = entry.by === undefined ? texts.someone : nameOf(entry.by, view);
  switch (entry.kind) {
    case 'question':
    case 'followUp':
      return texts.entries[entry.kind];
    default:
      return texts.entries[entry.kind](name);
  }
}

export const shortened = (text: string, max: number, end: string): string =>
  text.length <= max ? text : `${text.slice(0, max).trimEnd()} ${end}`.trim();

export const questionOf = ({ thread }: Case): string => thread.find(({ kind }) => kind === 'question')?.text ?? '';

/** What is to be answered: the question, and what its asker has said last. */
export const askedOf = (one: Case): string => {
  const added = one.thread.findLast(({ kind }) => kind === 'followUp')?.text ?? '';
  return lines(questionOf(one), added);
};

export const isWithdrawn = ({ ending }: Case): boolean => ending?.kind === 'withdrawn';

/** What can be chosen beside the back offices' own names. */
export const topics = ['assignment', 'meetings', 'pay', 'words', 'other'] as const;
type Topic = (typeof topics)[number];

const isTopic = (topic: string): topic is Topic => topics.some((one) => one === topic);

/** A topic as its reader is shown it: one of ours in their language, any other as it was written. */
export const topicText = (topic: string, language: Language): string =>
  isTopic(topic) ? textsIn(language).backOffice.topics[topic] : topic;

const hour = 3_600_000;
/** Working days that are counted at most: nobody needs to know more exactly, and an old case must not make a look at the queue slow. */
const maxDays = 400;

/** Minutes into the day, as the clocks of the zone show them. */
const minuteOf = (at: Instant, zone: string): number => inZone(at, zone).hour * 60 + inZone(at, zone).minute;

/** Whole working days from one moment to another, counted as the back office's promises are. */
export function workingDaysBetween(from: Instant, to: Instant, zone: string): number {
  const [first, last] = [localDate(from, zone), localDate(to, zone)];
  const isWholeLast = minuteOf(to, zone) >= minuteOf(from, zone);
  let days = 0;
  for (let date = first, ahead = 0; date < last && ahead < maxDays; ahead += 1) {
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

/** How old something is, in working days: they are what is promised. */
export function ageText(from: Instant, { language, zone, now }: AgeReader): string {
  const texts = textsIn(language).queue;
  const days = workingDaysBetween(from, now, zone);
  if (days > 0) return texts.ages.workingDays(days);
  return localDate(from, zone) === localDate(now, zone) ? texts.ages.today : texts.ages.soon;
}

/** Days as people count them: the nights that whoever asked has waited. */
function daysSince(from: Instant, { zone, now }: AgeReader): number {
  const [first, today] = [inZone(from, zone).startOf('day'), inZone(now, zone).startOf('day')];
  return Math.round(today.diff(first, 'days').days);
}

/** How long whoever asked has waited, said by itself. */
export const waitedText = (from: Instant, reader: AgeReader): string => textsIn(reader.language).queue.waited(daysSince(from, reader));

/** The same after the word for it; '' on the day it came, which is said beside it. */
export function waitedDays(from: Instant, reader: AgeReader): string {
  const days = daysSince(from, reader);
  return days > 0 ? textsIn(reader.language).queue.ages.days(days) : '';
}

/** How long something took, in hours and days of the clock. */
export function durationText(milliseconds: number, language: Language): string {
  const texts = textsIn(language).queue;
  const hours = Math.floor(milliseconds / hour);
  if (hours < 1) return texts.durations.short;
  return hours < 24 ? texts.durations.hours(hours) : texts.durations.days(Math.floor(hours / 24));
}
