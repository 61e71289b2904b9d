import type { Glossary } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';
import { type Asking, askingIn, asksFor, comparesIn, isWhereAsked, residue } from './asking.js';
import { has, type Message, type Word } from './message.js';
import { termsNamedNearly } from './near-names.js';
import { asKnown } from './resolve.js';
import type { Asked } from './understanding.js';

const mostNameWords = 6;
const longestName = 80;

/** From the first word that is not part of the asking to the last. */
const partSaid = (words: readonly Word[]): readonly Word[] => {
  const said = residue(words).filter((word) => !has([word], 'exist', 'all'));
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return [];
  const end = words.indexOf(last) + 1;
  return words.slice(words.indexOf(first), /^grupp/.test(words[end]?.lower ?? '') ? end + 1 : end);
};

/** What a question is about; empty when more is said than a question and a name. */
const nameAskedFor = (message: Message, asking: Asking | undefined): readonly Word[] => {
  const asks = (clause: readonly Word[]): boolean => asksFor(askingIn(clause, message)) || comparesIn(clause);
  const isBare = asking === undefined && !comparesIn(message.words);
  const clause = isBare ? message.words : message.clauses.find((one) => asks(one) && residue(one).length > 0);
  const name = clause ? partSaid(clause) : [];
  const [first] = name;
  if (!clause || !first) return [];
  const others = clause.filter((word) => !name.includes(word));
  if (isBare) return others.every((word) => word.roles.has('filler') && !word.roles.has('is')) ? name : [];
  const after = clause.slice(clause.indexOf(first) + name.length);
  const isAsked = has(clause, 'reverse', 'abbreviation') || isWhereAsked(clause, first);
  return isAsked && after.every((word) => word.roles.has('filler') || has([word], 'for', 'works', 'stands', 'meaning')) ? name : [];
};

/** "samverkansgrupp på nationell nivå" is a nationell samverkansgrupp. */
const levelFirst = (name: readonly Word[]): readonly Word[] => {
  const at = name.findIndex(({ lower }) => /^(?:på|on|at)$/u.test(lower));
  const level = name.slice(at + 1, -1);
  return at > 0 && /^(?:nivån?|level)$/u.test(name.at(-1)?.lower ?? '') ? [...level, ...name.slice(0, at)] : name;
};

const joins = new Set('och o eller samt mot från and or from'.split(' '));
const articles = new Set('en ett den det a an the'.split(' '));

const parts = (name: readonly Word[]): string[][] => {
  const found: string[][] = [[]];
  for (const { lower } of name) {
    if (joins.has(lower)) found.push([]);
    else if (!articles.has(lower)) found.at(-1)?.push(lower);
  }
  return found.filter((part) => part.length > 0);
};

const written = (word: Word): string[] => word.lower.split(/[-&:']/).filter((part) => part !== '');

const asAsked = (terms: readonly Term[], names: readonly string[]): Asked[] =>
  [...new Set(terms.map(({ abbr }) => abbr))].flatMap(
    (abbr) =>
      asKnown(
        terms.filter((term) => term.abbr === abbr),
        names,
      ) ?? [],
  );

/** The terms of a question about a full name that is not quite as the glossary has it. */
export const nearlyNamedIn = (message: Message, asking: Asking | undefined, glossary: Glossary, names: readonly string[]): Asked[] => {
  const name = levelFirst(nameAskedFor(message, asking));
  if (name.length === 0 || name.length > mostNameWords * 2 || name.some((word) => word.inCapitals)) return [];
  const whole = termsNamedNearly(glossary, name.flatMap(written));
  if (whole.length > 0) return asAsked(whole, names);
  const each = parts(name).map((part) => termsNamedNearly(glossary, part));
  return each.length > 1 && each.every((terms) => terms.length > 0) ? asAsked(each.flat(), names) : [];
};

/** "hur förkortas specialiserad vård": a full name that the glossary does not have. */
export const unknownNameIn = (message: Message): Asked[] => {
  const clause = message.clauses.find((one) => has(one, 'reverse') || (has(one, 'abbreviation') && has(one, 'for')));
  const name = clause ? partSaid(clause) : [];
  if (name.length === 0 || residue(name).length > mostNameWords) return [];
  const asked = name.map(({ text }) => text).join(' ');
  return [{ as: 'unknown', asked: asked.slice(0, longestName), reverse: true }];
};
