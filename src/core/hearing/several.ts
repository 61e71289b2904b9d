import { z } from 'zod/v4';
import { textsIn } from '../../texts/texts.js';
import { read, typedText } from '../read.js';
import type { Reply } from '../reply.js';
import type { Handlers } from '../request.js';
import { fallbackCard } from './fallback-card.js';
import type { Heard } from './listener.js';
import { type Hear, isUnderstood, type Meant, type Said } from './meant.js';

/** What is longer, in letters or questions, is a text rather than questions. */
const maxLength = 500;
const maxQuestions = 5;

/** Between sentences, and before a question that another one goes on with: "vad är RSG och när är mötet?" */
const between =
  /(?<=[?!.])\s+|\n+|\s+(?:och|samt|and)\s+(?=(?:vad|när|var|vem|vilk\p{L}+|hur|varför|får|what|when|where|who|which|how|why)\s)/iu;
const asks =
  /\?$|^(?:(?:och|men|hej|and|but)[\s,!]+)*(?:vad|när|var|vem|vilk\p{L}+|hur|varför|får (?:jag|vi|man)|what|when|where|who|which|how|why)(?![\p{L}\p{N}])/iu;
/** "vilka är det?" goes on about what was asked before, "finns det kaffe?" does not. */
const goesOn =
  /^(?:(?:och|men|and|but) )?(?:vad|vem|vilk\p{L}+|hur|är|what|who|which|how|is|are)(?![\p{L}\p{N}]).*(?<![\p{L}\p{N}])(?:det|den|de|dem|dom|där|dit|deras|it|they|them|that|those|there)(?![\p{L}\p{N}])/iu;
/** What goes on about something is short. */
const maxWordsGoingOn = 7;

/** Up to so many sentences that tell something are looked at one by one; more are looked at together. */
const maxTold = 5;
/** Fewer words than this tell nothing: "Hej Lotsen." */
const minWords = 3;

/** "Jag undrar två saker: får jag arvode": what leads up to the first question. */
const leadsUp = /^(?:jag|vi|i|we)\s+(?:undrar|har|vill|wonder|have|want)(?:\s+[^\s:]{1,20}){0,5}\s*:\s+(?=\S)/iu;

interface Sentences {
  readonly asked: readonly string[];
  /** What is told beside a question. */
  readonly told: readonly string[];
}

function sentencesIn(text: string): Sentences {
  if (text.length > maxLength) return { asked: [], told: [] };
  const all = text.split(between).map((one) => one.trim().replace(leadsUp, ''));
  const asked = all.filter((one) => asks.test(one));
  const told = all.filter((one) => one !== '' && !asks.test(one));
  if (asked.length === 0 || asked.length > maxQuestions) return { asked: [], told: [] };
  return { asked, told: told.length > maxTold ? [told.join(' ')] : told };
}

/** The verbs that only show something, so that nothing is changed by a sentence that was cut out of a message. */
type Shows = ReadonlySet<string>;

const isOfGlossary = ({ verb }: Heard): boolean => verb.startsWith('glossary.');

interface Taken {
  /** What the message means as a whole. */
  readonly whole: Meant;
  /** What is asked in it beside what `whole` answers. */
  readonly others: readonly Heard[];
  readonly unanswered: readonly string[];
  /** What is told beside what is asked, and may be an answer to a question of a meeting. */
  readonly told: string;
}

/** What a sentence that is asked back may mean, the likeliest first: so like it that it is no answer to a question that waits. */
const guessed = z.object({ likely: z.literal(true), choices: z.array(z.object({ verb: z.string().optional() })) });

const given = z.record(z.string(), z.unknown()).catch({});
const isWorry = ({ heard }: Meant): boolean => heard.verb === 'help.worry' || heard.verb === 'help.sad';

/** What one sentence of the message means. Each is heard once, however often it is asked about. */
type HearOne = (sentence: string) => Promise<Meant>;

/** The sentences of a message that asks nothing, where they are few. */
function onlyTold(text: string): readonly string[] {
  const all = text.length > maxLength ? [] : text.split(between).filter((one) => one.trim() !== '');
  return all.length < 2 || all.length > maxTold ? [] : all;
}

/**
 * A worry that is told beside a question, or in one of several sentences that mean nothing together: the worry is met first, with everything
 * that was written.
 */
async function takeWorry(
  hearOne: HearOne,
  shows: Shows,
  text: string,
  { asked, told: beside }: Sentences,
  whole: Meant,
): Promise<Taken | undefined> {
  const told = asked.length > 0 || isUnderstood(whole) ? beside : onlyTold(text);
  if (told.length === 0) return undefined;
  let worry = isWorry(whole) ? whole : undefined;
  for (const one of told) {
    if (worry !== undefined || one.split(/\s+/u).length < minWords) continue;
    const meant = await hearOne(one);
    if (isWorry(meant)) worry = meant;
  }
  if (worry === undefined) return undefined;
  const others = new Map<string, Heard>();
  for (const question of asked) {
    const meant = await hearOne(question);
    if (isUnderstood(meant) && !isWorry(meant) && shows.has(meant.heard.verb)) others.set(JSON.stringify(meant.heard), meant.heard);
  }
  const heard = { ...worry.heard, input: { ...given.parse(worry.heard.input), text } };
  return { whole: { ...worry, heard }, others: [...others.values()], unanswered: [], told: '' };
}

/** What a message asks for. Only what the glossary takes, or nobody, is looked into: everything else has its words as they are. */
async function take(hear: Hear, shows: Shows, text: string, said: Said): Promise<Taken> {
  const whole = await hear(text, said);
  const alone = { whole, others: [], unanswered: [], told: '' };
  const sentences = sentencesIn(text);
  const { asked, told } = sentences;
  const known = new Map<string, Promise<Meant>>();
  const hearOne: HearOne = (sentence) => {
    const meant = known.get(sentence) ?? hear(sentence, said);
    known.set(sentence, meant);
    return meant;
  };
  const worried = whole.heard.verb === 'help.crisis' ? undefined : await takeWorry(hearOne, shows, text, sentences, whole);
  if (worried !== undefined) return worried;
  if (asked.length + told.length < 2) return alone;
  if (isUnderstood(whole) && !isOfGlossary(whole.heard)) return alone;
  const others = new Map<string, Heard>();
  const unanswered: string[] = [];
  // One question beside what is told is what the message as a whole asks.
  for (const question of asked.length === 1 ? [] : asked) {
    const meant = await hearOne(question);
    const { heard } = meant;
    if (isUnderstood(meant) && !shows.has(heard.verb)) unanswered.push(question);
    else if (isUnderstood(meant)) {
      if (!(isOfGlossary(heard) && isUnderstood(whole))) others.set(JSON.stringify([heard.verb, heard.input]), heard);
    } else if (!(goesOn.test(question) && question.split(/\s+/u).length <= maxWordsGoingOn)) unanswered.push(question);
  }
  const news: string[] = [];
  for (const one of told) {
    const meant = await hearOne(one);
    const { verb } = isUnderstood(meant) ? meant.heard : (guessed.safeParse(meant.heard.input).data?.choices[0] ?? {});
    // It would change something, which is not done for a sentence that was cut out of a message; but it is not ignored either.
    if (verb !== undefined && !shows.has(verb)) unanswered.push(one);
    else if (!isUnderstood(meant)) news.push(one);
  }
  const mayAnswer = isUnderstood(whole) && said.place.kind === 'personal';
  const longEnough = news.filter((one) => one.split(/\s+/u).length >= minWords);
  return { whole, others: [...others.values()], unanswered, told: mayAnswer ? longEnough.join(' ') : '' };
}

/** Hears like the given `hear`. Where a message asks for several things of which only the first would be answered, it hears all of them. */
export const hearingSeveral =
  (hear: Hear, shows: Shows): Hear =>
  async (text, said) => {
    const { whole, others, unanswered, told } = await take(hear, shows, text, said);
    const answered = others.length + (isUnderstood(whole) ? 1 : 0);
    if (answered === 0 || answered + unanswered.length + (told === '' ? 0 : 1) < 2) return whole;
    const language = whole.heard.language ?? others.find((one) => one.language !== undefined)?.language;
    const heard = { verb: 'help.several', input: { text }, ...(language === undefined ? {} : { language }) };
    return { ...whole, heard, because: 'several' };
  };

const textInput = z.object({ text: typedText });

export const severalHandlers = (hear: Hear, shows: Shows, handlers: Handlers): Handlers => ({
  'help.several': async (request) => {
    const { text } = read(textInput, request.input);
    const { whole, others, unanswered, told } = await take(hear, shows, text, request);
    const replies: Reply[] = [];
    for (const { verb, input } of isUnderstood(whole) ? [whole.heard, ...others] : others) {
      replies.push(...((await handlers[verb]?.({ ...request, input })) ?? []));
    }
    const offered = told === '' ? [] : ((await handlers['preparation.offer']?.({ ...request, input: { item: told, likely: true } })) ?? []);
    replies.push(...offered.filter(({ kind }) => kind === 'card'));
    if (unanswered.length === 0) return replies;
    return [...replies, fallbackCard(textsIn(request.language).general.wayOut.restUnanswered, unanswered.join(' '), request)];
  },
});
