import type { CardReply } from '../../../core/reply.js';
import type { Place } from '../../../core/request.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import { levels } from '../terms/term.js';
import { groupOf, kinds, letters } from './group-grid.js';

/** The three levels and three kinds as a table narrow enough for a phone, its letters explained below, the reader's own group marked. */
export function mapCard(place: Place, language: Language): CardReply {
  const texts = textsIn(language).glossary;
  const own = groupOf(place);
  const here = own === undefined ? '' : texts.mapHere(own);
  const rows = levels.map((level) => ({
    letter: letters[level],
    cells: kinds.map(({ ending }) => {
      const abbr = letters[level] + ending;
      return { abbr, you: abbr === own ? texts.mapYou : '', style: abbr === own ? 'accent' : 'default' };
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
    text: [
      texts.mapTitle,
      texts.mapIntro,
      ...legend.map((line) => `${line.letters}: ${line.means.replace(':', ',')}.`),
      ...levels.map((level) => `${texts.mapLevels[level]}: ${kinds.map(({ ending }) => letters[level] + ending).join(', ')}.`),
      texts.mapTrap,
      here,
      texts.mapWrite,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
