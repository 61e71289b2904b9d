import type { Instant } from '../../../core/ids.js';
import type { Change, Outgoing } from '../../../core/store/store.js';
import type { ClosedEvaluation, Evaluation } from '../evaluation/evaluation.js';
import { type Closed, closed, spent } from '../evaluation/messages.js';
import { nextWake } from './wake.js';

/** What ending an evaluation needs beside the evaluation: `told` is undefined when there is nobody to tell. */
export interface Ending {
  readonly rows: readonly Outgoing[];
  readonly told: Closed | undefined;
  readonly keepDays: number | undefined;
  readonly now: Instant;
}

/** The last change before it is erased: told once, and rid of the rows that nobody needs any more. */
export const end = (after: ClosedEvaluation, { rows, told, keepDays, now }: Ending): Change<Evaluation, void> => ({
  body: after,
  send: told === undefined ? [] : closed(after, told, now),
  forget: spent(rows),
  wakeAt: nextWake(after, keepDays),
  outcome: undefined,
});
