import { createHash } from 'node:crypto';

/** What takes longer to make than a turn may. */
export interface MadeInSteps<Made> {
  /** Made to the end now, where it has not been yet. */
  readonly now: () => Made;
  /** Makes it a step at a time, between which others have their turn. */
  readonly betweenTurns: () => Promise<void>;
}

export function inSteps<Made>(makes: Generator<void, Made>): MadeInSteps<Made> {
  // What has been gone through on the way is let go of with the steps.
  let steps: Generator<void, Made> | undefined = makes;
  let made: { readonly it: Made } | undefined;
  const step = (): typeof made => {
    const next = steps?.next();
    if (next?.done !== true) return undefined;
    made = { it: next.value };
    steps = undefined;
    return made;
  };
  return {
    now() {
      for (let done = made; ; done = step()) if (done !== undefined) return done.it;
    },
    async betweenTurns() {
      while (made === undefined && step() === undefined) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** The same from the same is made once in a process: the tests start many Lotsen. What it makes must not be changed by whoever has it. */
export function once<Facts extends readonly unknown[], Made>(
  makes: (...facts: Facts) => Generator<void, Made>,
): (...facts: Facts) => Generator<void, Made> {
  const before = new Map<string, Made>();
  return function* (...facts) {
    const key = createHash('sha256').update(JSON.stringify(facts)).digest('base64');
    const known = before.get(key) ?? (yield* makes(...facts));
    before.set(key, known);
    return known;
  };
}
