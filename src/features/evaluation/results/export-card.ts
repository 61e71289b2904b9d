import type { CardReply, FileReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Asked } from '../evaluation/statements.js';
import type { CsvWords } from './export.js';
import { labelOf } from './figures-card.js';

/** Letters of a table that a card takes: it holds them three times, to be seen, heard and copied. */
const mostLetters = 6000;

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
  const cut = whole.length > mostLetters;
  const shown = cut ? whole.slice(0, whole.lastIndexOf('\n', mostLetters)) : whole;
  return {
    kind: 'card',
    card: 'evaluation/export',
    language,
    title: texts.exportTitle,
    data: { csv: shown, cut },
    text: [texts.exportTitle, texts.exportHelp, ...(cut ? [texts.exportTooLong] : []), shown].join('\n'),
  };
}
