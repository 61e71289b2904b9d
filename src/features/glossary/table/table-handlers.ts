import { z } from 'zod/v4';
import { withoutPersonalNumbers } from '../../../core/privacy/personal-number.js';
import { read, typedLine, typedText } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { entriesOf, validEntries } from '../terms/entry.js';
import { activityId, glossaryId } from '../terms/glossary-id.js';
import { scopesOf } from '../terms/scope.js';
import { officeForGlossary, type StaffParts } from '../terms/staff.js';
import { personKey, termKind } from '../terms/term-record.js';
import { readTable, rowOf, tableParts } from './csv.js';
import { carryOut, importedMeaning, importKind, importRows, tryImport } from './glossary-import.js';
import { type ImportRow, type RowsAround, readRows } from './import-rows.js';
import { decideTable, sendTable, sentTableCard, tableState } from './sent-table.js';
import { tableCard } from './table-card.js';

/** A table that can be read in, with what that will come to, or all that is wrong with it. */
type Prepared =
  | {
      readonly ok: true;
      /** Those that change something. */
      readonly rows: readonly ImportRow[];
      readonly counts: { readonly added: number; readonly changed: number; readonly same: number };
    }
  | { readonly ok: false; readonly problem: string; readonly problems: readonly string[] };

const refused = (problem: string, problems: readonly string[] = []): Prepared => ({ ok: false, problem, problems });

/** Reads a table and tries it against what is stored; stores nothing. */
async function prepareImport(csv: string, { at, person, language }: Request, parts: StaffParts): Promise<Prepared> {
  const texts = textsIn(language).editors;
  const table = readTable(csv);
  if (!table.ok && table.because === 'badText') return refused(texts.csvRow(table.row, texts.csvProblems.badText));
  if (!table.ok) return refused(table.because === 'empty' ? texts.csvNothing : texts.csvProblems.noHeadings);
  const records = new Map((await parts.store.find(termKind, 'meaning')).map(({ body }) => [body.abbr, body]));
  const knownReview: RowsAround['knownReview'] = (abbr, expansion, scope) => importedMeaning(records.get(abbr), expansion, scope)?.reviewAt;
  const used = [...records.values()].flatMap(({ meanings }) => meanings.map(({ scope }) => scope));
  const scopes = [...scopesOf(await parts.allGroups()), ...used];
  const read = readRows(table.rows, { scopes, knownReview, now: at, zone: parts.timeZone, language });
  if (!read.ok) {
    const problems = read.problems.map(({ row, problem }) => texts.csvRow(row, problem));
    return refused(texts.csvWrong(problems.length), problems);
  }
  const outcomes = await tryImport({ rows: read.rows, editor: person, at }, parts);
  const full = read.rows.flatMap(({ abbr }, index) =>
    outcomes[index] === 'full' ? [texts.csvRow(table.rows[index]?.row ?? 0, texts.tooMany(abbr))] : [],
  );
  if (full.length > 0) return refused(texts.csvWrong(full.length), full);
  const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    ok: true,
    rows: read.rows.filter((_, index) => outcomes[index] !== 'same'),
    counts: { added: count('added'), changed: count('changed'), same: count('same') },
  };
}

const pageInput = z.object({ page: z.coerce.number().int().min(0).default(0).catch(0) });
const tableInput = z.object({ csv: typedText });

const swedish = new Intl.Collator('sv');

/** The glossary as a table: out of Lotsen, and back in with what has been changed. */
function writtenTableHandlers(parts: StaffParts): Handlers {
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
    if (prepared.rows.length > 0) await importRows(activityId(request), { rows: prepared.rows, editor: person, at }, parts);
    const { added, changed, same } = prepared.counts;
    return say(textsIn(language).editors.csvDone(added, changed, same));
  }

  return {
    'glossary.export': async (request) => [await exported(read(pageInput, request.input).page, request)],
    'glossary.importForm': async ({ language }) => [tableCard({ csv: '', problem: '', problems: [] }, language)],
    'glossary.import': async (request) => [await imported(read(tableInput, request.input).csv, request)],
  };
}

/** Takes a table that somebody sent in a file where Teams gives it: in personal chat. */
export type TakeTable = (csv: string, request: Request) => Promise<Reply>;

const maxWaiting = 20;
const maxSaid = 20;

/** It waits for staff, who alone can read it in. What is wrong with it is told to whoever sent it, row by row. */
export const takeTable =
  (parts: StaffParts): TakeTable =>
  async (csv, request) => {
    const { store, offices } = parts;
    const { person, at, language } = request;
    const texts = textsIn(language).editors;
    const prepared = await prepareImport(csv, request, parts);
    if (!prepared.ok) {
      const more = prepared.problems.length > maxSaid ? [texts.csvMore(prepared.problems.length - maxSaid)] : [];
      return say([prepared.problem, ...prepared.problems.slice(0, maxSaid), ...more].join('\n'));
    }
    if (prepared.rows.length === 0) return say(texts.csvDone(0, 0, prepared.counts.same));
    const office = await officeForGlossary(offices);
    if (office === undefined) return say(texts.sentNoOffice);
    const waiting = await store.find(importKind, 'waiting');
    const id = glossaryId('table', person.id, activityId(request));
    const others = waiting.filter((one) => one.id !== id);
    const own = others.filter(({ body }) => importKind.keys(body).includes(personKey(person.id)));
    if (own.length > 0 || others.length >= maxWaiting) return say(texts.sentBefore);
    const table = { rows: prepared.rows, editor: person, at };
    await store.change(importKind, id, (before) => sendTable(before, table, office.id));
    return say(texts.sent(prepared.rows.length));
  };

const sentInput = z.object({ table: typedLine });

/** What staff decide about such tables. */
function sentTableHandlers(parts: StaffParts): Handlers {
  const { store } = parts;

  const deciding = (decided: 'reading' | 'dropped') => async (request: Request) => {
    const { table: id } = read(sentInput, request.input);
    const { person: editor, at, place, language } = request;
    const texts = textsIn(language).editors;
    const known = /^[\da-f]{16}$/u.test(id);
    if (!known) return [trouble(texts.sentGone)];
    const outcome = await store.change(importKind, id, (before) => decideTable(before, decided, { editor, at, office: place.id }));
    if (outcome.as === 'gone') return [trouble(texts.sentGone)];
    if (outcome.as === 'before') return [trouble(tableState(outcome.table, language))];
    if (decided === 'reading') await carryOut(id, parts);
    return [sentTableCard(id, await store.get(importKind, id), language)];
  };

  return { 'glossary.readTable': deciding('reading'), 'glossary.dropTable': deciding('dropped') };
}

/** All that staff do with tables. */
export const tableHandlers = (parts: StaffParts): Handlers => ({ ...writtenTableHandlers(parts), ...sentTableHandlers(parts) });
