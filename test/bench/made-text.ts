import type { Term } from '../../src/features/glossary/terms/term.js';
import { phrases } from '../features/glossary/judged-phrases.js';
import { oneOf } from './random.js';

/** Swedish with about as many abbreviations as minutes have: what the glossary says of its terms, and what people say of other things. */
export const madeText = (terms: readonly Term[], length: number, random: () => number): string => {
  const explained = terms.map((term) => `${term.sv} (${term.abbr}). ${term.definition.sv}`);
  const everyday = phrases.filter(({ kind }) => kind === 'everyday' || kind === 'scan').map(({ say }) => say);
  const paragraphs: string[] = [];
  for (let left = length; left > 0; ) {
    const paragraph = oneOf(random() < 0.7 ? explained : everyday, random);
    paragraphs.push(paragraph);
    left -= paragraph.length + 1;
  }
  return paragraphs.join('\n').slice(0, length);
};

/** The same text about other abbreviations. */
export const withAbbreviations = (text: string, abbreviations: readonly string[], random: () => number): string =>
  text.replace(/\p{L}*\p{Lu}[\p{L}&-]*\p{Lu}\p{L}*/gu, () => oneOf(abbreviations, random));
