import { isOutdated } from '../../../core/vetted/edited.js';
import type { Glossary } from './glossary.js';
import type { Meaning } from './meaning.js';
import type { Term } from './term.js';
import type { TermRecord } from './term-record.js';

/**
 * A meaning that was accepted, or a term that Lotsen came with and that no meaning takes the place of. `newer`: what Lotsen has come with
 * since the meaning was written in its place.
 */
export type Entry =
  | { readonly as: 'accepted'; readonly meaning: Meaning; readonly newer?: string | undefined }
  | { readonly as: 'base'; readonly term: Term };

const rank = { valid: 0, hidden: 1, withdrawn: 2 } as const;

/** Everything there is about an abbreviation, what counts first. */
export function entriesOf(abbr: string, record: TermRecord | undefined, base: Glossary): readonly Entry[] {
  const meanings = record?.meanings ?? [];
  const isReplaced = ({ sv }: Term): boolean =>
    meanings.some(({ replaces, state, scope }) => replaces === sv && state !== 'withdrawn' && scope.to === 'all');
  const own = (base.bySpelling.get(abbr) ?? []).filter((term) => term.abbr === abbr && !isReplaced(term));
  const accepted = [...meanings].sort((one, other) => rank[one.state] - rank[other.state]);
  const entries = accepted.map((meaning): Entry => ({ as: 'accepted', meaning, newer: newerText(abbr, meaning, base) }));
  const [counts, others] = [entries.filter(isValid), entries.filter((entry) => !isValid(entry))];
  return [...counts, ...own.map((term): Entry => ({ as: 'base', term })), ...others];
}

const isValid = (entry: Entry): boolean => entry.as === 'base' || entry.meaning.state === 'valid';

/** Those that somebody who asks can be shown. */
export const validEntries = (entries: readonly Entry[]): readonly Entry[] => entries.filter(isValid);

/** The term that Lotsen came with under this Swedish name: what a meaning can take the place of. */
export const baseTerm = (base: Glossary, abbr: string, sv: string): Term | undefined =>
  base.bySpelling.get(abbr)?.find((term) => term.abbr === abbr && term.sv === sv);

/** What Lotsen has come with since a meaning was written in the place of it; undefined while that is the same. */
export function newerText(abbr: string, meaning: Meaning, base: Glossary): string | undefined {
  const shipped = baseTerm(base, abbr, meaning.replaces)?.definition.sv;
  return isOutdated(meaning, shipped) ? shipped : undefined;
}

export const entryName = (entry: Entry): string => (entry.as === 'base' ? entry.term.sv : entry.meaning.name.sv);
