import type { Instant } from '../core/ids.js';
import type { Change, Cut, Due, Outgoing, Settled } from '../core/store/store.js';

/** A document as it lies on disk, its body lifted to the present schema. Frozen all through. */
export interface Stored {
  /** Counts the writes. */
  readonly version: number;
  readonly body: unknown;
  readonly wakeAt?: Instant;
  readonly outgoing: readonly Outgoing[];
}

const frozen = new WeakSet<object>();

const keep = <Value extends object>(value: Value): Value => {
  frozen.add(Object.freeze(value));
  return value;
};

/**
 * A frozen copy of a value, as it would come back from JSON. Parts that are such copies already are shared, so that one more
 * answer in a large document costs little. Throws on what JSON cannot hold: a BigInt, a value that contains itself.
 */
export const frozenJson = (value: unknown): unknown => {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') throw new TypeError('A BigInt cannot be stored');
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null; // JSON has no -0
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return frozenJson(value.toJSON());
  if (Array.isArray(value)) return keep(Array.from(value, (item) => frozenJson(item) ?? null));
  const entries = Object.entries(value).map(([name, item]) => [name, frozenJson(item)] as const);
  return keep(Object.fromEntries(entries.filter(([, item]) => item !== undefined)));
};

const frozenRows = (rows: readonly Outgoing[]): readonly Outgoing[] => frozenJson(rows) as readonly Outgoing[];

/** Of rows with the same id the first one stays, whatever became of it. */
const withSent = (rows: readonly Outgoing[], send: readonly Outgoing[]): readonly Outgoing[] => {
  const known = new Set(rows.map((row) => row.id));
  const added = send.filter((row) => !known.has(row.id) && known.add(row.id));
  return added.length === 0 ? rows : frozenRows([...rows, ...added]);
};

const withoutForgotten = (rows: readonly Outgoing[], forget: readonly string[]): readonly Outgoing[] =>
  rows.some(({ id }) => forget.includes(id)) ? frozenRows(rows.filter(({ id }) => !forget.includes(id))) : rows;

/** The document after a change: the very same object when there is nothing to write, `null` when there is no document. */
export const applyChange = (stored: Stored | null, change: Change<unknown, unknown>): Stored | null => {
  const { body = stored?.body ?? null, send = [], forget = [], wakeAt } = change;
  if (body === null) {
    if (send.length > 0 || wakeAt) throw new Error('A document that is not there can neither send nor wake');
    return null;
  }
  const wake = wakeAt === undefined ? stored?.wakeAt : (wakeAt ?? undefined);
  const outgoing = withSent(withoutForgotten(stored?.outgoing ?? [], forget), send);
  const kept = frozenJson(body);
  if (stored && kept === stored.body && wake === stored.wakeAt && outgoing === stored.outgoing) return stored;
  return Object.freeze({ version: stored?.version ?? 0, body: kept, ...(wake ? { wakeAt: wake } : {}), outgoing });
};

const isWaiting = (row: Outgoing): boolean => row.state === 'waiting';

/** The document after its messages have been dealt with: the very same object when none of the results says anything new. */
export const applySettled = (stored: Stored | null, results: readonly Settled[]): Stored | null => {
  const news = new Map(results.map((result) => [result.id, result]));
  const isNews = (row: Outgoing): boolean => isWaiting(row) && news.has(row.id);
  if (!stored?.outgoing.some(isNews)) return stored;
  const outgoing = stored.outgoing.map((row) => (isNews(row) ? { ...row, ...news.get(row.id) } : row));
  return Object.freeze({ ...stored, outgoing: frozenRows(outgoing) });
};

/** When the first thing in the document is due. */
export const dueAt = ({ wakeAt, outgoing }: Stored): Instant | undefined =>
  [...outgoing.filter(isWaiting).map((row) => row.dueAt), ...(wakeAt ? [wakeAt] : [])].sort()[0];

/** What a claim hands out: only what is due by now. */
export const dueBy = (now: Instant, stored: Stored): Pick<Due, 'wakeAt' | 'outgoing'> => ({
  ...(stored.wakeAt && stored.wakeAt <= now ? { wakeAt: stored.wakeAt } : {}),
  outgoing: stored.outgoing.filter((row) => isWaiting(row) && row.dueAt <= now),
});

/** Whether only documents that have an order can be found so. */
export const needsOrder = ({ order, from, until }: Cut): boolean => order !== undefined || from !== undefined || until !== undefined;
