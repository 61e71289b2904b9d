import pLimit from 'p-limit';
import { Pace, type Window } from './pace.js';

/** One conversation's queue: who is in it writes to that conversation, nobody else does. */
export class Lane {
  readonly pace: Pace;
  /** Nothing is sent before, on the timers' clock. */
  heldUntil = Number.NEGATIVE_INFINITY;
  /** Why it is held; undefined when only its limits hold it. */
  heldBecause: string | undefined;
  /** So many wait that whoever comes before this is put off; those who wait already go on. */
  closedUntil = Number.NEGATIVE_INFINITY;
  /** How many have been put off, so that they come back in that order. */
  putOff = 0;
  /** How many are in it or wait for it. */
  queued = 0;
  readonly #inTurn = pLimit(1);

  constructor(windows: readonly Window[]) {
    this.pace = new Pace(windows);
  }

  hold(until: number, because?: string): void {
    this.heldUntil = until;
    this.heldBecause = because;
    this.putOff = 0;
  }

  /** Runs in the order of asking, one at a time. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.queued += 1;
    return this.#inTurn(work).finally(() => {
      this.queued -= 1;
    });
  }
}

const fewLanes = 1_000;

/** The conversations that have been written to lately. */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #windows: readonly Window[];
  #sweepAt = fewLanes;

  constructor(windows: readonly Window[]) {
    this.#windows = windows;
  }

  get size(): number {
    return this.#lanes.size;
  }

  /** By the id of the person or place. */
  lane(id: string, now: number): Lane {
    const known = this.#lanes.get(id);
    if (known) return known;
    if (this.#lanes.size >= this.#sweepAt) this.#sweep(now);
    const lane = new Lane(this.#windows);
    this.#lanes.set(id, lane);
    return lane;
  }

  #sweep(now: number): void {
    for (const [id, lane] of this.#lanes) {
      if (lane.queued === 0 && lane.heldUntil <= now && lane.pace.isSpent(now)) this.#lanes.delete(id);
    }
    this.#sweepAt = Math.max(fewLanes, this.#lanes.size * 2);
  }
}
