const turnOutcomes = ['answered', 'refused', 'ignored', 'failed'] as const;
export type TurnOutcome = (typeof turnOutcomes)[number];

/** Counts what Lotsen does, never who did it. */
export interface Meter {
  turn(verb: string, outcome: TurnOutcome, seconds: number): void;
}
