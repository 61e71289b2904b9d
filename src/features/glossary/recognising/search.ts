import type { Glossary, Layer } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';

const swedish = new Intl.Collator('sv');

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

interface Abbreviation {
  readonly abbr: string;
  readonly folded: string;
  /** Each name with a space before every word: a word's beginning is found with `includes`. */
  readonly names: readonly string[];
}

interface Index {
  /** A to Ö. */
  readonly entries: readonly Abbreviation[];
  /** Every word and abbreviation, sorted by its letters' codes, and the entries that have it. */
  readonly words: readonly string[];
  readonly having: ReadonlyMap<string, readonly number[]>;
}

const makeIndex = (terms: readonly Term[]): Index => {
  const byAbbr = new Map<string, Term[]>();
  for (const term of terms) {
    const same = byAbbr.get(term.abbr);
    if (same) same.push(term);
    else byAbbr.set(term.abbr, [term]);
  }
  const entries = Array.from(byAbbr, ([abbr, same]) => ({
    abbr,
    folded: abbr.toLowerCase(),
    names: same.flatMap((term) => [term.sv, term.en, ...term.aliases]).map((name) => ` ${wordsOf(name).join(' ')}`),
  })).sort((a, b) => swedish.compare(a.abbr, b.abbr));
  const having = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    for (const word of [entry.folded, ...entry.names.flatMap((name) => name.slice(1).split(' '))]) {
      const there = having.get(word);
      if (!there) having.set(word, [at]);
      else if (there.at(-1) !== at) there.push(at);
    }
  });
  return { entries, words: [...having.keys()].sort(), having };
};

/** The abbreviations that a layer changes, with all their terms. */
const changedIn = ({ bySpelling }: Glossary, { added, removed }: Layer): readonly Term[] => {
  const abbrs = new Set([...added.terms, ...removed].map(({ abbr }) => abbr));
  return [...abbrs].flatMap((abbr) => (bySpelling.get(abbr) ?? []).filter((term) => term.abbr === abbr));
};

/** Made at the first search and kept as long as its glossary. Of one that lies on another, only what differs. */
const indexes = new WeakMap<Glossary, Index>();

const indexOf = (glossary: Glossary): Index => {
  const index = indexes.get(glossary) ?? makeIndex(glossary.layer ? changedIn(glossary, glossary.layer) : glossary.terms);
  indexes.set(glossary, index);
  return index;
};

/** The entries with a word that begins like this. */
const beginningWith = ({ words, having }: Index, start: string): readonly number[] => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; words[at]?.startsWith(start); at += 1) for (const entry of having.get(words[at] ?? '') ?? []) found.push(entry);
  return found;
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
const rank = (entry: Abbreviation, typed: string, words: readonly string[]): number | undefined => {
  if (entry.folded === typed) return 0;
  if (entry.folded.startsWith(typed)) return 1;
  if (words.length === 0) return undefined;
  const phrase = ` ${words.join(' ')}`;
  if (entry.names.some((name) => name.startsWith(phrase))) return 2;
  if (entry.names.some((name) => inOrder(name, words))) return 3;
  if (entry.names.some((name) => words.every((word) => name.includes(` ${word}`)))) return 4;
  return undefined;
};

/** By their rank, A to Ö within it. */
const ranked = (glossary: Glossary, typed: string, words: readonly string[]): readonly string[][] => {
  const index = indexOf(glossary);
  const [fewest = []] = words.map((word) => beginningWith(index, word)).sort((a, b) => a.length - b.length);
  const places = [...new Set([...fewest, ...beginningWith(index, typed)])].sort((a, b) => a - b);
  const found: string[][] = [[], [], [], [], []];
  for (const place of places) {
    const entry = index.entries[place];
    const rankHere = entry && rank(entry, typed, words);
    if (entry && rankHere !== undefined) found[rankHere]?.push(entry.abbr);
  }
  const { layer } = glossary;
  if (!layer) return found;
  const changed = new Set([...layer.added.terms, ...layer.removed].map(({ abbr }) => abbr));
  const under = ranked(layer.under, typed, words).map((abbrs) => abbrs.filter((abbr) => !changed.has(abbr)));
  return found.map((here, at) => [...here, ...(under[at] ?? [])].sort(swedish.compare));
};

/** Abbreviations for what somebody has typed so far, the best first and A to Ö among equals: by their letters, then by their names' words. */
export const search = (glossary: Glossary, query: string, limit: number): readonly string[] => {
  const typed = query.normalize('NFC').trim().toLowerCase().slice(0, 100);
  if (typed === '') return [];
  return ranked(glossary, typed, wordsOf(typed)).flat().slice(0, limit);
};
