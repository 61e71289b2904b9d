/** What goes on after the turn that began it, so that whoever stops Lotsen can wait for it. */
export interface BackgroundWork {
  /** The work itself must deal with its failing. */
  readonly add: (work: Promise<unknown>) => void;
  /** Resolves when nothing is under way any more, what began meanwhile included. */
  readonly done: () => Promise<void>;
}

export function backgroundWork(): BackgroundWork {
  const works = new Set<Promise<unknown>>();
  return {
    add(work) {
      works.add(work);
      const ended = () => void works.delete(work);
      work.then(ended, ended);
    },
    async done() {
      while (works.size > 0) await Promise.allSettled(works);
    },
  };
}
