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
const deepest = 500;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Piece by piece, so that a large part is never held as one string. Throws when the part is not whole or declares entities. */
export const parseXml = (part: Uint8Array, events: XmlEvents): void => {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > deepest) throw new Error('nested too deep');
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
