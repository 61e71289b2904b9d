import type { Term } from '../../../src/features/glossary/terms/term.js';

/** A term with only what a test is about. */
export const term = (abbr: string, part: Partial<Term> = {}): Term => ({
  abbr,
  sv: `namnet på ${abbr}`,
  en: `the name of ${abbr}`,
  level: null,
  category: 'method',
  definition: { sv: 'Något.', en: 'Something.' },
  seeAlso: [],
  sources: [],
  aliases: [],
  ordinaryWord: false,
  near: [],
  ...part,
});

export const abbrs = (found: readonly { readonly abbr: string }[]): string[] => found.map(({ abbr }) => abbr);
