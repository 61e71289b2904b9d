import { createHash } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { semaphore } from '../core/limit-concurrency.js';
import type { Neighbours } from '../core/store/neighbours.js';
import type { Clock } from '../core/time/clock.js';
import { type Lane, Lanes } from './lanes.js';
import type { DeliveryLimits } from './limits.js';
import { evenly } from './pace.js';
import type { Timers } from './timers.js';
import type { LaneName, OwnLane, Traffic } from './traffic.js';

/** A district for as long as this instance has it. */
interface Tenure {
  readonly name: string;
  readonly ended: AbortController;
  readonly traffic: Traffic;
  readonly lanes: Lanes;
  underWay: number;
  /** Whether it is known again what held its conversations before this process took it over. */
  isTakenUp: boolean;
}

interface DistrictsParts {
  readonly neighbours: Pick<Neighbours, 'districts' | 'tenure' | 'handOver'>;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly limits: DeliveryLimits;
  readonly stopping: AbortSignal;
}

/** The districts that this instance has, with what it knows of their conversations. Nobody else writes to those meanwhile. */
export class Districts {
  readonly #parts: DistrictsParts;
  readonly #tenures = new Map<number, Tenure>();
  /** Work that is still under way in districts that this instance no longer has. */
  readonly #ending = new Map<number, Tenure>();
  readonly #shared: Pick<Traffic, 'flights' | 'tenant'>;

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
   * Takes on and gives up districts as the neighbours say. It runs before due work is looked for, because a document that was read before a
   * district was taken on may have been sent since by its former owner.
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

  /** Whether this instance has any district. */
  get hasAny(): boolean {
    return this.#tenures.size > 0;
  }

  /** Whether this instance has all districts. */
  get hasAll(): boolean {
    return this.#tenures.size === this.#parts.neighbours.districts;
  }

  /** Whether work of this name, which belongs to no conversation, is for this instance to do. */
  isOwn(name: string): boolean {
    return this.#tenures.has(this.#districtOf(name));
  }

  /** Whether there are districts of which it is not known yet what holds their conversations. */
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
      traffic: tenure.traffic,
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
      const traffic: Traffic = {
        timers,
        limits,
        ...this.#shared,
        began: clock(),
        stopping: AbortSignal.any([stopping, ended.signal]),
        isOwn: () => neighbours.tenure(district) === name,
      };
      setMaxListeners(0, traffic.stopping); // everything that waits listens
      // The former owner may have sent something just now, so pace begins as if it had.
      const lanes = new Lanes(limits.conversation, timers.startedAt === undefined ? undefined : timers.now());
      this.#tenures.set(district, { name, ended, traffic, lanes, underWay: 0, isTakenUp: false });
    }
  }
}
