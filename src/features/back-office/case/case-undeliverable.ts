import type { Instant } from '../../../core/ids.js';
import { readMessage, type Undeliverables } from '../../../core/store/outgoing.js';
import type { Change, Outgoing, Store } from '../../../core/store/store.js';
import type { Case } from './case.js';
import { caseKind } from './case-document.js';
import { cardUpdated, toldOffice } from './case-messages.js';

/** What an asker was not told: in the history, on the card, and in the channel to whoever wrote it. Of the same message once. */
export function noteUndeliverable(before: Case | undefined, row: Outgoing, now: Instant): Change<Case, void> {
  const message = readMessage(row.message);
  const isForAsker = message?.show.startsWith('case.') ?? false;
  if (before === undefined || !isForAsker || before.undelivered.includes(row.id)) return { outcome: undefined };
  const why = row.note ?? '';
  const entry = message?.about['entry'];
  const writer = before.thread.find(({ id }) => id === entry)?.by;
  const after: Case = {
    ...before,
    undelivered: [...before.undelivered, row.id],
    history: [...before.history, { deed: 'undeliverable', at: now, by: 'lotsen', note: why }],
  };
  const about = { why, ...(entry === undefined ? {} : { entry }), ...(writer === undefined ? {} : { writer: writer.person }) };
  const id = `lost ${row.id}`;
  return { body: after, send: [...cardUpdated(after, id, now), ...toldOffice(after, 'undeliverable', id, now, about)], outcome: undefined };
}

export const caseUndeliverables = (store: Store): Undeliverables => ({
  [caseKind.name]: async (number, rows, now) => {
    for (const row of rows) await store.change(caseKind, number, (before) => noteUndeliverable(before, row, now));
  },
});
