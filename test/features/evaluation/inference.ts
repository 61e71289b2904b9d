import type { Counts } from '../../../src/features/evaluation/evaluation/counts.js';

/** What somebody who tries to find out knows of one meeting: what the cell shows, and how many of it are in the pool. */
export interface Seen {
  readonly within: Counts;
  readonly answers: number;
}

const size = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
export const markSum = (counts: readonly number[]): number => counts.reduce((sum, count, index) => sum + count * (index + 1), 0);

/** Every histogram of so many answers that the cell has room for. */
export function ways(within: readonly number[], answers: number): readonly (readonly number[])[] {
  const [first, ...more] = within;
  if (first === undefined) return answers === 0 ? [[]] : [];
  const all: (readonly number[])[] = [];
  for (let taken = 0; taken <= Math.min(first, answers); taken += 1) {
    for (const rest of ways(more, answers - taken)) all.push([taken, ...rest]);
  }
  return all;
}

/** Every way that it all can have been, one after the other: no cleverness, so that it can be trusted. */
function* worlds(seen: readonly Seen[], sum: number): Generator<readonly (readonly number[])[]> {
  const [first, ...more] = seen;
  if (first === undefined) {
    if (sum === 0) yield [];
    return;
  }
  for (const way of ways(first.within, first.answers)) {
    for (const rest of worlds(more, sum - markSum(way))) yield [way, ...rest];
  }
}

const places = (counts: readonly number[]): readonly number[] => counts.flatMap((count, place) => (count > 0 ? [place] : []));

/**
 * Whose answers are certain: of each meeting, the pool's people and the others beside them, each with all the answers they can have
 * given in any world. One that has a single possible answer is found out, unless the whole cell is alike.
 */
export function foundOut(seen: readonly Seen[], sum: number): readonly string[] {
  const possible = seen.map(() => ({ pool: new Set<number>(), others: new Set<number>() }));
  for (const world of worlds(seen, sum)) {
    for (const [index, given] of world.entries()) {
      const { within } = seen[index] ?? { within: [] };
      for (const place of places(given)) possible[index]?.pool.add(place);
      for (const place of places(within.map((count, at) => count - (given[at] ?? 0)))) possible[index]?.others.add(place);
    }
  }
  return possible.flatMap(({ pool, others }, index) => {
    const { within = [], answers = 0 } = seen[index] ?? {};
    if (places(within).length <= 1) return [];
    return [
      ...(answers > 0 && pool.size === 1 ? [`pool ${index}`] : []),
      ...(size(within) > answers && others.size === 1 ? [`others ${index}`] : []),
    ];
  });
}
