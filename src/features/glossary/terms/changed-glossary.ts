import { buildGlossary, type Glossary, meaningsOf, type Spellings } from './glossary.js';
import type { Term } from './term.js';

type Found = Spellings;

/** What was looked up in `under`, but for the keys that something has changed at. */
const layered = (under: Pick<Found, 'get'>, changed: ReadonlyMap<string, readonly Term[]>): Found => {
  const get = (key: string): readonly Term[] | undefined => {
    const here = changed.get(key);
    return here === undefined ? under.get(key) : here.length === 0 ? undefined : here;
  };
  return { get, has: (key) => get(key) !== undefined };
};

interface Changes {
  /** Those come first among the meanings of an abbreviation, in this order. */
  readonly added: readonly Term[];
  /** The very terms of the glossary, not others like them. */
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
    here: Pick<Found, 'get'>,
    before: Pick<Found, 'get'>,
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
    find: (written) => meaningsOf(glossary, written, [])[0],
    layer: { under, added: more, removed },
  };
  return glossary;
}
