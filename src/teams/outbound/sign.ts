import type { TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { PlaceId } from '../../core/ids.js';
import type { Sign } from '../../core/reply.js';

const put = {
  httpMethod: 'PUT',
  path: 'v3/conversations/{conversationId}/activities/{activityId}/reactions/{sign}',
  responses: {},
};

/** Puts a sign on the message that the turn answers, which no call of the SDK's does. Rejects where Teams does not take it. */
export async function putSign(turn: TurnContext, place: PlaceId, sign: Sign): Promise<void> {
  const client = turn.turnState.get<ConnectorClient>(turn.adapter.ConnectorClientKey);
  const values = { conversationId: place, activityId: turn.activity.id, sign };
  await client.sendOperationRequest(values, put as unknown as Parameters<ConnectorClient['sendOperationRequest']>[1]);
}
