import { swedishStem } from '../says/swedish-stem.js';
import { classOf, phraseOf, withI } from '../says/word-classes.js';

/**
 * Letters of a message that are compared. The rest says nothing more about what it is for, and the cost has to be bounded whatever is sent.
 */
const maxLetters = 600;
const maxWordLetters = 40;

const stems = new Map<string, string>();
/** Enough for every word of the examples and those of some hundred messages. */
const maxStems = 20_000;

/** One spelling of all forms of a word. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = swedishStem(word.slice(0, maxWordLetters));
  if (stems.size >= maxStems) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** "I'll" is not ill, however it is written. */
const unshortened = (text: string): string =>
  text
    .replace(/(?<=\p{L})['’´`]ll(?!\p{L})/gu, ' will')
    .replace(
      /(?<![\p{L}\p{N}])ill (?=(?:be|miss|have|need|join|come|take|bring|get|leave|arrive|try|send|write|answer|ask|not|dial|call|do|go|let|make|probably|just)(?!\p{L}))/gu,
      'i will ',
    )
    .replace(/(?<=\p{L})['’´`](?=\p{L})/gu, '');

/** The words of a text as they were written, in lower case and without signs. */
export function plainWords(text: string): readonly string[] {
  const lower = text.slice(0, maxLetters).normalize('NFC').toLocaleLowerCase('sv');
  return (/['’´`]|ill /u.test(lower) ? unshortened(lower) : lower).match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
}

/** The words of a text with one word for all that means the same. */
export function meantWords(text: string): readonly string[] {
  const plain = withI(plainWords(text));
  const words: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const word = plain[at] ?? '';
    const phrase = phraseOf(word, plain[at + 1] ?? '');
    if (phrase !== undefined) at += 1;
    words.push(phrase ?? classOf(word));
  }
  return words;
}
