import { has, type Message, type Word } from './message.js';
import type { Understanding } from './understanding.js';
import type { Role } from './vocabulary.js';

const polite: readonly Role[] = ['filler', 'you', 'can', 'is', 'asking', 'for', 'knowing'];

export const onlyOf = (words: readonly Word[], ...roles: readonly Role[]): boolean =>
  words.every((word) => !word.inCapitals && [...polite, ...roles].some((role) => word.roles.has(role)));

const looksOut = (words: readonly Word[]): boolean =>
  has(words, 'how') && has(words, 'groups') && words.some(({ lower }) => /^(?:ut|look)$/u.test(lower));

const wantsMap = ({ words, clauses }: Message): boolean =>
  (looksOut(words) && onlyOf(words, 'how', 'groups', 'all', 'show')) ||
  (has(words, 'map') && onlyOf(words, 'map', 'groups', 'show', 'all', 'exist', 'how')) ||
  clauses.some((clause) => has(clause, 'how') && has(clause, 'hang') && has(clause, 'together') && has(clause, 'groups', 'all')) ||
  clauses.some((clause) => has(clause, 'how') && clause.some(({ lower }) => lower === 'fit') && has(clause, 'groups', 'all')) ||
  (has(words, 'what', 'which') && has(words, 'groups') && has(words, 'exist') && onlyOf(words, 'what', 'which', 'groups', 'exist', 'all'));

const pageNumber = /^\d{1,3}$/u;
const isOfPage = ({ lower }: Word): boolean => pageNumber.test(lower) || /^(?:sid|sida|sidan|page)$/u.test(lower);

/** From 0; undefined when no page is said. */
const pageSaid = (words: readonly Word[]): number | undefined => {
  const [number, more] = words.filter(({ lower }) => pageNumber.test(lower));
  return number === undefined || more !== undefined ? undefined : Math.max(Number(number.lower) - 1, 0);
};

const wantsList = ({ words }: Message): boolean =>
  (has(words, 'list') &&
    onlyOf(
      words.filter((word) => !isOfPage(word)),
      ...(['list', 'show', 'all'] as const),
    )) ||
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

/** The beginning of a question, as the command menu of Teams writes it. */
const begunQuestion = /^(?:vad (?:betyder|står)|betyder|förklara|what does|explain|meaning)$/u;

const asksNothingYet = ({ words }: Message): boolean => begunQuestion.test(words.map(({ lower }) => lower).join(' '));

/** "vad är skillnaden?", with nothing to compare. */
const comparesNothing = ({ words }: Message): boolean =>
  has(words, 'difference') && has(words, 'what', 'how') && onlyOf(words, 'difference', 'what', 'how', 'or', 'all');

/** What else can be asked of the glossary, when nothing in it was asked for. */
export const otherRequest = (message: Message): Understanding | undefined => {
  if (message.words.length === 0) return undefined;
  if (wantsMap(message)) return { kind: 'map' };
  if (wantsList(message)) {
    const page = pageSaid(message.words);
    return { kind: 'browse', ...(page === undefined ? {} : { page }) };
  }
  if (asksNothingYet(message)) return { kind: 'explain', asked: [] };
  if (comparesNothing(message)) return { kind: 'compare', asked: [] };
  if (wantsHelp(message)) return { kind: 'help' };
  return undefined;
};
