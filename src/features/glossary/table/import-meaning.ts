import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../../core/ids.js';
import type { Change } from '../../../core/store/store.js';
import { saveMeaning } from '../editing/save-meaning.js';
import type { Doing } from '../suggesting/settle-suggestion.js';
import type { Glossary } from '../terms/glossary.js';
import { type Meaning, type Scope, scopeKey, type Wording } from '../terms/meaning.js';
import type { Term } from '../terms/term.js';
import { nothingYet, type TermRecord } from '../terms/term-record.js';
import type { ImportRow } from './import-rows.js';

export type Imported = 'added' | 'changed' | 'same' | 'full';

const isNamed = (name: string, written: string): boolean => name.toLocaleLowerCase('sv') === written.toLocaleLowerCase('sv');

/** The accepted meaning that a row is about: the one with its name, where it says. */
export const importedMeaning = (record: TermRecord | undefined, expansion: string, scope: Scope): Meaning | undefined =>
  record?.meanings.find((one) => one.state === 'valid' && isNamed(one.name.sv, expansion) && scopeKey(one.scope) === scopeKey(scope));

/** What is the same in English is '' there. */
const plain = ({ name, definition, level, category, scope }: Wording) => ({
  name: { sv: name.sv, en: name.en === name.sv ? '' : name.en },
  definition: { sv: definition.sv, en: definition.en === definition.sv ? '' : definition.en },
  level,
  category,
  scope: scopeKey(scope),
});

const wordingOf = ({ sv, en, definition, level, category }: Term): Wording => ({
  name: { sv, en },
  definition,
  level,
  category,
  scope: { to: 'all' },
});

const baseTerm = ({ abbr, wording }: ImportRow, record: TermRecord, base: Glossary): Term | undefined =>
  wording.scope.to !== 'all'
    ? undefined
    : base.bySpelling
        .get(abbr)
        ?.find(
          (term) =>
            term.abbr === abbr &&
            isNamed(term.sv, wording.name.sv) &&
            record.meanings.every(({ replaces, state, scope }) => replaces !== term.sv || state === 'withdrawn' || scope.to !== 'all'),
        );

/** Takes one row into the glossary; what is there already in the same words stays as it is, so that it can be done again. */
export function importMeaning(
  record: TermRecord | undefined,
  row: ImportRow,
  base: Glossary,
  usualReview: Instant,
  doing: Doing,
): Change<TermRecord, Imported> {
  const known = record ?? nothingYet(row.abbr);
  const { abbr, wording } = row;
  const present = importedMeaning(known, wording.name.sv, wording.scope);
  const replaced = present === undefined ? baseTerm(row, known, base) : undefined;
  const before = present ?? (replaced && wordingOf(replaced));
  const isSame = before !== undefined && isDeepStrictEqual(plain(before), plain(wording));
  const sameReview = row.reviewAt === undefined || row.reviewAt === present?.reviewAt;
  if (isSame && (sameReview || present === undefined)) return { outcome: 'same' };
  const entry = {
    abbr,
    wording,
    reviewAt: row.reviewAt ?? present?.reviewAt ?? usualReview,
    suggestion: '',
    meaning: present?.id ?? '',
    seen: present?.version ?? 0,
    replaces: replaced?.sv ?? '',
  };
  const { outcome, ...change } = saveMeaning(known, entry, doing);
  if (outcome.as !== 'saved') return { outcome: 'full' };
  return { ...change, outcome: before === undefined ? 'added' : 'changed' };
}
