import type { CardReply } from '../../../core/reply.js';
import type { Language } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';

/** One page of a text to read and copy, with a button to the next. */
export function pageCard(pages: readonly string[], asked: number, language: Language): CardReply {
  const texts = textsIn(language).myData;
  const page = Math.min(asked, pages.length);
  const content = pages[page - 1] ?? '';
  const title = texts.pageTitle(page, pages.length);
  return {
    kind: 'card',
    card: 'people/page',
    language,
    title,
    data: { title, content, next: page < pages.length ? `${page + 1}` : '' },
    text: [title, content].join('\n'),
  };
}
