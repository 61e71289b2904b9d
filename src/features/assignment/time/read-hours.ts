import { numbers } from '../../../texts/date-words.js';
import { amounts, articles, halves, joining, kindWords, units } from './says.js';
import { maxMinutes, type TimeKind } from './time-log.js';

/** Nobody writes a time longer than this. */
const maxLetters = 200;

const words = (text: string): readonly string[] =>
  text
    .slice(0, maxLetters)
    .toLocaleLowerCase('sv')
    .match(/\d{1,4}(?:[.,:]\d{1,2})?|\p{L}+/gu) ?? [];

/** Hours that a word says: "2", "2,5", "1:30", "två". */
function numberIn(word: string): number | undefined {
  if (!/^\d/u.test(word)) return articles.has(word) ? 1 : numbers.get(word);
  const [whole = '', minutes] = word.split(':');
  return minutes === undefined ? Number(whole.replace(',', '.')) : Number(whole) + Number(minutes) / 60;
}

/**
 * The minutes that a text tells: "2 h", "2,5 timmar", "en och en halv timme", "1 h 30 min", "45 min", or "2" where only hours can be meant.
 * Undefined where it tells none, or more than a day.
 */
export function readMinutes(text: string): number | undefined {
  const all = words(text);
  let minutes = 0;
  /** A number whose unit has not come yet; an article says one until something says otherwise ("en halv", "en kvart"). */
  let pending: { readonly number: number; readonly isArticle: boolean } | undefined;
  for (const word of all) {
    const [unit, amount, number] = [units.get(word), amounts.get(word), numberIn(word)];
    if (unit !== undefined || amount !== undefined) {
      minutes += (unit ?? amount ?? 0) * (pending?.number ?? (amount === undefined ? 0 : 1));
      pending = undefined;
    } else if (halves.has(word)) {
      pending = { number: (pending === undefined || pending.isArticle ? 0 : pending.number) + 0.5, isArticle: false };
    } else if (joining.has(word)) {
      pending = pending && { ...pending, isArticle: false };
    } else if (number !== undefined) {
      pending = articles.has(word) && pending !== undefined ? pending : { number, isArticle: articles.has(word) };
    } else {
      if (minutes > 0) break;
      pending = undefined;
    }
  }
  if (minutes === 0 && all.length === 1 && pending !== undefined) minutes = pending.number * 60;
  const whole = Math.round(minutes);
  return whole > 0 && whole <= maxMinutes ? whole : undefined;
}

/** What the time went to, as far as the words say; undefined where they do not. */
export function readKind(text: string): TimeKind | undefined {
  const said = words(text);
  return kindWords.find(([, beginnings]) => beginnings.some((beginning) => said.some((word) => word.startsWith(beginning))))?.[0];
}
