import { z } from 'zod/v4';
import { addCounts, type CountsOf, countsOf, one, onlyStandard } from '../evaluation/counts.js';
import { type Asked, type Role, roles } from '../evaluation/statements.js';
import type { Hidden } from '../voting/ballots.js';

/** What people of one role answered, together. */
export interface RoleTally {
  readonly answers: number;
  readonly counts: CountsOf;
  /** How many of the answers each person gave, by a mark of theirs. */
  readonly who: Readonly<Record<string, number>>;
}

/** What was answered, by role. Never stored but sealed. */
export interface Tally {
  readonly byRole: Readonly<Partial<Record<Role, RoleTally>>>;
  /** Meetings that it is about. */
  readonly meetings: number;
}

export const roleTally = z.object({ answers: z.number(), counts: countsOf, who: z.record(z.string(), z.number()) });
const tally = z.object({ byRole: z.partialRecord(z.enum(roles), roleTally), meetings: z.number() });

export const readTally = (text: string): Tally => tally.parse(JSON.parse(text));

export const nobody: RoleTally = { answers: 0, counts: {}, who: {} };

/** What people of several roles, or at several meetings, answered. */
export function together(...all: readonly RoleTally[]): RoleTally {
  const who: Record<string, number> = {};
  for (const [person, given] of all.flatMap((each) => Object.entries(each.who))) who[person] = (who[person] ?? 0) + given;
  return {
    answers: all.reduce((before, { answers }) => before + answers, 0),
    counts: addCounts(...all.map(({ counts }) => counts)),
    who,
  };
}

export const everybody = ({ byRole }: Tally): RoleTally => together(...Object.values(byRole));

export function addTallies(first: Tally, second: Tally): Tally {
  const byRole = roles.flatMap((role) => {
    const both = [first.byRole[role], second.byRole[role]].filter((each) => each !== undefined);
    return both.length === 0 ? [] : [[role, together(...both)]];
  });
  return { byRole: Object.fromEntries(byRole), meetings: first.meetings + second.meetings };
}

/** One meeting's, from its opened votes; `asked` as it was. */
export function tallyOf(votes: readonly Hidden[], asked: readonly Asked[]): Tally {
  const byRole = roles.flatMap((role) => {
    const given = votes.flatMap(({ vote, who }) => (vote.kind === 'answer' && vote.role === role ? [{ marks: vote.marks, who }] : []));
    const each = given.map(({ marks, who }): RoleTally => {
      const counts = asked.flatMap(({ key }, index) => (marks[index] === undefined ? [] : [[key, one(marks[index])]]));
      return { answers: 1, counts: Object.fromEntries(counts), who: { [who]: 1 } };
    });
    return each.length === 0 ? [] : [[role, together(...each)]];
  });
  return { byRole: Object.fromEntries(byRole), meetings: 1 };
}

export const standardOnly = (counted: Tally): Tally => ({
  ...counted,
  byRole: Object.fromEntries(
    Object.entries(counted.byRole).map(([role, given]) => [role, { ...given, counts: onlyStandard(given.counts) }]),
  ),
});
