import { createHash } from 'node:crypto';

/** Something that takes longer to make than one turn may take. */
export interface MadeInSteps<Made> {
  /** Finishes it now, if it is not finished yet. */
  readonly now: () => Made;
  /** Makes it a step at a time, between which others have their turn. */
  readonly betweenTurns: () => Promise<void>;
}

export function inSteps<Made>(makes: Generator<void, Made>): MadeInSteps<Made> {
  // Dropped at the end, so that what the steps have used can be collected.
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

/** Makes it once in a process from the same facts, because the tests start Lotsen many times. Whoever has the result must not change it. */
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
