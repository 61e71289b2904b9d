import type { Language } from './language.js';

/** A day as a calendar shows it. `weekday`: 1 is Monday. `year` is left out when it goes without saying. */
export interface DayParts {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

interface DateTexts {
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Days from today. */
  readonly relative: Readonly<Record<number, string>>;
  /** HH:MM as it is written. */
  readonly time: (time: string) => string;
  readonly at: (day: string, time: string) => string;
  readonly from: (day: string, start: string, end: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly times: (start: string, end: string) => string;
}

const withDot = (time: string): string => time.replace(':', '.');

export const dateTexts: Readonly<Record<Language, DateTexts>> = {
  sv: {
    weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
    months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
    relative: { [-1]: 'i går', 0: 'i dag', 1: 'i morgon', 2: 'i övermorgon' },
    time: withDot,
    at: (day, time) => `${day} kl. ${time}`,
    from: (day, start, end) => `${day} kl. ${start}–${end}`,
    between: (start, end) => `${start} – ${end}`,
    times: (start, end) => `kl. ${start}–${end}`,
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    relative: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
    time: (time) => time,
    at: (day, time) => `${day} at ${time}`,
    from: (day, start, end) => `${day}, ${start}–${end}`,
    between: (start, end) => `${start} – ${end}`,
    times: (start, end) => `${start}–${end}`,
  },
};

/** tisdag 5 november, Tuesday 5 November 2027 */
export function dayText({ weekday, day, month, year }: DayParts, language: Language): string {
  const { weekdays, months } = dateTexts[language];
  const parts = [weekdays[weekday - 1], day, months[month - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}
