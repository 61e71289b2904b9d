import { addCounts, mean } from '../evaluation/counts.js';
import type { Entry } from '../evaluation/group-evaluations.js';
import { type StandardStatement, standardStatements } from '../evaluation/statements.js';

/** A mean that is this low or lower, so many shown meetings in a row, is worth a word with the coordinator. */
const lowMean = 2.5;
const inARow = 3;

const isLow = ({ cells }: Entry, key: StandardStatement): boolean => {
  const counts = addCounts(...cells.map((cell) => cell.counts))[key];
  return counts !== undefined && mean(counts) <= lowMean;
};

/** The statements that were low in each of the last meetings that are shown. `entries`: the oldest first. */
export function lowStatements(entries: readonly Entry[]): readonly StandardStatement[] {
  const last = entries.filter(({ cells }) => cells.length > 0).slice(-inARow);
  return last.length < inARow ? [] : standardStatements.filter((key) => last.every((entry) => isLow(entry, key)));
}

/**
 * Statements that are low as of the last meeting and were not as of the one before it: whoever has been told is not told again until the
 * mean has been better.
 */
export function newlyLow(entries: readonly Entry[]): readonly StandardStatement[] {
  const shown = entries.filter(({ cells }) => cells.length > 0);
  const known = lowStatements(shown.slice(0, -1));
  return lowStatements(shown).filter((key) => !known.includes(key));
}
