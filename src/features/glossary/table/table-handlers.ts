import { z } from 'zod/v4';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { read, typedText } from '../../../core/read.js';
import { type Reply, say } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { activityOf, type EditorsParts } from '../editing/editors.js';
import { entriesOf, validEntries } from '../editing/entries.js';
import { termKind } from '../terms/term-record.js';
import { importRows } from './glossary-import.js';
import { prepareImport } from './prepare-import.js';
import { tableCard } from './table-card.js';
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
    const prepared = await prepareImport(csv, request, parts);
    if (!prepared.ok) {
      const { problem, problems } = prepared;
      return tableCard({ csv: withoutPersonalNumbers(csv), problem, problems }, language);
    }
    if (prepared.rows.length > 0) await importRows(activityOf(request), { rows: prepared.rows, editor: person, at }, parts);
    const { added, changed, same } = prepared.counts;
    return say(textsIn(language).editors.csvDone(added, changed, same));
  }

  return {
    'glossary.export': async (request) => [await exported(read(pageInput, request.input).page, request)],
    'glossary.importForm': async ({ language }) => [tableCard({ csv: '', problem: '', problems: [] }, language)],
    'glossary.import': async (request) => [await imported(read(tableInput, request.input).csv, request)],
  };
}
