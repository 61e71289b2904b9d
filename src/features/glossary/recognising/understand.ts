import type { Glossary } from '../terms/glossary.js';
import { findAsked, loneWord } from './asked.js';
import { askingIn, comparesIn } from './asking.js';
import { has, type Message, readMessage, type Word } from './message.js';
import { otherRequest, suggestionIn } from './other-requests.js';
import { scan } from './scan.js';
import { joinSpeltOut } from './spelt-out.js';
import { cleanText, withoutAddresses } from './text.js';
import type { Asked, Understanding } from './understanding.js';

/** From this many words or lines on, a message is a text unless it asks for all that is in it. */
const wordsOfText = 40;
const linesOfText = 3;
const fewWords = 12;

const isText = (message: Message): boolean =>
  message.words.length >= wordsOfText || (message.lines >= linesOfText && message.words.length > fewWords);

/** "RSG = RSK?" */
const equals = ({ after }: Word): boolean => /^\s*[=≠]+\s*$/u.test(after);

const isComparison = (message: Message, asked: readonly Asked[], bare: boolean): boolean =>
  asked.filter(({ as }) => as === 'known').length > 0 &&
  asked.length >= 2 &&
  (comparesIn(message.words) || (bare && asked.length === 2 && (has(message.words, 'or') || message.words.some(equals))));

/** So many words of a clause that asks are looked at: each that is not known is compared with the whole glossary. */
const wordsOfClause = 30;
const clausesThatAsk = 3;

/** The clauses of a longer text that ask, as a message of their own. */
const askingPart = (message: Message): Message => {
  const asks = (clause: readonly Word[]): boolean => ['meaning', 'what'].includes(askingIn(clause, message) ?? '');
  const clauses = message.clauses
    .filter(asks)
    .slice(0, clausesThatAsk)
    .map((clause) => clause.slice(0, wordsOfClause));
  return { ...message, clauses, words: clauses.flat() };
};

const asksForAnswer = /^(?:får|kommer|ska|skall|skulle|kan|måste|behöver|borde|brukar|hinner|blir|gick|vill|should|will|shall|may|must)$/u;
const person = /^(?:jag|vi|man|du|ni|de|dom|han|hon|det|i|we|you|they|it)$/u;

/** "kommer NPO på fredag?", "får jag ta med någon till LAG" */
const asksForYes = ({ words: [first, second], isQuestion }: Message): boolean =>
  first !== undefined && asksForAnswer.test(first.lower) && (isQuestion || person.test(second?.lower ?? ''));

/** "jag har inte fått något svar från LPO" */
const complains = ({ words }: Message): boolean => /^(?:jag|i)$/u.test(words[0]?.lower ?? '') && has(words, 'not');

/** "ta bort NPO ur listan" */
const tellsToRemove = ({ words: [first, second] }: Message): boolean =>
  /^(?:ta bort|radera.*|stryk.*|remove.*|delete.*)$/u.test(`${first?.lower ?? ''}${second?.lower === 'bort' ? ' bort' : ''}`);

const asksAboutSomethingElse = (message: Message): boolean => {
  const first = message.words.find((word) => !word.roles.has('filler') || word.roles.has('is') || word.roles.has('can'));
  if (first === undefined) return false;
  if (asksForYes(message) || complains(message) || tellsToRemove(message)) return true;
  const asksOther = has([first], 'knowing', 'asking', 'can') && has(message.words, 'other');
  // "De sa NPO" tells.
  const clause = message.clauses.find((one) => one.includes(first));
  const tells = has([first], 'other') && first !== message.words[0] && !clause?.at(-1)?.after.includes('?');
  const isQuestionWord = asksOther || (has([first], 'other') && !tells) || has([first], 'how', 'which', 'what') || first.lower === 'var';
  return isQuestionWord || (message.isQuestion && has([first], 'is', 'can', 'exist', 'knowing'));
};

const understood = (text: string, message: Message, glossary: Glossary, names: readonly string[]): Understanding => {
  const suggestion = suggestionIn(message, glossary);
  if (suggestion) return suggestion;
  const alone = loneWord(message, glossary, names);
  if (alone) return { kind: 'explain', asked: [alone] };
  const long = isText(message);
  const part = long ? askingPart(message) : message;
  const { asked: found, bare } = findAsked(part, glossary, names);
  const asked = bare && asksForYes(part) ? [] : found;
  const answer = (): Understanding => ({ kind: isComparison(part, asked, bare) ? 'compare' : 'explain', asked });
  if (asked.length > 0 && !long) return answer();
  const inText = scan(text, glossary, names);
  const isAskedFor = (abbr: string): boolean => asked.some((one) => one.as === 'known' && one.abbr === abbr);
  if (asked.length > 0 && inText.known.every(({ abbr }) => isAskedFor(abbr))) return answer();
  if (long) return inText.known.length + inText.unknown.length > 0 ? { kind: 'scan' } : { kind: 'nothing' };
  const other = otherRequest(message);
  if (other) return other;
  return inText.known.length > 0 && !asksAboutSomethingElse(message) ? { kind: 'scan' } : { kind: 'nothing' };
};

/** What somebody who wrote this wants of the glossary. Never throws, whatever is written. */
export const understand = (raw: string, glossary: Glossary, place: { readonly names: readonly string[] }): Understanding => {
  const text = joinSpeltOut(withoutAddresses(cleanText(raw)), glossary);
  const message = readMessage(text);
  const result = understood(text, message, glossary, place.names);
  return message.language === undefined ? result : { ...result, language: message.language };
};
