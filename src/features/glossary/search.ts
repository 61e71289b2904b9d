import type { Glossary } from './glossary.js';
import type { Term } from './term.js';

const swedish = new Intl.Collator('sv');

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

interface Entry {
  readonly abbr: string;
  readonly folded: string;
  readonly names: readonly string[];
}

/** Made once per glossary and kept as long as it. */
const indexes = new WeakMap<Glossary, readonly Entry[]>();

const entriesOf = (glossary: Glossary): readonly Entry[] => {
  const there = indexes.get(glossary);
  if (there) return there;
  const made = new Map<string, Term[]>();
  for (const term of glossary.terms) {
    const same = made.get(term.abbr);
    if (same) same.push(term);
    else made.set(term.abbr, [term]);
  }
  const entries = Array.from(made, ([abbr, terms]) => ({
    abbr,
    folded: abbr.toLowerCase(),
    // A space before every word: a word's beginning is found with `includes`.
    names: terms.flatMap((term) => [term.sv, term.en, ...term.aliases]).map((name) => ` ${wordsOf(name).join(' ')}`),
  })).sort((a, b) => swedish.compare(a.abbr, b.abbr));
  indexes.set(glossary, entries);
  return entries;
};

const inOrder = (name: string, words: readonly string[]): boolean => {
  let from = 0;
  for (const word of words) {
    const at = name.indexOf(` ${word}`, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
};

/** 0 is the best; undefined is no match. */
const rank = (entry: Entry, typed: string, words: readonly string[]): number | undefined => {
  if (entry.folded === typed) return 0;
  if (entry.folded.startsWith(typed)) return 1;
  if (words.length === 0) return undefined;
  const phrase = ` ${words.join(' ')}`;
  if (entry.names.some((name) => name.startsWith(phrase))) return 2;
  if (entry.names.some((name) => inOrder(name, words))) return 3;
  if (entry.names.some((name) => words.every((word) => name.includes(` ${word}`)))) return 4;
  return undefined;
};

/** Abbreviations for what somebody has typed so far, the best first and A to Ö among equals: by their letters, then by their names' words. */
export const search = (glossary: Glossary, query: string, limit: number): readonly string[] => {
  const typed = query.normalize('NFC').trim().toLowerCase().slice(0, 100);
  if (typed === '') return [];
  const words = wordsOf(typed);
  const ranked: string[][] = [[], [], [], [], []];
  for (const entry of entriesOf(glossary)) {
    const place = rank(entry, typed, words);
    if (place !== undefined) ranked[place]?.push(entry.abbr);
  }
  return ranked.flat().slice(0, limit);
};
