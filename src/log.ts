import { type DestinationStream, pino } from 'pino';
import type { Log } from './core/log.js';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Written beside the turns, many lines at a time, within a tenth of a second; what is waiting when the process ends is still written. */
const standardOutput = (): DestinationStream => pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 100 });

/** One JSON object a line, on standard output unless told otherwise. */
export function createLog(level: LogLevel, destination: DestinationStream = standardOutput()): Log {
  const lines = pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination);
  return {
    info: (event, fields) => lines.info({ event, ...fields }),
    warn: (event, fields) => lines.warn({ event, ...fields }),
    error: (event, fields) => lines.error({ event, ...fields }),
  };
}
