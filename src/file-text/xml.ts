import { Parser } from 'htmlparser2';
import { unicodeEncoding } from './plain-text.js';

export interface XmlEvents {
  /** Names without their prefix; attributes with it. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const pieceBytes = 64 * 1024;
// No office document comes near it, and the parser's time grows with the square of it.
const maxDepth = 500;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Piece by piece, so that a large part is never held as one string. Throws when the part is not whole or declares entities. */
export const parseXml = (part: Uint8Array, events: XmlEvents): void => {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) throw new Error('nested too deep');
        events.open?.(withoutPrefix(name), attributes);
      },
      ontext: (text) => events.text?.(text),
      onclosetag(name) {
        depth -= 1;
        events.close?.(withoutPrefix(name));
      },
      // The format allows no document type, and it is where entities that grow or reach out are declared.
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new Error('a document type');
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder(unicodeEncoding(part), { fatal: true });
  for (let at = 0; at < part.length; at += pieceBytes) {
    parser.write(decoder.decode(part.subarray(at, at + pieceBytes), { stream: true }));
  }
  if (depth > 0) throw new Error('ends in the middle');
  parser.end();
};

/** What stands for a sign of its own between the letters. */
const signs = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['sym', ' '],
  ['drawing', ' '],
  ['pict', ' '],
  ['object', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

/** Older copies of the same text, and what was moved or taken away. */
const passedOver = new Set(['Fallback', 'moveFrom', 'del']);

const isOwnNumber = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === 'fld' && attributes['type'] === 'slidenum';

/** What a chart calls its parts: a copy of cells in the table that it is drawn from, of which the figures are passed over. */
const isLabel = (elements: readonly string[]): boolean => elements.at(-1) === 'v' && elements.at(-3) === 'strCache';

/**
 * The paragraphs of a part of a docx or pptx as lines, in document order: each heading, list item and table cell is a paragraph.
 * Word and PowerPoint use different namespaces and the same names: p, t, br, tab. `withoutPlaceholders`: without what PowerPoint shows only
 * to whoever fills in a slide.
 */
export const linesOf = (part: Uint8Array, { withoutPlaceholders = false } = {}): string[] => {
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
      if (name === 'ph' && withoutPlaceholders) passingFrom ??= elements.lastIndexOf('sp') + 1;
      if (name === 'p' || isLabel(elements)) paragraphs.push('');
      add(signs.get(name) ?? '');
    },
    text(text) {
      if (elements.at(-1) === 't' || isLabel(elements)) add(text);
    },
    close(name) {
      if (name === 'p' || isLabel(elements)) {
        const line = paragraphs.pop()?.trim();
        if (line) lines.push(line);
      }
      if (passingFrom === elements.length) passingFrom = undefined;
      elements.pop();
    },
  });
  return lines;
};
