import type { StoreTime } from '../../src/storage/lowdb/known-files.js';

/** Time for a store that passes when the test says so. */
export interface ManualTime extends StoreTime {
  /** So many milliseconds later, with all that was to be done until then done. */
  pass(milliseconds: number): Promise<void>;
}

export const manualTime = (): ManualTime => {
  let passed = 0;
  let planned: { readonly work: () => Promise<void>; readonly at: number }[] = [];
  return {
    now: () => Date.now() + passed,
    later: (work, after) => planned.push({ work, at: passed + after }),
    async pass(milliseconds) {
      passed += milliseconds;
      const due = planned.filter(({ at }) => at <= passed);
      planned = planned.filter(({ at }) => at > passed);
      for (const { work } of due) await work();
    },
  };
};
