import { z } from 'zod/v4';
import { type Cell, cell } from './cells.js';
import { type RoleTally, roleTally, type Tally } from './tally.js';

/**
 * What representatives answered where they are too few to be shown by themselves, on its way to a pool. Never stored but sealed.
 * `within`: the cell that it is shown as a part of, to everybody; left out when it is shown nowhere.
 */
export interface Contribution {
  readonly given: RoleTally;
  readonly meetings: number;
  readonly within?: Cell;
}

export const contribution = z.object({ given: roleTally, meetings: z.number(), within: cell.optional() });

export const readContribution = (text: string): Contribution => contribution.parse(JSON.parse(text));

/** From what is shown: nothing when representatives are a cell of their own, or none has answered. Expects Lotsen's statements only. */
export function shownContribution(tally: Tally, cells: readonly Cell[]): Contribution | undefined {
  const given = tally.byRole.representative;
  const within = cells.find(({ roles }) => roles.includes('representative'));
  if (given === undefined || within === undefined || within.roles.length === 1) return undefined;
  return { given, meetings: tally.meetings, within };
}
