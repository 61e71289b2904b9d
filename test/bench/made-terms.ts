import type { Term } from '../../src/features/glossary/terms/term.js';
import { oneOf } from './random.js';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ';

/** Another abbreviation of the same look: capitals for capitals, small letters for small ones, signs as they are. */
const inTheShapeOf = (abbr: string, random: () => number): string =>
  abbr.replace(/\p{L}/gu, (letter) => {
    const other = oneOf([...capitals], random);
    return letter === letter.toUpperCase() ? other : other.toLowerCase();
  });

const wordsOf = (name: string): string[] => name.split(' ');

/** A name as long as this one, of words that stand first, later or last in real names. */
const like = (name: string, starts: readonly string[], rest: readonly string[], random: () => number): string =>
  wordsOf(name)
    .map((_, at) => oneOf(at === 0 ? starts : rest, random))
    .join(' ');

/** So many terms that look like the real ones; each abbreviation once, as nearly all real ones are. */
export const madeTerms = (real: readonly Term[], count: number, random: () => number): Term[] => {
  const names = (language: 'sv' | 'en') => {
    const all = real.map((term) => wordsOf(term[language]));
    const starts = all.flatMap(([first]) => first ?? []);
    return { starts, rest: all.flatMap(([first, ...later]) => (later.length > 0 ? later : [first ?? ''])) };
  };
  const [sv, en] = [names('sv'), names('en')];
  const taken = new Set<string>();
  const newAbbr = (shape: string): string => {
    for (let longer = shape; ; longer += oneOf([...capitals], random)) {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const abbr = inTheShapeOf(longer, random);
        if (taken.has(abbr)) continue;
        taken.add(abbr);
        return abbr;
      }
    }
  };
  return Array.from({ length: count }, () => {
    const model = oneOf(real, random);
    return {
      ...model,
      abbr: newAbbr(model.abbr),
      sv: like(model.sv, sv.starts, sv.rest, random),
      en: like(model.en, en.starts, en.rest, random),
      aliases: model.aliases.map((alias) => like(alias, sv.starts, sv.rest, random)),
    };
  });
};
