/** Work that goes on after the turn that began it has been answered. It is kept here so that a stop can wait for it. */
export interface BackgroundWork {
  /** The promise must not reject: nobody listens. */
  readonly add: (work: Promise<unknown>) => void;
  /** Resolves when no work is left, including work that began while waiting. */
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

/** Does a piece of work at intervals until told to stop, and then one last time. `failed` is called when it rejects. */
export function periodically(work: () => Promise<void>, milliseconds: number, failed: () => void): () => Promise<void> {
  const attempt = () => work().catch(failed);
  const timer = setInterval(attempt, milliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await attempt();
  };
}
