import { createHash } from 'node:crypto';
import type { Log, LogFields } from '../core/log.js';
import type { DocumentKind } from '../core/store/store.js';

/** A log that does not repeat what somebody typed: a document named by it is told by a hash, the same each time. */
export function discreetLog(log: Log, kinds: readonly DocumentKind<unknown>[]): Log {
  const typed = new Set(kinds.filter(({ typedIds }) => typedIds).map(({ name }) => name));
  const discreet = (fields: LogFields | undefined): LogFields | undefined => {
    const { kind, document } = fields ?? {};
    if (typeof kind !== 'string' || typeof document !== 'string' || !typed.has(kind)) return fields;
    return { ...fields, document: createHash('sha256').update(document).digest('hex').slice(0, 12) };
  };
  return {
    info: (event, fields) => log.info(event, discreet(fields)),
    warn: (event, fields) => log.warn(event, discreet(fields)),
    error: (event, fields) => log.error(event, discreet(fields)),
  };
}
