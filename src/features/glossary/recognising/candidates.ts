import { isCommonWord, isEveryday, isPlainWord } from '../terms/everyday.js';
import { findFullNames, isInNameOf } from '../terms/full-names.js';
import { type Glossary, spelt } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';
import { type Asking, askingIn, asksFor, comparesIn, isWhereAsked, residue } from './asking.js';
import { has, type Message, type Word } from './message.js';
import { termsNamedNearly } from './near-names.js';
import { asKnown, asNotKnown } from './resolve.js';
import type { Asked } from './understanding.js';
import { abbreviationLike, knownIn } from './written-form.js';

/** A word that may be asked for, with how much its form alone says. */
export interface Candidate {
  readonly at: number;
  readonly word: Word;
  readonly asked: Asked;
  /** `ordinary` is also an everyday word, or too little like an abbreviation: it counts where nothing else can be meant. */
  readonly form: 'certain' | 'unknown' | 'ordinary';
}

/** Words that are abbreviations in capitals only, beside those that the glossary itself calls ordinary. */
const ordinary = new Set('ai au add do eras forte mar pal pan prom sip sol sos who'.split(' '));
const ordinaryInEnglish = new Set('nag rag lag'.split(' '));

const isOrdinary = (terms: readonly Term[], lower: string, message: Message): boolean =>
  terms.every((term) => term.ordinaryWord) ||
  ordinary.has(lower) ||
  isCommonWord(lower) ||
  (message.language === 'en' && ordinaryInEnglish.has(lower));

/** "who" is no question in a Swedish one. */
const isForeign = (word: Word, message: Message): boolean => message.language === 'sv' && !word.languages.has('sv');

/** Whether it is a party's letter in brackets or a Roman numeral rather than an abbreviation. */
const isMarked = (abbr: string, word: Word): boolean =>
  isEveryday(abbr) && !isPlainWord(abbr) && (/[([]\s*$/.test(word.before) || /^[ivx]+$/i.test(abbr));

const noVowels = /^[^aeiouyåäö\d]{3,6}$/;
const isJoined = (word: Word): boolean => /[-:&']/.test(word.text);

/** What one word may ask for: two for `LPO-LAG-arbetet`. */
export const candidatesIn = (word: Word, at: number, message: Message, glossary: Glossary, names: readonly string[]): Candidate[] => {
  const make = (terms: readonly Term[], form: Candidate['form']): Candidate[] => {
    const asked = asKnown(terms, names);
    return asked ? [{ at, word, asked, form }] : [];
  };
  const form = (terms: readonly Term[], lower: string): Candidate['form'] => (isOrdinary(terms, lower, message) ? 'ordinary' : 'certain');
  const playsPart = word.roles.size > 0 && !isForeign(word, message);
  if (word.inCapitals) {
    const known = knownIn(glossary, word.text);
    if (known.length > 0) return known.flatMap((terms) => make(terms, 'certain'));
    const unknown = playsPart ? undefined : abbreviationLike(word.text);
    if (unknown === undefined || isMarked(unknown, word)) return [];
    return [{ at, word, asked: asNotKnown(glossary, unknown), form: isPlainWord(unknown) ? 'ordinary' : 'unknown' }];
  }
  const exact = glossary.capitalised.has(word.text) ? spelt(glossary, word.text) : [];
  if (exact.length > 0 && (at > 0 || form(exact, word.lower) === 'certain')) return make(exact, 'certain');
  const whole = playsPart ? [] : spelt(glossary, word.text);
  if (whole.length > 0) return make(whole, form(whole, word.lower));
  if (word.roles.size > 0) return [];
  const known = knownIn(glossary, word.text)
    .map((terms) => ({ terms, form: form(terms, terms[0]?.abbr.toLowerCase() ?? '') }))
    .filter((one) => one.form === 'certain' || isJoined(word));
  if (known.length > 0) return known.flatMap((one) => make(one.terms, one.form));
  const unknown = noVowels.test(word.lower) && !isCommonWord(word.lower) && !isEveryday(word.lower);
  return unknown ? [{ at, word, asked: asNotKnown(glossary, word.text), form: 'ordinary' }] : [];
};

export interface NamedCandidate extends Candidate {
  readonly words: readonly Word[];
}

/** Whether a clause is about these words only, other words of the same name aside: "ett sammanhållet vårdförlopp". */
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

const maxNameWords = 6;
const maxNameLength = 80;

/** The words from the first that is not part of the asking to the last that is not. */
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
  if (name.length === 0 || name.length > maxNameWords * 2 || name.some((word) => word.inCapitals)) return [];
  const whole = termsNamedNearly(glossary, name.flatMap(written));
  if (whole.length > 0) return asAsked(whole, names);
  const each = parts(name).map((part) => termsNamedNearly(glossary, part));
  return each.length > 1 && each.every((terms) => terms.length > 0) ? asAsked(each.flat(), names) : [];
};

/** "hur förkortas specialiserad vård": a full name that the glossary does not have. */
export const unknownNameIn = (message: Message): Asked[] => {
  const clause = message.clauses.find((one) => has(one, 'reverse') || (has(one, 'abbreviation') && has(one, 'for')));
  const name = clause ? partSaid(clause) : [];
  if (name.length === 0 || residue(name).length > maxNameWords) return [];
  const asked = name.map(({ text }) => text).join(' ');
  return [{ as: 'unknown', asked: asked.slice(0, maxNameLength), reverse: true }];
};
