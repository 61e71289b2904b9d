import type { Stored } from './stored.js';

/** What a change makes of the document. Pure; given `null`, there is no document. */
export type Step<Outcome> = (stored: Stored | null) => { readonly next: Stored | null; readonly outcome: Outcome };

/** A step that somebody waits for. */
export interface Work {
  readonly step: Step<unknown>;
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** The result of several steps. Nobody is told before it is durable. */
interface Taken {
  readonly next: Stored | null;
  readonly tell: () => void;
}

/** One step after the other. One that throws is refused alone; the others are done once what they made of the document is durable. */
export function takeTogether(stored: Stored | null, batch: readonly Work[]): Taken {
  let next = stored;
  const told: (() => void)[] = [];
  for (const { step, resolve, reject } of batch) {
    try {
      const { next: after, outcome } = step(next);
      next = after;
      told.push(() => resolve(outcome));
    } catch (error) {
      told.push(() => reject(error));
    }
  }
  return { next, tell: () => told.forEach((one) => void one()) };
}
