import { DateTime, Duration } from 'luxon';
import type { Instant } from '../ids.js';

/** Gives the time. Rules never call it; they are given the time. */
export type Clock = () => Instant;

export const instant = (date: Date): Instant => date.toISOString() as Instant;

type Move = { readonly advance: string } | { readonly now: Instant };

/** A clock that runs like another one, and that a demonstration can move forward. */
export interface MovableClock {
  readonly clock: Clock;
  /** Moves it and tells what it shows now; it does not go backwards. */
  readonly move: (move: Move) => { readonly now: Instant } | { readonly error: string };
  /** Milliseconds that it is ahead of the other one. */
  readonly ahead: () => number;
  /** Moves it so far ahead, unless it is already: it is shared, and somebody else has moved it. */
  readonly keepUp: (ahead: number) => void;
}

export function movableClock(system: Clock): MovableClock {
  let ahead = Duration.fromMillis(0);
  let moved = false;
  const now = () => DateTime.fromISO(system(), { zone: 'utc' }).plus(ahead);
  return {
    // It is read in every turn, so the usual case, a clock that was never moved, does no date arithmetic.
    clock: () => (moved ? instant(now().toJSDate()) : system()),
    move(move) {
      const before = now();
      const after = 'advance' in move ? before.plus(Duration.fromISO(move.advance)) : DateTime.fromISO(move.now, { zone: 'utc' });
      if (!after.isValid || after < before) return { error: 'The clock only goes forward.' };
      ahead = ahead.plus(after.diff(before));
      moved = true;
      return { now: instant(after.toJSDate()) };
    },
    ahead: () => ahead.toMillis(),
    keepUp(milliseconds) {
      if (milliseconds <= ahead.toMillis()) return;
      ahead = Duration.fromMillis(milliseconds);
      moved = true;
    },
  };
}
