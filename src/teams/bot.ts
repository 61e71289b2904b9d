import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type ConversationReference, TurnContext } from 'botbuilder';
import { type Abilities, type Answer, type Arrival, answer } from '../core/answer.js';
import type { Clock } from '../core/clock.js';
import type { Log } from '../core/log.js';
import type { Meter, TurnOutcome } from '../core/meter.js';
import { say, trouble } from '../core/reply.js';
import { textsIn } from '../texts/texts.js';
import { readArrival } from './arrival.js';
import type { ExpandCard } from './cards.js';
import { buttonsIn, type Continue, deliver, textActivity } from './deliver.js';
import { invokeAnswer } from './invoke-answer.js';

export interface BotParts {
  readonly adapter: Pick<TeamsAdapter, 'continueConversationAsync' | 'createConversationAsync'>;
  /** '' while no credentials are configured. */
  readonly appId: string;
  readonly abilities: Abilities;
  readonly expand: ExpandCard;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
}

/** Answers one turn. Never rejects: what goes wrong is logged, and whoever asked is told. */
export type Turn = (context: TurnContext) => Promise<void>;

/**
 * Puts Lotsen's abilities behind the SDK. teams-ai routes invokes apart from everything else; which verb it is, is looked up in
 * our own table, the same for all three ways that a verb arrives. Nothing of ours is kept in its TurnState.
 */
export function createBot(parts: BotParts): Turn {
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false });
  app.addRoute(
    async () => true,
    async (context) => takeTurn(context, parts, answerInvoke),
    true,
  );
  app.addRoute(
    async () => true,
    async (context) => takeTurn(context, parts, answerMessage),
  );
  return async (context) => {
    await app.run(context);
  };
}

type Deliver = (context: TurnContext, answered: Answer, arrival: Arrival, parts: BotParts) => Promise<void>;

async function takeTurn(context: TurnContext, parts: BotParts, send: Deliver): Promise<void> {
  const started = performance.now();
  const { activity } = context;
  const arrival = readArrival(activity, parts.clock());
  let verb = 'ignored';
  let outcome: TurnOutcome = 'answered';
  try {
    if (arrival === undefined) {
      outcome = 'refused';
      await refuseInvoke(context);
    } else {
      const answered = await answer(parts.abilities, arrival);
      verb = answered.verb;
      if (answered.replies.some((reply) => reply.kind === 'text' && reply.trouble)) outcome = 'refused';
      await send(context, answered, arrival, parts);
    }
  } catch (error) {
    outcome = 'failed';
    parts.log.error('turn.failed', {
      activity: activity.id,
      verb,
      error: error instanceof Error ? error.name : 'unknown',
      ...whereOf(error),
    });
    if (arrival !== undefined) await sayThatItFailed(context, arrival, parts, send);
  }
  const milliseconds = Math.round(performance.now() - started);
  parts.log.info('turn.done', { activity: activity.id, type: activity.type, verb, outcome, milliseconds });
  parts.meter.turn(verb, outcome, milliseconds / 1000);
}

/** Where in our code it happened. An error's message may hold what somebody wrote, its stack's frames do not. */
function whereOf(error: unknown): { at?: string } {
  const frame = error instanceof Error ? error.stack?.split('\n').find((line) => line.trimStart().startsWith('at ')) : undefined;
  return frame === undefined ? {} : { at: frame.trim().replace(/\(.*[/\\]/u, '(') };
}

/** An unanswered invoke becomes 501, which looks like a fault of ours; one that nobody has defined is the sender's. */
async function refuseInvoke(context: TurnContext): Promise<void> {
  if (context.activity.type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: { status: 400, body: {} } });
}

const answerInvoke: Deliver = async (context, { replies, language }, _, { expand }) => {
  const body = invokeAnswer(context.activity.name ?? '', replies, language, expand);
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
};

const answerMessage: Deliver = async (context, { replies, language }, arrival, parts) => {
  const reference = TurnContext.getConversationReference(context.activity) as ConversationReference;
  const later: Continue = async (logic) => {
    try {
      await parts.adapter.continueConversationAsync(parts.appId, reference, async (turn) =>
        logic((activity) => turn.sendActivity(activity)),
      );
    } catch (error) {
      parts.log.error('later.failed', { activity: arrival.id, ...whereOf(error) });
    }
  };
  const send = (activity: Parameters<typeof context.sendActivity>[0]) => context.sendActivity(activity);
  if (!wantsPrivacy(arrival)) return deliver(replies, buttonsIn(arrival.place), send, parts.expand, later);

  const texts = textsIn(language).general;
  const reached = await inPersonalChat(context, parts, (sendPrivately) => deliver(replies, 'submit', sendPrivately, parts.expand, later));
  await deliver([say(reached ? texts.seePersonalChat : texts.openPersonalChat)], 'submit', send, parts.expand, later);
};

/** "Only for me", pressed in a client that does not open dialogs and sends the button as a message instead. */
function wantsPrivacy({ asks, via, place }: Arrival): boolean {
  const input = 'verb' in asks ? asks.input : undefined;
  return via === 'submit' && place.kind !== 'personal' && input instanceof Object && Reflect.get(input, 'private') === true;
}

async function inPersonalChat(
  context: TurnContext,
  { adapter, appId, log }: BotParts,
  logic: (send: (activity: Parameters<TurnContext['sendActivity']>[0]) => Promise<unknown>) => Promise<void>,
): Promise<boolean> {
  const { serviceUrl, channelId, from, recipient, conversation, id } = context.activity;
  const parameters = {
    isGroup: false,
    bot: recipient,
    members: [from],
    tenantId: conversation.tenantId,
    channelData: { tenant: { id: conversation.tenantId } },
  };
  try {
    await adapter.createConversationAsync(appId, channelId, serviceUrl, '', parameters as never, async (turn) =>
      logic((activity) => turn.sendActivity(activity)),
    );
    return true;
  } catch (error) {
    log.warn('personal.unreachable', { activity: id, ...whereOf(error) });
    return false;
  }
}

async function sayThatItFailed(context: TurnContext, arrival: Arrival, parts: BotParts, send: Deliver): Promise<void> {
  const { language } = parts.abilities;
  const sorry = trouble(textsIn(language).general.somethingWentWrong);
  try {
    if (send === answerInvoke) await answerInvoke(context, { verb: '', language, replies: [sorry] }, arrival, parts);
    else await context.sendActivity(textActivity(sorry.text));
  } catch (error) {
    parts.log.warn('apology.failed', { activity: arrival.id, ...whereOf(error) });
  }
}
