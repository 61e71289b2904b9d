import type { ActivityId, PlaceId } from '../../src/core/ids.js';
import type { Window } from '../../src/delivery/pace.js';
import type { Courier } from '../../src/delivery/parts.js';
import { ConnectorError } from '../../src/teams/outbound/connector-error.js';
import type { VirtualTime } from '../support/virtual-time.js';

/** As published, for one bot: to a conversation, and to the tenant. */
const conversationLimits: readonly Window[] = [
  { count: 7, milliseconds: 1_000 },
  { count: 8, milliseconds: 2_000 },
  { count: 60, milliseconds: 30_000 },
  { count: 1_800, milliseconds: 3_600_000 },
];
const tenantLimits: readonly Window[] = [{ count: 50, milliseconds: 1_000 }];

/** Milliseconds from asking to answer. */
const [quickest, slowest] = [60, 200];

export interface LimitedTeams {
  readonly courier: Courier;
  readonly taken: () => number;
  readonly throttled: () => number;
}

const never = new AbortController().signal;

/** Teams in simulated time: takes a while, no two times the same, and answers 429 to whoever is over a limit in any stretch of time. */
export function limitedTeams(time: VirtualTime, random: () => number): LimitedTeams {
  const arrived = new Map<string, number[]>();
  let taken = 0;
  let throttled = 0;

  const isOver = (who: string, limits: readonly Window[], now: number): boolean => {
    const times = arrived.get(who) ?? [];
    arrived.set(who, [...times.slice(-1_800), now]);
    return limits.some(({ count, milliseconds }) => (times.at(-count) ?? Number.NEGATIVE_INFINITY) > now - milliseconds);
  };

  const take = async (conversation: string): Promise<ActivityId> => {
    const latency = quickest + random() * (slowest - quickest);
    await time.timers.wait(latency / 2, never);
    const now = time.timers.now();
    const isTooMuch = [isOver('', tenantLimits, now), isOver(conversation, conversationLimits, now)].includes(true);
    await time.timers.wait(latency / 2, never);
    if (isTooMuch) {
      throttled += 1;
      throw new ConnectorError('Throttled', { statusCode: 429 });
    }
    taken += 1;
    return `${taken}` as ActivityId;
  };

  return {
    taken: () => taken,
    throttled: () => throttled,
    courier: {
      post: async ({ conversation }) => ({ activityId: await take(conversation) }),
      update: async ({ conversation }) => void (await take(conversation)),
      mention: async ({ conversation }) => ({ activityId: await take(conversation) }),
      toOneIn: async () => undefined,
      openPersonal: async (person) => `a:${person}` as PlaceId,
    },
  };
}
