import { decodeWindows } from './plain-text.js';

/** Groups that are no text of the document: `\*` says so of any other. */
const passedOver = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'themedata', 'listtable', 'fldinst', '*']);

/** Control words that stand for a sign. */
const signs: Readonly<Record<string, string>> = {
  ...{ par: '\n', line: '\n', sect: '\n', page: '\n', row: '\n', cell: '\t', tab: '\t', emdash: '—', endash: '–', bullet: '•' },
  ...{ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', '~': '\u00a0', _: '\u2011', '-': '' },
};

/** No document comes near it. */
const maxDepth = 500;

/** A byte, a control word with its number and the space that ends it, a control sign, the edge of a group, or text. */
const token = /\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\(\n|[^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giu;

/** The text of an RTF document, as far as it is written in Windows' Western letters or in Unicode. */
export function textOfRtf(bytes: Uint8Array): string {
  const groups: { readonly hidden: boolean; readonly fallback: number }[] = [];
  let [hidden, fallback, skip] = [false, 1, 0];
  let text = '';
  const add = (sign: string): void => {
    if (!hidden) text += sign;
  };
  for (const [, byte, word, number, control, edge, plain = ''] of Buffer.from(bytes).toString('latin1').matchAll(token)) {
    if (edge === '{') {
      if (groups.length === maxDepth) throw new Error('nested too deep');
      groups.push({ hidden, fallback });
    } else if (edge === '}') ({ hidden, fallback } = groups.pop() ?? { hidden, fallback });
    else if (byte !== undefined) {
      // The characters after a Unicode sign are a replacement for programs that do not know it.
      if (skip > 0) skip -= 1;
      else add(decodeWindows(Uint8Array.of(Number.parseInt(byte, 16))));
    } else if (word === 'u' && number !== undefined) {
      add(String.fromCharCode((Number(number) + 0x1_0000) % 0x1_0000));
      skip = fallback;
    } else if (word === 'uc') fallback = Number(number ?? 1);
    else if (word !== undefined || control !== undefined) {
      const name = word ?? control ?? '';
      hidden ||= passedOver.has(name);
      add(signs[name] ?? (/^[\\{}]$/u.test(name) ? name : name === '\n' ? '\n' : ''));
    } else {
      add(plain.slice(skip));
      skip = Math.max(0, skip - plain.length);
    }
  }
  return text;
}
