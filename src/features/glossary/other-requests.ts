import { has, type Message, type Word } from './message.js';
import type { Understanding } from './understanding.js';
import type { Role } from './vocabulary.js';

const polite: readonly Role[] = ['filler', 'you', 'can', 'is', 'asking', 'for', 'knowing'];

export const onlyOf = (words: readonly Word[], ...roles: readonly Role[]): boolean =>
  words.every((word) => !word.inCapitals && [...polite, ...roles].some((role) => word.roles.has(role)));

const wantsMap = ({ words, clauses }: Message): boolean =>
  (has(words, 'map') && onlyOf(words, 'map', 'groups', 'show', 'all', 'exist', 'how')) ||
  clauses.some((clause) => has(clause, 'how') && has(clause, 'hang') && has(clause, 'together') && has(clause, 'groups', 'all')) ||
  clauses.some((clause) => has(clause, 'how') && clause.some(({ lower }) => lower === 'fit') && has(clause, 'groups', 'all')) ||
  (has(words, 'what', 'which') && has(words, 'groups') && has(words, 'exist') && onlyOf(words, 'what', 'which', 'groups', 'exist', 'all'));

const wantsList = ({ words }: Message): boolean =>
  (has(words, 'list') && onlyOf(words, 'list', 'show', 'all')) ||
  (has(words, 'abbreviations') &&
    has(words, 'show', 'what', 'which', 'all') &&
    onlyOf(words, 'abbreviations', 'show', 'all', 'what', 'which', 'exist'));

const wantsHelp = ({ words }: Message): boolean =>
  (has(words, 'help') && onlyOf(words, 'help', 'what', 'how')) ||
  (has(words, 'what') && has(words, 'can') && has(words, 'you') && onlyOf(words, 'what', 'help', 'works')) ||
  (has(words, 'how') &&
    has(words, 'works') &&
    onlyOf(words, 'how', 'works', 'you', 'all') &&
    words.some((word) => ['du', 'dig', 'you', 'lotsen', 'boten', 'bot', 'det', 'här', 'this'].includes(word.lower)));

/** What else can be asked of the glossary, when nothing in it was asked for. */
export const otherRequest = (message: Message): Understanding | undefined => {
  if (message.words.length === 0) return undefined;
  if (wantsMap(message)) return { kind: 'map' };
  if (wantsList(message)) return { kind: 'browse' };
  if (wantsHelp(message)) return { kind: 'help' };
  return undefined;
};
