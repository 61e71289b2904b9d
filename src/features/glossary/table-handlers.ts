import { z } from 'zod/v4';
import { withoutPersonalNumbers } from '../../core/personal-number.js';
import { read, typedText } from '../../core/read.js';
import { type Reply, say } from '../../core/reply.js';
import type { Handlers, Request } from '../../core/request.js';
import { textsIn } from '../../texts/texts.js';
import { tableCard } from './cards/table.js';
import { activityOf, type EditorsParts } from './editors.js';
import { entriesOf, validEntries } from './entries.js';
import { importRows, tryImport } from './glossary-import.js';
import { importedMeaning } from './import-meaning.js';
import { readRows } from './import-rows.js';
import { readTable } from './read-table.js';
import { scopesOf } from './scope-choices.js';
import { termKind } from './term-record.js';
import { rowOf, tableParts } from './write-table.js';

const pageInput = z.object({ page: z.coerce.number().int().min(0).default(0).catch(0) });
const tableInput = z.object({ csv: typedText });

const swedish = new Intl.Collator('sv');

/** The glossary as a table: out of Lotsen, and back in with what has been changed. */
export function tableHandlers(parts: EditorsParts): Handlers {
  const { store, living, timeZone } = parts;

  const recordsOf = async () => new Map((await store.find(termKind, 'meaning')).map(({ body }) => [body.abbr, body]));

  async function exported(page: number, { language }: Request): Promise<Reply> {
    const records = await recordsOf();
    const abbrs = new Set([...living.base.terms.map(({ abbr }) => abbr), ...records.keys()]);
    const rows = [...abbrs]
      .sort(swedish.compare)
      .flatMap((abbr) =>
        validEntries(entriesOf(abbr, records.get(abbr), living.base)).map((entry) => rowOf(abbr, entry, language, timeZone)),
      );
    const all = tableParts(rows, language);
    const at = Math.min(page, all.length - 1);
    return tableCard({ csv: all[at] ?? '', problem: '', problems: [], page: at, pages: all.length }, language);
  }

  async function imported(csv: string, request: Request): Promise<Reply> {
    const { language, at, person } = request;
    const texts = textsIn(language).editors;
    const refused = (problem: string, problems: readonly string[] = []): Reply =>
      tableCard({ csv: withoutPersonalNumbers(csv), problem, problems }, language);
    const table = readTable(csv);
    if (!table.ok) return refused(table.because === 'empty' ? texts.csvNothing : texts.csvProblems[table.because]);
    const records = await recordsOf();
    const knownReview: Parameters<typeof readRows>[1]['knownReview'] = (abbr, expansion, scope) =>
      importedMeaning(records.get(abbr), expansion, scope)?.reviewAt;
    const scopes = [
      ...scopesOf(await parts.allGroups()),
      ...[...records.values()].flatMap(({ meanings }) => meanings.map(({ scope }) => scope)),
    ];
    const rows = readRows(table.rows, { scopes, knownReview, now: at, zone: timeZone, language });
    if (!rows.ok) {
      const problems = rows.problems.map(({ row, problem }) => texts.csvRow(row, problem));
      return refused(texts.csvWrong(rows.problems.length), problems);
    }
    const whole = { rows: rows.rows, editor: person, at };
    const outcomes = await tryImport(whole, parts);
    const full = outcomes.flatMap((outcome, index) =>
      outcome === 'full' ? [{ row: table.rows[index], abbr: rows.rows[index]?.abbr ?? '' }] : [],
    );
    if (full.length > 0) {
      const problems = full.map(({ row, abbr }) => texts.csvRow(row?.row ?? 0, texts.tooMany(abbr)));
      return refused(texts.csvWrong(full.length), problems);
    }
    const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length;
    const changed = rows.rows.filter((_, index) => outcomes[index] !== 'same');
    if (changed.length > 0) await importRows(activityOf(request), { ...whole, rows: changed }, parts);
    return say(texts.csvDone(count('added'), count('changed'), count('same')));
  }

  return {
    'glossary.export': async (request) => [await exported(read(pageInput, request.input).page, request)],
    'glossary.importForm': async ({ language }) => [tableCard({ csv: '', problem: '', problems: [] }, language)],
    'glossary.import': async (request) => [await imported(read(tableInput, request.input).csv, request)],
  };
}
