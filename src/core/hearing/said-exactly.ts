import { type Language, languages } from '../../texts/language.js';
import type { Place } from '../request.js';
import type { Intent } from './intent.js';
import type { Heard } from './listener.js';

/** Longer than any command. */
const longest = 120;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[\s.,!?:;]+/gu, ' ')
    .trim();

interface Command {
  readonly intent: Intent;
  readonly language: Language;
}

interface Template extends Command {
  readonly pattern: RegExp;
}

const slotPatterns: Readonly<Record<string, string>> = { number: '#?(?<number>\\d{1,8})', term: '(?<term>\\S{2,20})' };
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** "ta ärende {number}": only what is short and cannot be read otherwise; what takes words of one's own has its own listener. */
function templateOf(intent: Intent, language: Language, command: string): Template | undefined {
  const pieces = command.split(/\{(\w+)\}/u);
  if (pieces.length === 1) return undefined;
  const pattern = pieces.map((piece, at) => (at % 2 === 0 ? escaped(plain(` ${piece} `).trim()) : slotPatterns[piece]));
  if (pattern.includes(undefined)) return undefined;
  return { intent, language, pattern: new RegExp(`^${pattern.filter((piece) => piece !== '').join('[ :#]*')}$`, 'u') };
}

/** Where an intent is understood: in the chat with Lotsen, in a group's place, in a back office's. */
export const isHeardIn = ({ where }: Intent, { kind }: Place): boolean =>
  where === undefined || (kind === 'personal' ? where.includes('personal') : where.includes('group') || where.includes('office'));

/** Recognises what is said exactly as one of the features' commands: it is done at once, even if it changes or sends something. */
export function saidExactly(intents: readonly Intent[]): (text: string, place: Place) => Heard | undefined {
  const whole = new Map<string, Command[]>();
  const templates: Template[] = [];
  for (const intent of intents) {
    for (const [language, command] of languages.flatMap((each) => (intent.commands?.[each] ?? []).map((one) => [each, one] as const))) {
      const template = templateOf(intent, language, command);
      if (template !== undefined) templates.push(template);
      else if (!command.includes('{')) whole.set(plain(command), [...(whole.get(plain(command)) ?? []), { intent, language }]);
    }
  }
  return (text, place) => {
    if (text.length > longest) return undefined;
    const said = plain(text);
    const command = whole.get(said)?.find(({ intent }) => isHeardIn(intent, place));
    if (command !== undefined) return { verb: command.intent.verb, input: command.intent.input ?? {}, language: command.language };
    for (const template of templates) {
      const groups = isHeardIn(template.intent, place) ? template.pattern.exec(said)?.groups : undefined;
      if (groups === undefined) continue;
      const { input = {}, slots = {}, verb } = template.intent;
      return {
        verb,
        input: { ...input, ...Object.fromEntries(Object.entries(groups).map(([slot, found]) => [slots[slot] ?? slot, found])) },
      };
    }
    return undefined;
  };
}
