import type { CardReply } from '../../../core/reply.js';
import type { Place } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { levels } from '../term.js';

/** The first letter is the level, the last two the kind (domain.md section 2). */
const letters = { national: 'N', healthcareRegional: 'R', local: 'L' } as const;
const kinds = [
  { kind: 'field', ending: 'PO' },
  { kind: 'shared', ending: 'SG' },
  { kind: 'task', ending: 'AG' },
] as const;

/** The catalogue says where a long word may be broken in the narrow table; a text on its own needs no such help. */
const softHyphen = '\u00ad';

const groups: readonly string[] = levels.flatMap((level) => kinds.map(({ ending }) => letters[level] + ending));

/** Which of the nine groups the place is, as its name says: the channel's before the team's. */
export function groupOf(place: Place): string | undefined {
  for (const name of place.names) {
    const found = groups.find((abbr) => new RegExp(`(^|[^\\p{L}])${abbr}($|[^\\p{L}])`, 'u').test(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The three levels and three kinds as a table, with the reader's own group marked. */
export function mapCard(place: Place, language: Language): CardReply {
  const texts = textsIn(language).glossary;
  const own = groupOf(place);
  const here = own === undefined ? '' : texts.mapHere(own);
  const rows = levels.map((level) => ({
    level: texts.mapLevels[level],
    help: texts.mapLevelHelp[level],
    cells: kinds.map(({ ending }) => {
      const abbr = letters[level] + ending;
      return { abbr, you: abbr === own ? texts.mapYou : '', style: abbr === own ? 'accent' : 'default' };
    }),
  }));
  return {
    kind: 'card',
    card: 'glossary/map',
    language,
    title: texts.mapTitle,
    data: { here, rows, kinds: kinds.map(({ kind }) => ({ title: texts.mapKinds[kind], help: texts.mapKindHelp[kind] })) },
    text: [
      texts.mapTitle,
      texts.mapIntro,
      ...kinds.map(
        ({ kind, ending }) =>
          `${texts.mapKinds[kind]} ${texts.mapKindHelp[kind]}: ${levels.map((level) => letters[level] + ending).join(', ')}.`,
      ),
      texts.mapTrap,
      here,
    ]
      .filter((line) => line !== '')
      .join('\n')
      .replaceAll(softHyphen, ''),
  };
}
