/** At most so many in any stretch of that length. */
export interface Window {
  readonly count: number;
  readonly milliseconds: number;
  /**
   * So many may be sent in such a stretch after another process may have sent all the others, until as long has passed; left out, that
   * process is not counted on.
   */
  readonly left?: number;
}

/** Remembers when something was sent and tells when the next may be. */
export class Pace {
  readonly #windows: readonly Window[];
  readonly #longest: Window;
  readonly #before: number | undefined;
  #times: number[] = [];

  /** @param before until when another process may have sent as much as it was allowed. */
  constructor(windows: readonly Window[], before?: number) {
    this.#windows = windows;
    this.#before = before;
    this.#longest = windows.reduce((longest, one) => (one.milliseconds > longest.milliseconds ? one : longest), {
      count: 0,
      milliseconds: 0,
    });
  }

  /** The earliest moment, not before `now`, that keeps within all the windows. */
  next(now: number): number {
    return this.#windows.reduce((at, { count, milliseconds, left = count }) => {
      const oldest = this.#times[this.#times.length - count] ?? (this.#times.length >= left ? this.#before : undefined);
      return oldest === undefined ? at : Math.max(at, oldest + milliseconds);
    }, now);
  }

  note(at: number): void {
    this.#times.push(at);
    // Now and then, so that forgetting costs nothing to speak of.
    if (this.#times.length % 64 === 0) this.#times = this.#times.filter((time) => time > at - this.#longest.milliseconds);
  }

  /** Nothing in it matters any more. */
  isSpent(now: number): boolean {
    return (this.#times.at(-1) ?? Number.NEGATIVE_INFINITY) <= now - this.#longest.milliseconds;
  }
}

/** Gives every request a moment of its own, evenly spread: bursts that stay within a second's limit may still arrive as too many. */
export const evenly = (perSecond: () => number): ((now: number) => number) => {
  let next = Number.NEGATIVE_INFINITY;
  return (now) => {
    const at = Math.max(now, next);
    next = at + 1_000 / perSecond();
    return at;
  };
};
