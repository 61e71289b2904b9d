import { has, type Message, type Word } from './message.js';
import type { Understanding } from './understanding.js';
import type { Role } from './vocabulary.js';
import { abbreviationLike } from './written-form.js';

const polite: readonly Role[] = ['filler', 'you', 'can', 'is', 'asking', 'for', 'knowing'];

const onlyOf = (words: readonly Word[], ...roles: readonly Role[]): boolean =>
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

/** What stands after "föreslå": an abbreviation, or an invitation to fill it in; undefined when something else is proposed. */
const suggested = ({ words }: Message): string | undefined => {
  const adds = has(words, 'abbreviation', 'new');
  const at = words.findIndex((word) => (word.roles.has('suggest') && word.lower !== 'föreslår') || (adds && word.roles.has('add')));
  if (at < 0 || !onlyOf(words.slice(0, at), 'how')) return undefined;
  const rest = words.slice(at + 1);
  const named = rest.find((word) => word.inCapitals && abbreviationLike(word.text) !== undefined);
  if (named) return named.text;
  const left = rest.filter(
    (word) => !['en', 'ett', 'a', 'an', 'the', 'för', 'for', 'till', 'of', 'av', 'på', 'tack', 'please'].includes(word.lower),
  );
  const asks = left.filter((word) => has([word], 'meaning', 'abbreviation', 'abbreviations', 'new'));
  const [word, more] = left.filter((one) => !asks.includes(one));
  if (more || word?.roles.has('filler')) return undefined;
  if (word === undefined) return '';
  return asks.length > 0 || rest.length === 1 ? word.text : undefined;
};

export const suggestionIn = (message: Message): Understanding | undefined => {
  const abbr = suggested(message);
  return abbr === undefined ? undefined : { kind: 'suggest', abbr };
};

/** What else can be asked of the glossary, when nothing in it was asked for. */
export const otherRequest = (message: Message): Understanding | undefined => {
  if (message.words.length === 0) return undefined;
  if (wantsMap(message)) return { kind: 'map' };
  if (wantsList(message)) return { kind: 'browse' };
  if (wantsHelp(message)) return { kind: 'help' };
  return undefined;
};
