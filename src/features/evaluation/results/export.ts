import { stringify } from 'csv-stringify/sync';
import { workbook } from '../../../core/files/workbook.js';
import type { CardReply, FileReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Pooled, PooledStatement } from '../counting/pool.js';
import type { StatementResult } from '../evaluation/counts.js';
import type { Asked, Role, StatementKey } from '../evaluation/statements.js';
import { labelOf } from '../evaluation/view-card.js';
import type { MeetingResult, OfficeResults } from './results.js';

/** The words of a table, in the reader's language. */
export interface CsvWords {
  readonly headings: {
    readonly group: string;
    readonly date: string;
    readonly meeting: string;
    readonly year: string;
    readonly who: string;
    readonly statement: string;
    readonly answers: string;
    readonly mean: string;
    /** Heads the columns of how many gave each mark: the mark, 1 to 5, stands after it. */
    readonly gave: string;
  };
  readonly everybody: string;
  /** What the pool over all groups is called. */
  readonly allGroups: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly statementOf: (key: StatementKey) => string;
  /** The sign between whole numbers and decimals. */
  readonly decimal: ',' | '.';
}

type Row = Readonly<Record<string, string | number>>;

const marked = (who: string, statements: readonly (StatementResult | PooledStatement)[], words: CsvWords): readonly Row[] =>
  statements.map((one) => ({
    who,
    statement: words.statementOf(one.key),
    answers: one.answers,
    mean: Math.round(one.mean * 100) / 100,
    ...('counts' in one ? Object.fromEntries(one.counts.map((count, index) => [`gave${index + 1}`, count])) : {}),
  }));

const meetingRows = (meetings: readonly MeetingResult[], words: CsvWords): readonly Row[] =>
  meetings.flatMap((result) => {
    if (result.state === 'tooFew') return [];
    const { date, title, statements, parts } = result;
    const rows = [
      ...marked(words.everybody, statements, words),
      ...parts.flatMap((part) => marked(part.roles.map((role) => words.roles[role]).join(', '), part.statements, words)),
    ];
    return rows.map((row) => ({ date, meeting: title, ...row }));
  });

const yearRows = ({ years }: Pooled, words: CsvWords): readonly Row[] =>
  years.flatMap(({ year, statements }) => marked(words.roles.representative, statements, words).map((row) => ({ year, ...row })));

type Column = keyof CsvWords['headings'];
type Named = { readonly key: string; readonly header: string };

/** The results as rows under headings, to be written as a workbook or as text. */
export interface ResultTable {
  readonly columns: readonly Named[];
  readonly rows: readonly Row[];
}

const tableOf = (rows: readonly Row[], columns: readonly Column[], { headings }: CsvWords): ResultTable => ({
  columns: columns.flatMap((column) =>
    column === 'gave'
      ? [1, 2, 3, 4, 5].map((mark) => ({ key: `gave${mark}`, header: `${headings.gave} ${mark}` }))
      : [{ key: column, header: headings[column] }],
  ),
  rows,
});

/** For the chair: every shown meeting, the whole and its parts, then what was released of the group's representatives. */
export const groupTable = (
  results: { readonly meetings: readonly MeetingResult[]; readonly representatives: Pooled },
  words: CsvWords,
): ResultTable =>
  tableOf(
    [...meetingRows(results.meetings, words), ...yearRows(results.representatives, words)],
    ['date', 'meeting', 'year', 'who', 'statement', 'answers', 'mean', 'gave'],
    words,
  );

/** For the back office: every group as a whole, then representatives everywhere by year. */
export const officeTable = ({ groups, pooled }: OfficeResults, words: CsvWords): ResultTable =>
  tableOf(
    [
      ...groups.flatMap(({ name, statements }) => marked(words.everybody, statements, words).map((row) => ({ group: name, ...row }))),
      ...yearRows(pooled, words).map((row) => ({ group: words.allGroups, ...row })),
    ],
    ['group', 'year', 'who', 'statement', 'answers', 'mean', 'gave'],
    words,
  );

/** As spreadsheets in Sweden read it: semicolons, and a mark that says that it is UTF-8. Nothing in it is a formula. */
export const csvOf = ({ columns, rows }: ResultTable, decimal: CsvWords['decimal']): string =>
  stringify(
    rows.map(({ mean, ...row }) => ({ ...row, ...(typeof mean === 'number' ? { mean: mean.toFixed(2).replace('.', decimal) } : {}) })),
    { columns: [...columns], header: true, bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true },
  );

function workbookOf({ columns, rows }: ResultTable, name: string): Promise<Uint8Array> {
  const head = columns.map(({ header }) => header);
  return workbook([{ name, head, rows: rows.map((row) => columns.map(({ key }) => row[key])) }]);
}

/** Letters of a table that a card takes: it holds them three times, to be seen, heard and copied. */
const maxLetters = 6000;

/** What the columns and rows of a table are called. `asked`: the statements that the group has words of its own for. */
export function wordsOf(asked: readonly Asked[], language: Language): CsvWords {
  const texts = textsIn(language).evaluation;
  return {
    headings: texts.csv.headings,
    everybody: texts.csv.everybody,
    allGroups: texts.csv.allGroups,
    roles: texts.partRoles,
    statementOf: (key) => labelOf(key, asked, language),
    decimal: language === 'sv' ? ',' : '.',
  };
}

/** A workbook where Teams takes a file, and everywhere else the same to copy. `group`: of which, '' for all. */
export async function exportFile(table: ResultTable, group: string, date: string, language: Language): Promise<FileReply> {
  const {
    historyTitle,
    exportFile: { name, about, sent, failed },
  } = textsIn(language).evaluation;
  return {
    kind: 'file',
    name: name(date),
    content: await workbookOf(table, historyTitle),
    about,
    again: { verb: 'evaluation.export', group, answerIn: language },
    sent,
    failed,
    instead: exportCard(csvOf(table, wordsOf([], language).decimal), language),
  };
}

/** A table to copy. */
export function exportCard(csv: string, language: Language): CardReply {
  const texts = textsIn(language).evaluation;
  const whole = csv.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
  const cut = whole.length > maxLetters;
  const shown = cut ? whole.slice(0, whole.lastIndexOf('\n', maxLetters)) : whole;
  return {
    kind: 'card',
    card: 'evaluation/export',
    language,
    title: texts.exportTitle,
    data: { csv: shown, cut },
    text: [texts.exportTitle, texts.exportHelp, ...(cut ? [texts.exportTooLong] : []), shown].join('\n'),
  };
}
