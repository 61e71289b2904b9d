import { decodeHTML } from 'entities';

/** The text of Teams' HTML, as in the payload of a message that an extension is opened on. */
export const textOfHtml = (html: string): string =>
  decodeHTML(html.replace(endsLine, '\n').replace(withinWord, '').replace(anyTag, ' '))
    .replace(/[ \u00a0]+/gu, ' ')
    .trim();

// No tag is sought past the next `<`, so that a long row of them costs no more than its length.
const endsLine = /<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/giu;
/** These may stand in the middle of a word: `<strong>RSG</strong>-mötet`. */
const withinWord = /<\/?(?:a|b|code|em|i|mark|s|span|strong|sub|sup|u)\b[^<>]*>/giu;
const anyTag = /<[a-z/!][^<>]*>/giu;

/**
 * What somebody wrote, without the mention of the bot. The SDK takes away only the first occurrence of the first mention
 * and leaves `&nbsp;` behind (platform-facts.md section 0).
 */
export function textWithoutMentions(text: string, mentions: readonly string[]): string {
  const without = mentions.filter((mention) => mention !== '').reduce((left, mention) => left.replaceAll(mention, ' '), text);
  return decodeHTML(without.replace(/<at>[^<]{0,200}<\/at>/giu, ' '))
    .replace(/\u00a0/gu, ' ')
    .trim();
}
