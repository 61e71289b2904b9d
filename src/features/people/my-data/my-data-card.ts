import type { Section } from '../../../core/privacy/personal-data.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** Of each kind so many are shown; all of them are in the file. */
const mostShown = 3;
const mostLetters = 140;

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters).trimEnd()} …`;
};

/** Everything that is stored about somebody, by what it is, with counts. */
export function myDataCard(sections: readonly Section[], language: Language): CardReply {
  const texts = textsIn(language).myData;
  const shown = sections
    .filter(({ things }) => things.length > 0)
    .map(({ title, things }) => ({
      title: texts.counted(title, things.length),
      things: things.slice(0, mostShown).map(({ summary }) => ({ text: short(summary) })),
      more: things.length > mostShown ? texts.more(things.length - mostShown) : '',
    }));
  const notes = [...new Set(sections.flatMap(({ note }) => (note === undefined ? [] : [note])))].map((text) => ({ text }));
  const nothing = shown.length === 0 ? texts.nothing : '';
  return {
    kind: 'card',
    card: 'people/my-data',
    language,
    title: texts.title,
    data: { sections: shown, notes, nothing },
    text: [
      texts.title,
      texts.intro,
      nothing,
      ...shown.flatMap(({ title, things, more }) => [title, ...things.map(({ text }) => text), more]),
      ...notes.map(({ text }) => text),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}
