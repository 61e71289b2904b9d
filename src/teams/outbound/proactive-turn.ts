import { type ConversationReference, TurnContext } from 'botbuilder';
import type { BotParts } from '../bot.js';
import { whereOf } from '../where-of.js';
import type { Continue } from './deliver.js';

/** A turn of its own in the same conversation, for what is ready only after the present one has been answered. */
export function laterTurn(context: TurnContext, { adapter, appId, log, background }: BotParts): Continue {
  const reference = TurnContext.getConversationReference(context.activity) as ConversationReference;
  const { id } = context.activity;
  return (logic) => {
    const answered = adapter
      .continueConversationAsync(appId, reference, (turn) => logic((activity) => turn.sendActivity(activity)))
      .catch((error: unknown) => log.error('later.failed', { activity: id, ...whereOf(error) }));
    background.add(answered);
  };
}
