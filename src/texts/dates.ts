import type { Language } from './language.js';

interface DateTexts {
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
    relative: { [-1]: 'i går', 0: 'i dag', 1: 'i morgon', 2: 'i övermorgon' },
    time: withDot,
    at: (day, time) => `${day} kl. ${time}`,
    from: (day, start, end) => `${day} kl. ${start}–${end}`,
    between: (start, end) => `${start} – ${end}`,
    times: (start, end) => `kl. ${start}–${end}`,
  },
  en: {
    relative: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
    time: (time) => time,
    at: (day, time) => `${day} at ${time}`,
    from: (day, start, end) => `${day}, ${start}–${end}`,
    between: (start, end) => `${start} – ${end}`,
    times: (start, end) => `${start}–${end}`,
  },
};
