import type { Instant, PersonId } from '../../../core/ids.js';
import type { Group } from '../../../core/people/group.js';
import { sealWay } from '../../../core/privacy/way-back.js';
import { changeIfThere, type Effect } from '../../../core/store/if-there.js';
import type { Wakes } from '../../../core/store/outgoing.js';
import { type Evaluation, evaluationKind, type OpenEvaluation } from '../evaluation/evaluation.js';
import { reminders } from '../evaluation/messages.js';
import type { EvaluationParts } from '../evaluation/parts.js';
import { nextWake } from '../evaluation/schedule.js';
import { boxOf } from '../voting/ballots.js';
import { closeEvaluation } from './close.js';
import { giveUp, isGivenUp } from './end.js';
import { settleEvaluation } from './settle.js';

/** Somebody who may be reminded, in the sealed form that the document may hold. */
interface Sealed {
  readonly mark: string;
  readonly sealed: string;
}

/** Reminds those who have not answered, once. After a long sleep there is nothing left to remind of. */
function remind(evaluation: Evaluation, people: readonly Sealed[], now: Instant): Effect<Evaluation> {
  if (evaluation.state !== 'open' || evaluation.reminded) return {};
  const { remindAt, closeAt, ballots } = evaluation;
  if (remindAt === undefined || now < remindAt) return {};
  const after = { ...evaluation, reminded: true };
  const voted = new Set(ballots.map(({ mark }) => mark));
  const left = now >= closeAt ? [] : people.filter(({ mark }) => !voted.has(mark));
  const send = reminders(
    evaluation,
    left.map(({ sealed }) => sealed),
    now,
  );
  return { body: after, send, wakeAt: nextWake(after) };
}

/** Erases an evaluation long after it has closed. Its results are in the group's history. */
function erase(evaluation: Evaluation, keepDays: number | undefined, now: Instant): Effect<Evaluation> {
  if (evaluation.state !== 'closed') return {};
  const at = nextWake(evaluation, keepDays);
  if (at === null || now < at) return { wakeAt: at };
  return { body: null };
}

/** Representatives, and whoever has a personal chat with Lotsen; but nobody who wants no reminders. */
async function remindable({ addressOf, paused }: EvaluationParts, group: Group): Promise<readonly PersonId[]> {
  const people = [...new Set([...group.representatives, ...group.members.map(({ id }) => id)])];
  const addresses = await Promise.all(people.map((person) => addressOf(person)));
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
  const group = await parts.groups.at(evaluation.group);
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
      await changeIfThere(store, evaluationKind, id, (open) => remind(open, people, now));
      return;
    }
    if (isGivenUp(evaluation, id, parts, now)) return giveUp(parts, id, evaluation, now);
    if (evaluation.state === 'open') await closeEvaluation(parts, id, now);
    if (evaluation.state !== 'closed') await settleEvaluation(parts, id, now);
    else await changeIfThere(store, evaluationKind, id, (closed) => erase(closed, keepDays, now));
  },
});
