import { z } from 'zod/v4';
import { maxChoices } from '../../../core/hearing/decide.js';
import { isTold, mayAnswer } from '../../../core/hearing/says/may-answer.js';
import { onlyThanks } from '../../../core/hearing/says/small-talk.js';
import { read, typedText } from '../../../core/read.js';
import { type CardReply, type Reply, say, trouble } from '../../../core/reply.js';
import type { Handlers, Request } from '../../../core/request.js';
import { textsIn } from '../../../texts/texts.js';
import { type MeetingParts, meetingsHere, viewOf } from '../meeting/access.js';
import { refuseTime, waitingQuestions } from '../meeting/answers.js';
import { answerPrivatelyCard } from './answer-card.js';
import { offerCard, type Waiting } from './offer-card.js';
import { saidAnswer } from './says.js';

const guessInput = z.object({ likely: z.boolean().catch(false) });

type Handle = Handlers[string];

/** The same card with one more button, which says that what was written is an answer after all. */
const answerable = (reply: Reply): Reply =>
  reply.kind === 'card' && reply.card === 'help/not-understood' ? { ...reply, data: { ...reply.data, answerable: true } } : reply;

const guesses = z
  .object({
    choices: z
      .array(z.looseObject({ verb: z.string() }))
      .max(maxChoices)
      .catch([]),
  })
  .loose();

/** The same with the guess, after the others, that it is an answer. */
function withOffer(text: string, request: Request): Request {
  const input = read(guesses, request.input);
  const isThere = input.choices.some(({ verb }) => verb === 'preparation.offer');
  const offer = { verb: 'preparation.offer', input: { item: text } };
  return isThere ? request : { ...request, input: { ...input, choices: [...input.choices, offer] } };
}

const textInput = z.object({ text: typedText });
/** `likely`: it may be an answer, but nobody has said so. */
const itemInput = z.object({ item: typedText, likely: z.boolean().catch(false) });

/** "ja", "jo, visst": may answer a question. "nej" may rather be said to Lotsen, and "okej" says that something was read. */
const consents = /^(?:ja|jo|japp|jadå|visst|absolut|yes|yep)(?![\p{L}\p{N}])/iu;

const onlyNumber = /^\d{1,2}[.)]?$/u;
const onlySigns = /^[^\p{L}\p{N}]*$/u;

/** From so many lines on, a text with abbreviations in it is an agenda rather than an answer. */
const linesOfAgenda = 3;
const linesIn = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

async function waitingFor(parts: MeetingParts, request: Request): Promise<readonly Waiting[]> {
  const { person, at, place } = request;
  if (place.kind !== 'personal') return [];
  const found = [...(await meetingsHere(parts, request))].sort((one, other) =>
    one.body.schedule.closeAt < other.body.schedule.closeAt ? -1 : 1,
  );
  return found.flatMap((one) =>
    waitingQuestions(one, person.id, parts.seal, at).map((question) => ({ ...viewOf(one, request), question })),
  );
}

/**
 * The card that asks whether a text is an answer; undefined when no question waits that it could answer. `anyhow`: its writer has pressed
 * that it is one. `said`: it counts only if the text itself says so.
 */
async function offer(
  parts: MeetingParts,
  text: string,
  request: Request,
  as: 'anyhow' | 'likely' | 'said',
): Promise<CardReply | undefined> {
  const waiting = onlySigns.test(text) ? [] : await waitingFor(parts, request);
  if (waiting.length === 0) return undefined;
  const { said, question, claims } = saidAnswer(text);
  const named = waiting.filter((one) => one.question === question);
  const asked = waiting.map((one) => one.meeting.questions[one.question - 1]?.text ?? '');
  const saysSo = claims || said !== text || onlyNumber.test(text) || (as === 'likely' && mayAnswer(text, asked));
  if (as !== 'anyhow' && !saysSo) return undefined;
  const heading = claims ? textsIn(request.language).meetings.answerWhichQuestion : undefined;
  return named.length > 0 ? offerCard(named, said, request.language, heading) : offerCard(waiting, said, request.language, heading);
}

/** "2" after a card with questions on it: the form for that one. */
async function formFor(text: string, parts: MeetingParts, handlers: Handlers, request: Request): ReturnType<Handle> {
  const number = /^\d{1,2}(?=[.)]?$)/u.exec(text)?.[0];
  const [only, ...others] =
    number === undefined ? [] : (await waitingFor(parts, request)).filter(({ question }) => question === Number(number));
  if (only === undefined || others.length > 0) return [];
  return (await handlers['preparation.form']?.({ ...request, input: { meeting: only.id, question: only.question } })) ?? [];
}

/** Where others read: how to answer there, and the way to be by oneself. The same for all, so that it tells nothing of who has answered. */
async function offerInPlace(parts: MeetingParts, text: string, request: Request): Promise<CardReply | undefined> {
  if (request.place.kind === 'personal' || onlySigns.test(text)) return undefined;
  const here = await meetingsHere(parts, request);
  const open = here.find(({ body: meeting }) => meeting.questions.length > 0 && refuseTime(meeting, request.at) === undefined);
  if (
    open === undefined ||
    !mayAnswer(
      text,
      open.body.questions.map((one) => one.text),
    )
  )
    return undefined;
  return answerPrivatelyCard(open.id, 0, request.language, textsIn(request.language).meetings.offerInPlace);
}

export const offeringHandlers = (parts: MeetingParts): Handlers => ({
  'preparation.offer': async (request) => {
    const { item, likely } = read(itemInput, request.input);
    return [
      (await offer(parts, item, request, likely ? 'likely' : 'anyhow')) ?? trouble(textsIn(request.language).meetings.answerNoneOpen),
    ];
  },
  'preparation.notAnswer': async ({ language, via }) => {
    const texts = textsIn(language).meetings;
    // When typed, it may follow something that has been saved, so it must not say that nothing was.
    return [say(via === 'message' ? texts.letBe : texts.offerLetBe)];
  },
});

/**
 * The same handlers, except that while questions wait for somebody's answer, what they write in personal chat and what means nothing else
 * leads to the question whether it is an answer. Nothing is stored until they say so.
 */
export function offeringAnswers(parts: MeetingParts, handlers: Handlers): Handlers {
  const changed: Readonly<Record<string, (text: string, usual: Handle, request: Request) => ReturnType<Handle>>> = {
    'help.notUnderstood': async (text, usual, request) => {
      if (onlyThanks(text)) return usual(request);
      const form = await formFor(text, parts, handlers, request);
      if (form.length > 0) return form;
      const card = (await offer(parts, text, request, 'likely')) ?? (await offerInPlace(parts, text, request));
      if (card !== undefined) return [card];
      const waits = !onlySigns.test(text) && (await waitingFor(parts, request)).length > 0;
      return (await usual(request)).map((reply) => (waits ? answerable(reply) : reply));
    },
    // A text that is not much like anything known, or that is about what was asked, is rather an answer.
    'help.didYouMean': async (text, usual, request) => {
      const form = await formFor(text, parts, handlers, request);
      if (form.length > 0) return form;
      const { likely } = read(guessInput, request.input);
      const card =
        (await offer(parts, text, request, likely ? 'said' : 'likely')) ?? (likely ? undefined : await offerInPlace(parts, text, request));
      if (card !== undefined) return [card];
      const mayBeOne = !likely && isTold(text) && (await waitingFor(parts, request)).length > 0;
      return usual(mayBeOne ? withOffer(text, request) : request);
    },
    'help.okay': async (text, usual, request) => {
      const card = consents.test(text) ? await offer(parts, text, request, 'anyhow') : undefined;
      return card === undefined ? usual(request) : [card];
    },
    'glossary.scan': async (text, usual, request) => {
      const card = linesIn(text) < linesOfAgenda ? await offer(parts, text, request, 'likely') : undefined;
      return [...(await usual(request)), ...(card === undefined ? [] : [card])];
    },
  };

  return Object.fromEntries(
    Object.entries(handlers).map(([verb, usual]) => {
      const change = changed[verb];
      if (change === undefined) return [verb, usual];
      return [verb, (request: Request) => change(read(textInput, request.input).text, usual, request)];
    }),
  );
}
