import { z } from 'zod/v4';
import { type Mark, type Role, roles, type StatementKey, standardStatements, statementKeys } from './statements.js';

/** How many gave 1, 2, 3, 4 and 5. */
export type Counts = readonly [number, number, number, number, number];

/** Counts for each statement. They do not show which marks one person gave together. */
export type CountsOf = Readonly<Partial<Record<StatementKey, Counts>>>;

const five = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]);

export const countsOf = z.partialRecord(z.enum(statementKeys), five);

export const noCounts: Counts = [0, 0, 0, 0, 0];

export const one = (mark: Mark): Counts => [+(mark === 1), +(mark === 2), +(mark === 3), +(mark === 4), +(mark === 5)];

const sum = (first: Counts, second: Counts): Counts => [
  first[0] + second[0],
  first[1] + second[1],
  first[2] + second[2],
  first[3] + second[3],
  first[4] + second[4],
];

export const total = (counts: Counts): number => counts.reduce((before, count) => before + count, 0);

/** The sum of the marks. */
export const weight = (counts: Counts): number => counts.reduce((before, count, index) => before + count * (index + 1), 0);

/** NaN when nobody has answered. */
export const mean = (counts: Counts): number => weight(counts) / total(counts);

/** Together, by statement. */
export function addCounts(...all: readonly CountsOf[]): CountsOf {
  const together: Partial<Record<StatementKey, Counts>> = {};
  for (const counts of all) {
    for (const key of statementKeys) {
      const more = counts[key];
      if (more !== undefined) together[key] = sum(together[key] ?? noCounts, more);
    }
  }
  return together;
}

/** Leaves out the group's own statements, because different meetings or groups may ask different things. */
export const onlyStandard = (counts: CountsOf): CountsOf =>
  Object.fromEntries(standardStatements.flatMap((key) => (counts[key] === undefined ? [] : [[key, counts[key]]])));

/** Answers that are only shown together. Everything shown is a sum of whole cells, so two views differ by whole cells. */
export interface Cell {
  /** Whose answers they are; a group's roles are in one cell each. */
  readonly roles: readonly Role[];
  readonly answers: number;
  readonly counts: CountsOf;
}

export const cell = z.object({ roles: z.array(z.enum(roles)), answers: z.number(), counts: countsOf });

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
