import type { ActivityId, PersonId, PlaceId } from '../../src/core/ids.js';
import type { Courier } from '../../src/delivery/parts.js';
import { ConnectorError } from '../../src/teams/outbound/connector-error.js';
import type { VirtualTime } from '../support/virtual-time.js';
import { chat } from './notices.js';

type Answer = { readonly status: number; readonly code?: string; readonly retryAfter?: number } | 'noAnswer' | { readonly takes: number };

export interface PretendTeams {
  readonly courier: Courier;
  /** What was asked of it, in order: `post 19:a hej`. */
  readonly asked: readonly string[];
  /** When, in milliseconds. */
  readonly times: readonly number[];
  /** How the next requests like this are answered, one each: `post 19:a`. */
  answerNext(what: string, ...answers: readonly Answer[]): void;
  /** From now on everything is taken. */
  forgetPlans(): void;
  /** From now on it shows something in a group to one person alone. */
  showsAlone(): void;
}

const never = new AbortController().signal;

/** Teams as a courier sees it, in time that does not pass by itself. */
export function pretendTeams(time: VirtualTime, latency = 0): PretendTeams {
  const asked: string[] = [];
  const times: number[] = [];
  const shows = { alone: false };
  const planned: { readonly what: string; readonly answer: Answer }[] = [];

  const answer = async (request: string): Promise<number> => {
    asked.push(request);
    times.push(time.timers.now());
    const number = asked.length;
    const place = planned.findIndex(({ what }) => request.startsWith(what));
    const [plan] = place < 0 ? [] : planned.splice(place, 1);
    const given = plan?.answer;
    await time.timers.wait(given !== undefined && given !== 'noAnswer' && 'takes' in given ? given.takes : latency, never);
    if (given === 'noAnswer') throw new ConnectorError('timeout');
    if (given !== undefined && 'status' in given) {
      throw new ConnectorError(given.code ?? 'unknown', { statusCode: given.status, retryAfter: given.retryAfter });
    }
    return number;
  };
  const posted = async (request: string) => ({ activityId: `sent-${await answer(request)}` as ActivityId });

  return {
    asked,
    times,
    answerNext: (what, ...answers) => planned.push(...answers.map((one) => ({ what, answer: one }))),
    showsAlone: () => {
      shows.alone = true;
    },
    forgetPlans: () => void planned.splice(0),
    courier: {
      post: ({ conversation }, reply) => posted(`post ${conversation} ${reply.text}`),
      update: async ({ conversation }, id, reply) => void (await answer(`update ${conversation} ${id} ${reply.text}`)),
      mention: ({ conversation }, person: PersonId) => posted(`mention ${conversation} ${person}`),
      toOneIn: async ({ conversation }, person, reply) => {
        if (!shows.alone) return undefined;
        await answer(`alone ${conversation} ${person} ${reply.text}`);
        return {};
      },
      openPersonal: async (person: PersonId): Promise<PlaceId> => {
        await answer(`open ${person}`);
        return chat(`${person.slice(3)}-new`);
      },
    },
  };
}
