import pLimit from 'p-limit';

/**
 * At most `atOnce` pieces of work at a time. `mostWaiting` more wait, first come first served; one that comes when the line is full is
 * not done: undefined.
 */
export const inLine = (atOnce: number, mostWaiting: number) => {
  const inTurn = pLimit(atOnce);
  let here = 0;

  return async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    if (here >= atOnce + mostWaiting) return undefined;
    here += 1;
    return inTurn(work).finally(() => {
      here -= 1;
    });
  };
};
