import type { PlaceId } from '../../../core/ids.js';
import type { Store } from '../../../core/store/store.js';
import { everyPool, type Pooled, pooled, poolKind, poolsOf } from '../counting/pool.js';
import { addCounts, type Cell, type CountsOf, mean, onlyStandard, type StatementResult, statementsOf } from '../evaluation/counts.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { askedIn, type Entry, everyGroup, type GroupEvaluations, groupEvaluationsKind } from '../evaluation/group-evaluations.js';
import type { Asked, Audience, Role } from '../evaluation/statements.js';

/** Shown meetings before that a mean is compared with. */
const comparedWith = 3;

interface PartResult {
  readonly roles: readonly Role[];
  readonly answers: number;
  readonly statements: readonly StatementResult[];
}

interface Held {
  /** The evaluation's. */
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** Of this meeting. */
  readonly answers: number;
  /** Answers of meetings before that waited and could not be read any more. */
  readonly lost?: number | undefined;
}

export interface ShownResult extends Held {
  readonly state: 'shown';
  /** Meetings that the result is of: smaller ones before are shown with this one. */
  readonly meetings: number;
  readonly statements: readonly StatementResult[];
  /** By role: whole cells that add up to the whole; none when there is one cell only. */
  readonly parts: readonly PartResult[];
}

/** `over`: its answers no longer wait, because they were put together with a later meeting's, are in a pool, or were lost. */
export type MeetingResult = ShownResult | (Held & { readonly state: 'tooFew'; readonly wanted: number; readonly over?: true });

export interface GroupResults {
  readonly name: string;
  /** As they are asked now: the words for the statements. */
  readonly asked: readonly Asked[];
  /** Latest first. */
  readonly meetings: readonly MeetingResult[];
  /** Answers that wait for the next meeting's. */
  readonly waiting: number;
  /** What has been released from the group's own pool of representatives' answers. */
  readonly representatives: Pooled;
}

const answersIn = (cells: readonly Cell[]): number => cells.reduce((before, { answers }) => before + answers, 0);

/** Whether there are cells and they are still large enough, should the required number have been raised since. */
const isShown = ({ cells }: Entry, minimum: number): boolean => answersIn(cells) >= minimum;

const countsIn = (cells: readonly Cell[]): CountsOf => addCounts(...cells.map(({ counts }) => counts));

/** Mean minus the mean of the means before. */
function changed(now: StatementResult, before: readonly CountsOf[]): StatementResult {
  const means = before.flatMap(({ [now.key]: counts }) => (counts === undefined ? [] : [mean(counts)]));
  if (means.length === 0) return now;
  return { ...now, change: now.mean - means.reduce((sum, one) => sum + one, 0) / means.length };
}

function resultFrom(entry: Entry, before: readonly CountsOf[], minimum: number): MeetingResult {
  const { id, title, date, answers, meetings, cells, lost } = entry;
  const held: Held = { id, title, date, answers, lost };
  if (!isShown(entry, minimum)) return { ...held, state: 'tooFew', wanted: minimum };
  const statements = statementsOf(countsIn(cells)).map((one) => changed(one, before.slice(-comparedWith)));
  const hasParts = cells.length > 1 && cells.every((cell) => cell.answers >= minimum);
  const parts = cells.map((cell) => ({ roles: cell.roles, answers: cell.answers, statements: statementsOf(cell.counts) }));
  return { ...held, state: 'shown', meetings, statements, parts: hasParts ? parts : [] };
}

/** A group's meetings, latest first. */
export function history({ entries, carried }: GroupEvaluations, minimum: number): readonly MeetingResult[] {
  const before: CountsOf[] = [];
  // A meeting that is shown by itself leaves those before it waiting.
  const ended = ({ meetings, lost }: Entry) => lost !== undefined || meetings > 1;
  const last = carried === undefined ? entries.length : entries.findLastIndex(ended);
  const results = entries.map((entry, index): MeetingResult => {
    const result = resultFrom(entry, before, minimum);
    if (result.state === 'shown') before.push(countsIn(entry.cells));
    return result.state === 'tooFew' && index < last ? { ...result, over: true } : result;
  });
  return results.reverse();
}

/** What a group may see of itself; undefined when none of its evaluations was ever started. */
export async function groupResults(store: Store, group: PlaceId, minimum: number): Promise<GroupResults | undefined> {
  const [known, pools] = await Promise.all([store.get(groupEvaluationsKind, group), poolsOf(store, group)]);
  if (known === undefined) return undefined;
  const { name, settings, carried } = known;
  return {
    name,
    asked: askedIn(settings),
    meetings: history(known, minimum),
    waiting: carried?.answers ?? 0,
    representatives: pooled(pools, [], minimum),
  };
}

/** The result of an evaluation that no key opens any more: nothing is known of it. */
export function lostResult(id: string, { title, date }: Evaluation, minimum: number): MeetingResult {
  return { id, title, date, answers: 0, state: 'tooFew', wanted: minimum };
}

export const resultOf = ({ meetings }: GroupResults, evaluation: string): MeetingResult | undefined =>
  meetings.find(({ id }) => id === evaluation);

/** Comments are shown to nobody before the evaluation has closed, nor when the required number of answers has been raised above its own. */
export const commentsFor = (evaluation: Evaluation, audience: Audience, minimum: number): readonly string[] =>
  evaluation.state === 'open' || evaluation.answers < minimum
    ? []
    : evaluation.comments.filter((one) => one.audience === audience).map(({ text }) => text);

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
  readonly latest?: ShownResult | undefined;
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
    latest,
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
