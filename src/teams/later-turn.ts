import { type ConversationReference, TurnContext } from 'botbuilder';
import type { BotParts } from './bot.js';
import type { Continue } from './deliver.js';
import { whereOf } from './where-of.js';

/** A turn of its own in the same conversation, for what is ready only after the present one has been answered. */
export function laterTurn(context: TurnContext, { adapter, appId, log }: BotParts): Continue {
  const reference = TurnContext.getConversationReference(context.activity) as ConversationReference;
  const { id } = context.activity;
  return async (logic) => {
    try {
      await adapter.continueConversationAsync(appId, reference, async (turn) => logic((activity) => turn.sendActivity(activity)));
    } catch (error) {
      log.error('later.failed', { activity: id, ...whereOf(error) });
    }
  };
}
