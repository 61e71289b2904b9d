/**
 * At most `atOnce` pieces of work at a time. `mostWaiting` more wait, first come first served; one that comes when the line is full is
 * not done: undefined.
 */
export const inLine = (atOnce: number, mostWaiting: number) => {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    if (running < atOnce) running += 1;
    else if (waiting.length < mostWaiting) await new Promise<void>((start) => waiting.push(start));
    else return undefined;
    try {
      return await work();
    } finally {
      // The place is handed over, so that nobody who comes just now gets in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
};
