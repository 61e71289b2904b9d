import { type DestinationStream, pino } from 'pino';
import type { Log } from './core/log.js';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** One JSON object a line, on standard output unless told otherwise. */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(1)): Log {
  const lines = pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination);
  return {
    info: (event, fields) => lines.info({ event, ...fields }),
    warn: (event, fields) => lines.warn({ event, ...fields }),
    error: (event, fields) => lines.error({ event, ...fields }),
  };
}
