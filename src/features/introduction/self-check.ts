import { z } from 'zod/v4';

/** What a chair asks themselves before a representative comes. Input ids: never renamed. */
export const checks = ['agreement', 'contact', 'introduction', 'company', 'purpose', 'papers', 'voice', 'followUp'] as const;
export type Check = (typeof checks)[number];

const given = z.enum(['yes', 'partly', 'no']).optional().catch(undefined);
type Given = z.output<typeof given>;

export const checkInput = z.object(Object.fromEntries(checks.map((check) => [check, given])) as Record<Check, typeof given>);
export type CheckInput = z.output<typeof checkInput>;

export interface CheckResult {
  /** How ready the group is as a whole. */
  readonly verdict: 'ready' | 'nearly' | 'notYet';
  readonly ready: number;
  /** What there is to do, first what is not there at all. */
  readonly todo: readonly Check[];
}

/** More than this to do, and the group does well to wait a little. */
const maxNearly = 3;

/** What follows from the answers; undefined until all eight are given. Nothing of them is stored anywhere. */
export function resultOf(answers: CheckInput): CheckResult | undefined {
  if (checks.some((check) => answers[check] === undefined)) return undefined;
  const as = (given: Given): readonly Check[] => checks.filter((check) => answers[check] === given);
  const todo = [...as('no'), ...as('partly')];
  const verdict = todo.length === 0 ? 'ready' : todo.length <= maxNearly ? 'nearly' : 'notYet';
  return { verdict, ready: as('yes').length, todo };
}
