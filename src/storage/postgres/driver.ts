import { faultOf } from '../../core/log.js';
import { StoreAway } from '../../core/store/store-away.js';

export type Value = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, unknown>>;

/** Something that takes SQL, one statement at a time. */
export interface Connection {
  query(sql: string, values?: readonly Value[]): Promise<readonly Row[]>;
}

/** A connection of its own: what was locked or listened to on it ends with it. */
export interface Session extends Connection {
  /** Told of what is sent to a channel from now on. */
  listen(channel: string, told: (text: string) => void): Promise<void>;
  /** Resolves when the connection has ended, whoever ended it. */
  readonly ended: Promise<void>;
  end(): Promise<void>;
}

/** PostgreSQL as the store uses it: `pg` where it runs, PGlite in tests. */
export interface Driver extends Connection {
  /** Everything or nothing. Rejects with `CommitUnknown` when the connection broke while it was told to keep it. */
  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  /** The same for what nobody waits for in a turn: each statement takes as long as it takes. */
  longTransaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  session(): Promise<Session>;
  close(): Promise<void>;
}

/** It is not known whether a transaction was kept: the connection broke between the commit and its answer. */
export class CommitUnknown extends Error {
  override readonly name = 'CommitUnknown';
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

/** By SQLSTATE, for whoever reads a log. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^53100$/u, 'EDISKFULL'],
  [/^53300$/u, 'ETOOMANYCONNECTIONS'],
  [/^57014$/u, 'ESLOWQUERY'],
  [/^55P03$/u, 'ELOCKED'],
  [/^25006$/u, 'EREADONLY'],
  [/^42501$/u, 'ENORIGHTS'],
  [/^(?:28|3D|55000)/u, 'EREFUSED'],
  [/^(?:57P|58)/u, 'ESERVERSTOPPED'],
  [/^(?:08|25P03)/u, 'ECONNECTION'],
  [/^53/u, 'ERESOURCES'],
  [/CERT|TLS|SIGNED|UNABLE_TO_/u, 'ETLS'],
];

/** Whether the connection is broken. Another one may work at once, after a failover or when the server has been restarted. */
export function isBroken(error: unknown): boolean {
  const code = codeOf(error);
  if (/^(?:08|57P0|25006|25P03)/u.test(code)) return true;
  if (/^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/u.test(code)) return true;
  if (isSilence(error)) return true;
  return error instanceof Error && /connection terminated|connection ended|timeout exceeded|not queryable/iu.test(error.message);
}

/** There was no answer at all, neither to a statement nor to the wish to connect. */
export const isSilence = (error: unknown): boolean =>
  error instanceof Error && /query read timeout|timeout expired|due to connection timeout/iu.test(error.message);

/** Somebody else was in the way: the same may go well at once. */
export const isConflict = (error: unknown): boolean => /^40(?:001|P01)$/u.test(codeOf(error));

const hasNoTls = (error: unknown): boolean => error instanceof Error && /does not support SSL/u.test(error.message);

/** What everybody outside is told: never what a statement was given, which PostgreSQL's own messages may repeat. */
export function asFault(error: unknown): unknown {
  const code = codeOf(error);
  const name = names.find(([pattern]) => pattern.test(code))?.[1] ?? (hasNoTls(error) ? 'ETLS' : undefined);
  if (name !== undefined) return new StoreAway(name, error);
  if (error instanceof CommitUnknown) return new StoreAway('ECONNECTION', error);
  if (isBroken(error)) return new StoreAway(code === '' ? 'ECONNECTION' : faultOf(error), error);
  return /^[0-9A-Z]{5}$/u.test(code) ? new StoreAway(`ESQL${code}`, error) : error;
}
