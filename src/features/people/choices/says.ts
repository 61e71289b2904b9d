import type { Listener } from '../../../core/hearing/listener.js';
import { editDistance } from '../../../core/hearing/words/edit-distance.js';
import { type Language, languages } from '../../../texts/language.js';

/** What a message or the end of a command says about a language: one of ours, or one that Lotsen does not speak. */
type SaidLanguage = Language | 'other';

const ours: Readonly<Record<Language, readonly string[]>> = { sv: ['svenska', 'swedish', 'sv'], en: ['engelska', 'english', 'en'] };

/** Spoken in Sweden and without a code of two letters, or not spoken at all. */
const uncoded = 'dari sorani romani meänkieli teckenspråk syriska farsi samiska kurmanji'.split(' ');

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

const namesOfAll = (): ReadonlySet<string> => {
  const inEach = languages.map((language) => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = codes.flatMap((code) => inEach.flatMap((one) => one.of(code)?.toLowerCase() ?? []));
  return new Set([...uncoded, ...names]);
};

let all: ReadonlySet<string> | undefined;

/** Made when it is first asked for: most who name a language name one of ours. */
const isLanguage = (word: string): boolean => {
  all ??= namesOfAll();
  return all.has(word);
};

const minMisspelt = 6;

/** A slip of the finger is asked back, like a language that is not ours. */
const isNearly = (word: string): boolean =>
  word.length >= minMisspelt && languages.some((one) => ours[one].some((name) => editDistance(word, name, 2) <= 2));

const named = (word: string): SaidLanguage | undefined =>
  languages.find((one) => ours[one].includes(word)) ?? (isNearly(word) || isLanguage(word) ? 'other' : undefined);

/** Nobody names a language in more letters. */
const maxLetters = 60;

const politely = /(?: tack|,? please|,? snälla)?[.!?\s]*$/iu;

const asks = [
  /^(?:hej,? )?(?:(?:kan|skulle|can|could|will|would) (?:du|jag|vi|you|i|we) (?:kunna )?)?/iu,
  /(?:byta?|växla|ändra|prata|tala|svara|skriva?|förstår du|change|switch|speak|talk|answer|reply|write)?/iu,
  /(?: ?(?:med mig|to me|with me))?(?: ?(?:språk|språket|language):?)?(?: ?(?:på|till|in|to))? ?(\p{L}{2,20})$/iu,
];
const askFor = new RegExp(asks.map(({ source }) => source).join(''), 'iu');

/** "byt till svenska", "kan du prata engelska?" */
export const languageListener: Listener = (text) => {
  if (text.length > maxLetters) return undefined;
  const plain = text.trim().replace(/\s+/gu, ' ').replace(politely, '');
  const said = askFor.exec(plain)?.[1]?.toLowerCase();
  const language = said === undefined || said.length < 3 ? undefined : named(said);
  if (language === undefined || (language === 'other' && said?.length === plain.length)) return undefined;
  return { verb: 'person.language', input: language === 'other' ? {} : { language } };
};
