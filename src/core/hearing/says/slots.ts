/** What stands for a word that changes from one message to the next, so that "den 3 mars" and "den 9 maj" are the same sentence. */
const termSlot = 'slotterm';
const dateSlot = 'slotdate';
const timeSlot = 'slottime';
const numberSlot = 'slotnumber';
const personSlot = 'slotperson';
const placeSlot = 'slotplace';

/** What stands before a name of somewhere, seldom before one of somebody. */
const beforePlaces = new Set('i från till på mot via in from to at near'.split(' '));

const maxLetters = 600;

const dates =
  /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ens)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|(?:januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december)mötet)$/u;

/** The same with a word of ours for each slot; {text} may be anything, and counts for nothing. */
export const exampleOf = (example: string): string =>
  example
    .replaceAll('{term}', termSlot)
    .replaceAll('{date}', dateSlot)
    .replaceAll('{time}', timeSlot)
    .replaceAll('{number}', numberSlot)
    .replaceAll('{person}', personSlot)
    .replaceAll('{place}', placeSlot)
    .replaceAll('{text}', ' ');

export interface WordsKnown {
  /** Whether a word, as it is written, is an abbreviation of the glossary. */
  readonly isTerm: (word: string) => boolean;
  /** Whether a word in lower case stands in any example: what does not and has a capital is a name. */
  readonly isWord: (word: string) => boolean;
}

/** A message as it is compared: its changing words are slots, and the abbreviations among them stand at the end as well. */
export function comparable(text: string, { isTerm, isWord }: WordsKnown): string {
  const terms: string[] = [];
  let isFirst = true;
  let lastWasName = false;
  let before = '';
  const said = text.slice(0, maxLetters).replace(/(?:\d{1,2}[.:]\d{2}|[\p{L}\p{N}][\p{L}\p{N}&-]*)/gu, (word) => {
    const beginning = isFirst;
    isFirst = false;
    const afterName = lastWasName;
    lastWasName = false;
    const lower = word.toLocaleLowerCase('sv');
    const slotOfName = beforePlaces.has(before) ? placeSlot : personSlot;
    before = lower;
    if (/^\d{1,2}[.:]\d{2}$/u.test(word)) return timeSlot;
    if (/^\d+$/u.test(word)) return numberSlot;
    if (dates.test(lower)) return dateSlot;
    if (isTerm(word)) {
      terms.push(lower);
      return termSlot;
    }
    const isName = !beginning && /^\p{Lu}\p{Ll}/u.test(word) && !isWord(lower);
    lastWasName = isName;
    if (isName) return afterName ? '' : slotOfName;
    return word;
  });
  return terms.length === 0 ? said : `${said} ${terms.join(' ')}`;
}

/** "ta bort fråga 2" is said as in "ta bort fråga {number}". */
export const withNumberSlots = (text: string): string =>
  text.slice(0, maxLetters).replace(/(?<![\p{L}\p{N}])\d{1,8}(?![\p{L}\p{N}])/gu, numberSlot);

/** Somebody by name, in what `comparable` gave. */
export const hasName = (said: string): boolean => said.includes(personSlot);

export const firstNumber = (text: string): string | undefined =>
  /(?<![\p{L}\p{N}])\d{1,8}(?![\p{L}\p{N}])/u.exec(text.slice(0, maxLetters))?.[0];

export const firstTerm = (text: string, isTerm: WordsKnown['isTerm']): string | undefined =>
  text
    .slice(0, maxLetters)
    .match(/[\p{L}\p{N}][\p{L}\p{N}&-]*/gu)
    ?.find(isTerm);
