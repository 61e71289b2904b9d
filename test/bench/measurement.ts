export type Bound = { readonly atLeast: number } | { readonly atMost: number };

/** One row of the table. */
export interface Measurement {
  readonly what: string;
  readonly ratio: number;
  /** What the ratio is made of: the measured, then what it is measured against. */
  readonly from: readonly [string, string];
  readonly bound: Bound;
}

/** A group of rows that share what they need; the short form only has to run. */
export type Part = (short: boolean) => Promise<readonly Measurement[]>;

export const holds = ({ ratio, bound }: Measurement): boolean => ('atLeast' in bound ? ratio >= bound.atLeast : ratio <= bound.atMost);

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export const milliseconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

export interface Compared {
  readonly first: number;
  readonly second: number;
  /** The median of each round's own ratio. */
  readonly ratio: number;
}

/** Measures two things turn by turn, each first every other time, so that a busy machine hits both alike. All numbers are medians. */
export const compare = async (rounds: number, first: () => Promise<number>, second: () => Promise<number>): Promise<Compared> => {
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) firsts.push(await first());
    seconds.push(await second());
    if (round % 2 === 1) firsts.push(await first());
  }
  const ratio = median(firsts.map((one, at) => one / (seconds[at] ?? Number.NaN)));
  return { first: median(firsts), second: median(seconds), ratio };
};
