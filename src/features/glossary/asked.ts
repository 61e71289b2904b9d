import { askingIn, comparesIn, residue } from './asking.js';
import { isCommonWord, isEveryday, isPlainWord } from './everyday.js';
import { findFullNames, isInNameOf } from './full-names.js';
import { type Glossary, spelt } from './glossary.js';
import type { Message, Word } from './message.js';
import { asKnown, asNotKnown } from './resolve.js';
import { sameLetters } from './similar.js';
import type { Term } from './term.js';
import type { Asked } from './understanding.js';
import { abbreviationLike, knownIn } from './written-form.js';

/** Words that are abbreviations in capitals only, beside those that the glossary itself calls ordinary. */
const ordinary = new Set('ai au add do eras forte mar pal pan prom sip sol sos who'.split(' '));
const ordinaryInEnglish = new Set('nag rag lag as is it us or and'.split(' '));

const isOrdinary = (terms: readonly Term[], word: Word, message: Message): boolean =>
  terms.every((term) => term.ordinaryWord) ||
  ordinary.has(word.lower) ||
  isCommonWord(word.lower) ||
  (message.language === 'en' && ordinaryInEnglish.has(word.lower));

/** A word that may be asked for, with how sure its form alone makes it. */
interface Candidate {
  readonly at: number;
  readonly asked: Asked;
  /** `ordinary`: an everyday word too, so it counts only where nothing else can be meant. */
  readonly form: 'certain' | 'unknown' | 'ordinary';
}

const noVowels = /^[^aeiouyåäö\d]{3,6}$/;

const candidatesIn = (word: Word, at: number, message: Message, glossary: Glossary, names: readonly string[]): Candidate[] => {
  const make = (terms: readonly Term[], form: Candidate['form']): Candidate[] => {
    const asked = asKnown(terms, names);
    return asked ? [{ at, asked, form }] : [];
  };
  if (word.inCapitals) {
    const known = knownIn(glossary, word.text);
    if (known.length > 0) return known.flatMap((terms) => make(terms, 'certain'));
    const unknown = word.roles.size > 0 ? undefined : abbreviationLike(word.text);
    if (unknown === undefined || isEverydayHere(unknown, word)) return [];
    return [{ at, asked: asNotKnown(glossary, unknown), form: isPlainWord(unknown) ? 'ordinary' : 'unknown' }];
  }
  const exact = glossary.capitalised.has(word.text) ? spelt(glossary, word.text) : [];
  if (exact.length > 0 && (at > 0 || !isOrdinary(exact, word, message))) return make(exact, 'certain');
  const whole = spelt(glossary, word.text);
  if (whole.length > 0 && (word.roles.size === 0 || isForeign(word, message)))
    return make(whole, isOrdinary(whole, word, message) ? 'ordinary' : 'certain');
  if (word.roles.size > 0) return [];
  const known = knownIn(glossary, word.text).filter(
    (terms) => isJoined(word) || !isOrdinary(terms, { ...word, lower: lowerOf(terms) }, message),
  );
  if (known.length > 0)
    return known.flatMap((terms) => make(terms, isOrdinary(terms, { ...word, lower: lowerOf(terms) }, message) ? 'ordinary' : 'certain'));
  return noVowels.test(word.lower) && !isCommonWord(word.lower) && !isEveryday(word.lower)
    ? [{ at, asked: asNotKnown(glossary, word.text), form: 'ordinary' }]
    : [];
};

const lowerOf = (terms: readonly Term[]): string => terms[0]?.abbr.toLowerCase() ?? '';
const isJoined = (word: Word): boolean => /[-:&']/.test(word.text);

/** "who" is no question in a Swedish one. */
const isForeign = (word: Word, message: Message): boolean => message.language === 'sv' && !word.languages.has('sv');

/** Party letters and the like; asked for without brackets, even they may be an abbreviation. */
const isEverydayHere = (abbr: string, word: Word): boolean =>
  isCommonWord(abbr.toLowerCase()) || (isEveryday(abbr) && !isPlainWord(abbr) && (/[([]\s*$/.test(word.before) || /^[ivx]+$/i.test(abbr)));

const key = (asked: Asked): string => (asked.as === 'known' ? asked.abbr : asked.asked);

const inOrder = (found: readonly Candidate[]): Asked[] => {
  const once = new Map<string, Asked>();
  for (const { asked } of [...found].sort((a, b) => a.at - b.at)) if (!once.has(key(asked))) once.set(key(asked), asked);
  return [...once.values()];
};

/** Full names among the words: those of several words anywhere, those of one only when the clause is about nothing else. */
const namesIn = (
  message: Message,
  taken: ReadonlySet<Word>,
  glossary: Glossary,
  names: readonly string[],
): (Candidate & { words: Word[] })[] => {
  const parts = message.words.flatMap((word, at) => word.lower.split(/[-:&']/).map((text) => ({ text, at, word })));
  return findFullNames(
    glossary.names,
    parts.map(({ text }) => text),
  ).flatMap(({ from, to, terms }) => {
    const words = [...new Set(parts.slice(from, to).map(({ word }) => word))];
    const [first] = words;
    if (first === undefined || (to - from === 1 && taken.size > 0)) return [];
    if (to - from === 1 && !isAboutOnly(message, words, terms)) return [];
    const abbrs = [...new Set(terms.map((term) => term.abbr))];
    return abbrs.flatMap((abbr) => {
      const asked = asKnown(
        terms.filter((term) => term.abbr === abbr),
        names,
      );
      return asked ? [{ at: message.words.indexOf(first), asked, form: 'certain' as const, words }] : [];
    });
  });
};

/** Nothing else is left in the clause, but for other words of the same name: "ett sammanhållet vårdförlopp". */
const isAboutOnly = (message: Message, words: readonly Word[], terms: readonly Term[]): boolean =>
  message.clauses.some(
    (clause) =>
      words.every((word) => clause.includes(word)) &&
      residue(clause).every((word) => words.includes(word) || isInNameOf(word.lower, terms)),
  );

export interface Found {
  /** In the order in which they stand. */
  readonly asked: readonly Asked[];
  /** Whether any word asks for a meaning. */
  readonly asking: boolean;
  /** Whether there is nothing in the message but what is asked for and politeness. */
  readonly bare: boolean;
}

/** What of the glossary the words ask for. */
export const findAsked = (message: Message, glossary: Glossary, names: readonly string[]): Found => {
  const candidates = message.words.flatMap((word, at) => candidatesIn(word, at, message, glossary, names));
  const asking = askingIn(message.words, message) ?? (comparesIn(message.words) && candidates.length > 1 ? 'what' : undefined);
  const sure = candidates.filter(({ form }) => form !== 'ordinary');
  const taken = new Set(sure.flatMap(({ at }) => message.words[at] ?? []));
  const named = namesIn(message, taken, glossary, names);
  const inNames = new Set(named.flatMap(({ words }) => words));
  const rest = message.words.filter((word) => !taken.has(word) && !inNames.has(word));
  const left = residue(rest);
  const bare = sure.length + named.length > 0 && left.length === 0 && asking === undefined;
  const isOrdinaryAsked = (candidate: Candidate): boolean => {
    const word = message.words[candidate.at];
    const clause = message.clauses.find((one) => word !== undefined && one.includes(word));
    if (!word || !clause || isKindOf(message.words, candidate.at)) return false;
    const others = candidates.flatMap(({ at }) => message.words[at] ?? []);
    const joinsOthers = sure.length === 0 || isListed(message.words, candidate.at, others);
    const aboutThis = joinsOthers && residue(clause).every((one) => others.includes(one));
    const alone = message.isQuestion && message.words.every((one) => others.includes(one));
    return (
      aboutThis &&
      (alone || (asking !== undefined && asking !== 'asking' && (comparesIn(clause) || askingIn(clause, message) !== undefined)))
    );
  };
  const ordinaryAsked = candidates.filter((candidate) => candidate.form === 'ordinary' && isOrdinaryAsked(candidate));
  const outsideNames = [...sure, ...ordinaryAsked].filter(({ at, asked }) => {
    const word = message.words[at];
    return asked.as === 'known' || word === undefined || !inNames.has(word);
  });
  if (asking !== undefined || bare) {
    const wanted = [...outsideNames, ...named].filter(
      ({ asked, form }) => form !== 'unknown' || isUnknownWanted(asked, asking, message, glossary),
    );
    const slipped = wanted.length === 0 && asking !== undefined ? slipIn(message, glossary) : [];
    return { asked: [...inOrder(wanted), ...slipped], asking: asking !== undefined, bare };
  }
  return { asked: inOrder(ordinaryAsked), asking: false, bare: ordinaryAsked.length > 0 };
};

/** "vad är det för lag" asks which law it is, not what LAG stands for. */
const isKindOf = (words: readonly Word[], at: number): boolean =>
  ['för', 'for'].includes(words[at - 1]?.lower ?? '') && ['det', 'ni', 'de', 'dom', 'detta'].includes(words[at - 2]?.lower ?? '');

/** In a list with something else that is asked for: "nag med lag", "RSG och lag". */
const isListed = (words: readonly Word[], at: number, others: readonly Word[]): boolean => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const joins = (one: Word | undefined): boolean => /^(?:och|o|med|mot|från|eller|and|or|from|with|vs)$/.test(one?.lower ?? '');
  const joined = (one: Word | undefined): boolean => one !== undefined && others.includes(one);
  return (
    (joins(before) && joined(words[at - 2])) ||
    (joins(after) && joined(words[at + 2])) ||
    (joined(before) && /[,/&]/.test(word?.before ?? '')) ||
    (joined(after) && /[,/&]/.test(word?.after ?? ''))
  );
};

const isUnknownWanted = (asked: Asked, asking: string | undefined, message: Message, glossary: Glossary): boolean =>
  asking !== undefined || message.isQuestion || (asked.as === 'similar' && sameLetters(glossary, asked.asked).length > 0);

/** "vad betyder lop": one short word that only a slip of the finger keeps from being an abbreviation. */
const slipIn = (message: Message, glossary: Glossary): Asked[] => {
  const asking = message.clauses.filter((clause) => ['meaning', 'what'].includes(askingIn(clause, message) ?? ''));
  return asking.flatMap((clause): Asked[] => {
    const [word, more] = residue(clause);
    if (!word || more || word.roles.size > 0 || word.lower.length < 3 || isPlainWord(word.lower)) return [];
    const candidates = sameLetters(glossary, word.lower);
    return candidates.length > 0 ? [{ as: 'similar', asked: word.text, candidates }] : [];
  });
};
