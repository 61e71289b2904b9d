import type { Glossary } from '../terms/glossary.js';
import type { Meaning } from '../terms/meaning.js';
import type { Term } from '../terms/term.js';
import type { TermRecord } from '../terms/term-record.js';

/** One meaning as staff see it: one that was accepted, or one that Lotsen came with and that nothing takes the place of. */
export type EntryOf = { readonly as: 'accepted'; readonly meaning: Meaning } | { readonly as: 'base'; readonly term: Term };

const rank = { valid: 0, hidden: 1, withdrawn: 2 } as const;

/** Everything there is about an abbreviation, what counts first. */
export function entriesOf(abbr: string, record: TermRecord | undefined, base: Glossary): readonly EntryOf[] {
  const meanings = record?.meanings ?? [];
  const isReplaced = ({ sv }: Term): boolean =>
    meanings.some(({ replaces, state, scope }) => replaces === sv && state !== 'withdrawn' && scope.to === 'all');
  const own = (base.bySpelling.get(abbr) ?? []).filter((term) => term.abbr === abbr && !isReplaced(term));
  const accepted = [...meanings].sort((one, other) => rank[one.state] - rank[other.state]);
  const entries = accepted.map((meaning): EntryOf => ({ as: 'accepted', meaning }));
  const [counts, others] = [entries.filter(isValid), entries.filter((entry) => !isValid(entry))];
  return [...counts, ...own.map((term): EntryOf => ({ as: 'base', term })), ...others];
}

const isValid = (entry: EntryOf): boolean => entry.as === 'base' || entry.meaning.state === 'valid';

/** Those that somebody who asks can be shown. */
export const validEntries = (entries: readonly EntryOf[]): readonly EntryOf[] => entries.filter(isValid);

export const entryName = (entry: EntryOf): string => (entry.as === 'base' ? entry.term.sv : entry.meaning.name.sv);
