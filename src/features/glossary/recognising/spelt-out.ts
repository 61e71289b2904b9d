import { type Glossary, spelt } from '../terms/glossary.js';

/** A question is shorter; in a longer text letters stand alone for other reasons. */
const longest = 300;

const dotted = /(?<![\p{L}\p{N}.])\p{L}(?:\. ?\p{L}){1,9}\.?(?![\p{L}\p{N}])/gu;
const spaced = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){2,9}(?![\p{L}\p{N}])/gu;

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
  if (written.length > longest) return written;
  const text = withoutStars(written);
  const join = (spelling: string): string => {
    const letters = spelling.replace(/[. ]/g, '');
    const [term] = spelt(glossary, letters);
    return term?.abbr ?? (/^\p{Lu}{3,}$/u.test(letters) ? letters : spelling);
  };
  return joinedPairs(text.replace(dotted, join).replace(spaced, join), glossary);
};
