import { type FullNames, type IndexedNames, indexFullNames } from './full-names.js';
import type { Term } from './term.js';

/** The terms by a way to write them. */
type Spellings = Pick<ReadonlyMap<string, readonly Term[]>, 'get' | 'has'>;

/** A changed glossary: another one, and a few terms that are added or removed, so that a change costs little. */
export interface Layer {
  readonly under: Glossary;
  readonly added: Glossary;
  readonly removed: ReadonlySet<Term>;
}

/** Terms and the ways to find them; look-ups cost the same however many terms there are. */
export interface Glossary {
  readonly terms: readonly Term[];
  /** By the spelling, case included; other spellings of an abbreviation lead to the same terms. */
  readonly bySpelling: Spellings;
  /** By the spelling in lower case, and without the signs between letters (nsks). Dots and rings stay: NPÖ is not NPO. */
  readonly byFolded: Spellings;
  /** What stands before a sign in a spelling, in lower case: nsk of NSK-S. Only words that are among these are looked up in pairs. */
  readonly starts: Pick<ReadonlySet<string>, 'has'>;
  /** Spellings with one capital, the first letter: Fohm, Forte. */
  readonly capitalised: ReadonlySet<string>;
  readonly names: FullNames;
  /** Every sign that occurs in an abbreviation, in lower case: what a slip of the finger may have replaced. */
  readonly letters: readonly string[];
  /** The first term of an abbreviation, as `termsOf` finds it. */
  readonly find: (written: string) => Term | undefined;
  readonly layer?: Layer;
}

/** A glossary that was built of a list of terms, rather than laid over another one. */
interface BuiltGlossary extends Glossary {
  readonly bySpelling: ReadonlyMap<string, readonly Term[]>;
  readonly byFolded: ReadonlyMap<string, readonly Term[]>;
  readonly names: IndexedNames;
}

/** Written in capitals these mean something else than the abbreviation they look like: SOS is not SoS (Socialstyrelsen). */
const otherThingsInCapitals: ReadonlySet<string> = new Set(['SOS']);

const isAbbreviation = (text: string): boolean => /^[\p{Lu}\p{N}&-]{2,}$/u.test(text) || /^\p{L}{2,6}$/u.test(text);

/** The abbreviation and the other short forms of it: an alias such as IKC, an English one in brackets such as (COPD). */
const shortForms = (term: Term): string[] => [
  term.abbr,
  ...term.aliases.filter((alias) => /\p{Lu}.*\p{Lu}/u.test(alias) && isAbbreviation(alias)),
  ...Array.from(term.en.matchAll(/\((\p{Lu}{2,})\)/gu), (match) => match[1] ?? ''),
];

const add = (map: Map<string, Term[]>, key: string, term: Term): void => {
  const there = map.get(key);
  if (!there) map.set(key, [term]);
  else if (there.at(-1) !== term) there.push(term);
};

const isCapitalised = (spelling: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(spelling);

export const buildGlossary = (terms: readonly Term[]): BuiltGlossary => {
  const own = new Set(terms.map((term) => term.abbr));
  const taken = new Set(terms.map((term) => term.abbr.toLowerCase()));
  const bySpelling = new Map<string, Term[]>();
  const byFolded = new Map<string, Term[]>();
  const letters = new Set<string>();
  const starts = new Set<string>();
  for (const term of terms) {
    for (const form of shortForms(term)) {
      if (form !== term.abbr && own.has(form)) continue;
      add(bySpelling, form, term);
      add(byFolded, form.toLowerCase(), term);
      for (const { index } of form.matchAll(/[-&]/gu)) starts.add(form.slice(0, index).toLowerCase());
      const bare = form.toLowerCase().replace(/[-&]/g, '');
      if (bare.length < form.length && !taken.has(bare)) add(byFolded, bare, term);
    }
    for (const letter of term.abbr.toLowerCase()) letters.add(letter);
  }
  const capitalised = new Set([...bySpelling.keys()].filter(isCapitalised));
  const glossary: BuiltGlossary = {
    terms,
    bySpelling,
    byFolded,
    starts,
    capitalised,
    names: indexFullNames(terms),
    letters: [...letters],
    find: (written) => termsOf(glossary, written, [])[0],
  };
  return glossary;
};

const none: readonly Term[] = [];

/** The terms of an abbreviation as it is spelt, else in another case; empty when there are none. */
export const spelt = (glossary: Glossary, written: string): readonly Term[] => {
  const exact = glossary.bySpelling.get(written);
  if (exact) return exact;
  return otherThingsInCapitals.has(written) ? none : (glossary.byFolded.get(written.toLowerCase()) ?? none);
};

/** The terms, those first that only hold where this is asked, and then those whose `near` words stand in the names of the place. */
export const likeliestFirst = (terms: readonly Term[], placeNames: readonly string[]): readonly Term[] => {
  if (terms.length < 2 || placeNames.length === 0) return terms;
  const here = new Set(
    placeNames.flatMap((name) =>
      name
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    ),
  );
  const nearness = (term: Term): number => (term.local ? Number.MAX_SAFE_INTEGER : term.near.filter((word) => here.has(word)).length);
  return [...terms].sort((a, b) => nearness(b) - nearness(a));
};

/** Every term of an abbreviation, the likeliest in the place first; empty when it is not known. */
export const termsOf = (glossary: Glossary, abbr: string, placeNames: readonly string[]): readonly Term[] =>
  likeliestFirst(spelt(glossary, abbr.normalize('NFC').trim()), placeNames);

/** Looks in `changed` first, where an empty list says that nothing is left, and then in `under`. */
const layered = (under: Pick<Spellings, 'get'>, changed: ReadonlyMap<string, readonly Term[]>): Spellings => {
  const get = (key: string): readonly Term[] | undefined => {
    const here = changed.get(key);
    return here === undefined ? under.get(key) : here.length === 0 ? undefined : here;
  };
  return { get, has: (key) => get(key) !== undefined };
};

interface Changes {
  /** They come first among the terms of an abbreviation, in this order. */
  readonly added: readonly Term[];
  /** The same objects as in the glossary: copies of them remove nothing. */
  readonly removed: ReadonlySet<Term>;
}

/**
 * The glossary as it is with some terms more and some less. Costs what the changes are, however many terms there are: nothing of the
 * one under it is made again.
 */
export function changedGlossary(under: Glossary, { added, removed }: Changes): Glossary {
  if (added.length === 0 && removed.size === 0) return under;
  const more = buildGlossary(added);
  const less = buildGlossary([...removed]);

  const at = (
    key: string,
    here: Pick<Spellings, 'get'>,
    before: Pick<Spellings, 'get'>,
    isOwn: (term: Term) => boolean = () => false,
  ): readonly Term[] => {
    const all = [...(here.get(key) ?? []), ...(before.get(key) ?? []).filter((term) => !removed.has(term))];
    // Another spelling of an abbreviation leads to it only where that is not an abbreviation of its own.
    return all.some(isOwn) ? all.filter(isOwn) : all;
  };
  const keys = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) => [...new Set([...one.keys(), ...other.keys()])];
  const bySpelling = keys(more.bySpelling, less.bySpelling).map(
    (key) => [key, at(key, more.bySpelling, under.bySpelling, ({ abbr }) => abbr === key)] as const,
  );
  const byFolded = keys(more.byFolded, less.byFolded).map(
    (key) => [key, at(key, more.byFolded, under.byFolded, ({ abbr }) => abbr.toLowerCase() === key)] as const,
  );
  const byKey = keys(more.names.byKey, less.names.byKey).map((key) => [key, at(key, more.names.byKey, under.names.byKey)] as const);
  const lengths = new Map(
    Array.from(more.names.lengths, ([stem, here]) => [
      stem,
      [...new Set([...here, ...(under.names.lengths.get(stem) ?? [])])].sort((one, other) => other - one),
    ]),
  );

  let terms: readonly Term[] | undefined;
  const glossary: Glossary = {
    get terms() {
      terms ??= [...added, ...under.terms.filter((term) => !removed.has(term))];
      return terms;
    },
    bySpelling: layered(under.bySpelling, new Map(bySpelling)),
    byFolded: layered(under.byFolded, new Map(byFolded)),
    starts: { has: (start) => more.starts.has(start) || under.starts.has(start) },
    capitalised: new Set([...under.capitalised, ...more.capitalised]),
    names: {
      byKey: layered(under.names.byKey, new Map(byKey)),
      lengths: { get: (stem) => lengths.get(stem) ?? under.names.lengths.get(stem) },
    },
    letters: [...new Set([...under.letters, ...more.letters])],
    find: (written) => termsOf(glossary, written, [])[0],
    layer: { under, added: more, removed },
  };
  return glossary;
}

/** An abbreviation as the glossary writes it. One that it does not have, and that was typed in small letters only, is put in capitals. */
export const asWritten = (glossary: Glossary, typed: string): string =>
  spelt(glossary, typed)[0]?.abbr ?? (typed === typed.toLocaleLowerCase('sv') ? typed.toLocaleUpperCase('sv') : typed);
