import pLimit from 'p-limit';
import type { Instant } from '../core/ids.js';
import { Pace, type Window } from './pace.js';

/** The queue of one conversation. Nobody writes to the conversation outside of it. */
export class Lane {
  readonly pace: Pace;
  /** Nothing is sent before this moment, by the timers' clock. */
  heldUntil = Number.NEGATIVE_INFINITY;
  /** Why it is held; undefined when only its limits hold it. */
  heldBecause: string | undefined;
  #byClock: Instant | undefined;
  /** Whoever comes before this moment is put off because too many are waiting. Those who wait already go on. */
  closedUntil = Number.NEGATIVE_INFINITY;
  /** How many have been put off, so that they come back in that order. */
  putOff = 0;
  /** How many are in it or wait for it. */
  queued = 0;
  readonly #inTurn: ReturnType<typeof pLimit>;

  /** @param beside another lane to the same conversation, with which it takes turns */
  constructor(pace: Pace, beside?: Lane) {
    this.pace = pace;
    this.#inTurn = beside === undefined ? pLimit(1) : beside.#inTurn;
  }

  /** @param byClock the same moment by the bot's clock, which a demonstration can move past it */
  hold(until: number, because?: string, byClock?: Instant): void {
    this.heldUntil = until;
    this.heldBecause = because;
    this.#byClock = byClock;
    this.putOff = 0;
  }

  isHeld(now: number, clock: Instant): boolean {
    return this.heldUntil > now && (this.#byClock === undefined || clock < this.#byClock);
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
  readonly #startedAt: number | undefined;
  #sweepAt = fewLanes;

  /** @param startedAt when this process began; left out when no other can have delivered before it */
  constructor(windows: readonly Window[], startedAt?: number) {
    this.#windows = windows;
    this.#startedAt = startedAt;
  }

  get size(): number {
    return this.#lanes.size;
  }

  /** By the id of the person or place. */
  lane(id: string, now: number): Lane {
    return this.#known(id, now, () => new Lane(new Pace(this.#windows, this.#startedAt)));
  }

  /**
   * The lane for messages whose rows must not tell whom they go to. It is apart from the ordinary lane of the same conversation: were both
   * held back together, the same moment would be written to rows of both, and tell.
   */
  unnamed(id: string, now: number): Lane {
    return this.#known(`unnamed ${id}`, now, () => {
      const named = this.lane(id, now);
      return new Lane(named.pace, named);
    });
  }

  #known(name: string, now: number, make: () => Lane): Lane {
    const known = this.#lanes.get(name);
    if (known) return known;
    if (this.#lanes.size >= this.#sweepAt) this.#sweep(now);
    const lane = make();
    this.#lanes.set(name, lane);
    return lane;
  }

  #sweep(now: number): void {
    for (const [id, lane] of this.#lanes) {
      if (lane.queued === 0 && lane.heldUntil <= now && lane.pace.isSpent(now)) this.#lanes.delete(id);
    }
    this.#sweepAt = Math.max(fewLanes, this.#lanes.size * 2);
  }
}
