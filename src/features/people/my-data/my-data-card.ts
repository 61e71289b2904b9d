import type { Section } from '../../../core/privacy/personal-data.js';
import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Line } from './read-out.js';

/** Of each kind so many are shown; all of them are in the file. */
const maxShown = 3;
const maxLetters = 140;

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= maxLetters ? line : `${line.slice(0, maxLetters).trimEnd()} …`;
};

/** Everything that is stored about somebody, by what it is, with counts. */
export function myDataCard(sections: readonly Section[], language: Language): CardReply {
  const texts = textsIn(language).myData;
  const shown = sections
    .filter(({ things }) => things.length > 0)
    .map(({ title, things }) => ({
      title: texts.counted(title, things.length),
      things: things.slice(0, maxShown).map(({ summary }) => ({ text: short(summary) })),
      more: things.length > maxShown ? texts.more(things.length - maxShown) : '',
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

/** The one that was asked for, or the last, and the number of the next, '' for none. */
function pick<Page>(pages: readonly Page[], asked: number, language: Language) {
  const page = Math.max(1, Math.min(asked, pages.length));
  const title = textsIn(language).myData.pageTitle(page, pages.length);
  return { title, content: pages[page - 1], next: page < pages.length ? `${page + 1}` : '' };
}

/** One page of it all, to read. */
export function readCard(pages: readonly (readonly Line[])[], asked: number, language: Language): CardReply {
  const { title, content = [], next } = pick(pages, asked, language);
  const lines = content.map(({ as, text, begins }) => ({
    text: as === 'inner' ? `– ${text}` : text,
    weight: as === 'title' ? 'Bolder' : 'Default',
    spacing: as === 'title' ? 'Large' : begins ? 'Medium' : 'None',
  }));
  return {
    kind: 'card',
    card: 'people/read',
    language,
    title,
    data: { title, lines, next },
    text: [title, ...lines.map(({ text }) => text)].join('\n'),
  };
}

/** One page of the file, to copy. */
export function copyCard(pages: readonly string[], asked: number, language: Language): CardReply {
  const { title, content = '', next } = pick(pages, asked, language);
  return { kind: 'card', card: 'people/copy', language, title, data: { title, content, next }, text: [title, content].join('\n') };
}
