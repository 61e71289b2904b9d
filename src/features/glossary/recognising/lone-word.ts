import { isCommonWord, isEveryday, isPlainWord } from '../terms/everyday.js';
import { type Glossary, spelt } from '../terms/glossary.js';
import type { Message } from './message.js';
import { asKnown, asNotKnown } from './resolve.js';
import { sameLetters } from './similar.js';
import type { Asked } from './understanding.js';
import { abbreviationLike, knownIn } from './written-form.js';

/** Whole messages by themselves, though in capitals they are abbreviations. */
const saidAlone = new Set('do who add'.split(' '));

const shortest = 2;
const shortestSlip = 3;
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
  if (text.length >= shortestSlip && sameLetters(glossary, lower).length > 0) return asNotKnown(glossary, text);
  if (isPlainWord(text)) return undefined;
  const asked = noVowels.test(lower) ? text : abbreviationLike(text);
  return asked !== undefined && asked.length >= shortest && (inCapitals || asked === text) ? asNotKnown(glossary, asked) : undefined;
};
