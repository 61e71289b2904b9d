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
