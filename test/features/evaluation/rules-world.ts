import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Instant, PlaceId } from '../../../src/core/ids.js';
import { signsOfLife } from '../../../src/core/people/address.js';
import type { Group } from '../../../src/core/people/group.js';
import { createSeal } from '../../../src/core/privacy/seal.js';
import type { Message } from '../../../src/core/store/outgoing.js';
import type { Store } from '../../../src/core/store/store.js';
import { closeEvaluation } from '../../../src/features/evaluation/closing/close.js';
import { evaluationWakes } from '../../../src/features/evaluation/closing/wakes.js';
import { type Evaluation, evaluationKind } from '../../../src/features/evaluation/evaluation/evaluation.js';
import type { EvaluationParts } from '../../../src/features/evaluation/evaluation/parts.js';
import type { Mark, Role } from '../../../src/features/evaluation/evaluation/statements.js';
import { startEvaluation } from '../../../src/features/evaluation/starting/start.js';
import { castVote, type Vote } from '../../../src/features/evaluation/voting/ballots.js';
import { groupWith, person } from '../../support/groups.js';
import { recordingStore } from '../../support/recording-store.js';

/** Bytes that are all different, and the same in every run. */
export function drawn(): (bytes: number) => Buffer {
  let times = 0;
  return (bytes) => {
    times += 1;
    return createHash('shake256', { outputLength: bytes }).update(`${times}`).digest();
  };
}

export const secret = Buffer.alloc(32, 9);

/** Groups that are found so; whoever asks is in the usual one. */
export const groupsBy = (at: EvaluationParts['groups']['at']): EvaluationParts['groups'] => ({ at, of: async () => [groupWith()] });

export function partsWith(store: Store, changes: Partial<EvaluationParts> = {}): EvaluationParts {
  const nonce = drawn();
  return {
    store,
    seal: createSeal(secret, nonce),
    nonce,
    minimum: 5,
    groups: groupsBy(async (place) => (place === groupWith().id ? groupWith() : undefined)),
    paused: async () => [],
    addressOf: signsOfLife(store).addressOf,
    offices: { at: async () => undefined, all: async () => [], named: async () => undefined },
    meetingsAround: async () => [],
    perspectiveKept: async () => undefined,
    ...changes,
  };
}

/** A Tuesday at the end of a meeting, 15:30 in Stockholm; it closes a week later at 16:00. */
export const meetingEnd = '2026-12-01T14:30:00.000Z' as Instant;
export const nextDay = '2026-12-02T09:00:00.000Z' as Instant;
export const closing = '2026-12-08T15:00:00.000Z' as Instant;

export const answer = (marks: readonly number[] | number, role: Role = 'professional', comment = ''): Vote => ({
  kind: 'answer',
  marks: (typeof marks === 'number' ? [marks, marks, marks, marks, marks, marks] : marks) as readonly Mark[],
  role,
  comment,
  audience: 'group',
});

/** A group whose meetings are evaluated, in a store in memory. */
export function rulesWorld(changes: Partial<EvaluationParts> = {}, group: Group = groupWith()) {
  const store = recordingStore();
  const parts = partsWith(store, { groups: groupsBy(async (place) => (place === group.id ? group : undefined)), ...changes });
  let activities = 0;
  const activity = () => {
    activities += 1;
    return `activity ${activities}`;
  };

  const starts = async (meeting?: string, at: Instant = meetingEnd, of: Group = group): Promise<string> => {
    const planned = meeting === undefined ? {} : { meeting: { id: meeting, title: `Möte ${meeting}`, date: at.slice(0, 10) } };
    return (await startEvaluation(parts, { group: of, at, activity: activity(), ...planned })).id;
  };
  const votes = (id: string, name: string, vote: Vote, at: Instant = nextDay) =>
    castVote(parts, id, { vote, person: person(name), at, activity: activity() });
  const wakes = (id: string, at: Instant) => evaluationWakes(parts)['evaluation']?.(id, at) ?? assert.fail();

  /** A whole meeting: each role's people answer, named by role and number, it closes, and is settled. */
  const held = async (
    id: string,
    given: Partial<Record<Role, readonly (readonly number[] | number)[]>>,
    of: Group = group,
    settled: Instant = nextDay,
  ) => {
    await starts(id, meetingEnd, of);
    for (const [role, marks] of Object.entries(given)) {
      for (const [index, one] of marks.entries()) await votes(id, `${role}${index}`, answer(one, role as Role));
    }
    await closeEvaluation(parts, id, nextDay);
    await wakes(id, settled);
  };
  const evaluation = async (id: string): Promise<Evaluation> => (await store.get(evaluationKind, id)) ?? assert.fail(id);
  const rows = () =>
    store.sent.map(({ id, dueAt, message }) => {
      const { recipient, show, about, updates } = message as Message;
      return { id, dueAt, show, about, recipient, ...(updates === undefined ? {} : { updates }) };
    });
  return { store, parts, group, activity, starts, votes, wakes, held, evaluation, rows };
}

export const otherGroup = (number: number, changes: Partial<Group> = {}): Group =>
  groupWith({ id: `19:group${number}@thread.tacv2` as PlaceId, name: `Grupp ${number}`, ...changes });
