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
  | { readonly ok: false; readonly because: 'empty' | 'noHeadings' }
  /** In that row a quotation mark is opened and never closed. */
  | { readonly ok: false; readonly because: 'badText'; readonly row: number };

const delimiters = [';', '\t', ',', '|'] as const;

/** Above its headings a table may have a title, empty rows, and the line in which a spreadsheet says what sign it has put between cells. */
const maxLinesAbove = 20;
const maxHeadingLetters = 2_000;
const saysDelimiter = /^"?sep=(.)"?;*$/iu;

interface Headings {
  readonly delimiter: string;
  /** Of the text, from its first letter. */
  readonly at: number;
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  /** Which of its cells is for which column. */
  readonly places: ReadonlyMap<Column, number>;
}

function placesIn(line: string, delimiter: string): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  for (const [at, heading] of line.split(delimiter).entries()) {
    const column = columnOf(clean(heading.replaceAll('"', '')));
    if (column !== undefined && !places.has(column)) places.set(column, at);
  }
  return places;
}

/** The first line on which the headings stand, and the sign that they are found with. */
function findHeadings(text: string): Headings | undefined {
  let at = 0;
  let row = 1;
  for (const [index, line] of text
    .slice(0, maxLinesAbove * maxHeadingLetters)
    .split('\n', maxLinesAbove)
    .entries()) {
    const heading = line.slice(0, maxHeadingLetters).replace(/^\ufeff|\r$/gu, '');
    for (const delimiter of delimiters) {
      const places = placesIn(heading, delimiter);
      if (places.has('abbr') && places.has('expansion')) return { delimiter, at, row, places };
    }
    at += line.length + 1;
    // That line is not counted as a row, because a spreadsheet does not show it.
    if (index > 0 || !saysDelimiter.test(heading.trim())) row += 1;
  }
  return undefined;
}

const cell = (text: string): string => clean(fromText(text));

/** The records of a table, or how many there are before one that cannot be told from the next. */
function recordsIn(text: string, delimiter: string): readonly (readonly string[])[] | number {
  // Where words come after a quotation that begins a cell, it cannot be trimmed: then the quotation marks are words as well.
  for (const trim of [true, false]) {
    try {
      return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, trim });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      if (error.code === 'CSV_QUOTE_NOT_CLOSED' || !trim) return Number(error['records'] ?? 0);
    }
  }
  return 0;
}

/** Whether a text begins with the headings of such a table; a document that does is to be read in, not explained. */
export const isTable = (text: string): boolean => findHeadings(text) !== undefined;

/** The line that Markdown draws under its headings, and rows of nothing. */
const isBlank = (cells: TableRow): boolean => Object.values(cells).every((one) => /^(?::?-{2,}:?)?$/u.test(one));

/** The rows of a table with Lotsen's headings, in any order; columns with other headings are left alone. */
export function readTable(raw: string): ReadTable {
  const text = raw.replace(/^\ufeff/u, '').trimEnd();
  if (text.trim() === '') return { ok: false, because: 'empty' };
  const headings = findHeadings(text);
  if (headings === undefined) return { ok: false, because: 'noHeadings' };
  const { delimiter, places, row: headingRow } = headings;
  const records = recordsIn(text.slice(headings.at), delimiter);
  if (typeof records === 'number') return { ok: false, because: 'badText', row: headingRow + records };
  const [first = [], ...rest] = records;
  const rows = rest.map((record, index): NumberedRow => {
    const at = (column: Column): string => cell(record[places.get(column) ?? -1] ?? '');
    const cells = Object.fromEntries(columns.map((column) => [column, at(column)])) as Record<Column, string>;
    return { row: headingRow + index + 1, cells, tooLong: record.slice(first.length).some((one) => one.trim() !== '') };
  });
  const filled = rows.filter(({ cells, tooLong }) => tooLong || !isBlank(cells));
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
