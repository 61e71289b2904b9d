import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { clean } from '../../../core/read.js';
import { localDate } from '../../../core/time/local-time.js';
import { type Language, languages } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Entry } from '../terms/entry.js';
import { scopeText } from '../terms/scope.js';

/** The columns of the glossary as a table, in the order in which they are written. The last two are only written, never read. */
export const columns = [
  'abbr',
  'expansion',
  'definition',
  'expansionEn',
  'definitionEn',
  'level',
  'category',
  'scope',
  'review',
  'owner',
  'state',
] as const;
type Column = (typeof columns)[number];

/** One entry as its cells; empty ones are ''. */
export type TableRow = Readonly<Record<Column, string>>;

/** What a spreadsheet would take for a formula, behind any quotes that keep it from doing so. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** A quote in front keeps a cell from being run as a formula. */
const asText = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

const fromText = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** The keys by their names in all languages that Lotsen speaks, so that a heading, a level or a subject is understood in any of them. */
export function inAnyLanguage<Key extends string>(
  keys: readonly Key[],
  nameIn: (key: Key, texts: ReturnType<typeof textsIn>) => string,
): ReadonlyMap<string, Key> {
  const names = languages.flatMap((language) => keys.map((key) => [folded(nameIn(key, textsIn(language))), key] as const));
  return new Map([...keys.map((key) => [folded(key), key] as const), ...names]);
}

const headings = inAnyLanguage(columns, (column, { editors }) => editors.csvHeadings[column]);

/** Which column a heading is for; undefined for one that means nothing here. */
const columnOf = (heading: string): Column | undefined => headings.get(folded(heading));

export const found = <Key extends string>(names: ReadonlyMap<string, Key>, written: string): Key | undefined => names.get(folded(written));

/** A row of a table as it was pasted or sent, with its number as a spreadsheet counts: the headings are row 1. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: TableRow;
  /** There are more cells than headings. */
  readonly tooLong: boolean;
}

export type ReadTable =
  | { readonly ok: true; readonly rows: readonly NumberedRow[] }
  | { readonly ok: false; readonly because: 'empty' | 'noHeadings' | 'badText' };

const delimiters = [';', '\t', ','] as const;

/** The sign that stands between the headings most often. */
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

/** Bytes of one part: a card with it is smaller than what Teams takes. */
const maxBytes = 16_000;

/** One entry as the cells of a row. */
export function rowOf(abbr: string, entry: Entry, language: Language, zone: string): TableRow {
  const texts = textsIn(language);
  const { level, category } = entry.as === 'base' ? entry.term : entry.meaning;
  const about = { level: level === null ? '' : texts.glossary.levels[level], category: texts.glossary.categories[category] };
  if (entry.as === 'base') {
    const { sv, en, definition } = entry.term;
    const words = { expansion: sv, definition: definition.sv, expansionEn: en === sv ? '' : en, definitionEn: definition.en };
    return { abbr, ...words, ...about, scope: texts.editors.forAll, review: '', owner: '', state: texts.editors.csvBase };
  }
  const { name, definition, scope, reviewAt, owner } = entry.meaning;
  return {
    abbr,
    ...{ expansion: name.sv, definition: definition.sv, expansionEn: name.en, definitionEn: definition.en },
    ...about,
    ...{ scope: scopeText(scope, texts), review: localDate(reviewAt, zone), owner: owner.name, state: texts.editors.csvAccepted },
  };
}

/** Rows as a spreadsheet reads them: what looks like a formula is none. */
const written = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(asText)),
    { delimiter: ';' },
  );

/** The rows as texts to copy, each with the headings on top and small enough for a card. There is one at least. */
export function tableParts(rows: readonly TableRow[], language: Language): readonly string[] {
  const { csvHeadings } = textsIn(language).editors;
  const heading = written([columns.map((column) => csvHeadings[column])]);
  const parts: string[] = [];
  let part = heading;
  for (const row of rows) {
    const line = written([columns.map((column) => row[column])]);
    if (part !== heading && Buffer.byteLength(part + line) > maxBytes) {
      parts.push(part);
      part = heading;
    }
    part += line;
  }
  return [...parts, part];
}
