import type { Glossary } from '../terms/glossary.js';

const mostCandidates = 5;
const longestTried = 16;

const swapped = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));

const shortened = (word: string): string[] => Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** One letter typed twice, or a double one typed once. */
const doubled = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) =>
    word[at] === word[at + 1] ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at + 1) + word.slice(at),
  );

const plain = new Map([
  ['å', ['a']],
  ['ä', ['a']],
  ['ö', ['o']],
  ['a', ['å', 'ä']],
  ['o', ['ö']],
]);

/** With and without the dots and the ring. */
const dotted = (word: string): string[] =>
  Array.from(word).flatMap((letter, at) => (plain.get(letter) ?? []).map((other) => word.slice(0, at) + other + word.slice(at + 1)));

const replaced = (word: string, letters: readonly string[]): string[] =>
  letters.flatMap((letter) => Array.from({ length: word.length }, (_, at) => word.slice(0, at) + letter + word.slice(at + 1)));

const lengthened = (word: string, letters: readonly string[]): string[] =>
  letters.flatMap((letter) => Array.from({ length: word.length + 1 }, (_, at) => word.slice(0, at) + letter + word.slice(at)));

const atLeast = (length: number, words: readonly string[]): string[] => words.filter((word) => word.length >= length);

const abbreviations = (glossary: Glossary, words: readonly string[], asked: string): string[] => {
  const startsLike = (abbr: string): number => (abbr.toLowerCase().startsWith(asked.slice(0, 1)) ? 0 : 1);
  const found = new Set(words.flatMap((word) => (glossary.byFolded.get(word) ?? []).map((term) => term.abbr)));
  return [...found].sort((a, b) => startsLike(a) - startsLike(b) || a.localeCompare(b, 'sv')).slice(0, mostCandidates);
};

/** Only what a slip of the finger makes of the same letters: another case, swapped neighbours, a doubled letter, forgotten dots. */
export const sameLetters = (glossary: Glossary, asked: string): string[] => {
  const word = asked.toLowerCase();
  if (word.length < 2 || word.length > longestTried) return [];
  for (const near of [[word], [...swapped(word), ...dotted(word)], atLeast(3, doubled(word))]) {
    const found = abbreviations(glossary, near, word);
    if (found.length > 0) return found;
  }
  return [];
};

/**
 * Abbreviations that somebody who wrote `asked` may have meant: the nearest kind of slip that leads to any. The slips
 * are tried against the index rather than every term against the slip, so it costs the same however many terms there are.
 */
export const similarTo = (glossary: Glossary, asked: string): string[] => {
  const word = asked.toLowerCase();
  const same = sameLetters(glossary, asked);
  if (same.length > 0 || word.length < 3 || word.length > longestTried) return same;
  return abbreviations(
    glossary,
    [...atLeast(3, shortened(word)), ...lengthened(word, glossary.letters), ...replaced(word, glossary.letters)],
    word,
  );
};
