import { findFullNames, isInNameOf } from '../terms/full-names.js';
import type { Glossary } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';
import { comparesIn, residue } from './asking.js';
import type { Candidate } from './candidates.js';
import type { Message, Word } from './message.js';
import { asKnown } from './resolve.js';

export interface NamedCandidate extends Candidate {
  readonly words: readonly Word[];
}

/** Nothing else is left in the clause, but for other words of the same name: "ett sammanhållet vårdförlopp". */
const isAboutOnly = (message: Message, words: readonly Word[], terms: readonly Term[]): boolean =>
  message.clauses.some(
    (clause) =>
      words.every((word) => clause.includes(word)) &&
      residue(clause).every((word) => words.includes(word) || isInNameOf(word.lower, terms)),
  );

/**
 * The full names in a message: those of several words anywhere, those of one word (they may be ordinary ones) only where
 * it is about nothing else. `abbreviations` are the words that are asked for already.
 */
export const namedIn = (
  message: Message,
  abbreviations: readonly Word[],
  glossary: Glossary,
  names: readonly string[],
): NamedCandidate[] => {
  const compares = comparesIn(message.words);
  const parts = message.words.flatMap((word, at) => word.lower.split(/[-:&']/).map((text) => ({ text, at, word })));
  const found = findFullNames(
    glossary.names,
    parts.map(({ text }) => text),
  );
  return found.flatMap(({ from, to, terms }) => {
    const words = [...new Set(parts.slice(from, to).map(({ word }) => word))];
    const [first] = parts.slice(from);
    if (!first) return [];
    const counts = compares
      ? isAboutOnly(message, [...words, ...abbreviations], terms)
      : abbreviations.length === 0 && isAboutOnly(message, words, terms);
    if (to - from === 1 && !counts) return [];
    const abbrs = [...new Set(terms.map((term) => term.abbr))];
    return abbrs.flatMap((abbr) => {
      const same = terms.filter((term) => term.abbr === abbr);
      const asked = asKnown(same, names);
      return asked ? [{ at: first.at, word: first.word, asked, form: 'certain' as const, words }] : [];
    });
  });
};
