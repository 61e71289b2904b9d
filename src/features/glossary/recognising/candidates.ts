import { isCommonWord, isEveryday, isPlainWord } from '../terms/everyday.js';
import { type Glossary, spelt } from '../terms/glossary.js';
import type { Term } from '../terms/term.js';
import type { Message, Word } from './message.js';
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

/** Party letters in brackets and Roman numerals. */
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
