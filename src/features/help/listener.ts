import type { Heard, Listener } from '../../core/listener.js';
import type { Language } from '../../texts/language.js';
import { type Part, type TalkWord, talkWords } from './small-talk.js';

/** One way to talk: a word of each group of `needs`, and else only words of `needs` and `also`. */
interface Talk {
  readonly verb: string;
  readonly input?: object;
  readonly needs: readonly (readonly Part[])[];
  readonly also?: readonly Part[];
  /** Not when there is a question mark: "bra?" */
  readonly said?: true;
}

/** The first that fits. */
const talks: readonly Talk[] = [
  { verb: 'help.thank', needs: [['thanks']], also: ['okay', 'greeting', 'bye', 'you', 'kind', 'small', 'me'], said: true },
  { verb: 'case.sendForm', input: { text: '' }, needs: [['talk'], ['someone', 'backOffice']], also: ['me', 'small', 'who', 'greeting'] },
  { verb: 'case.sendForm', input: { text: '' }, needs: [['backOffice']], also: ['who', 'small', 'how', 'talk'] },
  { verb: 'help.who', needs: [['you'], ['human']], also: ['small', 'greeting', 'who'] },
  { verb: 'help.show', needs: [['who'], ['you']], also: ['small', 'greeting'] },
  { verb: 'help.show', needs: [['understand'], ['not']], also: ['me', 'small', 'kind', 'greeting', 'how', 'do'] },
  { verb: 'help.show', needs: [['how'], ['do'], ['me']], also: ['small', 'kind', 'greeting'] },
  { verb: 'help.show', needs: [['paper'], ['give', 'here']], also: ['me', 'small', 'greeting'] },
  { verb: 'help.greet', needs: [['greeting']], also: ['you', 'small', 'kind'], said: true },
];

const isPart = (word: TalkWord, parts: readonly Part[]): boolean => parts.some((part) => word.parts.has(part));

const fits = (words: readonly TalkWord[], { needs, also = [] }: Talk): boolean =>
  needs.every((group) => words.some((word) => isPart(word, group))) && words.every((word) => isPart(word, [...needs.flat(), ...also]));
