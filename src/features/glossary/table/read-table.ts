import { CsvError, parse } from 'csv-parse/sync';
import { clean } from '../../../core/read.js';
import { type Column, columnOf, columns, fromText, type TableRow } from './table-columns.js';

/** A row of a table as it was pasted or sent, with its number as a spreadsheet counts: the headings are row 1. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: TableRow;
  /** Something stands beside the last heading. */
  readonly tooLong: boolean;
}

export type ReadTable =
  | { readonly ok: true; readonly rows: readonly NumberedRow[] }
  | { readonly ok: false; readonly because: 'empty' | 'noHeadings' | 'badText' };

const delimiters = [';', '\t', ','] as const;

/** What stands between the headings most often. */
const delimiterOf = (text: string): string => {
  const [headings = ''] = text.split('\n', 1);
  const times = (delimiter: string): number => headings.split(delimiter).length;
  return [...delimiters].sort((one, other) => times(other) - times(one))[0] ?? ';';
};

const cell = (text: string): string => clean(fromText(text));

const records = (text: string): readonly (readonly string[])[] | undefined => {
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false, trim: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
};

/** Whether a text begins with the headings of such a table; a document that does is to be read in, not explained. */
export function isTable(text: string): boolean {
  const [first = ''] = text.replace(/^\ufeff/u, '').split('\n', 1);
  const named = first
    .slice(0, 2_000)
    .split(delimiterOf(first))
    .map((heading) => columnOf(heading.replaceAll('"', '')));
  return named.includes('abbr') && named.includes('expansion');
}

/** The rows of a table with Lotsen's headings, in any order; columns with other headings are left alone. */
export function readTable(raw: string): ReadTable {
  const text = raw.replace(/^\ufeff/u, '').trimEnd();
  if (text.trim() === '') return { ok: false, because: 'empty' };
  const all = records(text);
  if (all === undefined) return { ok: false, because: 'badText' };
  const [first = [], ...rest] = all;
  const places = new Map<Column, number>();
  for (const [at, heading] of first.entries()) {
    const column = columnOf(clean(heading));
    if (column !== undefined && !places.has(column)) places.set(column, at);
  }
  if (!places.has('abbr') || !places.has('expansion')) return { ok: false, because: 'noHeadings' };
  const rows = rest.map((record, index): NumberedRow => {
    const at = (column: Column): string => cell(record[places.get(column) ?? -1] ?? '');
    const cells = Object.fromEntries(columns.map((column) => [column, at(column)])) as Record<Column, string>;
    return { row: index + 2, cells, tooLong: record.slice(first.length).some((one) => one.trim() !== '') };
  });
  const filled = rows.filter(({ cells, tooLong }) => tooLong || Object.values(cells).some((one) => one !== ''));
  return filled.length === 0 ? { ok: false, because: 'empty' } : { ok: true, rows: filled };
}
