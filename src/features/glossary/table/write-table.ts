import { stringify } from 'csv-stringify/sync';
import { localDate } from '../../../core/time/local-time.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { EntryOf } from '../editing/entries.js';
import { scopeText } from '../terms/scope-choices.js';
import { asText, columns, type TableRow } from './table-columns.js';

/** Bytes of one part: a card with it is smaller than what Teams takes. */
const mostBytes = 16_000;

/** One meaning as the cells of a row. */
export function rowOf(abbr: string, entry: EntryOf, language: Language, zone: string): TableRow {
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
    if (part !== heading && Buffer.byteLength(part + line) > mostBytes) {
      parts.push(part);
      part = heading;
    }
    part += line;
  }
  return [...parts, part];
}
