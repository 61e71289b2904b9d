import { z } from 'zod/v4';
import { type Cell, cell } from '../evaluation/counts.js';
import { cellsOf, isShowable, oneCell } from './cells.js';
import { addTallies, everybody, type RoleTally, roleTally, standardOnly, type Tally } from './tally.js';

/**
 * What representatives answered in a meeting where they are too few to be shown by themselves, on its way to a pool. It is only ever stored
 * sealed. `within` is the shown cell that their answers are a part of; left out when they are shown nowhere.
 */
export interface Contribution {
  readonly given: RoleTally;
  readonly meetings: number;
  readonly within?: Cell;
}

export const contribution = z.object({ given: roleTally, meetings: z.number(), within: cell.optional() });

export const readContribution = (text: string): Contribution => contribution.parse(JSON.parse(text));

/**
 * What representatives contribute from shown cells: nothing when they are a cell of their own or none of them has answered. Expects
 * Lotsen's statements only.
 */
function shownContribution(tally: Tally, cells: readonly Cell[]): Contribution | undefined {
  const given = tally.byRole.representative;
  const within = cells.find(({ roles }) => roles.includes('representative'));
  if (given === undefined || within === undefined || within.roles.length === 1) return undefined;
  return { given, meetings: tally.meetings, within };
}

/** After so many meetings representatives' answers no longer wait together with the others', but go to a pool by themselves. */
const maxMeetingsWaited = 3;

/** What becomes of a closed meeting's answers together with what waited from the ones before. */
export interface Counted {
  readonly cells: readonly Cell[];
  readonly meetings: number;
  /** Waits for the next meeting. */
  readonly carried?: Tally;
  readonly contribution?: Contribution | undefined;
}

/** Answers of several meetings are shown as one cell, because two would tell what the small meetings said. */
export function count(tally: Tally, carried: Tally | undefined, minimum: number): Counted {
  const hasWaited = carried !== undefined && everybody(carried).answers > 0;
  const all = hasWaited ? addTallies(carried, tally) : tally;
  if (isShowable(all, minimum)) {
    const cells = hasWaited ? [oneCell(all, minimum)] : cellsOf(all, minimum);
    const contribution = shownContribution(standardOnly(all), cells);
    return { cells, meetings: all.meetings, contribution };
  }
  // Nearly all that waits is one person's, so it goes on waiting.
  if (hasWaited && isShowable(tally, minimum)) return { ...count(tally, undefined, minimum), carried };
  return { cells: [], meetings: 1, ...waiting(standardOnly(all)) };
}

/** Representatives who are almost alone in answering are heard in the pool of all groups, even where their group shows nothing. */
function waiting(all: Tally): Pick<Counted, 'carried' | 'contribution'> {
  if (everybody(all).answers === 0) return {};
  const { representative, ...others } = all.byRole;
  if (representative === undefined || all.meetings < maxMeetingsWaited) return { carried: all };
  const contribution = { given: representative, meetings: all.meetings };
  const left = { byRole: others, meetings: all.meetings };
  return { contribution, ...(everybody(left).answers === 0 ? {} : { carried: left }) };
}
