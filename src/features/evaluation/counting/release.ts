import type { StandardStatement } from '../evaluation/statements.js';
import { isManifold } from './cells.js';
import type { Contribution } from './contribution.js';
import { noCounts } from './counts.js';
import { singlesOut } from './singled-out.js';
import { together } from './tally.js';

/** In a cell with others, as many as can be mistaken for them. */
const covered = ({ given, within }: Contribution): number =>
  within === undefined ? given.answers : Math.min(given.answers, within.answers - given.answers);

/**
 * Whether the mean of what waits may be shown: of enough different people; enough answers with others beside them in the cells that are
 * shown, so that neither the pool nor what is left of the cells is less; and nobody's answer follows from it.
 */
export function isReleasable(batch: readonly Contribution[], key: StandardStatement, minimum: number): boolean {
  const { answers, who } = together(...batch.map(({ given }) => given));
  if (!isManifold(who, answers) || batch.reduce((sum, one) => sum + covered(one), 0) < minimum) return false;
  const parts = batch.flatMap(({ given, within }) =>
    within === undefined ? [] : [{ given: given.counts[key] ?? noCounts, within: within.counts[key] ?? noCounts }],
  );
  return !singlesOut(parts);
}
