import { type Language, languages } from '../../texts/language.js';
import type { Heard, Listener } from './listener.js';
import { plainlySaid } from './says/politeness.js';
import { meantBySentence } from './words/same-sentence.js';

/** A fixed phrase that people type, for instance "språk engelska". */
export interface Command {
  readonly verb: string;
  /** The ways to say it, in lower case. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** The input, given what stands after the words; undefined when that makes no sense. Without it, nothing may stand there. */
  readonly takes?: (rest: string) => object | undefined;
}

/** Longer than any command; keeps a pasted document from being compared letter by letter. */
const longestCommand = 60;

/** Words shorter than this are recognised only as they are spelt: too many real words are one letter away. */
const shortestMisspelt = 5;

/** People who are told to write "help" may write the quotation marks too, or a smile after it. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();

/**
 * What may follow the words: anything or, within a sentence, only what they are about. "Kan jag fråga någon" does not ask the back office.
 */
const anything = /^[\s:,]/u;
const subject = /^(?::| (?:om|about) )/iu;

const onlySigns = /^[^\p{L}\p{N}]*$/u;

/** Recognises the commands in any case, with signs after them, and with one typing error when nothing else is said. */
export function commandListener(commands: readonly Command[]): Listener {
  const phrases = commands.flatMap((command) =>
    languages.flatMap((language) => command.words[language].map((words) => ({ command, language, words }))),
  );
  const longestFirst = phrases.sort((one, other) => other.words.length - one.words.length);
  const nearly = meantBySentence(
    longestFirst.filter(({ words }) => words.length >= shortestMisspelt).map((phrase) => [phrase.words, phrase] as const),
  );
  const byFirstLetter = new Map<string, typeof phrases>();
  for (const phrase of longestFirst) {
    const first = phrase.words.charAt(0);
    byFirstLetter.set(first, [...(byFirstLetter.get(first) ?? []), phrase]);
  }

  const find = (said: string, mayTake: RegExp): Heard | undefined => {
    const lower = said.toLocaleLowerCase('sv');
    for (const { command, language, words } of byFirstLetter.get(lower.charAt(0)) ?? []) {
      if (!lower.startsWith(words)) continue;
      const after = said.slice(words.length);
      if (onlySigns.test(after)) return { verb: command.verb, input: {}, language };
      const input = mayTake.test(after) ? command.takes?.(after.replace(/^[\s:,.!?]+/u, '')) : undefined;
      if (input !== undefined) return { verb: command.verb, input, language };
    }
    return undefined;
  };

  return (text) => {
    const said = plain(text);
    const lower = said.toLocaleLowerCase('sv');
    const found = find(said, anything);
    if (found !== undefined) return found;
    const politely = plainlySaid(said);
    const wish = politely === said || politely === '' ? undefined : find(politely, subject);
    if (wish !== undefined) return wish;
    if (lower.length > longestCommand) return undefined;
    const bare = lower.replace(/[^\p{L}\p{N}]+$/u, '');
    const misspelt = nearly(bare);
    return misspelt && { verb: misspelt.command.verb, input: {}, language: misspelt.language };
  };
}
