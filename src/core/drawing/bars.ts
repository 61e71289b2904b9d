/**
 * A figure as a drawn bar, of what every client shows: a column in colour beside an empty one, or a ground of a height. None of it is read
 * aloud, so the figure stands beside it in words.
 */
export interface Bar {
  /** Weights of the two columns; together always the same. A template leaves out the one that is 0: some clients draw it as wide as what is in it. */
  readonly filled: number;
  readonly rest: number;
}

/** Weights that a whole bar has: as fine as anybody can see. */
const wholeBar = 50;

/** Only nothing is drawn as nothing, and only all of it as all. */
export function barOf(value: number, max: number): Bar {
  const nearest = Math.min(wholeBar - 1, Math.max(1, Math.round((value / max) * wholeBar)));
  const filled = value <= 0 ? 0 : value >= max ? wholeBar : nearest;
  return { filled, rest: wholeBar - filled };
}

/** A ground in colour is as high as the room that clients leave inside it, even with nothing in it. */
const lowestPixels = 32;
const tallestPixels = 80;

/** How high something is drawn that stands beside others of its kind: the lowest for 0, the tallest for the most. */
export const heightOf = (value: number, max: number): string =>
  `${Math.round(lowestPixels + (max > 0 ? value / max : 0) * (tallestPixels - lowestPixels))}px`;
