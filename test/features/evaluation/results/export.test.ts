import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { type CsvWords, csvOf, exportFile, groupTable, officeTable } from '../../../../src/features/evaluation/results/export.js';
import { groupResults, officeResults } from '../../../../src/features/evaluation/results/results.js';
import { startEvaluation } from '../../../../src/features/evaluation/starting/start.js';
import { textsIn } from '../../../../src/texts/texts.js';
import { groupWith } from '../../../support/groups.js';
import { meetingEnd, rulesWorld } from '../rules-world.js';

const headings = ['group', 'date', 'meeting', 'year', 'who', 'statement', 'answers', 'mean', 'gave'] as const;
const words: CsvWords = {
  headings: Object.fromEntries(headings.map((heading) => [heading, heading])) as CsvWords['headings'],
  everybody: 'alla',
  allGroups: 'alla grupper',
  roles: { representative: 'företrädare', professional: 'professionen', municipality: 'kommun', other: 'annan' },
  statementOf: (key) => key,
  decimal: ',',
};

const table = (csv: string): readonly Record<string, string>[] => parse(csv, { columns: true, delimiter: ';', bom: true });
const line = (row: Record<string, string> | undefined) => Object.values(row ?? {}).join('|');

describe('the results as a table', () => {
  const world = async (name = 'LAG') => {
    const made = rulesWorld({}, groupWith({ name }));
    await made.held('m', { representative: [1, 1, 2, 2, 4], professional: [5, 5, 5, 5, 4, 4] });
    await made.held('few', { professional: [1, 2] });
    const results = (await groupResults(made.store, groupWith().id, 5)) ?? assert.fail();
    return {
      ...made,
      csv: csvOf(groupTable(results, words), ','),
      office: async () => csvOf(officeTable(await officeResults(made.store, 5), words), ','),
    };
  };

  it('have the whole and its parts for each shown meeting, and nothing of one with too few', async () => {
    const { csv } = await world();
    const rows = table(csv);
    assert.equal(rows.length, 18);
    assert.equal(line(rows[4]), '2026-12-01|Möte m||alla|heard|11|3,45|2|2|0|3|4');
    assert.equal(line(rows[10]), '2026-12-01|Möte m||företrädare|heard|5|2,00|2|2|0|1|0');
    assert.equal(line(rows[16]), '2026-12-01|Möte m||professionen|heard|6|4,67|0|0|0|2|4');
    assert.ok(!csv.includes('Möte few'));
  });

  it('opens in a Swedish spreadsheet: with a mark for UTF-8, semicolons and line ends', async () => {
    const { csv } = await world();
    assert.ok(csv.startsWith('\ufeffdate;meeting;year;who;statement;answers;mean;gave 1;gave 2;gave 3;gave 4;gave 5\r\n'));
  });

  it('have the groups side by side for the back office, and representatives by year without their spread', async () => {
    const rows = table(await (await world()).office());
    assert.equal(line(rows[4]), 'LAG||alla|heard|11|3,45|2|2|0|3|4');
    assert.equal(line(rows[10]), 'alla grupper|2026|företrädare|heard|5|2,00|||||');
    assert.equal(rows.length, 12);
  });

  it('never begin a field with what a spreadsheet would reckon with', async () => {
    for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      const title = `${sign}HYPERLINK("https://example.test";"Se; här")`;
      const { parts, store, votes, wakes } = rulesWorld({}, groupWith({ name: title }));
      await startEvaluation(parts, {
        group: groupWith({ name: title }),
        at: meetingEnd,
        activity: 'a',
        meeting: { id: 'm', title, date: '2026-12-01' },
      });
      for (const name of ['A', 'B', 'C', 'D', 'E']) {
        await votes('m', name, { kind: 'answer', marks: [1, 2, 3, 4, 5, 1], role: 'other', comment: '', audience: 'group' });
      }
      await wakes('m', '2026-12-08T15:00:00.000Z' as typeof meetingEnd);
      const results = (await groupResults(store, groupWith().id, 5)) ?? assert.fail();
      const [group] = table(csvOf(groupTable(results, words), ','));
      const [office] = table(csvOf(officeTable(await officeResults(store, 5), words), ','));
      for (const field of [group?.['meeting'], office?.['group']]) assert.equal(field, `'${title}`, JSON.stringify(sign));
    }
  });

  it('are a workbook whose numbers are numbers, and whose text is text even where it looks like a formula', async () => {
    const { store } = await world('=1+1');
    const { content } = await exportFile(officeTable(await officeResults(store, 5), words), '', '2026-12-08', 'sv');
    const parts = unzipSync(Buffer.from(content));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? assert.fail());
    assert.match(strFromU8(parts['xl/sharedStrings.xml'] ?? assert.fail()), />=1\+1</);
    assert.match(sheet, /<v>3\.45<\/v>/);
    assert.doesNotMatch(sheet, /<f>/);
    assert.match(strFromU8(parts['xl/workbook.xml'] ?? assert.fail()), new RegExp(`name="${textsIn('sv').evaluation.historyTitle}"`));
  });
});
