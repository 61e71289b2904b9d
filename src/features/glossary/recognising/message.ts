import type { Language } from '../../../texts/language.js';
import type { Role } from '../says/question-words.js';
import { languageOfCommonWord } from '../terms/everyday.js';
import { eachChunk } from './text.js';
import { entryFor } from './vocabulary.js';

export interface Word {
  /** As it was written. */
  readonly text: string;
  readonly lower: string;
  readonly roles: ReadonlySet<Role>;
  readonly languages: ReadonlySet<Language>;
  /** Two capitals or more, in a message that is not all in capitals. */
  readonly inCapitals: boolean;
  /** What stands between this word and the next. */
  readonly after: string;
  readonly before: string;
}

export interface Message {
  readonly words: readonly Word[];
  /** The words between signs that end a thought. */
  readonly clauses: readonly (readonly Word[])[];
  readonly lines: number;
  readonly isQuestion: boolean;
  readonly language?: Language;
}

/** Questions are short: what comes after this many words is only scanned. */
const maxWords = 200;
const maxLengthRead = 4000;

/** A longer word in capitals is no abbreviation, so it says something about the language of the message. */
const maxAbbreviationLength = 6;

const endsThought = /[.!?;:,\n–—()"]|\s-\s/;

const languageOf = (words: readonly Word[]): Language | undefined => {
  let swedish = 0;
  let english = 0;
  for (const word of words) {
    if (word.inCapitals && word.text.length <= maxAbbreviationLength) continue;
    const [only, other] = word.languages;
    const language = languageOfCommonWord(word.lower) ?? (other === undefined ? only : undefined);
    if (language === 'sv' || (word.lower.length > 3 && /[åäö]/.test(word.lower))) swedish += 1;
    else if (language === 'en') english += 1;
  }
  if (swedish === english) return undefined;
  return swedish > english ? 'sv' : 'en';
};

/** Whether everything is in capitals, plain words too: then capitals say nothing about what is an abbreviation. */
const isShouting = (chunks: readonly { readonly text: string; readonly lower: string }[], text: string): boolean =>
  !/\p{Ll}/u.test(text) &&
  chunks.some(({ lower }) => lower.length > 1 && (entryFor(lower).roles.size > 0 || languageOfCommonWord(lower) !== undefined));

/** The message as words with the part that each may play in a question. */
export const readMessage = (cleaned: string): Message => {
  const text = cleaned.slice(0, maxLengthRead);
  const chunks: { text: string; lower: string; start: number; end: number; upper: number }[] = [];
  eachChunk(text, ({ start, end, upper }) => {
    if (chunks.length >= maxWords) return;
    const written = text.slice(start, end);
    chunks.push({ text: written, lower: written.toLowerCase(), start, end, upper });
  });
  const shouting = isShouting(chunks, text);
  const words = chunks.map((chunk, at): Word => {
    const inCapitals = !shouting && chunk.upper >= 2;
    const { roles, languages } = entryFor(chunk.lower);
    return {
      text: chunk.text,
      lower: chunk.lower,
      roles,
      languages,
      inCapitals,
      before: text.slice(chunks[at - 1]?.end ?? 0, chunk.start),
      after: text.slice(chunk.end, chunks[at + 1]?.start ?? text.length),
    };
  });
  const clauses: Word[][] = [[]];
  for (const word of words) {
    clauses.at(-1)?.push(word);
    if (endsThought.test(word.after)) clauses.push([]);
  }
  const language = languageOf(words);
  return {
    words,
    clauses: clauses.filter((clause) => clause.length > 0),
    lines: cleaned
      .slice(0, maxLengthRead)
      .split('\n')
      .filter((line) => line.trim() !== '').length,
    isQuestion: text.includes('?'),
    ...(language === undefined ? {} : { language }),
  };
};

export const has = (words: readonly Word[], ...roles: readonly Role[]): boolean =>
  words.some((word) => !word.inCapitals && roles.some((role) => word.roles.has(role)));
