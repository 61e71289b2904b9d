import { type CardReply, lines } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

export interface TableView {
  /** Rows to copy, or to mend and read in. */
  readonly csv: string;
  /** What is wrong, '' for nothing. */
  readonly problem: string;
  /** One for each row that is wrong. */
  readonly problems: readonly string[];
  /** Of an export: from 0. */
  readonly page?: number;
  readonly pages?: number;
}

const maxProblems = 20;

/** The glossary, or a part of it, as rows that can be copied into a spreadsheet, changed, and read in again. */
export function tableCard({ csv, problem, problems, page, pages = 0 }: TableView, language: Language): CardReply {
  const texts = textsIn(language).editors;
  const isExport = page !== undefined;
  const heading = isExport ? texts.csvTitle : texts.csvImportTitle;
  const more = problems.length > maxProblems ? [texts.csvMore(problems.length - maxProblems)] : [];
  const details = isExport ? [texts.csvPage(page + 1, pages)] : [...problems.slice(0, maxProblems), ...more];
  const help = isExport ? texts.csvHelp : texts.csvImportHelp;
  return {
    kind: 'card',
    card: 'glossary/table',
    language,
    title: heading,
    data: {
      heading,
      problem,
      lines: details.map((text) => ({ text })),
      help,
      csv,
      previous: isExport && page > 0 ? [{ page: page - 1 }] : [],
      next: isExport && page < pages - 1 ? [{ page: page + 1 }] : [],
    },
    text: lines(heading, problem, ...details, help),
  };
}
