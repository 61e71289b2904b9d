import type { Heard, Listener } from '../../core/hearing/listener.js';
import { maxTalk, maxTalkWords, type Part, type TalkWord, talkWords, talkWordsIn } from '../../core/hearing/says/small-talk.js';
import type { Language } from '../../texts/language.js';

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
  { verb: 'help.thank', needs: [['thanks']], also: ['okay', 'greeting', 'bye', 'you', 'kind', 'small', 'me', 'clear', 'help'], said: true },
  { verb: 'help.okay', needs: [['okay']], also: ['you', 'kind', 'small', 'me', 'clear'], said: true },
  { verb: 'help.okay', needs: [['clear']], also: ['me', 'small', 'kind', 'okay'], said: true },
  { verb: 'help.greet', needs: [['how'], ['feel'], ['you']], also: ['greeting', 'small'] },
  { verb: 'help.greet', needs: [['greeting']], also: ['you', 'everybody', 'there'], said: true },
  { verb: 'help.greet', needs: [['hello']], also: ['greeting', 'you', 'someone', 'everybody', 'there'] },
  { verb: 'help.bye', needs: [['bye']], also: ['okay', 'kind', 'you', 'me', 'small'], said: true },
  { ...privateQuestion, needs: [['talk'], ['someone', 'backOffice', 'who']], also: ['me', 'small', 'greeting', 'how', 'do'] },
  { ...privateQuestion, needs: [['backOffice']], also: ['how', 'do', 'small', 'greeting', 'help', 'give', 'talk', 'me'] },
  { ...privateQuestion, needs: [['help'], ['human']], also: ['me', 'small', 'greeting'] },
  { verb: 'help.who', needs: [['you', 'talk'], ['machine']], also: ['small', 'greeting', 'what', 'who', 'me'] },
  { verb: 'help.show', needs: [['who', 'what'], ['you']], also: ['small', 'greeting', 'do'] },
  {
    verb: 'help.unclear',
    needs: [['understand', 'clear'], ['not']],
    also: ['me', 'you', 'small', 'kind', 'greeting', 'what', 'do', 'okay', 'asked', 'help'],
  },
  { verb: 'help.unclear', needs: [['hard']], also: ['me', 'small', 'kind', 'okay'], said: true },
  { verb: 'help.unclear', needs: [['explain'], ['simpler']], also: ['me', 'you', 'small', 'kind'] },
  { verb: 'help.sorry', needs: [['wrong']], also: ['you', 'me', 'small', 'kind', 'answered', 'okay'], said: true },
  { verb: 'help.sorry', needs: [['asked', 'answered'], ['not']], also: ['you', 'me', 'small', 'kind', 'what', 'okay', 'talk'], said: true },
  {
    verb: 'help.show',
    needs: [['how', 'what'], ['do', 'write'], ['me']],
    also: ['small', 'kind', 'greeting', 'talk', 'you', 'give', 'paper'],
  },
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

/** Not a sad one: whoever sends that may want to say more. The last are their colours and what joins them. */
const smiles: ReadonlySet<string> = new Set([
  ...'👍👌👏🙏💪🎉🤗😊🙂😀😃😄😁😆😉😍🥰😅😂🤣❤💙💚💛🧡💜☺✅✨🌸🌞',
  ...'🏻🏼🏽🏾🏿\u200d\ufe0f .!',
]);

const isSmile = (text: string): boolean =>
  /^[:;]-?[)D]$/u.test(text) || (/\p{Extended_Pictographic}/u.test(text) && [...text].every((sign) => smiles.has(sign)));

/** Hears thanks, greetings, "jag förstår inte" and the like: messages with no other word in them than those of small talk. */
export const helpListener: Listener = (text): Heard | undefined => {
  if (text.length > maxTalk || text.trim() === '') return undefined;
  if (isSmile(text.trim())) return { verb: 'help.okay', input: {} };
  const written = talkWordsIn(text);
  const words = written.flatMap((word) => talkWords.get(word) ?? []);
  if (words.length === 0 || words.length < written.length || words.length > maxTalkWords) return undefined;
  const talk = talks.find((one) => !(one.said && text.includes('?')) && fits(words, one));
  const language = languageOf(words);
  // A "ja" may be meant for a question of somebody else's.
  const input = talk?.verb === 'help.okay' ? { text } : (talk?.input ?? {});
  return talk && { verb: talk.verb, input, ...(language === undefined ? {} : { language }) };
};
