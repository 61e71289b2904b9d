import type { Listener } from '../../../core/hearing/listener.js';
import { editDistance } from '../../../core/hearing/words/edit-distance.js';
import { clean } from '../../../core/read.js';

/** More than any code with what leads up to it. */
const maxLetters = 400;

/** A code is one word: the configuration sees to that. */
const twoWords = /^(?<said>[^\s:]{3,12}[\s:-]*[^\s:]{0,8}?)[\s:]+(?<code>\S+)$/u;

const pairs = 'backoffice';
const maxErrors = 2;
/** Each error takes one of its eight different letters away at most: cheaper to see than how far the words are apart. */
const letters = [...new Set(pairs)];
const mayPair = (said: string): boolean => letters.filter((letter) => said.includes(letter)).length >= letters.length - maxErrors;

/**
 * "back office <code>", misspelt too: anywhere else a typed code would be repeated in an answer. Two words after it are no code but a
 * question.
 */
export const pairingListener: Listener = (text) => {
  if (text.length > maxLetters || !mayPair(text.toLowerCase())) return undefined;
  const { said = '', code = '' } = twoWords.exec(clean(text))?.groups ?? {};
  const plain = said.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (code === '' || editDistance(plain, pairs, maxErrors) > maxErrors) return undefined;
  return { verb: 'office.pair', input: { code } };
};
