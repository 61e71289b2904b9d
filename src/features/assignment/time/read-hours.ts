import { numbers } from '../../../texts/date-words.js';
import { maxMinutes, type TimeKind } from './time-log.js';
import { amounts, halves, joining, kindWords, units } from './words.js';

/** Nobody writes a time longer than this. */
const maxLetters = 200;

const words = (text: string): readonly string[] =>
  text
    .slice(0, maxLetters)
    .toLocaleLowerCase('sv')
    .match(/\d{1,4}(?:[.,:]\d{1,2})?|\p{L}+/gu) ?? [];

/** Minutes that "1:30" says; of anything else the hours, in minutes. */
function asHours(word: string): number {
  const [hours = '', minutes] = word.split(':');
  return minutes === undefined ? Number(hours.replace(',', '.')) * 60 : Number(hours) * 60 + Number(minutes);
}

const numberIn = (word: string): number | undefined =>
  /^\d/u.test(word) ? Number(word.replace(',', '.').replace(':', '.')) : numbers.get(word);

/**
 * The minutes that a text tells: "2 h", "2,5 timmar", "en och en halv timme", "1 h 30 min", "45 min", or "2" where only hours can be meant.
 * Undefined where it tells none, or more than a day.
 */
export function readMinutes(text: string): number | undefined {
  let minutes = 0;
  let pending: number | undefined;
  let pendingWord = '';
  let found = false;
  const all = words(text);
  for (const [index, word] of all.entries()) {
    const amount = amounts.get(word);
    const unit = units.get(word);
    if (amount !== undefined) {
      minutes += amount * (pending !== undefined && /^\d/u.test(pendingWord) ? pending : 1);
      [pending, found] = [undefined, true];
    } else if (unit !== undefined && pending !== undefined) {
      minutes += unit === 60 && pendingWord.includes(':') ? asHours(pendingWord) : pending * unit;
      [pending, found] = [undefined, true];
    } else if (halves.has(word)) {
      pending = (pendingWord !== '' && pending !== undefined && !isArticle(pendingWord, all[index - 2]) ? pending : 0) + 0.5;
      pendingWord = word;
    } else if (numberIn(word) !== undefined && !(joining.has(word) && pending !== undefined)) {
      [pending, pendingWord] = [numberIn(word), word];
    } else if (!joining.has(word)) {
      if (found) break;
      pending = undefined;
    }
  }
  if (!found && all.length === 1 && pending !== undefined) [minutes, found] = [asHours(all[0] ?? ''), true];
  const whole = Math.round(minutes);
  return found && whole > 0 && whole <= maxMinutes ? whole : undefined;
}

/** "en halv": the article is no number; in "en och en halv" the first one is. */
const isArticle = (word: string, before: string | undefined): boolean =>
  joining.has(word) && (before === undefined || numberIn(before) === undefined);

/** What the time went to, as far as the words say; undefined where they do not. */
export function readKind(text: string): TimeKind | undefined {
  const said = words(text);
  return kindWords.find(([, beginnings]) => beginnings.some((beginning) => said.some((word) => word.startsWith(beginning))))?.[0];
}
