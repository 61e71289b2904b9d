import { randomBytes } from 'node:crypto';
import type { PersonId } from '../../../src/core/ids.js';
import { addressKind } from '../../../src/core/people/address.js';
import { createSeal } from '../../../src/core/privacy/seal.js';
import type { Store } from '../../../src/core/store/store.js';
import { poolKind } from '../../../src/features/evaluation/counting/pool.js';
import { evaluationKind } from '../../../src/features/evaluation/evaluation/evaluation.js';
import { groupEvaluationsKind } from '../../../src/features/evaluation/evaluation/group-evaluations.js';
import { startEvaluation } from '../../../src/features/evaluation/starting/start.js';
import { castVote, type Vote } from '../../../src/features/evaluation/voting/ballots.js';
import { groupWith } from '../../support/groups.js';
import { answer, groupsBy, meetingEnd, nextDay, partsWith, secret } from './rules-world.js';

/** What a process that is killed and those that come after it agree on. */
export const people = 200;

/** Presses under way: one write takes many of them, and there are many writes to be killed between. */
const atOnce = 12;

/** Few enough to be pooled: the first ones of each meeting. */
export const representatives = 3;

export const killedKinds = [addressKind, evaluationKind, groupEvaluationsKind, poolKind];

/** Real chance: two processes must not draw the same. */
export const killedParts = (store: Store) =>
  partsWith(store, { seal: createSeal(secret, randomBytes), nonce: randomBytes, groups: groupsBy(async () => groupWith()) });

/** In every meeting others, so that the pool sees different people. */
export const personAt = (meeting: string, at: number): PersonId => `29:${meeting} ${at}` as PersonId;

const marksAt = (at: number): readonly number[] => [0, 1, 2, 3, 4, 5].map((statement) => ((at + statement) % 5) + 1);

export const voteAt = (at: number): Vote => answer(marksAt(at), at < representatives ? 'representative' : 'professional');

/** Everybody within a second; each acknowledged vote is said. */
export async function everybodyVotes(store: Store, meeting: string, acknowledged: (at: number) => void): Promise<void> {
  const parts = killedParts(store);
  await startEvaluation(parts, {
    group: groupWith(),
    at: meetingEnd,
    activity: meeting,
    meeting: { id: meeting, title: meeting, date: '2026-12-01' },
  });
  const waiting = Array.from({ length: people }, (_, at) => at).values();
  const presses = async (): Promise<void> => {
    for (const at of waiting) {
      const vote = { vote: voteAt(at), person: personAt(meeting, at), at: nextDay, activity: `${meeting} ${at}` };
      if ((await castVote(parts, meeting, vote)) === 'saved') acknowledged(at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, presses));
}
