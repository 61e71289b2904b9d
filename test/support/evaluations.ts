import type { Instant } from '../../src/core/ids.js';
import type { PooledStatement } from '../../src/features/evaluation/counting/pool.js';
import type { StatementResult } from '../../src/features/evaluation/evaluation/counts.js';
import type { Evaluation, OpenEvaluation } from '../../src/features/evaluation/evaluation/evaluation.js';
import { askedIn } from '../../src/features/evaluation/evaluation/group-evaluations.js';
import { standardStatements, statementKeys } from '../../src/features/evaluation/evaluation/statements.js';
import type { ShownResult } from '../../src/features/evaluation/results/results.js';
import { groupPlace } from './groups.js';

/** Of a meeting on Tuesday 1 December, answered until the 8th. */
export const openEvaluation = (changes: Partial<OpenEvaluation> = {}): OpenEvaluation => ({
  state: 'open',
  group: groupPlace.id,
  title: 'LAG Suicidprevention',
  date: '2026-12-01',
  zone: 'Europe/Stockholm',
  startedAt: '2026-12-01T14:30:00.000Z' as Instant,
  remindAt: '2026-12-07T08:00:00.000Z' as Instant,
  closeAt: '2026-12-08T15:00:00.000Z' as Instant,
  asked: askedIn({ days: 7, wording: {}, own: [] }),
  promise: '',
  key: '',
  ballots: [],
  seen: [],
  reminded: false,
  ...changes,
});

export function closedEvaluation(changes: Partial<Omit<Extract<Evaluation, { state: 'closed' }>, 'state'>> = {}): Evaluation {
  const { key: _, ballots: __, seen: ___, reminded: ____, ...about } = openEvaluation();
  return { ...about, closedAt: about.closeAt, answers: 9, comments: [], ...changes, state: 'closed' };
}

/** All statements, the lowest first, with as many answers each. */
export const statementsWith = (answers: number, change?: number): readonly StatementResult[] =>
  statementKeys.map((key, index) => ({
    key,
    answers,
    mean: 1 + index / 2,
    counts: [answers - 3, 0, 1, 1, 1],
    ...(change === undefined ? {} : { change }),
  }));

export const shownResult = (changes: Partial<ShownResult> = {}): ShownResult => ({
  id: 'evaluation',
  title: 'LAG Suicidprevention',
  date: '2026-12-01',
  answers: 9,
  state: 'shown',
  meetings: 1,
  statements: statementsWith(9, 0.4),
  parts: [],
  ...changes,
});

export const pooledWith = (answers: number): readonly PooledStatement[] =>
  standardStatements.map((key, index) => ({ key, answers, meetings: 4, mean: 1 + index / 2 }));
