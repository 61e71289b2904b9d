import { LRUCache } from 'lru-cache';
import { swedishStem } from '../../../core/hearing/says/swedish-stem.js';

/** The most words that a document is found by. When there are more, parts of words are left out first, then what was said last. */
export const maxWordKeys = 400;

/** Endings that the stemmer leaves on some forms of short words and not on others: "mötet", "mötena", "möte". */
const ending = /(?<=^.{3,})(?:et|en|an)$/u;
/** "programmet", "program". */
const doubled = /(\p{L})\1$/u;
const maxWordLetters = 40;

/** Swedish joins words, so long ones are also found by how they begin and end. Parts that are shorter say too little. */
const minBeginning = 3;
const minEnd = 4;

interface Stem {
  readonly whole: string;
  readonly parts: readonly string[];
}

const keyOf = (stem: string): string => `word:${stem}`;

function partsOf(stem: string): readonly string[] {
  const cuts = Array.from({ length: Math.max(0, stem.length - minBeginning - minEnd + 1) }, (_, at) => at + minBeginning);
  return cuts.flatMap((cut) => [keyOf(stem.slice(0, cut)), keyOf(stem.slice(cut))]);
}

/** In V8 a piece of a longer string keeps all of it in memory, and the longer one may be a question that has been erased. */
const ofItsOwn = (text: string): string => Buffer.from(text).toString();

/** Stemming takes longer than all the rest, and most words come again and again. */
const known = new LRUCache<string, Stem>({ max: 20_000 });

function stemOf(word: string): Stem {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = swedishStem(word.slice(0, maxWordLetters)).replace(ending, '').replace(doubled, '$1');
  const made = { whole: keyOf(stem), parts: partsOf(stem) };
  known.set(ofItsOwn(word), made);
  return made;
}

const stemsIn = (text: string): readonly Stem[] => (text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]{2,}/gu) ?? []).map(stemOf);

/** What a document is found by that has these texts. */
export function wordKeys(texts: readonly string[]): readonly string[] {
  const stems = new Set(texts.flatMap(stemsIn));
  const keys = new Set<string>();
  for (const { whole } of stems) keys.add(whole);
  for (const { parts } of stems) for (const part of parts) keys.add(part);
  return [...keys].slice(0, maxWordKeys);
}

/** What the documents are found by that have all the words of a search; none when it has no words. */
export const soughtKeys = (text: string): readonly string[] => [...new Set(stemsIn(text).map(({ whole }) => whole))];
