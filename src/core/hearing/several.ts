import { z } from 'zod/v4';
import { textsIn } from '../../texts/texts.js';
import { read, typedText } from '../read.js';
import type { Reply } from '../reply.js';
import type { Handlers, Person, Place } from '../request.js';
import { fallbackCard } from './fallback-card.js';
import type { AskingListener, Heard } from './listener.js';

/** What is longer, in letters or questions, is a text rather than questions. */
const longest = 500;
const mostQuestions = 5;

/** Between sentences, and before a question that another one goes on with: "vad är RSG och när är mötet?" */
const between =
  /(?<=[?!.])\s+|\n+|\s+(?:och|samt|and)\s+(?=(?:vad|när|var|vem|vilk\p{L}+|hur|varför|får|what|when|where|who|which|how|why)\s)/iu;
const asks =
  /\?$|^(?:(?:och|men|hej|and|but)[\s,!]+)*(?:vad|när|var|vem|vilk\p{L}+|hur|varför|what|when|where|who|which|how|why)(?![\p{L}\p{N}])/iu;
/** "vilka är det?" goes on about what was asked before, "finns det kaffe?" does not. */
const goesOn =
  /^(?:(?:och|men|and|but) )?(?:vad|vem|vilk\p{L}+|hur|är|what|who|which|how|is|are)(?![\p{L}\p{N}]).*(?<![\p{L}\p{N}])(?:det|den|de|dem|dom|där|dit|deras|it|they|them|that|those|there)(?![\p{L}\p{N}])/iu;
const mostWordsGoingOn = 7;

/** Fewer words than this tell nothing: "Hej Lotsen." */
const fewestWords = 3;

interface Sentences {
  readonly questions: readonly string[];
  /** What is told beside a question, as one text. */
  readonly told: string;
}

function sentencesIn(text: string): Sentences {
  if (text.length > longest) return { questions: [], told: '' };
  const all = text.split(between).map((one) => one.trim());
  const questions = all.filter((one) => asks.test(one));
  const told = all.filter((one) => !asks.test(one) && one.split(/\s+/u).length >= fewestWords);
  if (questions.length === 0 || questions.length > mostQuestions) return { questions: [], told: '' };
  return { questions: questions.length < 2 ? [] : questions, told: told.join(' ') };
}

const isUnderstood = (heard: Heard | undefined): heard is Heard => heard !== undefined && heard.verb !== 'help.notUnderstood';
/** The verbs that only show something, so that nothing is changed by a sentence that was cut out of a message. */
type Shows = ReadonlySet<string>;

const isOfGlossary = ({ verb }: Heard): boolean => verb.startsWith('glossary.');

interface Taken {
  /** The message as one. */
  readonly whole: Heard | undefined;
  /** What is asked in it beside what `whole` answers. */
  readonly others: readonly Heard[];
  readonly unanswered: readonly string[];
  /** What is told beside what is asked, and may be an answer to a question of a meeting. */
  readonly told: string;
}

/** What a message asks for. Only what the glossary takes, or nobody, is looked into: everything else has its words as they are. */
async function take(listeners: readonly AskingListener[], shows: Shows, text: string, place: Place, person: Person): Promise<Taken> {
  const hear = async (said: string): Promise<Heard | undefined> => {
    for (const listener of listeners) {
      const heard = await listener(said, place, person);
      if (heard !== undefined) return heard;
    }
    return undefined;
  };
  const whole = await hear(text);
  if (isUnderstood(whole) && !isOfGlossary(whole)) return { whole, others: [], unanswered: [], told: '' };
  const others = new Map<string, Heard>();
  const unanswered: string[] = [];
  const { questions, told } = sentencesIn(text);
  for (const question of questions) {
    const heard = await hear(question);
    if (isUnderstood(heard) && !shows.has(heard.verb)) unanswered.push(question);
    else if (isUnderstood(heard)) {
      if (!(isOfGlossary(heard) && isUnderstood(whole))) others.set(JSON.stringify([heard.verb, heard.input]), heard);
    } else if (!(goesOn.test(question) && question.split(/\s+/u).length <= mostWordsGoingOn)) unanswered.push(question);
  }
  const isNew = told !== '' && isUnderstood(whole) && place.kind === 'personal' && !isUnderstood(await hear(told));
  return { whole, others: [...others.values()], unanswered, told: isNew ? told : '' };
}

/** Hears as these do; and, where a message asks for several things of which the first would be answered only, all of them. */
export const severalListener =
  (listeners: readonly AskingListener[], shows: Shows): AskingListener =>
  async (text, place, person) => {
    const { whole, others, unanswered, told } = await take(listeners, shows, text, place, person);
    const answered = others.length + (isUnderstood(whole) ? 1 : 0);
    if (answered === 0 || answered + unanswered.length + (told === '' ? 0 : 1) < 2) return whole;
    const language = whole?.language ?? others.find((one) => one.language !== undefined)?.language;
    return { verb: 'help.several', input: { text }, ...(language === undefined ? {} : { language }) };
  };

const textInput = z.object({ text: typedText });

export const severalHandlers = (listeners: readonly AskingListener[], shows: Shows, handlers: Handlers): Handlers => ({
  'help.several': async (request) => {
    const { text } = read(textInput, request.input);
    const { whole, others, unanswered, told } = await take(listeners, shows, text, request.place, request.person);
    const replies: Reply[] = [];
    for (const { verb, input } of isUnderstood(whole) ? [whole, ...others] : others) {
      replies.push(...((await handlers[verb]?.({ ...request, input })) ?? []));
    }
    const offered = told === '' ? [] : ((await handlers['preparation.offer']?.({ ...request, input: { item: told } })) ?? []);
    replies.push(...offered.filter(({ kind }) => kind === 'card'));
    if (unanswered.length === 0) return replies;
    return [...replies, fallbackCard(textsIn(request.language).general.wayOut.restUnanswered, unanswered.join(' '), request)];
  },
});
