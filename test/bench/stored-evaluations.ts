import { randomBytes } from 'node:crypto';
import type { Instant, PersonId, PlaceId } from '../../src/core/ids.js';
import type { Group } from '../../src/core/people/group.js';
import type { Store } from '../../src/core/store/store.js';
import type { EvaluationParts } from '../../src/features/evaluation/evaluation/parts.js';
import type { Mark } from '../../src/features/evaluation/evaluation/statements.js';
import { built } from './built.js';

const startedAt = '2026-12-01T14:30:00.000Z' as Instant;
const votedAt = '2026-12-02T09:00:00.000Z' as Instant;
const closedAt = '2026-12-08T15:00:00.000Z' as Instant;
/** Every second meeting is the first group's: its history is the longest. */
const otherGroups = 20;

const groupAt = (number: number): Group => ({
  id: `19:group${number}@thread.tacv2` as PlaceId,
  name: `Grupp ${number}`,
  type: 'lag',
  area: '',
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  coordinators: ['29:coordinator' as PersonId],
  representatives: [],
  members: [],
  state: 'active',
});

const groupOf = (meeting: number): Group => groupAt(meeting % 2 === 0 ? 0 : 1 + (meeting % otherGroups));

export const longestHistory = groupAt(0).id;

const modules = async () => ({
  ...(await built<typeof import('../../src/storage/lowdb/open-store.js')>('storage/lowdb/open-store.js')),
  ...(await built<typeof import('../../src/core/privacy/seal.js')>('core/privacy/seal.js')),
  ...(await built<typeof import('../../src/core/people/address.js')>('core/people/address.js')),
  ...(await built<typeof import('../../src/features/evaluation/evaluation/evaluation.js')>('features/evaluation/evaluation/evaluation.js')),
  ...(await built<typeof import('../../src/features/evaluation/evaluation/group-evaluations.js')>(
    'features/evaluation/evaluation/group-evaluations.js',
  )),
  ...(await built<typeof import('../../src/features/evaluation/counting/pool.js')>('features/evaluation/counting/pool.js')),
  ...(await built<typeof import('../../src/features/evaluation/starting/start.js')>('features/evaluation/starting/start.js')),
  ...(await built<typeof import('../../src/features/evaluation/voting/ballots.js')>('features/evaluation/voting/ballots.js')),
  ...(await built<typeof import('../../src/features/evaluation/closing/wakes.js')>('features/evaluation/closing/wakes.js')),
  ...(await built<typeof import('../../src/features/evaluation/results/results.js')>('features/evaluation/results/results.js')),
});

/** Evaluations in files, as they are used in earnest. */
export async function openEvaluations(directory: string) {
  const use = await modules();
  const report = (error: Error): never => {
    throw error;
  };
  const kinds = [use.addressKind, use.evaluationKind, use.groupEvaluationsKind, use.poolKind];
  const store: Store = await use.openLowdbStore({ directory, kinds, report });
  const parts: EvaluationParts = {
    store,
    seal: use.createSeal(Buffer.alloc(32, 7), randomBytes),
    nonce: randomBytes,
    minimum: 5,
    groups: {
      at: async (place) => Array.from({ length: otherGroups + 1 }, (_, number) => groupAt(number)).find(({ id }) => id === place),
      of: async () => [],
    },
    paused: async () => [],
    addressOf: (person) => store.get(use.addressKind, person),
    offices: { at: async () => undefined, all: async () => [], named: async () => undefined },
    meetingsAround: async () => [],
    perspectiveKept: async () => undefined,
  };

  const start = (meeting: number) =>
    use.startEvaluation(parts, {
      group: groupOf(meeting),
      at: startedAt,
      activity: `start ${meeting}`,
      meeting: { id: `meeting-${meeting}`, title: `Möte ${meeting}`, date: '2026-12-01' },
    });
  let activities = 0;
  /** The first three of a meeting are representatives. */
  const answer = (meeting: number, person: number) => {
    activities += 1;
    return voting(meeting, person, `answer ${activities}`);
  };
  const voting = (meeting: number, person: number, activity: string) =>
    use.castVote(parts, `meeting-${meeting}`, {
      vote: {
        kind: 'answer',
        marks: [0, 1, 2, 3, 4, 5].map((statement) => (((person * 7 + meeting + statement) % 5) + 1) as Mark),
        role: person < 3 ? 'representative' : 'professional',
        comment: person % 4 === 0 ? 'Bra att alla fick tala till punkt' : '',
        audience: 'group',
      },
      person: `29:person ${person}` as PersonId,
      at: votedAt,
      activity,
    });
  const close = async (meeting: number) => use.evaluationWakes(parts)['evaluation']?.(`meeting-${meeting}`, closedAt);

  return {
    store,
    start,
    answer,
    close,
    results: () => use.groupResults(store, longestHistory, parts.minimum),
    pooled: () => use.officeResults(store, parts.minimum),
    count: async (meeting: number) => {
      const id = `meeting-${meeting}`;
      const evaluation = await store.get(use.evaluationKind, id);
      return evaluation && use.countOf(parts, id, evaluation).answers;
    },
  };
}

type Evaluations = Awaited<ReturnType<typeof openEvaluations>>;

/** So many meetings with so many answers each, all closed. */
export async function fillWithEvaluations(evaluations: Evaluations, meetings: number, answers: number): Promise<void> {
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    await evaluations.start(meeting);
    await Promise.all(Array.from({ length: answers }, (_, person) => evaluations.answer(meeting, person)));
    await evaluations.close(meeting);
  }
}
