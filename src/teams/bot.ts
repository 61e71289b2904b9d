import type { TurnContext } from 'botbuilder';
import { withoutAlone } from '../core/alone.js';
import { type Abilities, type Answer, type Arrival, answer } from '../core/answer.js';
import type { ActivityId, Instant } from '../core/ids.js';
import { faultOf, type Meter, type TurnOutcome, whereOf } from '../core/log.js';
import type { Reach } from '../core/people/address.js';
import type { Happening } from '../core/people/happening.js';
import { type AloneReply, type Reply, trouble } from '../core/reply.js';
import type { Trail } from '../core/store/followed-store.js';
import { textsIn } from '../texts/texts.js';
import { readArrival } from './inbound/arrival.js';
import { readHappening } from './inbound/happenings.js';
import { readOrigin, readReach } from './inbound/place.js';
import type { NamePlace } from './inbound/place-names.js';
import { askRoster } from './inbound/roster.js';
import { closeForm } from './outbound/close-form.js';
import { buttonsIn, cardActivity, deliver, textActivity } from './outbound/deliver.js';
import { handOverFile, type UploadFile } from './outbound/hand-over-file.js';
import { invokeAnswer } from './outbound/invoke-answer.js';
import { proactiveTurn } from './outbound/proactive-turn.js';
import { putSign } from './outbound/sign.js';
import { type AloneParts, type AloneTurn, keepInTargeted, tellAlone } from './outbound/tell-alone.js';

export interface BotParts extends AloneParts {
  readonly abilities: Abilities;
  readonly namePlace: NamePlace;
  /** Writes a file into the room that Teams has made for it; left out where clients take none: the Playground. */
  readonly upload?: UploadFile;
  /** Keeps how a place or a person is reached, for what is sent later. */
  readonly remember: (reach: Reach, now: Instant) => Promise<void>;
  readonly meter: Meter;
  readonly trail: Trail;
}

/** Answers one turn. Never rejects: what goes wrong is logged, and whoever asked is told. */
export type Turn = (context: TurnContext) => Promise<void>;

/**
 * Puts Lotsen's abilities behind the SDK. It does not use the router of teams-ai: verbs are looked up in our own table, in the same way for
 * all three ways in which they arrive, and nothing is kept between turns except in documents.
 */
export const createBot =
  (parts: BotParts): Turn =>
  (context) =>
    takeTurn(context, parts, context.activity.type === 'invoke' ? answerInvoke : answerMessage);

/** Says in this turn what has been answered. */
type Deliver = (turn: AloneTurn, answered: Answer, parts: BotParts) => Promise<void>;

/** What a turn may take, in milliseconds: Teams waits 10 to 15 s for an answer. */
const turnTime = 9_000;

/** How many messages that a turn has caused are named in its line of the log, so that the line can be read. */
const maxMessagesLogged = 20;

async function takeTurn(context: TurnContext, parts: BotParts, send: Deliver): Promise<void> {
  const started = performance.now();
  const { activity } = context;
  const until = started + turnTime;
  let arrival: Arrival | undefined;
  let answered: Answer | undefined;
  let verb = 'ignored';
  let outcome: TurnOutcome = 'answered';
  const messages = new Set<string>();
  try {
    const origin = readOrigin(activity);
    const reach = readReach(activity, origin);
    const now = parts.clock();
    if (reach !== undefined) await rememberReach(reach, now, activity.id, parts);
    if (reach?.isAct === false || reach?.place.kind === 'personal')
      parts.roads.reopen(reach.place.kind === 'personal' ? reach.person : reach.place.id);
    const arrived = readArrival(activity, origin, now);
    const happening = arrived === undefined ? readHappening(activity, origin, now) : undefined;
    if (arrived !== undefined) {
      const place = await parts.namePlace(arrived.place, context);
      arrival = { ...arrived, place, aside: arrived.aside ?? isAside(context, arrived, parts), roster: () => askRoster(place.id, context) };
    }
    if (happening !== undefined) {
      verb = happening.kind;
      await takeNote(context, happening, parts);
    } else if (arrival === undefined) {
      outcome = await refuseInvoke(context);
    } else {
      answered = await answer(parts.abilities, arrival, (work) => parts.trail.follow(messages, work));
      verb = answered.verb;
      if (answered.replies.some((reply) => reply.kind === 'text' && reply.trouble)) outcome = 'refused';
      await send({ context, arrival, thread: origin.thread, until }, answered, parts);
    }
  } catch (error) {
    outcome = 'failed';
    parts.log.error('turn.failed', {
      activity: activity.id,
      verb,
      error: faultOf(error),
      ...whereOf(error),
    });
    if (arrival !== undefined) await sayThatItFailed(context, arrival, parts, send, answered);
  }
  const milliseconds = Math.round(performance.now() - started);
  const caused = [...messages].slice(0, maxMessagesLogged).join(' ');
  parts.log.info('turn.done', {
    activity: activity.id,
    type: activity.type,
    verb,
    outcome,
    milliseconds,
    ...answered?.meant,
    ...(caused !== '' && { messages: caused }),
  });
  if (verb !== 'private') parts.meter.turn(verb, outcome, milliseconds / 1000);
}

/** Whether it is a button of a message that only they see, in a client that does not say so. */
function isAside(
  { activity }: TurnContext,
  { place, person }: Pick<Arrival, 'place' | 'person'>,
  { roads, clock }: BotParts,
): true | undefined {
  const { replyToId } = activity;
  if (place.kind === 'personal' || replyToId === undefined) return undefined;
  return roads.isShownTo(replyToId as ActivityId, person.id, clock()) || undefined;
}

/** Whoever asks gets their answer even if their address cannot be stored: the next turn brings it again. */
async function rememberReach(reach: Reach, now: Instant, id: string | undefined, { remember, log }: BotParts): Promise<void> {
  await remember(reach, now).catch((error: unknown) => log.warn('address.notKept', { activity: id, error: faultOf(error) }));
}

async function takeNote(context: TurnContext, happening: Happening, parts: BotParts): Promise<void> {
  // Such an event brings most of the names of a place, and nothing else does.
  if (happening.place.names.length > 0) await parts.namePlace(happening.place, context);
  await parts.abilities.happened(happening, () => askRoster(happening.place.id, context));
}

/** An unanswered invoke becomes 501, which looks like a fault of ours; one that nobody has defined is the sender's. */
async function refuseInvoke(context: TurnContext): Promise<TurnOutcome> {
  if (context.activity.type !== 'invoke') return 'ignored';
  await context.sendActivity({ type: 'invokeResponse', value: { status: 400, body: {} } });
  return 'refused';
}

/** In personal chat files can be offered, where the client takes any. Everywhere else there is something in their place. */
const withoutFiles = (replies: readonly Reply[]): readonly Reply[] =>
  replies.map((reply) => (reply.kind === 'file' ? reply.instead : reply));

const answerInvoke: Deliver = async (turn, { replies, language }, parts) => {
  const { context } = turn;
  if (context.activity.name === 'fileConsent/invoke' && parts.upload !== undefined) {
    await handOverFile(context, replies, parts.upload, parts.expand);
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } });
    return;
  }
  const shown: Reply[] = [];
  for (const reply of withoutFiles(replies)) {
    if (reply.kind === 'alone') shown.push(...(await toldAlone(reply, turn, parts)));
    else shown.push(reply);
  }
  const body = invokeAnswer(context.activity.name ?? '', shown, language, parts.expand);
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  const [first] = shown;
  if (first?.kind === 'card') keepInTargeted(cardActivity(first, 'execute', parts.expand), turn, parts);
};

/** What is shown where they pressed, once it has been taken to them. */
async function toldAlone(reply: AloneReply, turn: AloneTurn, parts: BotParts): Promise<readonly Reply[]> {
  const road = await tellAlone({ ...reply, replies: withoutFiles(reply.replies) }, turn, parts);
  if (road === 'here') return withoutAlone(reply.replies);
  if (road === 'button') return [reply.instead];
  return road === 'personal' && reply.elsewhere !== undefined ? [reply.elsewhere] : [];
}

const answerMessage: Deliver = async (turn, { replies, language }, parts) => {
  const { context, arrival } = turn;
  const given = parts.upload !== undefined && arrival.place.kind === 'personal' ? replies : withoutFiles(replies);
  const taken = await closeForm(context, given, arrival, language, parts.expand);
  const show = (some: readonly Reply[]): Promise<void> =>
    deliver(some, {
      buttons: buttonsIn(arrival.place),
      send: (activity) => context.sendActivity(activity),
      expand: parts.expand,
      later: proactiveTurn(context, parts),
      alone: async (reply) => show(await toldAlone(reply, turn, parts)),
    });
  await show(await withoutSigned(taken, context, arrival, parts));
};

/** Puts a sign on the message instead of those replies that say no more than the sign. Gives the replies that are left. */
async function withoutSigned(
  replies: readonly Reply[],
  context: TurnContext,
  { place, via, id }: Arrival,
  { log }: BotParts,
): Promise<readonly Reply[]> {
  const [only, ...others] = replies;
  const isReceipt = only?.kind === 'text' && only.sign !== undefined && others.length === 0;
  if (!isReceipt || only.sign === undefined || place.kind === 'personal' || via !== 'message') return replies;
  return putSign(context, place.id, only.sign).then(
    () => [],
    (error: unknown) => {
      log.warn('sign.notTaken', { activity: id, ...whereOf(error) });
      return replies;
    },
  );
}

/** Once there is an answer, what was asked for has been done: then only the answer is lost, and nothing else may be said. */
async function sayThatItFailed(
  context: TurnContext,
  arrival: Arrival,
  parts: BotParts,
  send: Deliver,
  answered: Answer | undefined,
): Promise<void> {
  const language = answered?.language ?? parts.abilities.language;
  const { general } = textsIn(language);
  const sorry = trouble(answered === undefined ? general.somethingWentWrong : general.answerLost);
  try {
    const body = invokeAnswer(context.activity.name ?? '', [sorry], language, parts.expand);
    if (send === answerInvoke) await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    else await context.sendActivity(textActivity(sorry.text));
  } catch (error) {
    parts.log.warn('apology.failed', { activity: arrival.id, ...whereOf(error) });
  }
}
