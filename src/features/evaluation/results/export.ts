import { stringify } from 'csv-stringify/sync';
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
    /** Before 1 to 5. */
    readonly gave: string;
  };
  readonly everybody: string;
  /** Of the pool over all groups. */
  readonly allGroups: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly statementOf: (key: StatementKey) => string;
  /** Between whole numbers and decimals. */
  readonly decimal: ',' | '.';
}

type Row = Readonly<Record<string, string | number>>;

const marked = (who: string, statements: readonly (StatementResult | PooledStatement)[], words: CsvWords): readonly Row[] =>
  statements.map((one) => ({
    who,
    statement: words.statementOf(one.key),
    answers: one.answers,
    mean: one.mean.toFixed(2).replace('.', words.decimal),
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

/** As spreadsheets in Sweden read it: semicolons, and a mark that says that it is UTF-8. Nothing in it is a formula. */
function csv(rows: readonly Row[], columns: readonly (keyof CsvWords['headings'])[], { headings }: CsvWords): string {
  const named = columns.flatMap((column) =>
    column === 'gave'
      ? [1, 2, 3, 4, 5].map((mark) => ({ key: `gave${mark}`, header: `${headings.gave} ${mark}` }))
      : [{ key: column, header: headings[column] }],
  );
  return stringify([...rows], { columns: named, header: true, bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true });
}

/** For the chair: every shown meeting, the whole and its parts, then what was released of the group's representatives. */
export const groupCsv = (
  results: { readonly meetings: readonly MeetingResult[]; readonly representatives: Pooled },
  words: CsvWords,
): string =>
  csv(
    [...meetingRows(results.meetings, words), ...yearRows(results.representatives, words)],
    ['date', 'meeting', 'year', 'who', 'statement', 'answers', 'mean', 'gave'],
    words,
  );

/** For the back office: every group as a whole, then representatives everywhere by year. */
export const officeCsv = ({ groups, pooled }: OfficeResults, words: CsvWords): string =>
  csv(
    [
      ...groups.flatMap(({ name, statements }) => marked(words.everybody, statements, words).map((row) => ({ group: name, ...row }))),
      ...yearRows(pooled, words).map((row) => ({ group: words.allGroups, ...row })),
    ],
    ['group', 'year', 'who', 'statement', 'answers', 'mean', 'gave'],
    words,
  );

/** Letters of a table that a card takes: it holds them three times, to be seen, heard and copied. */
const maxLetters = 6000;

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

/** A file where Teams takes one, and everywhere else the same to copy. `group`: of which, '' for all. */
export function exportFile(csv: string, group: string, date: string, language: Language): FileReply {
  const { name, about, sent, failed } = textsIn(language).evaluation.exportFile;
  return {
    kind: 'file',
    name: name(date),
    content: csv,
    about,
    again: { verb: 'evaluation.export', group, answerIn: language },
    sent,
    failed,
    instead: exportCard(csv, language),
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
