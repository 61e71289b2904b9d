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

/** Counts what Lotsen does, never who did it. */
export interface Meter {
  turn(verb: string, outcome: TurnOutcome, seconds: number): void;
}
