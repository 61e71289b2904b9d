import { type Paragraph, wordDocument } from '../../../core/files/word-document.js';
import { type Sheet, workbook } from '../../../core/files/workbook.js';
import type { PlaceId } from '../../../core/ids.js';
import { type Reader, showDate } from '../../../core/time/dates.js';
import { textsIn } from '../../../texts/texts.js';
import { hoursText } from './time-cards.js';
import { hoursOf, minutesIn, type TimeEntry, type TimeLog } from './time-log.js';

export interface ReportParts {
  readonly log: TimeLog;
  /** Whose time it is, as Teams has it. */
  readonly name: string;
  readonly groupName: (group: PlaceId) => string;
  readonly reader: Reader;
}

interface Month {
  /** YYYY-MM */
  readonly month: string;
  readonly entries: readonly TimeEntry[];
}

const monthsIn = ({ entries }: TimeLog): readonly Month[] =>
  [...new Set(entries.map(({ date }) => date.slice(0, 7)))].map((month) => ({
    month,
    entries: entries.filter(({ date }) => date.startsWith(month)),
  }));

/** Every entry of a year, and the sum of each month. */
function timeSheets({ log, groupName, reader: { language } }: ReportParts): readonly Sheet[] {
  const { columns, kinds, ...texts } = textsIn(language).timeLog;
  return [
    {
      name: texts.sheetEntries,
      head: [columns.date, columns.hours, columns.what, columns.group],
      rows: log.entries.map(({ date, minutes, what, group }) => [
        date,
        hoursOf(minutes),
        kinds[what],
        group === undefined ? '' : groupName(group),
      ]),
    },
    {
      name: texts.sheetMonths,
      head: [columns.month, columns.hours],
      rows: monthsIn(log).map(({ month, entries }) => [month, hoursOf(minutesIn(entries))]),
    },
  ];
}

/** The same to print, and to sign, for whoever pays the compensation. */
function timeReport({ log, name, groupName, reader }: ReportParts): readonly Paragraph[] {
  const { language } = reader;
  const texts = textsIn(language).timeLog;
  const entryText = ({ date, minutes, what, group }: TimeEntry): string =>
    texts.entry(showDate(date, reader), hoursText(minutes, language), what, group === undefined ? '' : groupName(group));
  return [
    { as: 'title', text: texts.reportTitle(`${log.year}`) },
    { as: 'text', text: texts.reportFor(name) },
    ...monthsIn(log).flatMap(({ month, entries }): readonly Paragraph[] => [
      { as: 'heading', text: `${month}: ${hoursText(minutesIn(entries), language)}` },
      ...entries.map((entry): Paragraph => ({ as: 'item', text: entryText(entry) })),
    ]),
    { as: 'heading', text: texts.reportSum(hoursText(minutesIn(log.entries), language), log.entries.length) },
    { as: 'text', text: texts.reportSign },
  ];
}

export const timeWorkbook = (parts: ReportParts): Promise<Uint8Array> => workbook(timeSheets(parts));

export const timeDocument = (parts: ReportParts): Promise<Uint8Array> =>
  wordDocument(textsIn(parts.reader.language).timeLog.reportTitle(`${parts.log.year}`), timeReport(parts), parts.reader.language);
