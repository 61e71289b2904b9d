import { type Cell, cellsOf, isShowable, oneCell } from './cells.js';
import { type Contribution, shownContribution } from './contribution.js';
import { addTallies, everybody, standardOnly, type Tally } from './tally.js';

/** Meetings that representatives' answers wait together with the others' before they go to a pool without them. */
const mostMeetingsWaited = 3;

/** What becomes of a closed meeting's answers together with what waited from the ones before. */
export interface Counted {
  readonly cells: readonly Cell[];
  readonly meetings: number;
  /** Waits for the next meeting. */
  readonly carried?: Tally;
  readonly contribution?: Contribution;
}

/** Answers of several meetings are shown as one cell: apart, they would tell what the small ones were. */
export function count(tally: Tally, carried: Tally | undefined, minimum: number): Counted {
  const hasWaited = carried !== undefined && everybody(carried).answers > 0;
  const all = hasWaited ? addTallies(carried, tally) : tally;
  if (isShowable(all, minimum)) {
    const cells = hasWaited ? [oneCell(all, minimum)] : cellsOf(all, minimum);
    const contribution = shownContribution(standardOnly(all), cells);
    return { cells, meetings: all.meetings, ...(contribution === undefined ? {} : { contribution }) };
  }
  // What waits is nearly all one person's: it goes on waiting.
  if (hasWaited && isShowable(tally, minimum)) return { ...count(tally, undefined, minimum), carried };
  return { cells: [], meetings: 1, ...waiting(standardOnly(all)) };
}

/** Representatives who are almost alone in answering are heard in the pool of all groups, even where their group shows nothing. */
function waiting(all: Tally): Pick<Counted, 'carried' | 'contribution'> {
  if (everybody(all).answers === 0) return {};
  const { representative, ...others } = all.byRole;
  if (representative === undefined || all.meetings < mostMeetingsWaited) return { carried: all };
  const contribution = { given: representative, meetings: all.meetings };
  const left = { byRole: others, meetings: all.meetings };
  return { contribution, ...(everybody(left).answers === 0 ? {} : { carried: left }) };
}
