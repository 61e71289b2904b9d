import { readFileSync } from 'node:fs';
import type { Asked } from '../../src/features/glossary/recognising/understanding.js';
import { buildGlossary } from '../../src/features/glossary/terms/glossary.js';
import { readTerms, type Term } from '../../src/features/glossary/terms/term.js';

/** The glossary as it is delivered. */
export const terms: readonly Term[] = readTerms(
  JSON.parse(readFileSync(new URL('../../src/features/glossary/terms/terms.json', import.meta.url), 'utf8')),
);

export const glossary = buildGlossary(terms);

const termsOf = (abbr: string): readonly Term[] => terms.filter((term) => term.abbr === abbr);

export const known = (abbr: string): Extract<Asked, { as: 'known' }> => ({ as: 'known', abbr, terms: termsOf(abbr) });
