import type { ConversationParameters, TurnContext } from 'botbuilder';
import type { Arrival } from '../../core/answer.js';
import { type Reply, say, trouble } from '../../core/reply.js';
import { opensInPersonalChat } from '../../core/request.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { BotParts } from '../bot.js';
import { whereOf } from '../where-of.js';
import { within } from '../within.js';
import { deliver } from './deliver.js';
import { laterTurn } from './proactive-turn.js';

/** "Only for me" was pressed where others see, and the client did not open a dialog for it. */
export const wantsPrivacy = ({ asks, via, place }: Arrival): boolean =>
  'verb' in asks && opensInPersonalChat({ via, place, input: asks.input });

/** Sends the replies to the personal chat with whoever asked, and gives what to say about it where they asked. */
export async function deliverPrivately(
  context: TurnContext,
  replies: readonly Reply[],
  language: Language,
  arrival: Arrival,
  parts: BotParts,
  until: number,
): Promise<Reply> {
  const texts = textsIn(language).general;
  const { serviceUrl, channelId, from, recipient, conversation } = context.activity;
  const { tenantId } = conversation;
  const parameters: Partial<ConversationParameters> = {
    isGroup: false,
    bot: recipient,
    members: [from],
    ...(tenantId === undefined ? {} : { tenantId, channelData: { tenant: { id: tenantId } } }),
  };
  // The SDK types ask for an activity to begin with, Teams does not.
  const begin = parameters as ConversationParameters;
  const sending = parts.adapter.createConversationAsync(parts.appId, channelId, serviceUrl, '', begin, async (turn) =>
    deliver(replies, 'submit', (activity) => turn.sendActivity(activity), parts.expand, laterTurn(turn, parts)),
  );
  // It has a client of its own, which does not know how much of this turn's time is left. What comes too late still arrives.
  const sent = sending.then(
    () => true,
    (error) => {
      parts.log.warn('personal.unreachable', { activity: arrival.id, ...whereOf(error) });
      return false;
    },
  );
  const reached = (await within(until - performance.now(), sent)) ?? true;
  if (!reached) return arrival.via === 'execute' ? trouble(texts.openPersonalChat) : say(texts.openPersonalChat);
  // Said, not shown as a card: the card that was pressed stays as it is.
  return trouble(texts.seePersonalChat);
}
