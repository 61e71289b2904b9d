import type { Heard, Listener } from '../../core/listener.js';
import type { Language } from '../../texts/language.js';
import { type Part, type TalkWord, talkWords } from './small-talk.js';

/** One way to talk: a word of each group of `needs`, and else only words of `needs` and `also`. */
interface Talk {
  readonly verb: string;
  readonly input?: object;
  readonly needs: readonly (readonly Part[])[];
  readonly also: readonly Part[];
  /** Never with a question mark: "bra?" */
  readonly said?: true;
}

const privateQuestion = { verb: 'case.sendForm', input: { text: '' } };

/** The first that fits is meant. */
const talks: readonly Talk[] = [
  { verb: 'help.thank', needs: [['thanks']], also: ['okay', 'greeting', 'bye', 'you', 'kind', 'small', 'me'], said: true },
  { verb: 'help.okay', needs: [['okay']], also: ['you', 'kind', 'small', 'me'], said: true },
  { verb: 'help.greet', needs: [['greeting']], also: ['you', 'everybody'], said: true },
  { verb: 'help.bye', needs: [['bye']], also: ['okay', 'kind', 'you', 'me', 'small'], said: true },
  { ...privateQuestion, needs: [['talk'], ['someone', 'backOffice', 'who']], also: ['me', 'small', 'greeting', 'how', 'do'] },
  { ...privateQuestion, needs: [['backOffice']], also: ['who', 'what', 'how', 'do', 'small', 'greeting', 'help'] },
  { verb: 'help.who', needs: [['you'], ['machine']], also: ['small', 'greeting', 'what', 'who'] },
  { verb: 'help.show', needs: [['who', 'what'], ['you']], also: ['small', 'greeting', 'do'] },
  { verb: 'help.show', needs: [['understand'], ['not']], also: ['me', 'small', 'kind', 'greeting', 'what', 'do'] },
  { verb: 'help.show', needs: [['how', 'what'], ['do'], ['me']], also: ['small', 'kind', 'greeting'] },
  { verb: 'help.show', needs: [['paper'], ['give']], also: ['me', 'small', 'greeting'] },
  { verb: 'help.show', needs: [['help']], also: ['me', 'you', 'small', 'greeting', 'kind'] },
];

const plays = (word: TalkWord, parts: readonly Part[]): boolean => parts.some((part) => word.parts.has(part));

const fits = (words: readonly TalkWord[], { needs, also }: Talk): boolean =>
  needs.every((group) => words.some((word) => plays(word, group))) && words.every((word) => plays(word, [...needs.flat(), ...also]));

const languageOf = (words: readonly TalkWord[]): Language | undefined => {
  const only = (language: Language): number => words.filter(({ languages }) => languages.size === 1 && languages.has(language)).length;
  const [swedish, english] = [only('sv'), only('en')];
  if (swedish === english) return undefined;
  return swedish > english ? 'sv' : 'en';
};

/** Small talk is short; more is never looked at. */
const longest = 120;
const mostWords = 12;

/** Not a sad one: whoever sends that may want to say more. The last are their colours and what joins them. */
const smiles: ReadonlySet<string> = new Set([
  ...'👍👌👏🙏💪🎉🤗😊🙂😀😃😄😁😆😉😍🥰😅😂🤣❤💙💚💛🧡💜☺✅✨🌸🌞',
  ...'🏻🏼🏽🏾🏿\u200d\ufe0f .!',
]);

const isSmile = (text: string): boolean =>
  /^[:;]-?[)D]$/u.test(text) || (/\p{Extended_Pictographic}/u.test(text) && [...text].every((sign) => smiles.has(sign)));

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['\u2019]/gu, '')
    .replace(/\bhej då(?!\p{L})/gu, 'hejdå')
    .replace(/\bback office\b/gu, 'backoffice')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Hears thanks, greetings, "jag förstår inte" and the like: messages with no other word in them than those of small talk. */
export const helpListener: Listener = (text): Heard | undefined => {
  if (text.length > longest || text.trim() === '') return undefined;
  if (isSmile(text.trim())) return { verb: 'help.okay', input: {} };
  const written = wordsIn(text);
  const words = written.flatMap((word) => talkWords.get(word) ?? []);
  if (words.length === 0 || words.length < written.length || words.length > mostWords) return undefined;
  const talk = talks.find((one) => !(one.said && text.includes('?')) && fits(words, one));
  const language = languageOf(words);
  return talk && { verb: talk.verb, input: talk.input ?? {}, ...(language === undefined ? {} : { language }) };
};
