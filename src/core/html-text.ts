import { decodeHTMLStrict } from 'entities';

/** Elements whose text is not shown to anybody who reads the page. */
const hidden = ['style', 'script', 'head', 'title', 'xml'] as const;

/**
 * A text without some elements: with all that is in them, or just the tag where one is never closed. Linear in the length of the text,
 * whatever is opened and not closed in it.
 */
export function withoutElements(text: string, names: readonly string[]): string {
  if (!text.includes('<')) return text;
  // Only A to Z, because some capital letters have a longer small form, and positions must stay the same.
  const lower = text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  for (const { index, 0: tag, groups } of lower.matchAll(new RegExp(`<(?<name>${names.join('|')})(?![\\w-])[^<>]*>`, 'gu'))) {
    if (index < from) continue;
    const name = groups?.['name'] ?? '';
    const closing = `</${name}>`;
    const end = tag.endsWith('/>') || unclosed.has(name) ? -1 : lower.indexOf(closing, index + tag.length);
    if (end === -1 && !tag.endsWith('/>')) unclosed.add(name);
    kept += `${text.slice(from, index)} `;
    from = end === -1 ? index + tag.length : end + closing.length;
  }
  return kept + text.slice(from);
}

// No tag is sought past the next `<`, so that a long row of them costs no more than its length.
const endsLine = /<(?:br|hr|\/p|\/div|\/li|\/tr|\/h\d|\/ul|\/ol|\/table|\/blockquote)(?![\w-])[^<>]*>/giu;
/** These may stand in the middle of a word: `<strong>RSG</strong>-mötet`, `R<wbr>SG`. */
const withinWord =
  /<\/?(?:a|b|big|code|del|em|font|i|ins|mark|o:p|s|small|span|strike|strong|sub|sup|tt|u|wbr)(?![\w-])[^<>]*>|<!--[^<>]{0,2000}-->/giu;
const anyTag = /<[a-z/!?][^<>]*>/giu;

/** The text that HTML shows, its paragraphs, list items and rows as lines. */
export const textOfHtml = (html: string): string =>
  decodeHTMLStrict(withoutElements(html, hidden).replace(endsLine, '\n').replace(withinWord, '').replace(anyTag, ' '))
    .replace(/[ \u00a0]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
