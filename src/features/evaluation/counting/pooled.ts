import type { Entry } from '../evaluation/group-evaluations.js';
import { type StandardStatement, standardStatements } from '../evaluation/statements.js';
import { total, weight } from './counts.js';
import type { Pool, Released, ReleasedOf } from './pool.js';

/** Only the mean: how answers spread in a pool, beside how they spread in its meetings, would tell whose they were. */
export interface PooledStatement {
  readonly key: StandardStatement;
  readonly answers: number;
  readonly meetings: number;
  readonly mean: number;
}

interface Gathered {
  /** Of the statement with the most. */
  readonly answers: number;
  readonly meetings: number;
  readonly statements: readonly PooledStatement[];
}

/** What representatives answered, over meetings or groups: released batches, and cells of their own. */
export interface Pooled extends Gathered {
  /** Latest first. */
  readonly years: readonly (Gathered & { readonly year: number })[];
}

interface Portion {
  readonly year: number;
  readonly released: ReleasedOf;
}

const nothing: Released = { answers: 0, sum: 0, meetings: 0 };

function gathered(portions: readonly Portion[], minimum: number): Gathered {
  const statements = standardStatements.flatMap((key): readonly PooledStatement[] => {
    const all = portions.map(({ released }) => released[key] ?? nothing);
    const [answers, sum, meetings] = (['answers', 'sum', 'meetings'] as const).map((what) =>
      all.reduce((before, one) => before + one[what], 0),
    );
    return answers === undefined || answers < minimum ? [] : [{ key, answers, meetings: meetings ?? 0, mean: (sum ?? 0) / answers }];
  });
  const most = (what: 'answers' | 'meetings'): number => Math.max(0, ...statements.map((one) => one[what]));
  return { answers: most('answers'), meetings: most('meetings'), statements };
}

const ownCells = (entries: readonly Entry[], minimum: number): readonly Portion[] =>
  entries.flatMap(({ date, meetings, cells }) =>
    cells
      .filter(({ roles, answers }) => roles.length === 1 && roles[0] === 'representative' && answers >= minimum)
      .map(({ counts }): Portion => {
        const released = standardStatements.flatMap((key) => {
          const given = counts[key];
          return given === undefined ? [] : [[key, { answers: total(given), sum: weight(given), meetings }]];
        });
        return { year: Number(date.slice(0, 4)), released: Object.fromEntries(released) };
      }),
  );

/** @param entries those whose representatives' own cells are part of it */
export function pooled(pools: readonly Pool[], entries: readonly Entry[], minimum: number): Pooled {
  const batches = pools.flatMap(({ years }) =>
    Object.entries(years).map(([year, released]): Portion => ({ year: Number(year), released })),
  );
  const portions = [...batches, ...ownCells(entries, minimum)];
  const years = [...new Set(portions.map(({ year }) => year))].sort((one, other) => other - one);
  return {
    ...gathered(portions, minimum),
    years: years.map((year) => ({
      year,
      ...gathered(
        portions.filter((one) => one.year === year),
        minimum,
      ),
    })),
  };
}
