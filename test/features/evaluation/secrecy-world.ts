import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PersonId } from '../../../src/core/ids.js';
import type { Group } from '../../../src/core/people/group.js';
import { tallyStep } from '../../../src/features/evaluation/closing/close.js';
import { settleEvaluation } from '../../../src/features/evaluation/closing/settle.js';
import { tallyOf } from '../../../src/features/evaluation/counting/tally.js';
import { type ClosingEvaluation, evaluationKind } from '../../../src/features/evaluation/evaluation/evaluation.js';
import { newEnvelope } from '../../../src/features/evaluation/evaluation/sealed-text.js';
import { type Mark, type Role, standardStatements } from '../../../src/features/evaluation/evaluation/statements.js';
import { type GroupResults, groupResults, type OfficeResults, officeResults } from '../../../src/features/evaluation/results/results.js';
import { recordingStore } from '../../support/recording-store.js';
import { groupsBy, nextDay, otherGroup, partsWith } from './rules-world.js';

/** What really was answered: what nobody is to find out. */
export interface Given {
  readonly meeting: string;
  readonly group: number;
  readonly person: string;
  readonly role: Role;
  readonly marks: readonly Mark[];
}

/** Representatives of the groups: some pool over all groups, some over their own meetings. */
const representativesOf = [1, 2, 4];

export const hasOwnPool = (group: number): boolean => (representativesOf[group] ?? 0) >= 3;

const groupOf = (number: number): Group =>
  otherGroup(number, {
    representatives: Array.from({ length: representativesOf[number] ?? 0 }, (_, at) => `29:${number}r${at}` as PersonId),
  });

const anyMark = fc.constantFrom<Mark>(1, 2, 3, 4, 5);
const anyMarks = fc.array(anyMark, { minLength: standardStatements.length, maxLength: standardStatements.length });
const people = (role: Role, most: number) =>
  fc.array(fc.record({ number: fc.nat(4), marks: anyMarks }), { maxLength: most }).map((all) => {
    const once = new Map(all.map((one) => [one.number, one]));
    return [...once.values()].map(({ number, marks }) => ({ role, person: `${role}${number}`, marks }));
  });

/** A meeting of some group: a few representatives, more or fewer of the others. */
const anyMeeting = fc
  .tuple(fc.nat(2), people('representative', 3), people('professional', 7), people('municipality', 3), people('other', 2))
  .map(([group, ...all]) => ({ group, answers: all.flat() }));

export const anyMeetings = fc.array(anyMeeting, { minLength: 1, maxLength: 14 });
export type Meetings = typeof anyMeetings extends fc.Arbitrary<infer All> ? All : never;

/** What may be seen after one more meeting has closed. */
export interface Step {
  readonly meeting: string;
  readonly group: number;
  readonly given: readonly Given[];
  readonly groupView: GroupResults;
  readonly officeView: OfficeResults;
}

/** Holds the meetings one after the other, as they are closed and settled, and looks at everything after each. */
export async function holdAll(meetings: Meetings, minimum: number): Promise<readonly Step[]> {
  const store = recordingStore();
  const groups = [0, 1, 2].map(groupOf);
  const parts = partsWith(store, { minimum, groups: groupsBy(async (place) => groups.find(({ id }) => id === place)) });
  const steps: Step[] = [];
  for (const [index, { group: number, answers }] of meetings.entries()) {
    const [id, group] = [`m${index}`, groups[number] ?? assert.fail()];
    const given = answers.map(
      ({ role, person, marks }): Given => ({ meeting: id, group: number, person: `${number}${person}`, role, marks }),
    );
    const votes = given.map(({ role, person, marks }) => ({
      vote: { kind: 'answer' as const, marks, role, comment: '', audience: 'group' as const },
      who: person,
    }));
    const asked = standardStatements.map((key) => ({ key, text: '' }));
    const evaluation: ClosingEvaluation = {
      group: group.id,
      title: id,
      date: '2026-12-01',
      zone: group.timeZone,
      startedAt: nextDay,
      closeAt: nextDay,
      asked,
      promise: '',
      state: 'closing',
      closedAt: nextDay,
      answers: given.length,
      comments: [],
      tally: newEnvelope(parts, id, tallyStep)(JSON.stringify(tallyOf(votes, asked))),
    };
    await store.change(evaluationKind, id, () => ({ body: evaluation, outcome: undefined }));
    await settleEvaluation(parts, id, nextDay);
    const groupView = (await groupResults(store, group.id, minimum)) ?? assert.fail();
    steps.push({ meeting: id, group: number, given, groupView, officeView: await officeResults(store, minimum) });
  }
  return steps;
}
