import { type StatementKey, statementKeys } from '../evaluation/statements.js';
import { type Counts, type CountsOf, mean, total } from './counts.js';

export interface StatementResult {
  readonly key: StatementKey;
  readonly answers: number;
  readonly mean: number;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly counts: Counts;
  /** How much higher the mean is than that of the last shown meetings before; left out for the first. */
  readonly change?: number;
}

export const statementsOf = (counts: CountsOf): readonly StatementResult[] =>
  statementKeys.flatMap((key) => {
    const given = counts[key];
    return given === undefined || total(given) === 0 ? [] : [{ key, answers: total(given), mean: mean(given), counts: given }];
  });
