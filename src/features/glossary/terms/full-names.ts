import type { Term } from './term.js';

const endings = [
  ...['ernas', 'arnas', 'ornas', 'andes', 'ade', 'erna', 'arna', 'orna', 'enas', 'ena', 'ens', 'ets'],
  ...['at', 'ad', 'na', 'en', 'et', 'er', 'ar', 'or', 'an', 'es', 'a', 'e'],
];

/** What all inflections of a Swedish or English word have in common. Doubled letters count once, as people easily leave one out. */
export const stem = (word: string): string => {
  const folded = word.toLowerCase().replace(/s$/, '');
  const ending = endings.find((one) => folded.endsWith(one) && folded.length - one.length >= 3);
  const cut = ending ? folded.slice(0, -ending.length) : folded.replace(/(?<=.[dlr])t$/, '');
  return cut.replace(/(?<=..)s$/, '').replace(/(.)\1+/g, '$1');
};

const words = (name: string): string[] =>
  name
    .replace(/&/g, ' och ')
    .replace(/^the /i, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How a name may be asked for: as written, and without what stands in brackets. */
const spellings = (name: string): string[] => [name.replace(/\(([^)]*)-\)/g, '$1'), name.replace(/\([^)]*\)/g, ' ')];

export interface FullNames {
  /** Stems joined by spaces. */
  readonly byKey: Pick<ReadonlyMap<string, readonly Term[]>, 'get'>;
  /** How many words the names that begin with this stem have, longest first. */
  readonly lengths: Pick<ReadonlyMap<string, readonly number[]>, 'get'>;
}

/** The names of one list of terms, as opposed to a view that looks in two lists. */
export interface IndexedNames extends FullNames {
  readonly byKey: ReadonlyMap<string, readonly Term[]>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

export const indexFullNames = (terms: readonly Term[]): IndexedNames => {
  const byKey = new Map<string, Term[]>();
  const lengths = new Map<string, number[]>();
  const cache = new Map<string, string>();
  const stemOnce = (word: string): string => {
    const known = cache.get(word) ?? stem(word);
    cache.set(word, known);
    return known;
  };
  for (const term of terms) {
    for (const name of [term.sv, term.en, ...term.aliases].flatMap(spellings)) {
      const stems = words(name).map(stemOnce);
      const [first] = stems;
      if (first === undefined || stems.join('').length < 4) continue;
      const key = stems.join(' ');
      const named = byKey.get(key);
      if (!named) byKey.set(key, [term]);
      else if (named.at(-1) !== term) named.push(term);
      const known = lengths.get(first) ?? [];
      if (!known.includes(stems.length))
        lengths.set(
          first,
          [...known, stems.length].sort((a, b) => b - a),
        );
    }
  }
  return { byKey, lengths };
};

/** Whether a word is one of those in the term's full names. */
export const isInNameOf = (word: string, terms: readonly Term[]): boolean =>
  terms.some((term) => [term.sv, ...term.aliases, term.en].some((name) => words(name).some((one) => stem(one) === stem(word))));

export interface NamedHere {
  /** Index of the first word and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly terms: readonly Term[];
}

/** The full names in a row of words, the longest at each place. */
export const findFullNames = (names: FullNames, row: readonly string[]): NamedHere[] => {
  const stems = row.map(stem);
  const found: NamedHere[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    for (const length of names.lengths.get(stems[at] ?? '') ?? []) {
      const terms = at + length <= stems.length ? names.byKey.get(stems.slice(at, at + length).join(' ')) : undefined;
      if (!terms) continue;
      found.push({ from: at, to: at + length, terms });
      at += length - 1;
      break;
    }
  }
  return found;
};
