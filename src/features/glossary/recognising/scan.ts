import { isEveryday, isPlainWord } from '../terms/everyday.js';
import { type Glossary, likeliestFirst, spelt } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';
import { type Chunk, cleanText, eachChunk, inWord, kindOf, lineBreak, lower, space, vowel } from './text.js';
import { abbreviationLike, knownIn } from './written-form.js';

export interface Scanned {
  /** In order of first appearance, each abbreviation once. */
  readonly known: readonly { readonly abbr: string; readonly terms: readonly Term[] }[];
  readonly unknown: readonly string[];
}

const maxChunkLength = 80;
const maxLowerCaseLength = 6;
const maxCapitalisedLength = 12;
/** How far from a word its neighbour may stand. */
const reach = 12;
const maxNeighbourLength = 40;

/** In running text another case counts only when all is capitals: SOL, but not sol or Sol. */
const inText = (glossary: Glossary, written: string): readonly Term[] => {
  const exact = glossary.bySpelling.get(written);
  if (exact) return exact;
  return written === written.toUpperCase() ? spelt(glossary, written) : [];
};

/**
 * Lower-case letters that cannot be pronounced as a word: kbt, npf, the last three of adhd. It works on positions, without making a string
 * of each word.
 */
const cannotBeSaid = (text: string, { start, end, vowels }: Readonly<Chunk>): boolean => {
  if (vowels === 0) return true;
  for (let at = Math.max(start, end - 3); at < end; at += 1) if ((kindOf(text.charCodeAt(at)) & vowel) !== 0) return false;
  return true;
};

const isWordAt = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & inWord) !== 0;
const isBreakAt = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & lineBreak) !== 0;
const isSpaceAt = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & space) !== 0;

/** The nearest word of two letters or more on the same line, in one direction. */
const neighbour = (text: string, from: number, step: 1 | -1): string => {
  let at = from;
  for (let skipped = 0; skipped < reach && at >= 0 && at < text.length && !isBreakAt(text, at); skipped += 1) {
    const first = at;
    while (at >= 0 && at < text.length && isWordAt(text, at) && Math.abs(at - first) < maxNeighbourLength) at += step;
    if (Math.abs(at - first) > 1) return step === 1 ? text.slice(first, at) : text.slice(at + 1, first + 1);
    if (at === first) at += step;
  }
  return '';
};

/** Capitals beside a plain word in capitals are a heading or shouting, not abbreviations. */
const isShouted = (text: string, chunk: Readonly<Chunk>, glossary: Glossary): boolean =>
  [neighbour(text, chunk.start - 1, -1), neighbour(text, chunk.end, 1)].some(
    (word) => word !== '' && word === word.toUpperCase() && isPlainWord(word) && !glossary.bySpelling.has(word),
  );

const isOrdinary = (terms: readonly Term[]): boolean => terms.every((term) => term.ordinaryWord || isPlainWord(term.abbr));

/** Not a scrap of a broken line, and not a part of `rjl.se`. */
const isAmongWords = (text: string, { start, end }: Readonly<Chunk>): boolean =>
  (neighbour(text, start - 1, -1) !== '' || neighbour(text, end, 1) !== '') &&
  !(text[start - 1] === '.' || (text[end] === '.' && end + 1 < text.length && isWordAt(text, end + 1)));

/** Where the word goes on that was divided with a hyphen at `end`, or -1. */
const continuation = (text: string, end: number): number => {
  if (text[end] !== '-') return -1;
  let at = end + 1;
  let broken = false;
  while (at < text.length && at - end < reach && isSpaceAt(text, at)) {
    broken ||= isBreakAt(text, at);
    at += 1;
  }
  return broken && at < text.length && isWordAt(text, at) ? at : -1;
};

const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && at - from < maxChunkLength && isWordAt(text, at)) at += 1;
  return at;
};

/** Tells whether a place is within a web or mail address; asked from left to right, it looks at each sign once. */
const addressFinder = (text: string): ((at: number) => boolean) => {
  let end = -1;
  let isAddress = false;
  return (at) => {
    if (at < end) return isAddress;
    let start = at;
    while (start > Math.max(end, 0) && !isSpaceAt(text, start - 1)) start -= 1;
    end = at;
    while (end < text.length && !isSpaceAt(text, end)) end += 1;
    const field = text.slice(start, end);
    isAddress = field.includes('@') || field.includes('://') || field.startsWith('www.');
    return isAddress;
  };
};

/** The abbreviations of a text: pasted, attached, or read with noise by a scanner. Linear in its length. */
export const scan = (raw: string, glossary: Glossary, placeNames: readonly string[] = []): Scanned => {
  const text = cleanText(raw);
  const known = new Map<string, readonly Term[]>();
  const unknown = new Set<string>();
  const inAddress = addressFinder(text);
  let continuesAt = -1;
  let readTo = -1;

  /** The same word is looked up once, however often it stands there. */
  const lookedUp = new Map<string, { readonly found: (readonly Term[])[]; readonly abbr: string | undefined }>();
  const lookUp = (written: string) => {
    const known = lookedUp.get(written) ?? { found: knownIn(glossary, written, inText), abbr: abbreviationLike(written) };
    lookedUp.set(written, known);
    return known;
  };

  const note = (terms: readonly Term[]): void => {
    const [first] = terms;
    if (first && !known.has(first.abbr)) known.set(first.abbr, likeliestFirst(terms, placeNames));
  };

  const noteUnknown = (abbr: string | undefined, chunk: Readonly<Chunk>): void => {
    if (!abbr || unknown.has(abbr) || isEveryday(abbr) || isShouted(text, chunk, glossary)) return;
    const next = abbr.length === 2 ? neighbour(text, chunk.end, 1) : '';
    const isInitials = next !== '' && next !== next.toLowerCase() && next !== next.toUpperCase();
    if (!isInitials) unknown.add(abbr);
  };

  const noteCapitals = (chunk: Readonly<Chunk>): void => {
    const goesOn = continuation(text, chunk.end);
    const isContinued = chunk.start === continuesAt;
    continuesAt = goesOn;
    if (inAddress(chunk.start)) return;
    const written = text.slice(chunk.start, chunk.end);
    const divided = goesOn < 0 ? [] : inText(glossary, written + text.slice(goesOn, wordEnd(text, goesOn)));
    if (divided.length > 0) {
      readTo = goesOn + 1;
      note(divided);
      return;
    }
    const { found, abbr } = lookUp(written);
    for (const terms of found) if (!isOrdinary(terms) || !isShouted(text, chunk, glossary)) note(terms);
    if (found.length === 0 && chunk.upper >= 2 && !isContinued && goesOn < 0) noteUnknown(abbr, chunk);
  };

  const noteCapitalised = (written: string): void => {
    const spelling = written.endsWith('s') && !glossary.capitalised.has(written) ? written.replace(/:?s$/, '') : written;
    if (glossary.capitalised.has(spelling)) note(spelt(glossary, spelling));
  };

  eachChunk(text, (chunk) => {
    const length = chunk.end - chunk.start;
    if (length < 2 || length > maxChunkLength || chunk.start < readTo) return;
    if (chunk.upper >= 2 || (chunk.upper === 1 && chunk.digits > 0)) noteCapitals(chunk);
    else if (chunk.upper === 1 && glossary.capitalised.size > 0 && (kindOf(text.charCodeAt(chunk.start)) & lower) === 0) {
      if (length <= maxCapitalisedLength && !inAddress(chunk.start)) noteCapitalised(text.slice(chunk.start, chunk.end));
    } else if (chunk.upper === 0 && chunk.vowels <= 1 && length >= 3 && length <= maxLowerCaseLength) {
      if (!cannotBeSaid(text, chunk)) return;
      const terms = glossary.byFolded.get(text.slice(chunk.start, chunk.end));
      if (terms && isAmongWords(text, chunk) && !inAddress(chunk.start)) note(terms);
    }
  });

  return { known: Array.from(known, ([abbr, terms]) => ({ abbr, terms })), unknown: [...unknown] };
};
