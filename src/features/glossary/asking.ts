import { has, type Message, type Word } from './message.js';
import type { Role } from './vocabulary.js';

const isOne = (word: Word | undefined, ...roles: readonly Role[]): boolean =>
  word !== undefined && !word.inCapitals && roles.some((role) => word.roles.has(role));

/** "vad … för" asks, "vad kostar" and "vad tycker" do not ask for a meaning. "va" is also a tag: "eller va?" */
const asksWhat = (words: readonly Word[]): boolean =>
  words.some((word, at) => {
    const next = words[at + 1];
    if (word.lower === 'va') return isOne(next, 'is', 'meaning', 'stands') || next?.lower === 'de' || isOne(words[at + 2], 'is');
    return isOne(word, 'what') && !(isOne(next, 'other') && !isOne(next, 'is', 'filler'));
  });

/** "vem är RSMH" and "vilka sitter i RSG" ask for RSMH and RSG, "vem är ordförande i RSG" does not. */
const asksWhich = (words: readonly Word[]): boolean =>
  has(words, 'which') &&
  words.some((word, at) => {
    if (!isOne(word, 'is', 'sits')) return false;
    const next = words.slice(at + 1).find((one) => !['en', 'ett', 'a', 'an', 'the', 'i', 'in', 'med', 'on'].includes(one.lower));
    return next !== undefined && /^\p{Lu}/u.test(next.text);
  });

/** How plainly words ask: for a meaning, "vad …", or only "undrar", "glömt". */
export type Asking = 'meaning' | 'what' | 'asking';

/** "är SPES en förening?", but not "är ni med i NSPH?" */
const isAboutNext = (words: readonly Word[], first: Word): boolean => {
  const next = words.slice(words.indexOf(first) + 1).find((one) => !/^(?:en|ett|an?|the)$/.test(one.lower));
  return isOne(first, 'is', 'exist') && /^\p{Lu}/u.test(next?.text ?? '');
};

/** How words ask for a meaning; undefined when they do not, or ask for something else. */
export const askingIn = (words: readonly Word[], message: Message): Asking | undefined => {
  if (has(words, 'meaning', 'abbreviation')) return 'meaning';
  const stands = words.findIndex((word) => isOne(word, 'stands'));
  if (stands >= 0 && has(words.slice(stands), 'for') && has(words, 'what', 'how', 'asking', 'knowing', 'is')) return 'meaning';
  if (asksWhat(words)) return 'what';
  if (asksWhich(words) || (has(words, 'how') && has(words, 'works', 'grasp'))) return 'what';
  if (has(words, 'other', 'how')) return undefined;
  if (has(words, 'asking') || has(words, 'abbreviations')) return 'asking';
  if (has(words, 'knowing') && (message.isQuestion || has(words, 'not'))) return 'asking';
  const first = message.words.find((word) => !word.roles.has('filler'));
  return message.isQuestion && first !== undefined && words.includes(first) && isAboutNext(words, first) ? 'asking' : undefined;
};

/** Roles that a question about a meaning may be made of. */
const plain: readonly Role[] = [
  ...(['meaning', 'stands', 'asking', 'knowing', 'what', 'which', 'how', 'is', 'works', 'difference', 'same', 'or', 'for'] as const),
  ...(['not', 'can', 'abbreviation', 'abbreviations', 'reverse', 'help', 'filler', 'new', 'show'] as const),
];

/** The words that are not part of the asking: what it is about, with whatever else is said. */
export const residue = (clause: readonly Word[]): Word[] =>
  clause.filter((word) => word.inCapitals || !(plain.some((role) => word.roles.has(role)) || ['du', 'you', 'lotsen'].includes(word.lower)));

const sameWhat = /^(?:sak|grej|som|grupp|nivå|thing|as|group|level)$/;

/** "är … samma sak", but not "på samma papper". */
const asksSame = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      isOne(word, 'same') && (words[at + 1] === undefined || sameWhat.test(words[at + 1]?.lower ?? '')) && has(words.slice(0, at), 'is'),
  );

/** Whether words ask for what two have apart or in common. */
export const comparesIn = (words: readonly Word[]): boolean => has(words, 'difference') || asksSame(words);
