import { parseXml } from './parse-xml.js';

/** What stands for a sign of its own between the letters. */
const signs = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

/** Older copies of the same text, and what was moved or taken away. */
const passedOver = new Set(['Fallback', 'moveFrom', 'del']);

const isOwnNumber = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === 'fld' && attributes['type'] === 'slidenum';

/**
 * The paragraphs of a part of a docx or pptx as lines, in document order: each heading, list item and table cell is a paragraph.
 * Word and PowerPoint use different namespaces and the same names: p, t, br, tab.
 */
export const linesOf = (part: Uint8Array): string[] => {
  const lines: string[] = [];
  const paragraphs: string[] = [];
  const elements: string[] = [];
  let passingFrom: number | undefined;

  const add = (text: string): void => {
    const last = paragraphs.length - 1;
    if (last >= 0 && passingFrom === undefined) paragraphs[last] += text;
  };

  parseXml(part, {
    open(name, attributes) {
      elements.push(name);
      if (passedOver.has(name) || isOwnNumber(name, attributes)) passingFrom ??= elements.length;
      if (name === 'p') paragraphs.push('');
      add(signs.get(name) ?? '');
    },
    text(text) {
      if (elements.at(-1) === 't') add(text);
    },
    close(name) {
      if (name === 'p') {
        const line = paragraphs.pop()?.trim();
        if (line) lines.push(line);
      }
      if (passingFrom === elements.length) passingFrom = undefined;
      elements.pop();
    },
  });
  return lines;
};
