import { setImmediate } from 'node:timers/promises';
import { type Scanned, scan } from '../recognising/scan.js';
import type { Glossary } from '../terms/glossary.js';

/** So much is scanned in a few milliseconds, the first time too, when nothing is compiled yet. */
const pieceLetters = 5_000;

/** Where to end a piece that begins at `from`: after a line that no word goes on from, else between two words. */
function endOfPiece(text: string, from: number): number {
  const wanted = from + pieceLetters;
  if (wanted >= text.length) return text.length;
  for (let at = text.lastIndexOf('\n', wanted); at > from; at = text.lastIndexOf('\n', at - 1)) {
    if (!/-\s*$/u.test(text.slice(Math.max(from, at - 10), at))) return at + 1;
  }
  const space = text.lastIndexOf(' ', wanted);
  return space > from ? space + 1 : wanted;
}

/** What `scan` finds in a text as long as a whole document. Others are answered between its pieces. */
export async function scanInPieces(text: string, glossary: Glossary, placeNames: readonly string[]): Promise<Scanned> {
  const known = new Map<string, Scanned['known'][number]>();
  const unknown = new Set<string>();
  for (let from = 0; from < text.length; ) {
    const to = endOfPiece(text, from);
    const found = scan(text.slice(from, to), glossary, placeNames);
    for (const one of found.known) if (!known.has(one.abbr)) known.set(one.abbr, one);
    for (const one of found.unknown) unknown.add(one);
    from = to;
    if (from < text.length) await setImmediate();
  }
  return { known: [...known.values()], unknown: [...unknown] };
}
