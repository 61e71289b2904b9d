import type { Instant } from '../ids.js';

/** One kind of thing that is kept for a time only, and erased by the daily sweep because nothing else about it ever wakes. */
export interface Retention {
  /** What its erased ones are counted as. Never renamed. */
  readonly what: string;
  /** Up to so many whose time has come. */
  readonly due: (now: Instant, most: number) => Promise<readonly string[]>;
  /** Erases one, unless its time has not come after all. May be done again at any time. */
  readonly erase: (id: string, now: Instant) => Promise<void>;
}
