import { addCounts, type Cell } from '../evaluation/counts.js';
import { type Role, roles } from '../evaluation/statements.js';
import { everybody, nobody, type Tally } from './tally.js';

/** Fewer different people than this are never shown together, however many answers they gave. */
const minPeople = 3;

/** Of roles with equally few answers, the first one here is merged first, because what representatives answered is worth most by itself. */
const mergedFirst: readonly Role[] = ['other', 'municipality', 'professional', 'representative'];

const answersOf = ({ byRole }: Tally, role: Role): number => byRole[role]?.answers ?? 0;

const cellOf = (tally: Tally, whose: readonly Role[]): Cell => {
  const each = whose.map((role) => tally.byRole[role] ?? nobody);
  return {
    roles: roles.filter((role) => whose.includes(role)),
    answers: each.reduce((before, { answers }) => before + answers, 0),
    counts: addCounts(...each.map(({ counts }) => counts)),
  };
};

/** Whether what was answered can be shown at all: enough answers, of enough different people, no one's more than half of them. */
export function isShowable(tally: Tally, minimum: number): boolean {
  const { answers, who } = everybody(tally);
  return answers >= minimum && isManifold(who, answers);
}

export const isManifold = (who: Readonly<Record<string, number>>, answers: number): boolean =>
  Object.keys(who).length >= minPeople && Object.values(who).every((given) => given * 2 <= answers);

/**
 * The cells of one meeting: each role with enough answers by itself, and the others together, if those are enough too or there are none.
 * Otherwise the smallest roles join the others until there are enough.
 */
export function cellsOf(tally: Tally, minimum: number): readonly Cell[] {
  const present = roles.filter((role) => answersOf(tally, role) > 0);
  const alone = present
    .filter((role) => answersOf(tally, role) >= minimum)
    .sort((one, other) => answersOf(tally, one) - answersOf(tally, other) || mergedFirst.indexOf(one) - mergedFirst.indexOf(other));
  const rest = present.filter((role) => !alone.includes(role));
  const restAnswers = () => rest.reduce((before, role) => before + answersOf(tally, role), 0);
  while (restAnswers() > 0 && restAnswers() < minimum) {
    const smallest = alone.shift();
    if (smallest === undefined) break;
    rest.push(smallest);
  }
  const apart = roles.filter((role) => alone.includes(role)).map((role) => cellOf(tally, [role]));
  return rest.length === 0 ? apart : [...apart, cellOf(tally, rest)];
}

/** All in one: of meetings that were too small to be shown by themselves. A statement that too few answered is left out. */
export function oneCell(tally: Tally, minimum: number): Cell {
  const all = cellOf(
    tally,
    roles.filter((role) => answersOf(tally, role) > 0),
  );
  const enough = Object.entries(all.counts).filter(([, counts]) => counts.reduce((before, count) => before + count, 0) >= minimum);
  return { ...all, counts: Object.fromEntries(enough) };
}
