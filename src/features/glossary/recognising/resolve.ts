import { findFullNames } from '../terms/full-names.js';
import { type Glossary, likeliestFirst } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';
import { cleanText } from './clean-text.js';
import { termsNamedNearly } from './near-names.js';
import { similarTo } from './similar.js';
import type { Asked } from './understanding.js';
import { abbreviationLike, knownIn } from './written-form.js';

export const asKnown = (meanings: readonly Term[], placeNames: readonly string[]): Asked | undefined => {
  const [first] = meanings;
  return first && { as: 'known', abbr: first.abbr, meanings: likeliestFirst(meanings, placeNames) };
};

/** Something that is not in the glossary: what may have been meant, or that it is unknown. */
export const asNotKnown = (glossary: Glossary, asked: string): Asked => {
  const candidates = similarTo(glossary, asked);
  return candidates.length > 0 ? { as: 'similar', asked, candidates } : { as: 'unknown', asked };
};

const wordsOf = (asked: string): string[] => asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

const nameIn = (glossary: Glossary, asked: string): readonly Term[] => {
  const row = wordsOf(asked);
  const [found] = findFullNames(glossary.names, row.slice(0, 30));
  return found && found.from === 0 && found.to === row.length ? found.terms : [];
};

/** What one abbreviation or full name that was asked for stands for: an input field, a button, one word of a question. */
export const resolveAsked = (glossary: Glossary, typed: string, placeNames: readonly string[]): Asked => {
  const asked = cleanText(typed).trim().slice(0, 200);
  const [abbreviation] = knownIn(glossary, asked);
  const known = asKnown(abbreviation ?? nameIn(glossary, asked), placeNames);
  if (known) return known;
  const notKnown = asNotKnown(glossary, abbreviationLike(asked) ?? asked);
  if (notKnown.as === 'similar') return notKnown;
  const nearly = termsNamedNearly(glossary, wordsOf(asked));
  const candidates = [...new Set(nearly.map(({ abbr }) => abbr))];
  return (
    (candidates.length === 1 ? asKnown(nearly, placeNames) : candidates.length > 1 && { as: 'similar', asked, candidates }) || notKnown
  );
};
