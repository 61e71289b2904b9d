import type { PlaceId } from '../../../core/ids.js';
import type { Store } from '../../../core/store/store.js';
import { addCounts, onlyStandard } from '../counting/counts.js';
import { everyPool, poolKind } from '../counting/pool.js';
import { type Pooled, pooled } from '../counting/pooled.js';
import { type StatementResult, statementsOf } from '../counting/statement-result.js';
import { everyGroup, type GroupEvaluations, groupEvaluationsKind } from '../evaluation/group-evaluations.js';
import { history, isShown, type ShownResult } from './results.js';

/** One group among the others. */
export interface GroupRow {
  readonly group: PlaceId;
  readonly name: string;
  /** Evaluated, shown or not. */
  readonly meetings: number;
  /** In what is shown. */
  readonly answers: number;
  /** Over all that is shown; Lotsen's statements only, which all groups are asked. */
  readonly statements: readonly StatementResult[];
  readonly latest?: ShownResult;
}

export interface OfficeResults {
  /** By name. */
  readonly groups: readonly GroupRow[];
  readonly pooled: Pooled;
  /** Whether answers of representatives waited that could not be read any more. */
  readonly lost?: true;
}

function rowOf(known: GroupEvaluations, minimum: number): GroupRow {
  const { group, name, entries } = known;
  const cells = entries.filter((entry) => isShown(entry, minimum)).flatMap((entry) => entry.cells);
  const latest = history({ ...known, entries: entries.slice(-latestLook) }, minimum).find((result) => result.state === 'shown');
  return {
    group,
    name,
    meetings: entries.length,
    answers: cells.reduce((sum, { answers }) => sum + answers, 0),
    statements: statementsOf(onlyStandard(addCounts(...cells.map(({ counts }) => counts)))),
    ...(latest === undefined ? {} : { latest }),
  };
}

/** Entries from the last that the latest shown one, and those it is compared with, are looked for in. */
const latestLook = 20;

/** What the back office may see: every group side by side, and what representatives answered everywhere. */
export async function officeResults(store: Store, minimum: number): Promise<OfficeResults> {
  const [groups, pools] = await Promise.all([store.find(groupEvaluationsKind, everyGroup), store.find(poolKind, everyPool)]);
  const known = groups.map(({ body }) => body);
  return {
    groups: known.map((one) => rowOf(one, minimum)).sort((one, other) => one.name.localeCompare(other.name, 'sv')),
    pooled: pooled(
      pools.map(({ body }) => body),
      known.flatMap(({ entries }) => entries.filter((entry) => isShown(entry, minimum))),
      minimum,
    ),
    ...(pools.some(({ body }) => body.lost) ? { lost: true } : {}),
  };
}
