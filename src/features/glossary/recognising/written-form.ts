import { type Glossary, spelt } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';

/** What is put after an abbreviation in Swedish (LPO:t, NAG:ens, RSG-mötets) and English (LPOs). */
const endings: ReadonlySet<string> = new Set([
  ...['s', 'n', 't', 'en', 'et', 'ens', 'ets', 'er', 'ers', 'erna', 'ernas', 'ar', 'ars', 'arna', 'arnas'],
  ...['or', 'orna', 'na', 'nas', 'ns', 'ts', 'es', 'an', 'ans'],
]);

/** How to look a written form up: exactly as in the glossary, or in another case too. */
export type LookUp = (glossary: Glossary, written: string) => readonly Term[];

const isCapital = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

/** LPOt, NSPHs: an ending straight after the abbreviation. */
const withoutEnding = (glossary: Glossary, written: string, lookUp: LookUp): readonly Term[] => {
  for (let length = 1; length <= 5 && written.length - length >= 2; length += 1) {
    if (!endings.has(written.slice(-length))) continue;
    const terms = lookUp(glossary, written.slice(0, -length));
    if (terms.length > 0) return terms;
  }
  return [];
};

const whole = (glossary: Glossary, written: string, lookUp: LookUp): readonly Term[] => {
  const terms = lookUp(glossary, written);
  return terms.length > 0 ? terms : withoutEnding(glossary, written, lookUp);
};

const joiners = /[-&:'\u2010\u2011]/;
const maxParts = 8;

/** The known abbreviations in one chunk, in order: `LPO-LAG-arbetet` has two, `NSK-S` is one. */
export const knownIn = (glossary: Glossary, written: string, lookUp: LookUp = spelt): (readonly Term[])[] => {
  const terms = whole(glossary, written, lookUp);
  if (terms.length > 0) return [terms];
  if (!joiners.test(written)) return [];
  const cuts = [-1, ...Array.from(written.matchAll(/[-&:'\u2010\u2011]/g), (match) => match.index), written.length].slice(0, maxParts + 1);
  const found: (readonly Term[])[] = [];
  for (let from = 0; from < cuts.length - 1; from += 1) {
    for (let to = cuts.length - 1; to > from; to -= 1) {
      const part = written.slice((cuts[from] ?? 0) + 1, cuts[to]);
      const here = part.length > 1 && !endings.has(part) ? whole(glossary, part, lookUp) : [];
      if (here.length === 0) continue;
      found.push(here);
      from = to - 1;
      break;
    }
  }
  return found;
};

/**
 * The part of a chunk that looks like an abbreviation: two to ten letters, at least two of them capitals and not fewer
 * than the others, an ending removed. `QXJ-mötet` gives QXJ; `B12`, `VågaVa` and `SAMordnare` give nothing.
 */
export const abbreviationLike = (written: string): string | undefined =>
  written
    .split(joiners, maxParts)
    .map((part) => {
      let capitals = part.length;
      while (capitals > 0 && !isCapital(part[capitals - 1])) capitals -= 1;
      const tail = part.slice(capitals);
      return tail.length > 1 || endings.has(tail) ? { letters: part.slice(0, capitals), tail } : { letters: part, tail: '' };
    })
    .find(({ letters, tail }) => {
      const capitals = Array.from(letters).filter(isCapital).length;
      const plain = tail === '' || endings.has(tail);
      return plain && capitals >= 2 && letters.length <= 10 && capitals * 2 > letters.length && /^\p{Script=Latin}+$/u.test(letters);
    })?.letters;
