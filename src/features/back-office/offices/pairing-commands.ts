import type { Command } from '../../../core/hearing/commands.js';
import { editDistance } from '../../../core/hearing/edit-distance.js';
import type { Listener } from '../../../core/hearing/listener.js';
import { clean } from '../../../core/read.js';

export const officeCommands: readonly Command[] = [
  {
    verb: 'office.unpair',
    words: {
      sv: ['koppla från', 'koppla från back office', 'koppla från stödfunktionen', 'koppla bort stödfunktionen'],
      en: ['unpair', 'unpair the back office', 'disconnect the back office'],
    },
  },
  {
    verb: 'office.letMove',
    words: {
      sv: [
        'flytta back office',
        'flytta back office hit',
        'flytta stödfunktionen',
        'flytta stödfunktionen hit',
        'byt kanal för stödfunktionen',
      ],
      en: ['move the back office', 'move back office'],
    },
  },
  {
    verb: 'office.coordinate',
    words: {
      sv: ['jag samordnar back office', 'jag samordnar stödfunktionen', 'jag samordnar', 'samordna stödfunktionen'],
      en: ['i coordinate the back office', 'i coordinate'],
    },
  },
];

/** More than any code with what leads up to it. */
const longest = 400;

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
  if (text.length > longest || !mayPair(text.toLowerCase())) return undefined;
  const { said = '', code = '' } = twoWords.exec(clean(text))?.groups ?? {};
  const plain = said.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (code === '' || editDistance(plain, pairs, maxErrors) > maxErrors) return undefined;
  return { verb: 'office.pair', input: { code } };
};
