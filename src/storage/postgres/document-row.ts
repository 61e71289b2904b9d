import type { DocumentKind, Outgoing } from '../../core/store/store.js';
import { dueAt, frozenJson, type Stored } from '../stored.js';
import type { Row, Value } from './driver.js';

/** A document that cannot be read. Says which and, as logs may carry it, nothing of what is in it. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
}

/** Written by a later version of Lotsen than this one. */
class NewerRow extends Error {
  override readonly name = 'NewerRow';
}

/** Marks what jsonb cannot hold: the character 0, halves of surrogate pairs, and the mark itself. */
const mark = '\uE0FF';

/** As JSON, but so that jsonb takes it: JSON writes what it cannot hold as `\u0000` or `\ud83d`. */
const toJsonb = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(mark, `${mark}${mark}`)
    .replace(/(\\\\)|\\u(0000|d[89a-f][0-9a-f]{2})/gu, (whole, backslash, code) => (backslash ? whole : `${mark}${code};`));

const unescaped = (text: string): string =>
  text.replace(/\uE0FF(?:(\uE0FF)|([0-9a-f]{4});)/gu, (_whole, self, code) => self ?? String.fromCharCode(Number.parseInt(code, 16)));

export const fromJsonb = (text: string): unknown =>
  text.includes(mark)
    ? JSON.parse(text, (_name, value: unknown) => {
        if (typeof value === 'string') return unescaped(value);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
        return Object.fromEntries(Object.entries(value).map(([name, part]) => [unescaped(name), part]));
      })
    : JSON.parse(text);

/**
 * PostgreSQL's texts hold none of them either, so an id or key with one is stored with them escaped. No other id or key can look like that,
 * because the mark is escaped too.
 */
export const asText = (text: string): string => (/[\uE0FF\0\ud800-\udfff]/u.test(text) ? JSON.parse(toJsonb(text)) : text);

export const fromText = unescaped;

/** What it is found by. A key begins with its kind, so that one index does for all. */
export const keyOf = (kind: DocumentKind<unknown>, key: string): string => asText(`${kind.name} ${key}`);

/** The columns that a document is read from. */
export const columns = 'id, schema, version::float8 as version, body::text as body, outgoing::text as outgoing, wake_at';

export const outgoingOf = (row: Row): readonly Outgoing[] => frozenJson(fromJsonb(String(row['outgoing']))) as readonly Outgoing[];

/** A document as its row has it, lifted. @throws NewerRow when a later version of Lotsen wrote it */
export function storedOf(kind: DocumentKind<unknown>, row: Row): Stored {
  const schema = Number(row['schema']);
  if (schema > kind.schema) {
    throw new NewerRow(
      `A document of the kind ${kind.name} has schema ${schema}, but this version knows only ${kind.schema}. ` +
        'Replace this instance by the later version of Lotsen that wrote it.',
    );
  }
  try {
    const wakeAt = row['wake_at'];
    const body = frozenJson(kind.lift(fromJsonb(String(row['body'])), schema));
    const rest = typeof wakeAt === 'string' ? { wakeAt: wakeAt as Stored['wakeAt'] & string } : {};
    return Object.freeze({ version: Number(row['version']), body, ...rest, outgoing: outgoingOf(row) });
  } catch {
    throw new UnreadableRow(`A document of the kind ${kind.name} cannot be read as schema ${schema}. It is left as it is.`);
  }
}

/** What is found by of a document, and what it is put in order by. */
export const keysOf = (kind: DocumentKind<unknown>, { body }: Stored): { readonly keys: readonly string[]; readonly sortedBy: string } => ({
  keys: [...new Set(kind.keys(body))].map((key) => keyOf(kind, key)),
  sortedBy: asText(kind.order?.(body) ?? ''),
});

/** What keys and order are worked out with: another number, and they are worked out anew. */
export const keyedBy = ({ schema, keying = 0 }: DocumentKind<unknown>): number => schema * 1_000 + keying;

/** In the order that `inserting` and `updating` want them. */
export function valuesOf(kind: DocumentKind<unknown>, id: string, stored: Stored): readonly Value[] {
  const { keys, sortedBy } = keysOf(kind, stored);
  const { version, body, outgoing, wakeAt } = stored;
  return [
    kind.name,
    asText(id),
    kind.schema,
    version + 1,
    toJsonb(body),
    keys,
    sortedBy,
    toJsonb(outgoing),
    wakeAt ?? null,
    dueAt(stored) ?? null,
    keyedBy(kind),
  ];
}

export const inserting = `insert into documents (kind, id, schema, keyed, version, body, keys, sorted_by, outgoing, wake_at, due_at)
  values ($1, $2, $3::int, $11::int, $4::bigint, $5::text::jsonb, $6::text[], $7, $8::text::jsonb, $9, $10)
  on conflict do nothing returning pg_current_xact_id()::text as xid`;

export const updating = `update documents set schema = $3::int, keyed = $11::int, version = $4::bigint, body = $5::text::jsonb, keys = $6::text[],
  sorted_by = $7, outgoing = $8::text::jsonb, wake_at = $9, due_at = $10
  where kind = $1 and id = $2 returning pg_current_xact_id()::text as xid`;
