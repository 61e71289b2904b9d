/**
 * A figure as a drawn bar, of what every client shows: a column in colour beside an empty one, or a ground of a height. None of it is read
 * aloud, so the figure stands beside it in words.
 */
export interface Bar {
  /** Weights of the two columns; together always the same. */
  readonly filled: number;
  readonly rest: number;
}

/** Weights that a whole bar has: as fine as anybody can see, and never 0, which some clients draw as wide as what is in it. */
const wholeBar = 50;

export function barOf(value: number, max: number): Bar {
  const filled = Math.min(wholeBar - 1, Math.max(1, Math.round((value / max) * wholeBar)));
  return { filled, rest: wholeBar - filled };
}

/** A ground in colour is as high as the room that clients leave inside it, even with nothing in it. */
const lowestPixels = 32;
const tallestPixels = 80;

/** How high something is drawn that stands beside others of its kind: the lowest for 0, the tallest for the most. */
export const heightOf = (value: number, max: number): string =>
  `${Math.round(lowestPixels + (max > 0 ? value / max : 0) * (tallestPixels - lowestPixels))}px`;
