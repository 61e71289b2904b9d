/** Lets so many in at a time, in the order they came. Resolves with what gives the place back; a second time it does nothing. */
export type Turnstile = () => Promise<() => void>;

export const turnstile = (places: number): Turnstile => {
  const waiting: (() => void)[] = [];
  let free = places;

  const leaver = (): (() => void) => {
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      const next = waiting.shift();
      if (next)
        next(); // takes over the place
      else free += 1;
    };
  };

  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return leaver();
  };
};

/** Runs no more than so many at a time; the rest wait in order. */
export const atMost = (places: number): (<Result>(work: () => Promise<Result>) => Promise<Result>) => {
  const enter = turnstile(places);

  return async (work) => {
    const leave = await enter();
    return work().finally(leave);
  };
};
