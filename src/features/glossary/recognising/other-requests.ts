import { languages } from '../../../texts/language.js';
import { textsIn } from '../../../texts/texts.js';
import type { Role } from '../says/question-words.js';
import { isCommonWord } from '../terms/everyday.js';
import { type Glossary, spelt } from '../terms/glossary.js';
import { has, type Message, type Word } from './message.js';
import type { Understanding } from './understanding.js';
import { abbreviationLike } from './written-form.js';

const polite: readonly Role[] = ['filler', 'you', 'can', 'is', 'asking', 'for', 'knowing'];

const onlyOf = (words: readonly Word[], ...roles: readonly Role[]): boolean =>
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

interface Said {
  readonly abbr: string;
  readonly expansion: string;
}

const maxLetters = 200;
const maxWords = 40;
const maxWordsOfFault = 12;

const textOf = (words: readonly Word[]): string =>
  words
    .map(({ text, after }, at) => text + (at === words.length - 1 ? '' : after))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxLetters);

const leadsToMeaning = /^\s*(?:[-–—:=,(]+|\s-\s)\s*["']?$/;

/** The meaning in "ASIH = …", "ASIH - …", "ASIH betyder …", "ASIH står för …", "ASIH Avancerad …". */
const expansionAfter = (word: Word, rest: readonly Word[]): string => {
  const [first, second] = rest;
  if (!first) return '';
  if (leadsToMeaning.test(word.after)) return textOf(rest);
  const verb = rest
    .slice(0, 3)
    .findIndex((one) => one.roles.has('meaning') || (one.roles.has('stands') && rest.some((two) => two.roles.has('for'))));
  if (verb >= 0) return textOf(rest.slice(rest[verb + 1]?.roles.has('for') ? verb + 2 : verb + 1));
  return second && first.text.slice(0, 1) === word.text.slice(0, 1) ? textOf(rest) : '';
};

const isAbbreviation = (word: Word): boolean => word.inCapitals && abbreviationLike(word.text) !== undefined;

/** "ASIH:avancerad": what was joined with a colon is two. */
const divided = (word: Word): Said | undefined => {
  const [abbr = '', ...more] = word.text.split(':');
  const expansion = more.join(':');
  return expansion.length > 3 && abbreviationLike(abbr) === abbr ? { abbr, expansion } : undefined;
};

const saidOf = (word: Word, rest: readonly Word[]): Said => {
  const two = divided(word);
  return two
    ? { abbr: two.abbr, expansion: `${two.expansion} ${textOf(rest)}`.trim() }
    : { abbr: word.text, expansion: expansionAfter(word, rest) };
};

const isNoun = (word: Word | undefined): boolean => word?.lower === 'förslag' || word?.lower === 'suggestion';
const small = new Set('en ett a an the för for till of av på tack please'.split(' '));

/** What stands after "föreslå": an abbreviation, or an invitation to fill it in; undefined when something else is proposed. */
const proposed = ({ words }: Message): Said | undefined => {
  const adds = has(words, 'abbreviation', 'new');
  const at = words.findIndex((word) => (word.roles.has('suggest') && word.lower !== 'föreslår') || (adds && word.roles.has('add')));
  if (at < 0 || words.length > maxWords || !onlyOf(words.slice(0, at), 'how')) return undefined;
  const rest = words.slice(at + 1);
  const named = rest.find((word) => isAbbreviation(word) || /=/.test(word.after));
  if (named) {
    const said = saidOf(named, rest.slice(rest.indexOf(named) + 1));
    return isNoun(words[at]) && said.expansion === '' && rest.length > 1 ? undefined : said;
  }
  const left = rest.filter((word) => !small.has(word.lower));
  const asks = left.filter((word) => has([word], 'meaning', 'abbreviation', 'abbreviations', 'new'));
  const [word, more] = left.filter((one) => !asks.includes(one));
  if (more || word?.roles.has('filler') || (isNoun(words[at]) && asks.length === 0)) return undefined;
  if (word === undefined) return { abbr: '', expansion: '' };
  return asks.length > 0 || rest.length === 1 ? { abbr: word.text, expansion: '' } : undefined;
};

/** "ASIH = avancerad sjukvård i hemmet" */
const equated = ({ words, isQuestion }: Message): Said | undefined => {
  const [first, second] = words;
  if (!first || !second || isQuestion || words.length > maxWords || !isAbbreviation(first)) return undefined;
  return /^\s*=\s*$/.test(first.after) ? { abbr: first.text, expansion: textOf(words.slice(1)) } : undefined;
};

const comesAfterFault = new Set('i om på med längre in with about there where anymore'.split(' '));

/** Who cannot press the button writes what stands on it. */
const labels: readonly string[] = languages.map((language) => textsIn(language).glossary.somethingIsWrong.toLowerCase());
const isLabel = (words: readonly Word[]): boolean => labels.includes(words.map(({ lower }) => lower).join(' '));

/** "RSG är fel", "det står fel om RSG", "något stämmer inte i ordlistan"; not "RSG är fel grupp" or "du har fel". */
const faulted = ({ words, isQuestion }: Message, glossary: Glossary): Said | undefined => {
  if (isQuestion || words.length > maxWordsOfFault) return undefined;
  const denies = has(words, 'not');
  const at = words.findIndex((word) => (denies ? word.roles.has('true') : word.roles.has('wrong')));
  const next = words.slice(at + 1).find((word) => !word.roles.has('not'));
  if (at < 0 || (next && !comesAfterFault.has(next.lower) && !/[.!,]/.test(words[at]?.after ?? ''))) return undefined;
  const isTerm = (word: Word): boolean => isAbbreviation(word) || (spelt(glossary, word.text).length > 0 && !isCommonWord(word.lower));
  const about = words.filter((word) => isTerm(word) && (word.inCapitals || word.roles.size === 0));
  const others = words.filter((word) => !about.includes(word) && !comesAfterFault.has(word.lower));
  if (!onlyOf(others, 'all', 'wrong', 'true', 'not', 'stands', 'list', 'meaning', 'abbreviation', 'exist') || about.length > 1)
    return undefined;
  const [word] = about;
  if (word) return { abbr: spelt(glossary, word.text)[0]?.abbr ?? word.text, expansion: '' };
  return has(words, 'list') || isLabel(words) ? { abbr: '', expansion: '' } : undefined;
};

/** What somebody wants to have added to the glossary, or put right in it. */
export const suggestionIn = (message: Message, glossary: Glossary): Understanding | undefined => {
  const said = proposed(message) ?? equated(message);
  if (said) return { kind: 'suggest', ...said };
  const fault = faulted(message, glossary);
  return fault && { kind: 'suggest', ...fault, wrong: true };
};
