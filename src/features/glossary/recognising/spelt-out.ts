import { type Glossary, spelt } from '../terms/glossary.js';

/** A question is shorter; in a longer text letters stand alone for other reasons. */
const maxLength = 300;

const dotted = /(?<![\p{L}\p{N}.])\p{L}(?:\. ?\p{L}){1,9}\.?(?![\p{L}\p{N}])/gu;
/** "R S G i kallelsen": the word that follows is a letter too. */
const spacedCapitals = /(?<![\p{L}\p{N}])\p{Lu}(?: \p{Lu}){2,9}(?![\p{L}\p{N}])/gu;
const spaced = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){2,9}(?![\p{L}\p{N}])/gu;

/** What letters are called, as dictation writes them down. */
const letterNames: ReadonlyMap<string, string> = new Map(
  `
    a: a / b: be bé / c: ce se / d: de dé / e: e / f: eff ef / g: ge gé / h: hå ho /
    i: i / j: ji jod / k: kå / l: ell el äl äll / m: em emm äm / n: en enn än änn / o: o / å: å /
    p: pe pé pee / q: ku / r: er err är ärr / s: ess es äs / t: te té tee / u: u / v: ve vé vee / x: eks ex /
    y: y
  `
    .split('/')
    .flatMap((row) => {
      const [letter = '', names = ''] = row.trim().split(': ');
      return names.split(' ').map((name) => [name, letter] as const);
    }),
);
const minDictated = 3;
const maxDictated = 6;

/** "ell pe o", "er ess ge": letters by their names, where they make an abbreviation that is known. */
const joinedNames = (text: string, glossary: Glossary): string => {
  const fields = text.split(' ');
  const joined: string[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    let found: string | undefined;
    const begun = (fields[at] ?? '').replace(/^[^\p{L}]+/u, '').toLowerCase();
    let length = letterNames.has(begun) ? Math.min(maxDictated, fields.length - at) : 0;
    for (; length >= minDictated && found === undefined; length -= 1) {
      const names = [begun, ...fields.slice(at + 1, at + length).map((field) => field.toLowerCase())].map((field, index) =>
        index === length - 1 ? field.replace(/[^\p{L}]+$/u, '') : field,
      );
      const letters = names.map((name) => letterNames.get(name) ?? '');
      const isDictated = letters.every((letter) => letter !== '') && names.some((name) => name.length > 1);
      found = isDictated ? spelt(glossary, letters.join(''))[0]?.abbr : undefined;
    }
    const taken = length + 1;
    if (found === undefined) joined.push(fields[at] ?? '');
    else {
      joined.push((fields[at]?.match(/^[^\p{L}]+/u)?.[0] ?? '') + found + ((fields[at + taken - 1] ?? '').match(/[^\p{L}]+$/u)?.[0] ?? ''));
      at += taken - 1;
    }
  }
  return joined.join(' ');
};

const withoutStars = (text: string): string => (text.includes('*') ? text.replace(/(?<=\p{L})\*{1,3}(?=\p{L}|$)/gu, '') : text);

/** "nsk s" for NSK-S: two words that are one abbreviation with a sign between them. */
const joinedPairs = (text: string, glossary: Glossary): string => {
  const fields = text.split(' ');
  const joined: string[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const isApart = fields[at + 1] === '&';
    const [first = '', second = ''] = [fields[at], fields[isApart ? at + 2 : at + 1]];
    const last = second.replace(/[^\p{L}\p{N}]+$/u, '');
    const pair = last.length <= 8 && first.length <= 8 && glossary.starts.has(first.toLowerCase());
    const [term] = pair ? ['-', '&'].flatMap((sign) => glossary.byFolded.get(`${first}${sign}${last}`.toLowerCase()) ?? []) : [];
    if (term) at += isApart ? 2 : 1;
    joined.push(term ? term.abbr + second.slice(last.length) : first);
  }
  return joined.join(' ');
};

/** Abbreviations of the glossary that are written letter by letter (N.P.O., n p o) or in pieces (nsk s), as the glossary has them. */
export const joinSpeltOut = (written: string, glossary: Glossary): string => {
  if (written.length > maxLength) return written;
  const text = withoutStars(written);
  const join = (spelling: string): string => {
    const letters = spelling.replace(/[. ]/g, '');
    const [term] = spelt(glossary, letters);
    return term?.abbr ?? (/^\p{Lu}{3,}$/u.test(letters) ? letters : spelling);
  };
  return joinedPairs(joinedNames(text.replace(dotted, join).replace(spacedCapitals, join).replace(spaced, join), glossary), glossary);
};
