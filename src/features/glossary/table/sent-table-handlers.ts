import { z } from 'zod/v4';
import { read, typedLine } from '../../../core/read.js';
import { type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { activityOf, type EditorsParts, officeOfEditors } from '../editing/editors.js';
import { shortHash } from '../terms/meaning.js';
import { personKey } from '../terms/term-record.js';
import { carryOut, importKind } from './glossary-import.js';
import { prepareImport } from './prepare-import.js';
import { decideTable, sendTable } from './sent-table.js';
import { sentTableCard, tableState } from './sent-table-card.js';

/** Takes a table that somebody sent in a file where Teams gives it: in personal chat. */
export type TakeTable = (csv: string, request: Request) => Promise<Reply>;

const mostWaiting = 20;
const mostSaid = 20;

/** It waits for the editors, who alone can read it in. What is wrong with it is told to whoever sent it, row by row. */
export const takeTable =
  (parts: EditorsParts): TakeTable =>
  async (csv, request) => {
    const { store, offices } = parts;
    const { person, at, language } = request;
    const texts = textsIn(language).editors;
    const prepared = await prepareImport(csv, request, parts);
    if (!prepared.ok) {
      const more = prepared.problems.length > mostSaid ? [texts.csvMore(prepared.problems.length - mostSaid)] : [];
      return say([prepared.problem, ...prepared.problems.slice(0, mostSaid), ...more].join('\n'));
    }
    if (prepared.rows.length === 0) return say(texts.csvDone(0, 0, prepared.counts.same));
    const office = await officeOfEditors(offices);
    if (office === undefined) return say(texts.sentNoOffice);
    const waiting = await store.find(importKind, 'waiting');
    const id = shortHash('table', person.id, activityOf(request));
    const others = waiting.filter((one) => one.id !== id);
    const own = others.filter(({ body }) => importKind.keys(body).includes(personKey(person.id)));
    if (own.length > 0 || others.length >= mostWaiting) return say(texts.sentBefore);
    const table = { rows: prepared.rows, editor: person, at };
    await store.change(importKind, id, (before) => sendTable(before, table, office.id));
    return say(texts.sent(prepared.rows.length));
  };

const sentInput = z.object({ table: typedLine });

/** What editors decide about such tables. */
export function sentTableHandlers(parts: EditorsParts): Handlers {
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
