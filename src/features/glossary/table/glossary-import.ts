import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind, Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { nextReview } from '../../../core/vetted/review.js';
import { saveMeaning } from '../editing/change-meaning.js';
import type { Glossary } from '../terms/glossary.js';
import { glossaryId } from '../terms/glossary-id.js';
import type { LivingGlossary } from '../terms/living-glossary.js';
import { type Meaning, type StaffMember, storedStaffMember, storedWording, type Wording } from '../terms/meaning.js';
import { type Scope, scopeKey } from '../terms/scope.js';
import type { StaffAction } from '../terms/staff.js';
import type { Term } from '../terms/term.js';
import { changeTerm, nothingYet, personKey, type TermRecord, termKind } from '../terms/term-record.js';
import type { ImportRow } from './import-rows.js';

export type Imported = 'added' | 'changed' | 'same' | 'full';

const isNamed = (name: string, written: string): boolean => name.toLocaleLowerCase('sv') === written.toLocaleLowerCase('sv');

/** The accepted meaning that a row is about: the one with its name, where it says. */
export const importedMeaning = (record: TermRecord | undefined, expansion: string, scope: Scope): Meaning | undefined =>
  record?.meanings.find((one) => one.state === 'valid' && isNamed(one.name.sv, expansion) && scopeKey(one.scope) === scopeKey(scope));

/** What is compared of a wording. Its English is '' where it says the same as its Swedish. */
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
  action: StaffAction,
): Change<TermRecord, Imported> {
  const known = record ?? nothingYet(row.abbr);
  const { abbr, wording } = row;
  const present = importedMeaning(known, wording.name.sv, wording.scope);
  const replaced = present === undefined ? baseTerm(row, known, base) : undefined;
  const before = present ?? (replaced && wordingOf(replaced));
  const isSame = before !== undefined && isDeepStrictEqual(plain(before), plain(wording));
  const sameReview = row.reviewAt === undefined || row.reviewAt === present?.reviewAt;
  if (isSame && (sameReview || present === undefined)) return { outcome: 'same' };
  const draft = {
    abbr,
    wording,
    reviewAt: row.reviewAt ?? present?.reviewAt ?? usualReview,
    suggestion: '',
    meaning: present?.id ?? '',
    seen: present?.version ?? 0,
    replaces: replaced?.sv ?? '',
    over: replaced?.definition.sv ?? present?.over ?? '',
  };
  const { outcome, ...change } = saveMeaning(known, draft, action);
  if (outcome.as !== 'saved') return { outcome: 'full' };
  return { ...change, outcome: before === undefined ? 'added' : 'changed' };
}

/**
 * Rows on their way into the glossary. `waiting`: they came in a file, and staff have not decided yet. `reading`: they are being read in,
 * to the end whatever happens, so that a crash leaves nothing half done. The other states are kept for a while for the card.
 */
export interface GlossaryImport {
  readonly state: 'waiting' | 'reading' | 'read' | 'dropped';
  readonly rows: readonly ImportRow[];
  /** Who sent them; of those that staff read in, whoever did. */
  readonly editor: StaffMember;
  readonly at: Instant;
  /** The outgoing with its card, where it has one. */
  readonly card?: string;
}

const body = z.object({
  state: z.enum(['waiting', 'reading', 'read', 'dropped']),
  rows: z.array(z.object({ abbr: z.string(), wording: storedWording, reviewAt: stored<Instant>().optional() })),
  editor: storedStaffMember,
  at: stored<Instant>(),
  card: z.string().optional(),
});

export const importKind: DocumentKind<GlossaryImport> = {
  name: 'glossary-import',
  personal: ['glossary'],
  erasedBy: { wakeOf: 'glossary-import', soon: true },
  schema: 1,
  lift: (one) => body.parse(one) as GlossaryImport,
  keys: ({ state, editor }) => [state, ...(editor.id === '' ? [] : [personKey(editor.id)])],
};

export interface ImportParts {
  readonly store: Store;
  readonly living: LivingGlossary;
  readonly timeZone: string;
}

type Whole = Pick<GlossaryImport, 'rows' | 'editor' | 'at'>;

const rowAction = ({ editor, at }: Whole, activity: string, row: ImportRow, timeZone: string) => ({
  activity: glossaryId('row', activity, row.abbr, JSON.stringify(row.wording)),
  at,
  by: editor,
  zone: timeZone,
});

/** What each row would come to, without anything being stored. Rows of one abbreviation count together. */
export async function tryImport(whole: Whole, { store, living, timeZone }: ImportParts) {
  const records = new Map<string, TermRecord | undefined>();
  const outcomes = [];
  for (const row of whole.rows) {
    const record = records.has(row.abbr) ? records.get(row.abbr) : await store.get(termKind, row.abbr);
    const action = rowAction(whole, 'try', row, timeZone);
    const { body: after, outcome } = importMeaning(record, row, living.base, nextReview(whole.at, timeZone), action);
    records.set(row.abbr, after ?? record);
    outcomes.push(outcome);
  }
  return outcomes;
}

const later = (at: Instant, hours: number): Instant => toInstant(inZone(at, 'utc').plus({ hours }));

/** When it is let go of: a month for staff to say yes or no, and two days for the card to show what they said. */
export const endOf = ({ state, at }: GlossaryImport): Instant => later(at, state === 'waiting' ? 30 * 24 : 48);

/** Reads all rows in, or as many as are left after a crash. A table with a card stays a while without its rows, others go at once. */
export async function carryOut(id: string, { store, living, timeZone }: ImportParts): Promise<void> {
  const one = await store.get(importKind, id);
  if (one?.state !== 'reading') return;
  for (const row of one.rows) {
    const action = rowAction(one, id, row, timeZone);
    await changeTerm(store, row.abbr, (record) => importMeaning(record, row, living.base, nextReview(one.at, timeZone), action));
  }
  await living.refresh(...one.rows.map(({ abbr }) => abbr));
  await store.change(importKind, id, (before) => {
    if (before?.state !== 'reading') return { outcome: undefined };
    if (before.card === undefined) return { body: null, outcome: undefined };
    const after: GlossaryImport = { ...before, state: 'read', rows: [] };
    return { body: after, wakeAt: endOf(after), outcome: undefined };
  });
}

/** Once the rows are stored they are read in: now, or when the document wakes. */
export async function importRows(id: string, whole: Whole, parts: ImportParts): Promise<void> {
  await parts.store.change(importKind, id, () => ({ body: { ...whole, state: 'reading' }, wakeAt: whole.at, outcome: undefined }));
  await carryOut(id, parts);
}

export const importWakes = (parts: ImportParts): Wakes => ({
  [importKind.name]: async (id, now) => {
    await carryOut(id, parts);
    await parts.store.change(importKind, id, (before) => {
      if (before === undefined || before.state === 'reading') return { outcome: undefined };
      return now < endOf(before) ? { wakeAt: endOf(before), outcome: undefined } : { body: null, outcome: undefined };
    });
  },
});
