import { type Language, languages } from '../../texts/language.js';
import type { Intent } from './intent.js';
import type { Heard } from './listener.js';
import type { Where } from './matching/candidates.js';
import { aboutOneThatIs, goesOn, onlySubject } from './says/phrases.js';
import { plainlySaid } from './says/politeness.js';
import { meantBySentence } from './words/same-sentence.js';

/** Longer than any command. */
const maxLength = 120;
const minMisspelt = 5;

/** As whole commands are compared: in lower case, without signs that no command has. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    // "möten (vad som är på gång)", as help shows it.
    .replace(/(?<=\S)\s+\([^()]*\)\s*$/u, '')
    .replace(/['’´]/gu, '')
    .replace(/[^\p{L}\p{N}#✋🙋-]+/gu, ' ')
    .trim();

interface Command {
  readonly intent: Intent;
  readonly language: Language;
}

/** A command after which more is read. */
interface Taking extends Command {
  readonly words: string;
  readonly takes: NonNullable<Intent['takes']>;
}

interface Template extends Command {
  /** How whatever the pattern fits begins. */
  readonly begins: string;
  readonly pattern: RegExp;
}

const slotPatterns: Readonly<Record<string, string>> = { number: '#?(?<number>\\d{1,8})', term: '(?<term>\\S{2,20})' };
/** A meeting has few. */
const questionNumber = '(?<number>\\d{1,2})';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The pattern of a command with slots such as "ta ärende {number}"; undefined where a slot needs a listener of its own. */
function templateOf(command: string, { slots }: Intent): RegExp | undefined {
  const pieces = command.split(/\{(\w+)\}/u);
  if (pieces.length === 1) return undefined;
  const pattern = pieces.map((piece, at) => {
    if (at % 2 === 0) return escaped(plain(piece));
    return slots?.[piece] === 'question' ? questionNumber : slotPatterns[piece];
  });
  if (pattern.includes(undefined)) return undefined;
  return new RegExp(`^${pattern.filter((piece) => piece !== '').join('[ :#]*')}$`, 'u');
}

const longestFirst = (one: Pick<Words, 'words'>, other: Pick<Words, 'words'>): number => other.words.length - one.words.length;

interface Words {
  readonly words: string;
  /** Whether the command is written with a colon: without one the words may mean something else. */
  readonly colon: boolean;
}

/** "fråga {text}", "lyft: {text}": the words before it; undefined for any other command. */
function openingOf(command: string): Words | undefined {
  const { words, colon } = /^(?<words>[^{}:]+?)(?<colon>:?) ?\{text\}$/u.exec(command)?.groups ?? {};
  return words === undefined ? undefined : { words: words.toLowerCase(), colon: colon === ':' };
}

/**
 * A command with more after it, which is given on as it was typed: only signs before it are taken away, because people who are told to
 * write "help" may write the quotation marks too.
 */
const withoutSignsBefore = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();

const anything = /^[\s:,]+(?<rest>\S[\s\S]*)$/u;
const afterColon = /^\s*:\s*(?<rest>\S[\s\S]*)$/u;

/** "och när är mötet?", "hej, kan du visa mina möten, tack": the wish without what leads up to it. */
export const bareWish = (text: string): string => plainlySaid(text.trim().replace(goesOn, ''));

const isHeardIn = (here: Where, { where }: Intent): boolean => where === undefined || where.includes(here);

export interface SaidExactly {
  /** Done at once, even if it changes or sends something. */
  readonly command: (text: string, where: Where) => Heard | undefined;
  /** The same with more after it that the intent reads. Not for a wish: "får jag logga två timmar?" logs nothing. */
  readonly commandWithMore: (text: string) => Heard | undefined;
  /** Words that open a form, with what is to stand in it, unaltered. */
  readonly opening: (text: string, where: Where) => Heard | undefined;
}

/** Recognises what is said exactly as one of the features' commands. */
export function saidExactly(intents: readonly Intent[]): SaidExactly {
  const whole = new Map<string, Command[]>();
  const takings: Taking[] = [];
  const templates: Template[] = [];
  const openings: (Command & Words & { readonly slot: string })[] = [];
  for (const intent of intents) {
    for (const language of languages) {
      for (const said of intent.commands?.[language] ?? []) {
        const command = { intent, language };
        if (intent.takes !== undefined) takings.push({ ...command, words: said, takes: intent.takes });
        const pattern = templateOf(said, intent);
        const words = openingOf(said);
        if (pattern !== undefined) templates.push({ ...command, begins: plain(said.split('{')[0] ?? ''), pattern });
        else if (words !== undefined) openings.push({ ...command, ...words, slot: intent.slots?.['text'] ?? 'text' });
        else if (!said.includes('{')) whole.set(plain(said), [...(whole.get(plain(said)) ?? []), command]);
      }
    }
  }
  // With one typing error, in all but the shortest: too many real words are one letter away from those. What is chosen by a word of the
  // command is not guessed.
  const nearly = meantBySentence(
    [...whole].filter(([known, commands]) => known.length >= minMisspelt && commands.every(({ intent }) => intent.input === undefined)),
  );
  const takingsByLetter = new Map<string, Taking[]>();
  for (const taking of takings.sort(longestFirst)) {
    const letter = taking.words.charAt(0);
    takingsByLetter.set(letter, [...(takingsByLetter.get(letter) ?? []), taking]);
  }
  openings.sort(longestFirst);
  const commandWithMore = (typed: string): Heard | undefined => {
    const said = withoutSignsBefore(typed);
    const lower = said.slice(0, maxLength).toLocaleLowerCase('sv');
    for (const { intent, language, words, takes } of takingsByLetter.get(lower.charAt(0)) ?? []) {
      const rest = lower.startsWith(words) ? anything.exec(said.slice(words.length))?.groups?.['rest'] : undefined;
      const input = rest === undefined ? undefined : takes(rest);
      if (input !== undefined) return { verb: intent.verb, input, language };
    }
    return undefined;
  };
  const open = (said: string, isIn: (intent: Intent) => boolean, typed: string, mayFollow: RegExp): Heard | undefined => {
    const lower = said.slice(0, maxLength).toLowerCase();
    for (const { intent, language, words, colon, slot } of openings) {
      if (!lower.startsWith(words) || !isIn(intent)) continue;
      const after = said.slice(words.length);
      const rest = (colon ? afterColon : mayFollow).exec(after)?.groups?.['rest'];
      if (rest === undefined || (!words.includes(' ') && aboutOneThatIs.test(rest))) continue;
      return { verb: intent.verb, language, input: { ...intent.input, [slot]: said === typed ? rest : typed } };
    }
    return undefined;
  };
  // A command that is not for this place explains that itself, so it is taken when no other fits.
  const here = <Kind extends Command>(commands: readonly Kind[], where: Where): Kind | undefined =>
    commands.find(({ intent }) => isHeardIn(where, intent)) ?? commands[0];
  return {
    command(text, where) {
      if (text.length > maxLength) return undefined;
      const said = plain(text);
      const command = here(whole.get(said) ?? nearly(said) ?? [], where);
      if (command !== undefined) return { verb: command.intent.verb, input: command.intent.input ?? {}, language: command.language };
      const found = templates.filter(({ begins, pattern }) => said.startsWith(begins) && pattern.test(said));
      const template = where === 'personal' ? found.find(({ intent }) => isHeardIn(where, intent)) : here(found, where);
      if (template === undefined) return undefined;
      const { input = {}, slots = {}, verb } = template.intent;
      const given = Object.entries(template.pattern.exec(said)?.groups ?? {}).map(([slot, value]) => [slots[slot] ?? slot, value]);
      return { verb, language: template.language, input: { ...input, ...Object.fromEntries(given) } };
    },
    commandWithMore,
    opening(text, where) {
      const said = text.trim();
      const wish = bareWish(said);
      const openIn = (isIn: (intent: Intent) => boolean): Heard | undefined =>
        open(said, isIn, said, anything) ?? (wish === said ? undefined : open(wish, isIn, said, onlySubject));
      // A verb that is only for private chat explains that itself and repeats nothing of the text, so it is taken when none for this place
      // fits.
      return openIn((intent) => isHeardIn(where, intent)) ?? openIn(() => true);
    },
  };
}
