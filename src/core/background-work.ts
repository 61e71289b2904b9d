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

/** Does a piece of work now and then until told to stop, and then once more. `failed` is told when it could not be done. */
export function periodically(work: () => Promise<void>, milliseconds: number, failed: () => void): () => Promise<void> {
  const attempt = () => work().catch(failed);
  const timer = setInterval(attempt, milliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await attempt();
  };
}
