import { languages } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

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
export type Column = (typeof columns)[number];

/** One meaning as its cells; empty ones are ''. */
export type TableRow = Readonly<Record<Column, string>>;

/** What a spreadsheet would take for a formula, behind any quotes that keep it from doing so. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** One quote more keeps a cell from being run as a formula. */
export const asText = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

export const fromText = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** The same for what is one thing in every language that Lotsen speaks: a heading, a level, a subject. */
export function inAnyLanguage<Key extends string>(
  keys: readonly Key[],
  nameIn: (key: Key, texts: ReturnType<typeof textsIn>) => string,
): ReadonlyMap<string, Key> {
  const names = languages.flatMap((language) => keys.map((key) => [folded(nameIn(key, textsIn(language))), key] as const));
  return new Map([...keys.map((key) => [folded(key), key] as const), ...names]);
}

const headings = inAnyLanguage(columns, (column, { editors }) => editors.csvHeadings[column]);

/** Which column a heading is for; undefined for one that means nothing here. */
export const columnOf = (heading: string): Column | undefined => headings.get(folded(heading));

export const found = <Key extends string>(names: ReadonlyMap<string, Key>, written: string): Key | undefined => names.get(folded(written));
