/**
 * A figure drawn as a bar from what every client can show: a coloured column beside an empty one, or a coloured block of some height.
 * Screen readers read nothing of it, so the figure has to stand beside it in words.
 */
export interface Bar {
  /** Weights of the two columns; together always the same. A template leaves out the one that is 0: some clients draw it as wide as what is in it. */
  readonly filled: number;
  readonly rest: number;
}

/** Weights that a whole bar has: as fine as anybody can see. */
const wholeBar = 50;

/** A bar is empty only for 0 and full only for the maximum, however close the value comes to either. */
export function barOf(value: number, max: number): Bar {
  const nearest = Math.min(wholeBar - 1, Math.max(1, Math.round((value / max) * wholeBar)));
  const filled = value <= 0 ? 0 : value >= max ? wholeBar : nearest;
  return { filled, rest: wholeBar - filled };
}

/** Clients pad a coloured block, so that even an empty one is this high. */
const lowestPixels = 32;
const tallestPixels = 80;

/** The height of one block beside others of its kind: the lowest for 0, the tallest for the maximum. */
export const heightOf = (value: number, max: number): string =>
  `${Math.round(lowestPixels + (max > 0 ? value / max : 0) * (tallestPixels - lowestPixels))}px`;
