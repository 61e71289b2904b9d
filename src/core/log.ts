/** Ids, verbs and times only: never what somebody wrote, their name, or input from a card. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** `event` is a fixed, dotted name that can be searched for: `turn.done`. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
