import { findFullNames } from '../terms/full-names.js';
import { type Glossary, likeliestFirst } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';
import { termsNamedNearly } from './near-names.js';
import { cleanText } from './text.js';
import type { Asked } from './understanding.js';
import { abbreviationLike, knownIn } from './written-form.js';

const maxCandidates = 5;
const maxLengthTried = 16;

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
  return [...found].sort((a, b) => startsLike(a) - startsLike(b) || a.localeCompare(b, 'sv')).slice(0, maxCandidates);
};

/** Only slips that keep the letters: another case, swapped neighbours, a doubled letter, forgotten dots. */
export const sameLetters = (glossary: Glossary, asked: string): string[] => {
  const word = asked.toLowerCase();
  if (word.length < 2 || word.length > maxLengthTried) return [];
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
  if (same.length > 0 || word.length < 3 || word.length > maxLengthTried) return same;
  return abbreviations(
    glossary,
    [...atLeast(3, shortened(word)), ...lengthened(word, glossary.letters), ...replaced(word, glossary.letters)],
    word,
  );
};

export const asKnown = (terms: readonly Term[], placeNames: readonly string[]): Asked | undefined => {
  const [first] = terms;
  return first && { as: 'known', abbr: first.abbr, terms: likeliestFirst(terms, placeNames) };
};

/** Something that is not in the glossary: what may have been meant, or that it is unknown. */
export const asNotKnown = (glossary: Glossary, asked: string): Asked => {
  const candidates = similarTo(glossary, asked);
  return candidates.length > 0 ? { as: 'similar', asked, candidates } : { as: 'unknown', asked };
};

const wordsOf = (asked: string): string[] => asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

const nameIn = (glossary: Glossary, asked: string): readonly Term[] => {
  const row = wordsOf(asked);
  const [found] = findFullNames(glossary.names, row.slice(0, 30));
  return found && found.from === 0 && found.to === row.length ? found.terms : [];
};

/** What one abbreviation or full name that was asked for stands for: an input field, a button, one word of a question. */
export const resolveAsked = (glossary: Glossary, typed: string, placeNames: readonly string[]): Asked => {
  const asked = cleanText(typed).trim().slice(0, 200);
  const [abbreviation] = knownIn(glossary, asked);
  const known = asKnown(abbreviation ?? nameIn(glossary, asked), placeNames);
  if (known) return known;
  const notKnown = asNotKnown(glossary, abbreviationLike(asked) ?? asked);
  if (notKnown.as === 'similar') return notKnown;
  const nearly = termsNamedNearly(glossary, wordsOf(asked));
  const candidates = [...new Set(nearly.map(({ abbr }) => abbr))];
  return (
    (candidates.length === 1 ? asKnown(nearly, placeNames) : candidates.length > 1 && { as: 'similar', asked, candidates }) || notKnown
  );
};
