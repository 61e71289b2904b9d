import { z } from 'zod/v4';
import type { Instant } from '../../core/ids.js';
import { inZone, toInstant } from '../../core/local-time.js';
import type { Wakes } from '../../core/outgoing.js';
import { stored } from '../../core/read.js';
import type { DocumentKind, Store } from '../../core/store.js';
import { reviewMoment } from './entry-input.js';
import { importMeaning } from './import-meaning.js';
import type { ImportRow } from './import-rows.js';
import type { LivingGlossary } from './living-glossary.js';
import { type Editor, shortHash, storedEditor, storedWording } from './meaning.js';
import { type TermRecord, termKind } from './term-record.js';

/** Rows that are being read in. Stored first of all and erased last, so that a crash in between leaves nothing by halves. */
interface GlossaryImport {
  readonly rows: readonly ImportRow[];
  readonly editor: Editor;
  readonly at: Instant;
}

const body = z.object({
  rows: z.array(z.object({ abbr: z.string(), wording: storedWording, reviewAt: stored<Instant>().optional() })),
  editor: storedEditor,
  at: stored<Instant>(),
});

export const importKind: DocumentKind<GlossaryImport> = {
  name: 'glossary-import',
  schema: 1,
  lift: (one) => body.parse(one) as GlossaryImport,
  keys: () => [],
};

interface ImportParts {
  readonly store: Store;
  readonly living: LivingGlossary;
  readonly timeZone: string;
}

const doingOf = ({ editor, at }: Omit<GlossaryImport, 'rows'>, activity: string, row: ImportRow, timeZone: string) => ({
  activity: shortHash('row', activity, row.abbr, JSON.stringify(row.wording)),
  at,
  editor,
  zone: timeZone,
});

const usualReview = (at: Instant, zone: string): Instant => reviewMoment('', at, zone) ?? toInstant(inZone(at, zone).plus({ years: 1 }));

/** What each row would come to, without anything being stored. Rows of one abbreviation count together. */
export async function tryImport(one: GlossaryImport, { store, living, timeZone }: ImportParts) {
  const records = new Map<string, TermRecord | undefined>();
  const outcomes = [];
  for (const row of one.rows) {
    const record = records.has(row.abbr) ? records.get(row.abbr) : await store.get(termKind, row.abbr);
    const doing = doingOf(one, 'try', row, timeZone);
    const { body: after, outcome } = importMeaning(record, row, living.base, usualReview(one.at, timeZone), doing);
    records.set(row.abbr, after ?? record);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Reads all rows in, or as many as are left after a crash, and forgets them. */
async function carryOut(id: string, { store, living, timeZone }: ImportParts): Promise<void> {
  const one = await store.get(importKind, id);
  if (one === undefined) return;
  for (const row of one.rows) {
    const doing = doingOf(one, id, row, timeZone);
    await store.change(termKind, row.abbr, (record) => importMeaning(record, row, living.base, usualReview(one.at, timeZone), doing));
  }
  await living.refresh(one.rows.map(({ abbr }) => abbr));
  await store.change(importKind, id, (before) => (before === undefined ? { outcome: undefined } : { body: null, outcome: undefined }));
}

/** Once the rows are stored they are read in, whatever happens: now, or when the document wakes. */
export async function importRows(id: string, one: GlossaryImport, parts: ImportParts): Promise<void> {
  await parts.store.change(importKind, id, () => ({ body: one, wakeAt: one.at, outcome: undefined }));
  await carryOut(id, parts);
}

export const importWakes = (parts: ImportParts): Wakes => ({ [importKind.name]: (id) => carryOut(id, parts) });
