import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Line } from './read-out.js';

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
