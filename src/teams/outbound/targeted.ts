import type { Activity, TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod/v4';
import type { ActivityId } from '../../core/ids.js';
import { readPlace, readTeamsData } from '../inbound/place.js';

/** No call of the SDK's knows of targeted messages; its client sends any operation that is described like this. */
const operation = (httpMethod: 'POST' | 'PUT', path: string) => ({
  httpMethod,
  path,
  queryParameters: [{ parameterPath: 'isTargetedActivity', mapper: { serializedName: 'isTargetedActivity' } }],
  requestBody: { parameterPath: 'activity' },
  responses: {},
});

const inConversation = 'v3/conversations/{conversationId}/activities';
const atActivity = `${inConversation}/{activityId}`;

const posted = z.object({ id: z.string().min(1) });

function request(turn: TurnContext, to: Activity, method: 'POST' | 'PUT', activityId: string | undefined, activity: object) {
  const client = turn.turnState.get<ConnectorClient>(turn.adapter.ConnectorClientKey);
  const values = { conversationId: readPlace(to).id, activityId, activity, isTargetedActivity: true };
  const described = operation(method, activityId === undefined ? inConversation : atActivity);
  return client.sendOperationRequest(values, described as unknown as Parameters<ConnectorClient['sendOperationRequest']>[1]);
}

/** The message that the thread of an activity hangs on, in a channel or a group chat; undefined outside threads. */
function rootOf(activity: Activity): string | undefined {
  const inChannel = /;messageid=(?<root>[^;]+)$/u.exec(activity.conversation.id)?.groups?.['root'];
  return inChannel ?? readTeamsData(activity).thread.id;
}

/**
 * Shows something to whoever sent an activity, and to nobody else, where that came from: in its thread, where it has one.
 * @param turn whose client sends it
 * @returns the id of the message, where Teams gives one
 */
export async function postTargeted(turn: TurnContext, to: Activity, shown: Partial<Activity>): Promise<ActivityId | undefined> {
  const { from, recipient: bot, conversation } = to;
  const root = rootOf(to);
  const recipient = { id: from.id, name: from.name ?? '', isTargeted: true };
  // Teams takes no sender and no conversation in a thread: the address says both.
  const where = root === undefined ? { from: bot, conversation: { id: readPlace(to).id, tenantId: conversation.tenantId } } : {};
  const answered = await request(turn, to, 'POST', root, { ...shown, ...where, recipient });
  return posted.safeParse(answered).data?.id as ActivityId | undefined;
}

/** Teams wants no recipient here: the message has its own. Rejects with 404 when the message is gone, which it is after 24 hours. */
export async function updateTargeted(turn: TurnContext, to: Activity, message: string, shown: Partial<Activity>): Promise<void> {
  await request(turn, to, 'PUT', message, { ...shown, id: message });
}
