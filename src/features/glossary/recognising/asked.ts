import { isCommonWord, isEveryday, isPlainWord } from '../terms/everyday.js';
import { type Glossary, spelt } from '../terms/glossary.js';
import { type Asking, askingIn, asksFor, comparesIn, isWhereAsked, residue } from './asking.js';
import { type Candidate, candidatesIn, namedIn, nearlyNamedIn, unknownNameIn } from './candidates.js';
import { has, type Message, type Word } from './message.js';
import { asKnown, asNotKnown, sameLetters } from './resolve.js';
import type { Asked } from './understanding.js';
import { abbreviationLike, knownIn } from './written-form.js';

/** Words that are a whole message by themselves; they are abbreviations in capitals only. */
const saidAlone = new Set('do who add'.split(' '));

const minLength = 2;
const minSlipLength = 3;
const noVowels = /^(?!(.)\1+$)[^aeiouyåäöé\d]{3,6}$/u;

/**
 * What a message that is one word asks for: somebody who writes nothing but "sip" or ASIH wants to know what it is. Not a word that
 * people say alone: tack, OBS, IV.
 */
export const loneWord = ({ words, isQuestion }: Message, glossary: Glossary, names: readonly string[]): Asked | undefined => {
  const [word, more] = words;
  if (!word || more || isQuestion || /[([{<]/.test(word.before)) return undefined;
  const { text, lower } = word;
  const inCapitals = text !== lower && text === text.toUpperCase();
  const isExact = glossary.bySpelling.has(text);
  if (!isExact && saidAlone.has(lower)) return undefined;
  if (word.after.includes('!') && (isCommonWord(lower) || !inCapitals)) return undefined;
  const [parts, another] = word.inCapitals ? knownIn(glossary, text) : [];
  const known = asKnown(spelt(glossary, text), names) ?? (another ? undefined : asKnown(parts ?? [], names));
  if (known) return known;
  if (word.roles.size > 0 || isCommonWord(lower) || isEveryday(text) !== isPlainWord(text)) return undefined;
  if (text.length >= minSlipLength && sameLetters(glossary, lower).length > 0) return asNotKnown(glossary, text);
  if (isPlainWord(text)) return undefined;
  const asked = noVowels.test(lower) ? text : abbreviationLike(text);
  return asked !== undefined && asked.length >= minLength && (inCapitals || asked === text) ? asNotKnown(glossary, asked) : undefined;
};

/** In a list with something else that is asked for: "nag med lag", "RSG och lag", "skillnad lag lpo". */
const isListed = (words: readonly Word[], at: number, others: readonly Word[]): boolean => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const joins = (one: Word | undefined): boolean => /^(?:och|o|med|mot|från|eller|and|or|from|with|vs)$/.test(one?.lower ?? '');
  const joined = (one: Word | undefined): boolean => one !== undefined && others.includes(one);
  return (
    (joins(before) && joined(words[at - 2])) ||
    (joins(after) && joined(words[at + 2])) ||
    ((joined(before) || joined(after)) && comparesIn(words)) ||
    (joined(before) && /[,/&]/.test(word?.before ?? '')) ||
    (joined(after) && /[,/&]/.test(word?.after ?? ''))
  );
};

/** Whether a word that is an everyday one too is asked for: its clause asks, and is about nothing but abbreviations. */
const isOrdinaryAsked = (candidate: Candidate, candidates: readonly Candidate[], message: Message, asking: Asking | undefined): boolean => {
  const clause = message.clauses.find((one) => one.includes(candidate.word));
  if (!clause) return false;
  const all = candidates.map(({ word }) => word);
  const isFirst = candidates.every(({ form }) => form === 'ordinary') && isWhereAsked(clause, candidate.word);
  const listed = isListed(message.words, candidate.at, all);
  // Side by side with what is surely asked for, and compared with it: "prem-frågor och prom-frågor, hur skiljer de sig?"
  if (listed && !isFirst && comparesIn(message.words)) return true;
  if (!(isFirst || listed) || residue(clause).some((word) => !all.includes(word))) return false;
  const isAlone = message.isQuestion && message.words.every((word) => all.includes(word));
  return isAlone || (asksFor(asking) && (comparesIn(clause) || askingIn(clause, message) !== undefined));
};

/** "vad betyder lop": one short word that only a slip of the finger keeps from being an abbreviation. */
const slipIn = (message: Message, glossary: Glossary): Asked[] => {
  const asking = message.clauses.filter((clause) => asksFor(askingIn(clause, message)));
  return asking.flatMap((clause): Asked[] => {
    const [word, more] = residue(clause);
    if (!word || more || word.roles.size > 0 || word.lower.length < 3 || isPlainWord(word.lower)) return [];
    const candidates = sameLetters(glossary, word.lower);
    return candidates.length > 0 ? [{ as: 'similar', asked: word.text, candidates }] : [];
  });
};

const key = (asked: Asked): string => (asked.as === 'known' ? asked.abbr : asked.asked);

const inOrder = (found: readonly Candidate[]): Asked[] => {
  const once = new Map<string, Asked>();
  for (const { asked } of [...found].sort((a, b) => a.at - b.at)) if (!once.has(key(asked))) once.set(key(asked), asked);
  return [...once.values()];
};

export interface AskedFor {
  /** In the order in which they stand. */
  readonly asked: readonly Asked[];
  /** Whether there is nothing in the message but what is asked for and politeness. */
  readonly bare: boolean;
}

/** What of the glossary a message asks for; nothing when it does not ask. */
export const findAsked = (message: Message, glossary: Glossary, names: readonly string[]): AskedFor => {
  const candidates = message.words.flatMap((word, at) => candidatesIn(word, at, message, glossary, names));
  const asking = askingIn(message.words, message) ?? (comparesIn(message.words) && candidates.length > 1 ? 'what' : undefined);
  const sure = candidates.filter(({ form }) => form !== 'ordinary');
  const abbreviations = sure.map(({ word }) => word);
  const named = namedIn(message, abbreviations, glossary, names);
  const inNames = new Set(named.flatMap(({ words }) => words));
  const ordinary = candidates.filter((one) => one.form === 'ordinary' && isOrdinaryAsked(one, candidates, message, asking));
  const rest = message.words.filter((word) => !abbreviations.includes(word) && !inNames.has(word));
  const bare = asking === undefined && sure.length + named.length > 0 && residue(rest).length === 0 && !has(rest, 'is', 'can', 'exist');
  const others = sure.length + ordinary.length > 0 || named.length > 1 ? [] : nearlyNamedIn(message, asking, glossary, names);
  if (asking === undefined && !bare) return { asked: [...inOrder(ordinary), ...others], bare: ordinary.length > 0 };
  const isWanted = ({ asked, form, word }: Candidate): boolean => {
    if (asked.as !== 'known' && inNames.has(word)) return false;
    return form !== 'unknown' || asking !== undefined || message.isQuestion || sameLetters(glossary, key(asked)).length > 0;
  };
  const found = inOrder([...[...sure, ...ordinary].filter(isWanted), ...named]);
  const asked = [...found, ...others.filter((one) => found.every((there) => key(there) !== key(one)))];
  if (asked.length > 0 || asking === undefined) return { asked, bare };
  const slips = slipIn(message, glossary);
  return { asked: slips.length > 0 ? slips : unknownNameIn(message), bare };
};
