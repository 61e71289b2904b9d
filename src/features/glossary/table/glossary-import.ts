import { z } from 'zod/v4';
import type { Instant } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import type { DocumentKind, Store } from '../../../core/store/store.js';
import { inZone, toInstant } from '../../../core/time/local-time.js';
import { reviewMoment } from '../editing/entry-input.js';
import { changeTerm } from '../terms/change-term.js';
import type { LivingGlossary } from '../terms/living-glossary.js';
import { type Editor, shortHash, storedEditor, storedWording } from '../terms/meaning.js';
import { personKey, type TermRecord, termKind } from '../terms/term-record.js';
import { importMeaning } from './import-meaning.js';
import type { ImportRow } from './import-rows.js';

/**
 * Rows on their way into the glossary. `waiting`: somebody sent them in a file, and the editors have not said yes or no; `reading`:
 * they are being read in, whatever happens, so that a crash in between leaves nothing by halves; the others stay a while for the card.
 */
export interface GlossaryImport {
  readonly state: 'waiting' | 'reading' | 'read' | 'dropped';
  readonly rows: readonly ImportRow[];
  /** Who sent them; of those that an editor reads in, the editor. */
  readonly editor: Editor;
  readonly at: Instant;
  /** The outgoing with its card, where it has one. */
  readonly card?: string;
}

const body = z.object({
  state: z.enum(['waiting', 'reading', 'read', 'dropped']),
  rows: z.array(z.object({ abbr: z.string(), wording: storedWording, reviewAt: stored<Instant>().optional() })),
  editor: storedEditor,
  at: stored<Instant>(),
  card: z.string().optional(),
});

export const importKind: DocumentKind<GlossaryImport> = {
  name: 'glossary-import',
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

const doingOf = ({ editor, at }: Whole, activity: string, row: ImportRow, timeZone: string) => ({
  activity: shortHash('row', activity, row.abbr, JSON.stringify(row.wording)),
  at,
  editor,
  zone: timeZone,
});

const usualReview = (at: Instant, zone: string): Instant => reviewMoment('', at, zone) ?? toInstant(inZone(at, zone).plus({ years: 1 }));

/** What each row would come to, without anything being stored. Rows of one abbreviation count together. */
export async function tryImport(whole: Whole, { store, living, timeZone }: ImportParts) {
  const records = new Map<string, TermRecord | undefined>();
  const outcomes = [];
  for (const row of whole.rows) {
    const record = records.has(row.abbr) ? records.get(row.abbr) : await store.get(termKind, row.abbr);
    const doing = doingOf(whole, 'try', row, timeZone);
    const { body: after, outcome } = importMeaning(record, row, living.base, usualReview(whole.at, timeZone), doing);
    records.set(row.abbr, after ?? record);
    outcomes.push(outcome);
  }
  return outcomes;
}

const later = (at: Instant, hours: number): Instant => toInstant(inZone(at, 'utc').plus({ hours }));

/** When it is let go of: a month for the editors to say yes or no, and two days for the card to show what they said. */
export const endOf = ({ state, at }: GlossaryImport): Instant => later(at, state === 'waiting' ? 30 * 24 : 48);

/** Reads all rows in, or as many as are left after a crash. A table with a card stays a while without its rows, others go at once. */
export async function carryOut(id: string, { store, living, timeZone }: ImportParts): Promise<void> {
  const one = await store.get(importKind, id);
  if (one?.state !== 'reading') return;
  for (const row of one.rows) {
    const doing = doingOf(one, id, row, timeZone);
    await changeTerm(store, row.abbr, (record) => importMeaning(record, row, living.base, usualReview(one.at, timeZone), doing));
  }
  await living.refresh(one.rows.map(({ abbr }) => abbr));
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
