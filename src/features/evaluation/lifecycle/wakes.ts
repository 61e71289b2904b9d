import type { Instant, PersonId } from '../../../core/ids.js';
import { addressKind } from '../../../core/people/address.js';
import type { Group } from '../../../core/people/group.js';
import { sealWay } from '../../../core/privacy/way-back.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import { evaluationKind, type OpenEvaluation } from '../evaluation/evaluation.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { boxOf } from '../voting/ballots.js';
import { closeEvaluation } from './closing.js';
import { giveUp, isGivenUp } from './giving-up.js';
import { settleEvaluation } from './settling.js';
import { erase, remind, type Sealed } from './wake.js';

/** Representatives, and whoever has a personal chat with Lotsen; but nobody who wants no reminders. */
async function remindable({ store, paused }: EvaluationParts, group: Group): Promise<readonly PersonId[]> {
  const people = [...new Set([...group.representatives, ...group.members.map(({ id }) => id)])];
  const addresses = await Promise.all(people.map((person) => store.get(addressKind, person)));
  const isReachable = (person: PersonId, index: number): boolean => {
    const address = addresses[index];
    if (address?.blocked !== undefined) return false;
    return group.representatives.includes(person) || address?.conversation !== undefined;
  };
  const reachable = people.filter(isReachable);
  const resting = new Set(await paused(reachable));
  return reachable.filter((person) => !resting.has(person));
}

async function sealedPeople(parts: EvaluationParts, id: string, evaluation: OpenEvaluation): Promise<readonly Sealed[]> {
  const group = await parts.groupAt(evaluation.group);
  if (group === undefined || group.state === 'gone') return [];
  const box = boxOf(evaluation, id, parts);
  return (await remindable(parts, group)).map((person) => ({
    mark: box.markOf(person),
    sealed: sealWay(parts.seal, { person, language: group.language }, id),
  }));
}

/** What an evaluation does when its time comes. */
export const evaluationWakes = (parts: EvaluationParts): Wakes => ({
  [evaluationKind.name]: async (id: string, now: Instant) => {
    const { store, keepDays } = parts;
    const evaluation = await store.get(evaluationKind, id);
    if (evaluation === undefined) return;
    if (evaluation.state === 'open' && now < evaluation.closeAt) {
      const people = await sealedPeople(parts, id, evaluation);
      await store.change(evaluationKind, id, (before) => (before === undefined ? { outcome: undefined } : remind(before, people, now)));
      return;
    }
    if (isGivenUp(evaluation, id, parts, now)) return giveUp(parts, id, evaluation, now);
    if (evaluation.state === 'open') await closeEvaluation(parts, id, now);
    if (evaluation.state !== 'closed') await settleEvaluation(parts, id, now);
    else await store.change(evaluationKind, id, (before) => erase(before, keepDays, now));
  },
});
