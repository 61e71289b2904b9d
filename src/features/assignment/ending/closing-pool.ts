import { z } from 'zod/v4';
import type { Seal } from '../../../core/privacy/seal.js';
import type { Change, DocumentKind } from '../../../core/store/store.js';

/** What somebody who has ended an assignment is asked, each from 1 to 5. */
export const closingStatements = ['clear', 'heard', 'again'] as const;
type ClosingStatement = (typeof closingStatements)[number];

/** From 1 to 5; what was left out is not there. */
export type Given = Readonly<Partial<Record<ClosingStatement, number>>>;

const given = z.partialRecord(z.enum(closingStatements), z.number().int().min(1).max(5));
const sum = z.object({ answers: z.number(), sum: z.number() });

/**
 * Closing answers of everybody, from all groups. New answers wait, sealed and in an order that tells nothing, until there are enough of
 * them; then all are shown at once, as sums. Two looks at the sums therefore differ by as many answers as are needed, or not at all.
 */
export interface ClosingPool {
  /** Sealed, and filled up so that its length tells nothing. */
  readonly waiting?: string | undefined;
  readonly shown: Readonly<Partial<Record<ClosingStatement, z.output<typeof sum>>>>;
  /** Keyed marks of the assignments that were answered for, sorted. */
  readonly taken: readonly string[];
}

const body = z.object({
  waiting: z.string().optional(),
  shown: z.partialRecord(z.enum(closingStatements), sum),
  taken: z.array(z.string()),
});

export const closingPoolKind: DocumentKind<ClosingPool> = {
  name: 'closing-pool',
  personal: [],
  erasedBy: 'never',
  schema: 1,
  lift: (stored) => body.parse(stored),
  keys: () => [],
};

/** There is one pool. */
export const closingPoolId = 'everyone';

const waitingList = z.array(given);
const paddedTo = 2048;

export type Hiding = Pick<Seal, 'open' | 'close'>;

export const openWaiting = ({ waiting }: Pick<ClosingPool, 'waiting'>, seal: Hiding): readonly Given[] | undefined => {
  if (waiting === undefined) return [];
  const text = seal.open(waiting, closingPoolId);
  return text === undefined ? undefined : waitingList.parse(JSON.parse(text));
};

export const closeWaiting = (all: readonly Given[], seal: Hiding): string =>
  seal.close(JSON.stringify(all).padEnd(paddedTo), closingPoolId);

/** What each answer is kept as: sorted, so that its place tells nothing of when it came. */
const sorted = (all: readonly Given[]): readonly Given[] =>
  [...all].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

export interface Adding {
  /** Keyed, of the assignment: the mark that is kept first, then those that it may have been kept under before. */
  readonly marks: readonly [string, ...string[]];
  readonly given: Given;
  /** Answers that anything shown needs at least. */
  readonly minimum: number;
  readonly seal: Hiding;
}

/** Whether every statement that was answered at all has enough answers, so that none of those that wait can be told to be one person's. */
const isEnough = (all: readonly Given[], minimum: number): boolean =>
  all.length >= minimum &&
  closingStatements.every((key) => {
    const answers = all.filter((one) => one[key] !== undefined).length;
    return answers === 0 || answers >= minimum;
  });

/** Takes an answer in, once. */
export function addClosing(
  before: ClosingPool | undefined,
  { marks, given: one, minimum, seal }: Adding,
): Change<ClosingPool, 'taken' | 'already'> {
  const { shown, taken, ...kept }: ClosingPool = before ?? { shown: {}, taken: [] };
  if (marks.some((mark) => taken.includes(mark))) return { outcome: 'already' };
  const waited = openWaiting(kept, seal) ?? [];
  const all = sorted([...waited, one]);
  const marked = [...taken, marks[0]].sort();
  if (!isEnough(all, minimum)) return { body: { shown, taken: marked, waiting: closeWaiting(all, seal) }, outcome: 'taken' };
  const sums = closingStatements.flatMap((key) => {
    const values = all.flatMap((answer) => answer[key] ?? []);
    if (values.length === 0) return shown[key] === undefined ? [] : [[key, shown[key]] as const];
    const { answers, sum } = shown[key] ?? { answers: 0, sum: 0 };
    return [[key, { answers: answers + values.length, sum: sum + values.reduce((total, value) => total + value, 0) }] as const];
  });
  return { body: { shown: Object.fromEntries(sums), taken: marked }, outcome: 'taken' };
}
