import pLimit from 'p-limit';

/** Lets so many in at a time, in the order they came. Resolves with what gives the place back; a second time it does nothing. */
export type Turnstile = () => Promise<() => void>;

/** For work whose place is given back before it ends; for any other, p-limit itself. */
export const turnstile = (places: number): Turnstile => {
  const inTurn = pLimit(places);
  return () => new Promise((enter) => void inTurn(() => new Promise<void>((leave) => enter(leave))));
};
