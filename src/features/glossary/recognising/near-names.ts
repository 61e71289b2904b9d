import { editDistance } from '../../../core/hearing/words/edit-distance.js';
import { stem } from '../terms/full-names.js';
import type { Glossary } from '../terms/glossary.js';
import type { Level, Term } from '../terms/term.js';

/** Words that say a level in a full name, by their stems: a region is local, or with others healthcare-regional. */
const levelWords: Readonly<Record<string, readonly Level[]>> = {
  nationel: ['national'],
  sjukvardsregional: ['healthcareRegional'],
  healthcar: ['healthcareRegional'],
  regional: ['healthcareRegional', 'local'],
  lokal: ['local'],
  national: ['national'],
  local: ['local'],
};

/** Shorter words are compared as they are: too many real ones are one letter away. */
const minMisspeltLength = 5;
const minTwiceLength = 8;
const maxWordLength = 40;
const maxWords = 8;
const maxReadings = 3;

const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (name: string): string[] =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const without = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

interface Form {
  readonly form: string;
  readonly stem: string;
  readonly letters: number;
}

interface Index {
  /** By the stems of the whole name, without dots and rings. */
  readonly whole: ReadonlyMap<string, ReadonlySet<Term>>;
  /** By the stems of what is left of a name that begins with its level: "arbetsgrupp". */
  readonly kinds: ReadonlyMap<string, ReadonlySet<Term>>;
  /** Each form of each word, and the stem it leads to. */
  readonly words: ReadonlyMap<string, string>;
  /** The same forms, by their number of letters. */
  readonly forms: readonly (readonly Form[] | undefined)[];
}

const add = (map: Map<string, Set<Term>>, key: string, term: Term): void => {
  const there = map.get(key);
  if (there) there.add(term);
  else map.set(key, new Set([term]));
};

/** How many of the first words say the level. */
const levelsFirst = (stems: readonly string[]): number => {
  const first = stems.findIndex((one) => !Object.hasOwn(levelWords, one));
  return first < 0 ? stems.length : first;
};

const makeIndex = (terms: readonly Term[]): Index => {
  const whole = new Map<string, Set<Term>>();
  const kinds = new Map<string, Set<Term>>();
  const words = new Map<string, string>();
  const byLength: Form[][] = [];
  for (const term of terms) {
    for (const name of [term.sv, term.en, ...term.aliases]) {
      const forms = wordsOf(name).map(folded);
      const stems = forms.map(stem);
      if (stems.join('').length < minTwiceLength) continue;
      add(whole, stems.join(' '), term);
      const first = levelsFirst(stems);
      if (first > 0 && first < stems.length) add(kinds, stems.slice(first).join(' '), term);
      for (const [at, stemmed] of stems.entries()) {
        for (const form of [stemmed, forms[at] ?? stemmed]) {
          if (words.has(form)) continue;
          words.set(form, stemmed);
          const ofLength = byLength[form.length] ?? [];
          ofLength.push({ form, stem: stemmed, letters: lettersIn(form) });
          byLength[form.length] = ofLength;
        }
      }
    }
  }
  return { whole, kinds, words, forms: byLength };
};

/** Made when a name is first looked for this way, and kept as long as its glossary. */
const indexes = new WeakMap<Glossary, Index>();

const indexOf = (glossary: Glossary): Index => {
  const index = indexes.get(glossary) ?? makeIndex(glossary.terms);
  indexes.set(glossary, index);
  return index;
};

/** A bit for each letter in a word. A quick lower bound: two words differ by at least half as many errors as there are bits that differ. */
const lettersIn = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
};

const differing = (one: number, other: number): number => {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1;
  return count;
};

/** The forms that could be a word with so many errors, before they are compared letter by letter: few of thousands. */
function* alike(word: string, { forms }: Index, errors: number): Generator<Form> {
  const letters = lettersIn(word);
  for (let length = word.length - 1; length <= word.length + errors; length += 1)
    for (const form of forms[length] ?? []) if (differing(letters, form.letters) <= 2 * errors) yield form;
}

/** Whether a word lacks a letter of the form and has one error more. */
const isTwice = (word: string, form: string): boolean =>
  form.length >= minTwiceLength && without(form).some((short) => editDistance(word, short, 1) <= 1);

interface Reading {
  readonly stem: string;
  readonly errors: number;
}

/** What a word of a name may have been meant as; with two errors only where letters are missing. */
const readings = (word: string, index: Index): readonly Reading[] => {
  const exact = index.words.get(word) ?? index.words.get(stem(word));
  if (exact !== undefined) return [{ stem: exact, errors: 0 }];
  if (word.length < minMisspeltLength) return [];
  const spellings = [...new Set([word, stem(word)])];
  const found = (errors: number, isMeant: (spelling: string, form: string) => boolean): readonly Reading[] => {
    const stems = spellings.flatMap((one) =>
      [...alike(one, index, errors)].filter(({ form }) => isMeant(one, form)).map(({ stem }) => stem),
    );
    return [...new Set(stems)].slice(0, maxReadings).map((one) => ({ stem: one, errors }));
  };
  const once = found(1, (spelling, form) => editDistance(spelling, form, 1) === 1);
  return once.length > 0 || word.length < minTwiceLength ? once : found(2, isTwice);
};

/** "samverkans grupp" is one word of a name. */
const inOnePiece = (written: readonly string[], { words }: Index): string[] => {
  const whole: string[] = [];
  for (const word of written) {
    const joined = `${whole.at(-1) ?? ''}${word}`;
    const isOne = joined.length >= minTwiceLength && (words.has(joined) || words.has(stem(joined)));
    if (isOne && whole.length > 0) whole[whole.length - 1] = joined;
    else whole.push(word);
  }
  return whole;
};

const named = (stems: readonly string[], { whole, kinds }: Index): readonly Term[] => {
  const first = levelsFirst(stems);
  const kind = stems.slice(first).join(' ');
  const [exact, unlevelled, levelled] = [whole.get(stems.join(' ')), first > 0 ? whole.get(kind) : undefined, kinds.get(kind)];
  const said = stems.slice(0, first).map((word) => levelWords[word] ?? []);
  const fits = (term: Term): boolean => said.every((levels) => term.level !== null && levels.includes(term.level));
  return [...new Set([...(exact ?? []), ...[...(unlevelled ?? []), ...(levelled ?? [])].filter(fits)])];
};

/**
 * The terms whose full name somebody wrote with at most two errors, without the level ("arbetsgrupp": all that are one), or
 * with a level that the name does not have.
 */
export const termsNamedNearly = (glossary: Glossary, written: readonly string[]): readonly Term[] => {
  if (written.length === 0 || written.length > maxWords || written.some((word) => word.length > maxWordLength)) return [];
  const { layer } = glossary;
  if (layer) {
    const under = termsNamedNearly(layer.under, written).filter((term) => !layer.removed.has(term));
    return [...new Set([...termsNamedNearly(layer.added, written), ...under])];
  }
  const index = indexOf(glossary);
  const asNamed = inOnePiece(
    written.map((word) => (word === 'o' ? 'och' : folded(word))),
    index,
  );
  let rows: { readonly stems: readonly string[]; readonly errors: number }[] = [{ stems: [], errors: 0 }];
  for (const word of asNamed) {
    const here = readings(word, index);
    rows = rows
      .flatMap((row) => here.map((one) => ({ stems: [...row.stems, one.stem], errors: row.errors + one.errors })))
      .filter(({ errors }) => errors <= 2)
      .slice(0, maxReadings ** 2);
    if (rows.length === 0) return [];
  }
  return [...new Set(rows.flatMap(({ stems }) => named(stems, index)))];
};
