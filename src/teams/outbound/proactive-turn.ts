import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type ConversationReference, TurnContext } from 'botbuilder';
import type { BackgroundWork } from '../../core/background-work.js';
import { type Log, whereOf } from '../../core/log.js';
import type { ExpandCard } from './cards.js';
import type { Continue } from './deliver.js';

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

/** Does something in a turn of its own in the same conversation, once the present one has been answered. */
export function afterTurn(
  context: TurnContext,
  { adapter, appId, log, background }: ProactiveParts,
  logic: (turn: TurnContext) => Promise<void>,
): void {
  const reference = TurnContext.getConversationReference(context.activity) as ConversationReference;
  const { id } = context.activity;
  const done = adapter
    .continueConversationAsync(appId, reference, logic)
    .catch((error: unknown) => log.error('later.failed', { activity: id, ...whereOf(error) }));
  background.add(done);
}

/** For what is ready only after the present turn has been answered. */
export const proactiveTurn =
  (context: TurnContext, parts: ProactiveParts): Continue =>
  (logic) =>
    afterTurn(context, parts, (turn) => logic((activity) => turn.sendActivity(activity)));
