/** A limit: at most `count` requests in any stretch of so many milliseconds. */
export interface Window {
  readonly count: number;
  readonly milliseconds: number;
  /** How many of them may be sent while another process may have sent the rest just before. Left out, there is no such process. */
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
    // Done only now and then, because it costs more than remembering.
    if (this.#times.length % 64 === 0) this.#times = this.#times.filter((time) => time > at - this.#longest.milliseconds);
  }

  /** Whether everything it remembers is too old to matter. */
  isSpent(now: number): boolean {
    return (this.#times.at(-1) ?? Number.NEGATIVE_INFINITY) <= now - this.#longest.milliseconds;
  }
}

/** Spreads requests evenly, each with a moment of its own: a burst that keeps within a second's limit may still arrive as too many. */
export const evenly = (perSecond: () => number): ((now: number) => number) => {
  let next = Number.NEGATIVE_INFINITY;
  return (now) => {
    const at = Math.max(now, next);
    next = at + 1_000 / perSecond();
    return at;
  };
};
