import type { Instant } from '../../core/ids.js';
import type { Change, Outgoing, Settled } from '../../core/store/store.js';
import { frozenJson } from './frozen-json.js';
import type { Stored } from './stored.js';

const nextWake = (wakeAt: Instant | null | undefined, before: Instant | undefined): Instant | undefined =>
  wakeAt === undefined ? before : (wakeAt ?? undefined);

/** The first with an id stays, whatever became of it. */
const withSent = (rows: readonly Outgoing[], send: readonly Outgoing[]): readonly Outgoing[] => {
  const known = new Set(rows.map((row) => row.id));
  const added = send.filter((row) => !known.has(row.id) && known.add(row.id));
  return added.length === 0 ? rows : (frozenJson([...rows, ...added]) as readonly Outgoing[]);
};

const withoutForgotten = (rows: readonly Outgoing[], forget: readonly string[]): readonly Outgoing[] => {
  const forgotten = new Set(forget);
  return rows.some(({ id }) => forgotten.has(id)) ? (frozenJson(rows.filter(({ id }) => !forgotten.has(id))) as readonly Outgoing[]) : rows;
};

/** The document after a change: the very same object when there is nothing to write, `null` when there is no document. */
export const applyChange = (stored: Stored | null, change: Change<unknown, unknown>): Stored | null => {
  const { body = stored?.body ?? null, send = [], forget = [], wakeAt } = change;
  if (body === null) {
    if (send.length > 0 || wakeAt) throw new Error('A document that is not there can neither send nor wake');
    return null;
  }
  const wake = nextWake(wakeAt, stored?.wakeAt);
  const outgoing = withSent(withoutForgotten(stored?.outgoing ?? [], forget), send);
  const kept = frozenJson(body);
  if (stored && kept === stored.body && wake === stored.wakeAt && outgoing === stored.outgoing) return stored;
  return Object.freeze({ version: stored?.version ?? 0, body: kept, ...(wake ? { wakeAt: wake } : {}), outgoing });
};

/** The document after its messages have been dealt with: the very same object when none of the results says anything new. */
export const applySettled = (stored: Stored | null, results: readonly Settled[]): Stored | null => {
  const news = new Map(results.map((result) => [result.id, result]));
  const isNews = (row: Outgoing): boolean => row.state === 'waiting' && news.has(row.id);
  if (!stored?.outgoing.some(isNews)) return stored;
  const outgoing = stored.outgoing.map((row) => (isNews(row) ? { ...row, ...(frozenJson(news.get(row.id)) as Settled) } : row));
  return Object.freeze({ ...stored, outgoing: frozenJson(outgoing) as readonly Outgoing[] });
};
