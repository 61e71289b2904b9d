import type { Language } from '../texts/language.js';
import type { Texts } from '../texts/sv.js';
import { textsIn } from '../texts/texts.js';
import type { Heard, Listener } from './listener.js';
import { InvalidInput } from './read.js';
import { type Reply, trouble } from './reply.js';
import type { Handlers, Person, Place, Request } from './request.js';

/** All that Lotsen can do, put together in `main.ts`. */
export interface Abilities {
  readonly handlers: Handlers;
  /** Asked in this order what a typed message means. */
  readonly listeners: readonly Listener[];
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
}

/** Finds out what is asked for, and in which language, and has it answered. */
export async function answer(abilities: Abilities, arrival: Arrival): Promise<Answer> {
  const { asks, ...rest } = arrival;
  const chosen = (await abilities.chosenLanguage(arrival.person, arrival.place)) ?? abilities.language;
  const heard: Heard = 'verb' in asks ? asks : listen(abilities.listeners, asks.text, arrival.place);
  const language = heard.language ?? chosen;
  const texts = textsIn(language);
  const handler = Object.hasOwn(abilities.handlers, heard.verb) ? abilities.handlers[heard.verb] : undefined;
  if (handler === undefined) return { verb: 'unknown', language, replies: [trouble(texts.general.unknownVerb)] };
  return { verb: heard.verb, language, replies: await handled(() => handler({ ...rest, language, input: heard.input }), texts) };
}

function listen(listeners: readonly Listener[], text: string, place: Place): Heard {
  for (const listener of listeners) {
    const heard = listener(text, place);
    if (heard !== undefined) return heard;
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
