import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { semaphore } from '../core/limit-concurrency.js';
import type { Neighbours } from '../core/store/neighbours.js';
import type { Clock } from '../core/time/clock.js';
import { type Lane, Lanes } from './lanes.js';
import type { DeliveryLimits } from './limits.js';
import { evenly } from './pace.js';
import type { LaneName, OwnLane, Road } from './road.js';
import type { Timers } from './timers.js';

/** A district for as long as this instance has it. */
interface Tenure {
  readonly name: string;
  readonly ended: AbortController;
  readonly road: Road;
  readonly lanes: Lanes;
  underWay: number;
  /** What held conversations before it began holds them still. */
  isTakenUp: boolean;
}

interface DistrictsParts {
  readonly neighbours: Pick<Neighbours, 'districts' | 'tenure' | 'handOver'>;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly limits: DeliveryLimits;
  readonly stopping: AbortSignal;
}

/** The districts that are this instance's, with what has to be in mind of their conversations: nobody else writes to them meanwhile. */
export class Districts {
  readonly #parts: DistrictsParts;
  readonly #tenures = new Map<number, Tenure>();
  /** What is still under way in a district that is this instance's no longer. */
  readonly #ending = new Map<number, Tenure>();
  readonly #shared: Pick<Road, 'flights' | 'tenant'>;

  constructor(parts: DistrictsParts) {
    const { neighbours, limits } = parts;
    this.#parts = parts;
    this.#shared = {
      flights: semaphore(limits.atOnce),
      tenant: evenly(() => (limits.tenantPerSecond * Math.max(1, this.#tenures.size)) / neighbours.districts),
    };
    this.#begin();
  }

  /**
   * Begins and ends as the neighbours say. Before due work is looked for: what was read before a district was had may have been sent by
   * whoever had it then.
   */
  async refresh(): Promise<void> {
    const { districts, tenure, handOver } = this.#parts.neighbours;
    for (const [district, present] of this.#tenures) {
      if (tenure(district) === present.name) continue;
      present.ended.abort();
      this.#tenures.delete(district);
      this.#ending.set(district, present);
    }
    for (const [district, { underWay }] of this.#ending) if (underWay === 0) this.#ending.delete(district);
    for (let district = 0; district < districts; district += 1) {
      if (tenure(district) === undefined && !this.#tenures.has(district) && !this.#ending.has(district)) await handOver(district);
    }
    this.#begin();
  }

  /** Whether anything at all is this instance's. */
  get hasAny(): boolean {
    return this.#tenures.size > 0;
  }

  /** Whether nothing is any other instance's. */
  get hasAll(): boolean {
    return this.#tenures.size === this.#parts.neighbours.districts;
  }

  /** Whether something with this name, that is no conversation, is this instance's to do. */
  isOwn(name: string): boolean {
    return this.#tenures.has(this.#districtOf(name));
  }

  /** Whether there are any of which it is not known yet what holds their conversations. */
  get areAnyNew(): boolean {
    return [...this.#tenures.values()].some(({ isTakenUp }) => !isTakenUp);
  }

  newLane(name: LaneName): Lane | undefined {
    return this.#tenures.get(this.#districtOf(name.id))?.isTakenUp === false ? this.lane(name)?.lane : undefined;
  }

  areTakenUp(): void {
    for (const tenure of this.#tenures.values()) tenure.isTakenUp = true;
  }

  lane({ id, isUnnamed }: LaneName): OwnLane | undefined {
    const tenure = this.#tenures.get(this.#districtOf(id));
    if (tenure === undefined) return undefined;
    const now = this.#parts.timers.now();
    return {
      road: tenure.road,
      lane: isUnnamed ? tenure.lanes.unnamed(id, now) : tenure.lanes.lane(id, now),
      during: async (work) => {
        tenure.underWay += 1;
        await work().finally(() => {
          tenure.underWay -= 1;
        });
      },
    };
  }

  #districtOf(name: string): number {
    const { districts } = this.#parts.neighbours;
    return districts === 1 ? 0 : createHash('sha256').update(name).digest().readUInt32BE() % districts;
  }

  #begin(): void {
    const { neighbours, clock, timers, limits, stopping } = this.#parts;
    for (let district = 0; district < neighbours.districts; district += 1) {
      const name = neighbours.tenure(district);
      if (name === undefined || this.#tenures.has(district) || this.#ending.has(district)) continue;
      const ended = new AbortController();
      const road: Road = {
        timers,
        limits,
        ...this.#shared,
        began: clock(),
        stopping: AbortSignal.any([stopping, ended.signal]),
        isOwn: () => neighbours.tenure(district) === name,
      };
      setMaxListeners(0, road.stopping); // everything that waits listens
      // Whoever delivered before may have sent something just now.
      const lanes = new Lanes(limits.conversation, timers.startedAt === undefined ? undefined : timers.now());
      this.#tenures.set(district, { name, ended, road, lanes, underWay: 0, isTakenUp: false });
    }
  }
}
