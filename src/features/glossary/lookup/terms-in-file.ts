import type { FoundTerms, TermToFind } from '../../../core/files/shared-file.js';
import { type Scanned, scan } from '../recognising/scan.js';
import { buildGlossary, likeliestFirst } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';

/** More than any document has that is not made to be a burden, and than anybody is shown. */
const maxFound = 1000;

/** What is not needed to find a term is not sent to where a file is read. */
const unsaid: Omit<Term, keyof TermToFind> = {
  sv: '',
  level: null,
  category: 'other',
  definition: { sv: '', en: '' },
  seeAlso: [],
  sources: [],
  near: [],
};

export const toFind = ({ abbr, en, aliases, ordinaryWord }: Term): TermToFind => ({ abbr, en, aliases, ordinaryWord });

/** What `scan` finds in the text of a file, as data that a thread can hand over. */
export function findTerms(text: string, terms: readonly TermToFind[]): FoundTerms {
  const places = new Map(terms.map((term, place): [Term, number] => [{ ...unsaid, ...term }, place]));
  const { known, unknown } = scan(text, buildGlossary([...places.keys()]));
  return {
    known: known.slice(0, maxFound).map((one) => one.terms.flatMap((term) => places.get(term) ?? [])),
    unknown: unknown.slice(0, maxFound),
  };
}

/** What was found in a file, as those of the terms that it was looked through for. */
export function scannedFrom({ known, unknown }: FoundTerms, terms: readonly Term[], placeNames: readonly string[]): Scanned {
  const found = known.map((places) => places.flatMap((place) => terms[place] ?? []));
  return {
    known: found.flatMap((here) => (here[0] === undefined ? [] : [{ abbr: here[0].abbr, terms: likeliestFirst(here, placeNames) }])),
    unknown,
  };
}
