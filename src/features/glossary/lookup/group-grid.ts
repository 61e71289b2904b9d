import type { Place } from '../../../core/request.js';
import { type Level, levels } from '../terms/term.js';

/** The first letter is the level, the last two the kind of group (domain.md section 2). */
export const letters: Readonly<Record<Level, string>> = { national: 'N', healthcareRegional: 'R', local: 'L' };

export const kinds = [
  { kind: 'field', ending: 'PO' },
  { kind: 'shared', ending: 'SG' },
  { kind: 'task', ending: 'AG' },
] as const;
export type GroupKind = (typeof kinds)[number]['kind'];

const groups: readonly string[] = levels.flatMap((level) => kinds.map(({ ending }) => letters[level] + ending));

/** Which kind of group an abbreviation is one of, when it is one of the nine. */
export const groupKindOf = (abbr: string): GroupKind | undefined =>
  groups.includes(abbr) ? kinds.find(({ ending }) => abbr.endsWith(ending))?.kind : undefined;

/** Which of the nine groups the place is, as its name says: the channel's before the team's. */
export function groupOf(place: Place): string | undefined {
  for (const name of place.names) {
    const found = groups.find((abbr) => new RegExp(`(^|[^\\p{L}])${abbr}($|[^\\p{L}])`, 'u').test(name));
    if (found !== undefined) return found;
  }
  return undefined;
}
