import type { Store } from './store/store.js';

/** Ids, verbs and times only: never what somebody wrote, their name, or input from a card. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** `event` is a fixed, dotted name that can be searched for: `turn.done`. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const turnOutcomes = ['answered', 'refused', 'ignored', 'failed'] as const;
export type TurnOutcome = (typeof turnOutcomes)[number];

/** `again` means that it failed and will be tried once more. */
type MessageOutcome = 'sent' | 'again' | 'undeliverable' | 'withdrawn';

/** Counts what Lotsen does, never who did it. */
export interface Meter {
  turn(verb: string, outcome: TurnOutcome, seconds: number): void;
  /** `show` is which of the features' messages. */
  message(show: string, outcome: MessageOutcome): void;
  /** A document has woken. `late`: seconds since it wanted to. */
  wake(kind: string, outcome: 'done' | 'failed', late: number): void;
  /** `what` has been asked of the store. */
  store(what: keyof Store, outcome: 'done' | 'failed', seconds: number): void;
}

/** A system error by its code (`ENOSPC`, `EROFS`), which says what to mend; any other error by its name. Never its message. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' && systemCode.test(error.code) ? error.code : error.name;
}

const systemCode = /^E[A-Z0-9]{2,20}$/u;

/** A line of a stack trace that names a position in a file, as opposed to a line of the error's message. */
const frame = /^\s+at .*:\d+:\d+\)?$/u;

/** Where in our code it happened, for the log. An error's message may hold what somebody wrote; its stack's frames do not. */
export function whereOf(error: unknown): { at?: string } {
  if (!(error instanceof Error) || error.stack === undefined) return {};
  const at = error.stack
    .slice(error.stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .find((line) => frame.test(line));
  return at === undefined ? {} : { at: at.trim().replace(/(\(|at )[^()]*[/\\]/u, '$1') };
}
