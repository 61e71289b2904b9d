import { type CardReply, lines } from '../../../core/reply.js';
import type { Place } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { type Level, levels } from '../terms/term.js';

/** The name of each of the nine groups is made so: the first letter says the level, the last two the kind of group. */
const letters: Readonly<Record<Level, string>> = { national: 'N', healthcareRegional: 'R', local: 'L' };

const kinds = [
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

/** The three levels and three kinds as a table narrow enough for a phone, its letters explained below, the reader's own group marked. */
export function mapCard(place: Place, language: Language): CardReply {
  const texts = textsIn(language).glossary;
  const own = groupOf(place);
  const here = own === undefined ? '' : texts.mapHere(own);
  const rows = levels.map((level) => ({
    letter: letters[level],
    cells: kinds.map(({ ending }) => {
      const abbr = letters[level] + ending;
      // Teams' own colour for what can be pressed cannot be read on the ground that marks the reader's group.
      if (abbr === own) return { abbr, press: `${abbr} ${texts.mapYou}`, style: 'accent', color: 'Default' };
      return { abbr, press: abbr, style: 'default', color: 'Accent' };
    }),
  }));
  const legend = [
    ...levels.map((level) => ({ letters: letters[level], means: `${texts.mapLevels[level]}: ${texts.mapLevelHelp[level]}` })),
    ...kinds.map(({ kind, ending }) => ({ letters: ending, means: `${texts.mapKinds[kind]}: ${texts.mapKindHelp[kind]}` })),
  ];
  return {
    kind: 'card',
    card: 'glossary/map',
    language,
    title: texts.mapTitle,
    data: { here, rows, endings: kinds.map(({ ending }) => ({ ending })), legend },
    text: lines(
      texts.mapTitle,
      texts.mapIntro,
      ...legend.map((line) => `${line.letters}: ${line.means.replace(':', ',')}.`),
      ...levels.map((level) => `${texts.mapLevels[level]}: ${kinds.map(({ ending }) => letters[level] + ending).join(', ')}.`),
      texts.mapTrap,
      here,
      texts.mapWrite,
    ),
  };
}
