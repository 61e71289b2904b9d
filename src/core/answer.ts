import { z } from 'zod/v4';
import { type Language, languages } from '../texts/language.js';
import type { Texts } from '../texts/sv.js';
import { textsIn } from '../texts/texts.js';
import type { AskingListener, Heard } from './hearing/listener.js';
import type { Happened } from './people/happening.js';
import { hasPersonalNumber } from './privacy/personal-number.js';
import { InvalidInput } from './read.js';
import { type Reply, say, type TextReply, trouble } from './reply.js';
import type { Handlers, Person, Place, Request } from './request.js';

/** All that Lotsen can do, put together in `main.ts`. */
export interface Abilities {
  readonly handlers: Handlers;
  /** Asked in this order what a typed message means. */
  readonly listeners: readonly AskingListener[];
  /** Told what Teams tells without anybody asking. */
  readonly happened: Happened;
  /** The person's own choice, else the place's; undefined where neither has chosen. */
  readonly chosenLanguage: (person: Person, place: Place) => Promise<Language | undefined>;
  readonly language: Language;
}

/** What came in, before anybody knows what it asks for: either a verb with input, or text that somebody typed. */
export interface Arrival extends Omit<Request, 'language' | 'input'> {
  readonly asks: { readonly verb: string; readonly input: unknown } | { readonly text: string };
}

export interface Answer {
  /** For logs and figures: a verb of ours, never what somebody sent. */
  readonly verb: string;
  readonly language: Language;
  readonly replies: readonly Reply[];
  /** For the eyes of whoever asked only, wherever they asked. */
  readonly privately: readonly TextReply[];
}

/** Finds out what is asked for, and in which language, and has it answered. */
export async function answer(abilities: Abilities, arrival: Arrival): Promise<Answer> {
  const { asks, ...rest } = arrival;
  const typed = 'text' in asks ? asks.text : '';
  const heard: Heard = 'verb' in asks ? { ...asks, ...languageOfCard(asks.input) } : await listen(abilities.listeners, typed, arrival);
  // Somebody whose choice cannot be read is answered all the same; the store has said what is wrong with it.
  const chosen = heard.language ?? (await abilities.chosenLanguage(arrival.person, arrival.place).catch(() => undefined));
  const language = chosen ?? abilities.language;
  const texts = textsIn(language);
  const handler = Object.hasOwn(abilities.handlers, heard.verb) ? abilities.handlers[heard.verb] : undefined;
  const privately = hasPersonalNumber(typed) ? [say(texts.general.personalNumberSeen)] : [];
  if (handler === undefined) return { verb: 'unknown', language, replies: [trouble(texts.general.unknownVerb)], privately };
  const replies = await handled(() => handler({ ...rest, language, input: heard.input }), texts);
  return { verb: heard.verb, language, replies, privately };
}

const cardData = z.object({ answerIn: z.enum(languages) });

/** Every button carries the language of its card. */
function languageOfCard(input: unknown): { language?: Language } {
  const { success, data } = cardData.safeParse(input);
  return success ? { language: data.answerIn } : {};
}

async function listen(listeners: Abilities['listeners'], text: string, { place, person }: Arrival): Promise<Heard> {
  for (const listener of listeners) {
    const heard = listener(text, place, person);
    const found = heard instanceof Promise ? await heard : heard;
    if (found !== undefined) return found;
  }
  return { verb: 'help.notUnderstood', input: { text } };
}

async function handled(handle: () => Promise<readonly Reply[]>, texts: Texts): Promise<readonly Reply[]> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof InvalidInput) return [trouble(error.because === 'tooLong' ? texts.general.tooLong : texts.general.badInput)];
    throw error;
  }
}
