import type { Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import type { EditorsParts } from '../editing/editors.js';
import { scopesOf } from '../terms/scope-choices.js';
import { termKind } from '../terms/term-record.js';
import { tryImport } from './glossary-import.js';
import { importedMeaning } from './import-meaning.js';
import { type ImportRow, type RowsAround, readRows } from './import-rows.js';
import { readTable } from './read-table.js';

/** A table that can be read in, with what that will come to, or all that is wrong with it. */
export type Prepared =
  | {
      readonly ok: true;
      /** Those that change something. */
      readonly rows: readonly ImportRow[];
      readonly counts: { readonly added: number; readonly changed: number; readonly same: number };
    }
  | { readonly ok: false; readonly problem: string; readonly problems: readonly string[] };

const refused = (problem: string, problems: readonly string[] = []): Prepared => ({ ok: false, problem, problems });

/** Reads a table and tries it against what is stored; stores nothing. */
export async function prepareImport(csv: string, { at, person, language }: Request, parts: EditorsParts): Promise<Prepared> {
  const texts = textsIn(language).editors;
  const table = readTable(csv);
  if (!table.ok) return refused(table.because === 'empty' ? texts.csvNothing : texts.csvProblems[table.because]);
  const records = new Map((await parts.store.find(termKind, 'meaning')).map(({ body }) => [body.abbr, body]));
  const knownReview: RowsAround['knownReview'] = (abbr, expansion, scope) => importedMeaning(records.get(abbr), expansion, scope)?.reviewAt;
  const used = [...records.values()].flatMap(({ meanings }) => meanings.map(({ scope }) => scope));
  const scopes = [...scopesOf(await parts.allGroups()), ...used];
  const read = readRows(table.rows, { scopes, knownReview, now: at, zone: parts.timeZone, language });
  if (!read.ok) {
    const problems = read.problems.map(({ row, problem }) => texts.csvRow(row, problem));
    return refused(texts.csvWrong(problems.length), problems);
  }
  const outcomes = await tryImport({ rows: read.rows, editor: person, at }, parts);
  const full = read.rows.flatMap(({ abbr }, index) =>
    outcomes[index] === 'full' ? [texts.csvRow(table.rows[index]?.row ?? 0, texts.tooMany(abbr))] : [],
  );
  if (full.length > 0) return refused(texts.csvWrong(full.length), full);
  const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    ok: true,
    rows: read.rows.filter((_, index) => outcomes[index] !== 'same'),
    counts: { added: count('added'), changed: count('changed'), same: count('same') },
  };
}
