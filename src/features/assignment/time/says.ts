import type { TimeKind } from './time-log.js';

/** Words that people write hours and minutes with, in lower case. */
export const units: ReadonlyMap<string, number> = new Map([
  ...['h', 'tim', 'timma', 'timme', 'timmar', 'hour', 'hours', 'hr', 'hrs'].map((word): [string, number] => [word, 60]),
  ...['m', 'min', 'minut', 'minuter', 'minute', 'minutes', 'mins'].map((word): [string, number] => [word, 1]),
]);

/** Whole amounts that are a word of their own, in minutes. */
export const amounts: ReadonlyMap<string, number> = new Map([
  ['halvtimme', 30],
  ['halvtimma', 30],
  ['kvart', 15],
  ['trekvart', 45],
  ['halvdag', 240],
  ['heldag', 480],
]);

/** "2 och en halv", "half an hour". */
export const halves: ReadonlySet<string> = new Set(['halv', 'half']);
export const joining: ReadonlySet<string> = new Set(['och', 'and']);
export const articles: ReadonlySet<string> = new Set(['en', 'ett', 'a', 'an']);

/** Days back, for what has been: "2 h läsning i går". */
export const daysBack: ReadonlyMap<string, number> = new Map([
  ...['i går', 'igår', 'yesterday', 'i går kväll', 'last night'].map((word): [string, number] => [word, 1]),
  ...['i förrgår', 'iförrgår', 'förrgår', 'the day before yesterday', 'day before yesterday'].map((word): [string, number] => [word, 2]),
]);

/** A weekday that has been may have these around it: "i tisdags", "förra tisdagen", "last Tuesday". */
export const beforeWeekday = 'i|förra|senaste|på|last|this|on';

/** What the time went to, by the beginnings of words. */
export const kindWords: readonly (readonly [TimeKind, readonly string[]])[] = [
  ['travel', ['res', 'rest', 'åkt', 'åka', 'tåg', 'buss', 'bil', 'travel', 'train', 'drive', 'driving', 'trip']],
  ['preparation', ['läs', 'förbered', 'skriv', 'underlag', 'read', 'prepar', 'writ', 'study', 'homework']],
  ['meeting', ['möte', 'sammanträde', 'träff', 'meeting', 'session']],
];
