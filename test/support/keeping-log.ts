import type { Log, LogFields } from '../../src/core/log.js';

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
}

/** Keeps what is logged instead of printing it. */
export function keepingLog(): Log & { readonly logged: readonly Logged[] } {
  const logged: Logged[] = [];
  const keep =
    (level: Logged['level']) =>
    (event: string, fields: LogFields = {}) => {
      logged.push({ level, event, fields });
    };
  return { logged, info: keep('info'), warn: keep('warn'), error: keep('error') };
}
