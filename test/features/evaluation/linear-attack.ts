/** Rows of numbers, brought to steps; the number of steps. Exact enough for zeros and ones of these sizes. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let steps = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, at) => at >= steps && Math.abs(row[column] ?? 0) > 1e-9);
    const row = left[pivot];
    if (row === undefined) continue;
    left.splice(pivot, 1);
    left.splice(steps, 0, row);
    for (const [at, other] of left.entries()) {
      const factor = (other[column] ?? 0) / (row[column] ?? 1);
      if (at !== steps && factor !== 0) for (const [place, value] of row.entries()) other[place] = (other[place] ?? 0) - factor * value;
    }
    steps += 1;
  }
  return steps;
}

/**
 * Given sets of answers of which a sum is known, the fewest answers, fewer than `minimum`, that a sum with any factors comes down to;
 * undefined when there is no such sum. Answers that are in the same sets always stay together: they are looked at as one.
 */
export function smallestSupport<Answer>(sets: readonly ReadonlySet<Answer>[], minimum: number): number | undefined {
  const classes = new Map<string, number>();
  for (const answer of new Set(sets.flatMap((set) => [...set]))) {
    const name = sets.map((set) => +set.has(answer)).join('');
    classes.set(name, (classes.get(name) ?? 0) + 1);
  }
  const all = [...classes];
  const rows = sets.map((_, index) => all.map(([name]) => Number(name[index])));
  const whole = rank(rows);
  let smallest: number | undefined;
  const look = (from: number, taken: ReadonlySet<number>, size: number): void => {
    if (taken.size > 0 && rank(rows.map((row) => row.filter((_, at) => !taken.has(at)))) < whole)
      smallest = Math.min(smallest ?? size, size);
    for (let next = from; next < all.length; next += 1) {
      const more = size + (all[next]?.[1] ?? 0);
      if (more < minimum) look(next + 1, new Set([...taken, next]), more);
    }
  };
  look(0, new Set(), 0);
  return smallest;
}
