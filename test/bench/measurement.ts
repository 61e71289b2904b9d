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

/** The row of two things that were compared. */
export const against = (what: string, { first, second, ratio }: Compared, bound: Bound, unit = 'ms', digits = 2): Measurement => ({
  what,
  ratio,
  from: [`${first.toFixed(digits)} ${unit}`, `${second.toFixed(digits)} ${unit}`],
  bound,
});

/** The row of something that may take so many milliseconds; the ratio is of these. */
export const within = (what: string, took: number, limit: number): Measurement => ({
  what,
  ratio: took / limit,
  from: [`${took.toFixed(2)} ms`, `${limit} ms`],
  bound: { atMost: 1 },
});

/** The median of what is measured again and again. */
export const often = async (rounds: number, measure: () => Promise<number>): Promise<number> => {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) took.push(await measure());
  return median(took);
};

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
