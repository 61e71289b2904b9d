import { z } from 'zod/v4';
import { type Language, languages } from '../texts/language.js';
import type { Texts } from '../texts/sv.js';
import { textsIn } from '../texts/texts.js';
import { withoutAlone } from './alone.js';
import { notGivenText } from './files/shared-file.js';
import { asideCard } from './hearing/fallback-card.js';
import type { Heard } from './hearing/listener.js';
import type { Hear, Meant, Said } from './hearing/meant.js';
import type { Happened } from './people/happening.js';
import { hasPersonalNumber } from './privacy/personal-number.js';
import { InvalidInput } from './read.js';
import { type AloneReply, type Reply, say, type TextReply, trouble } from './reply.js';
import { type Handlers, isOnlyForMe, type Person, type Place, type Request } from './request.js';

/** All that Lotsen can do, put together in `app.ts`. */
export interface Abilities {
  readonly handlers: Handlers;
  /** What a typed message means. */
  readonly hear: Hear;
  /** Learns the examples of what people write, so that the first message need not wait for it. */
  readonly learn: () => Promise<void>;
  /** Remembers what somebody was shown, because their next message may go on about it. */
  readonly shown: (said: Said, shown: Heard) => void;
  /** Told what Teams tells without anybody asking. */
  readonly happened: Happened;
  /** The person's own choice, else the place's; undefined where neither has chosen. */
  readonly chosenLanguage: (person: Person, place: Place) => Promise<Language | undefined>;
  readonly language: Language;
  /** Verbs that nobody can use without giving their name, so that the log may lead from them to the messages they caused. */
  readonly byName: ReadonlySet<string>;
}

/** What came in, before anybody knows what it asks for: either a verb with input, or text that somebody typed. */
export interface Arrival extends Omit<Request, 'language' | 'input'> {
  readonly asks: { readonly verb: string; readonly input: unknown } | { readonly text: string };
}

export interface Answer {
  /** For logs and figures: a verb of ours, never what somebody sent; `private` where even that is nobody's business. */
  readonly verb: string;
  readonly language: Language;
  readonly replies: readonly Reply[];
  /** Which rule decided what a typed message means, and how sure it was. */
  readonly meant?: Pick<Meant, 'because' | 'confidence'>;
}

type Follow = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What somebody writes when they feel bad is answered to them alone, and never repeated where others read. */
const answeredPrivately: ReadonlySet<string> = new Set(['help.crisis', 'help.worry', 'help.sad']);

/**
 * Finds out what is asked for, and in which language, and has the feature answer it. `follow` is laid around what is done by name, to see
 * which messages it causes.
 */
export async function answer(abilities: Abilities, arrival: Arrival, follow: Follow = (work) => work()): Promise<Answer> {
  const { asks, ...rest } = arrival;
  const typed = 'text' in asks ? asks.text : '';
  const meant = 'verb' in asks ? undefined : await abilities.hear(typed, arrival);
  const heard: Heard = 'verb' in asks ? { ...asks, ...languageOfCard(asks.input) } : (meant?.heard ?? notUnderstood(typed));
  // Somebody whose choice cannot be read is answered all the same; the store has said what is wrong with it.
  const chosen = heard.language ?? (await abilities.chosenLanguage(arrival.person, arrival.place).catch(() => undefined));
  const language = chosen ?? abilities.language;
  const texts = textsIn(language);
  const handler = Object.hasOwn(abilities.handlers, heard.verb) ? abilities.handlers[heard.verb] : undefined;
  const noted = hasPersonalNumber(typed) ? aloneWith([say(texts.general.personalNumberSeen)], arrival, asideCard(language)) : [];
  if (handler === undefined) return { verb: 'unknown', language, replies: [trouble(texts.general.unknownVerb), ...noted] };
  const handle = () => handler({ ...rest, language, input: heard.input });
  const answered = await handled(abilities.byName.has(heard.verb) ? () => follow(handle) : handle, texts);
  const unread = meant === undefined ? [] : notGiven(arrival, texts);
  const isDocument = arrival.files.some(({ fileType }) => fileType !== 'image' && fileType !== 'other');
  const replies = asksBack.has(heard.verb)
    ? [...unread, ...answered]
    : [...answered, ...(isDocument && arrival.place.kind === 'personal' ? unread : [])];
  abilities.shown(arrival, heard);
  const verb = meant?.private ? 'private' : heard.verb;
  const why = meant === undefined || meant.private ? {} : { meant: { because: meant.because, confidence: meant.confidence } };
  if (meant !== undefined && (meant.alone || answeredPrivately.has(heard.verb))) {
    // Saying nothing would leave them alone with it. Where no private way is open they get a button that tells the others nothing.
    const instead = meant.private ? asideCard(language) : say(texts.general.openPersonalChat);
    const elsewhere = say(texts.hearing.answeredPrivately);
    return { verb, language, replies: aloneWith([...replies, ...noted], arrival, instead, elsewhere), ...why };
  }
  if ('verb' in asks && isOnlyForMe({ ...arrival, input: asks.input })) {
    // Said as a text, because a card would take the place of the one that was pressed.
    const { openPersonalChat } = texts.general;
    const instead = arrival.via === 'execute' ? trouble(openPersonalChat) : say(openPersonalChat);
    return { verb, language, replies: aloneWith(replies, arrival, instead, trouble(texts.general.seePersonalChat)) };
  }
  // What came in a message that nobody else sees is answered in one, unless the button that was pressed is answered in place.
  const isAside = arrival.aside && (arrival.via === 'message' || arrival.via === 'submit');
  if (!isAside) return { verb, language, replies: [...replies, ...noted], ...why };
  return { verb, language, replies: aloneWith([...replies, ...noted], arrival, say(texts.general.openPersonalChat)), ...why };
}

/**
 * Wraps the replies so that only whoever asked sees them where others read. A reply that has its own way to be shown alone keeps it: it
 * leads further than a general one.
 */
function aloneWith(replies: readonly Reply[], { place }: Arrival, instead: AloneReply['instead'], elsewhere?: TextReply): readonly Reply[] {
  if (place.kind === 'personal' || replies.length === 0) return replies;
  const known = replies.find((reply): reply is AloneReply => reply.kind === 'alone');
  return [{ kind: 'alone', replies: withoutAlone(replies), instead: known?.instead ?? instead, elsewhere }];
}

/**
 * Where the words alone were not understood, they may have been about the attached file, so what is wrong with the file is said first.
 * Where they were understood, a document that could not be fetched is still mentioned in private chat; a picture beside a question is not
 * worth a word.
 */
const asksBack: ReadonlySet<string> = new Set(['help.notUnderstood', 'help.didYouMean']);

/** Says why the attached files cannot be read. */
function notGiven({ files, place }: Arrival, texts: Texts): readonly Reply[] {
  const reasons = files.flatMap((file) => notGivenText(file, place, texts) ?? []);
  return [...new Set(reasons)].slice(0, 1).map(say);
}

const notUnderstood = (text: string): Heard => ({ verb: 'help.notUnderstood', input: { text } });

const cardData = z.object({ answerIn: z.enum(languages) });

/** Every button carries the language of its card. */
function languageOfCard(input: unknown): { language?: Language } {
  const { success, data } = cardData.safeParse(input);
  return success ? { language: data.answerIn } : {};
}

async function handled(handle: () => Promise<readonly Reply[]>, texts: Texts): Promise<readonly Reply[]> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof InvalidInput) return [trouble(error.because === 'tooLong' ? texts.general.tooLong : texts.general.badInput)];
    throw error;
  }
}
