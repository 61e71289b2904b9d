import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type ConversationReference, TurnContext } from 'botbuilder';
import type { Arrival } from '../../core/answer.js';
import type { BackgroundWork } from '../../core/background-work.js';
import { type Log, whereOf } from '../../core/log.js';
import { type Reply, say, trouble } from '../../core/reply.js';
import { opensInPersonalChat } from '../../core/request.js';
import type { Language } from '../../texts/language.js';
import { textsIn } from '../../texts/texts.js';
import type { ExpandCard } from './cards.js';
import { within } from './connector.js';
import { personalChatWith } from './courier.js';
import { type Continue, deliver } from './deliver.js';

/** What it takes to write when the SDK has no turn open: after one has been answered, or in another conversation. */
export interface ProactiveParts {
  readonly adapter: Pick<TeamsAdapter, 'continueConversationAsync' | 'createConversationAsync'>;
  /** '' while no credentials are configured. */
  readonly appId: string;
  readonly expand: ExpandCard;
  /** Takes the answers that come after their turn. */
  readonly background: Pick<BackgroundWork, 'add'>;
  readonly log: Log;
}

/** A turn of its own in the same conversation, for what is ready only after the present one has been answered. */
export function proactiveTurn(context: TurnContext, { adapter, appId, log, background }: ProactiveParts): Continue {
  const reference = TurnContext.getConversationReference(context.activity) as ConversationReference;
  const { id } = context.activity;
  return (logic) => {
    const answered = adapter
      .continueConversationAsync(appId, reference, (turn) => logic((activity) => turn.sendActivity(activity)))
      .catch((error: unknown) => log.error('later.failed', { activity: id, ...whereOf(error) }));
    background.add(answered);
  };
}

/** "Only for me" was pressed where others see, and the client did not open a dialog for it. */
export const wantsPrivacy = ({ asks, via, place }: Arrival): boolean =>
  'verb' in asks && opensInPersonalChat({ via, place, input: asks.input });

/** Sends the replies to the personal chat with whoever asked. False when that chat cannot be opened. */
export async function reachPrivately(
  context: TurnContext,
  replies: readonly Reply[],
  arrival: Arrival,
  parts: ProactiveParts,
  until: number,
): Promise<boolean> {
  const { serviceUrl, channelId, from, recipient, conversation } = context.activity;
  const begin = personalChatWith(from, recipient, conversation.tenantId);
  const sending = parts.adapter.createConversationAsync(parts.appId, channelId, serviceUrl, '', begin, async (turn) =>
    deliver(replies, 'submit', (activity) => turn.sendActivity(activity), parts.expand, proactiveTurn(turn, parts)),
  );
  // It has a client of its own, which does not know how much of this turn's time is left. What comes too late still arrives.
  const sent = sending.then(
    () => true,
    (error) => {
      parts.log.warn('personal.unreachable', { activity: arrival.id, ...whereOf(error) });
      return false;
    },
  );
  return (await within(until - performance.now(), sent)) ?? true;
}

/** Sends the replies to the personal chat with whoever asked, and gives what to say about it where they asked. */
export async function deliverPrivately(
  context: TurnContext,
  replies: readonly Reply[],
  language: Language,
  arrival: Arrival,
  parts: ProactiveParts,
  until: number,
): Promise<Reply> {
  const texts = textsIn(language).general;
  const reached = await reachPrivately(context, replies, arrival, parts, until);
  if (!reached) return arrival.via === 'execute' ? trouble(texts.openPersonalChat) : say(texts.openPersonalChat);
  // Said, not shown as a card: the card that was pressed stays as it is.
  return trouble(texts.seePersonalChat);
}
