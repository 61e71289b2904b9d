import type { Activity, ChannelAccount, TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod/v4';
import type { ActivityId, PlaceId } from '../../core/ids.js';

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

/** Where a targeted message is shown: in a channel or chat, and in a thread of it, named by the message that it hangs on. */
export interface Spot {
  readonly place: PlaceId;
  readonly thread: string | undefined;
}

type Sender = Pick<ConnectorClient, 'sendOperationRequest'>;

const senderOf = (turn: TurnContext): Sender => turn.turnState.get<ConnectorClient>(turn.adapter.ConnectorClientKey);

function request(client: Sender, { place }: Spot, method: 'POST' | 'PUT', activityId: string | undefined, activity: object) {
  const values = { conversationId: place, activityId, activity, isTargetedActivity: true };
  const described = operation(method, activityId === undefined ? inConversation : atActivity);
  return client.sendOperationRequest(values, described as unknown as Parameters<ConnectorClient['sendOperationRequest']>[1]);
}

export interface Parties {
  readonly bot: Pick<ChannelAccount, 'id' | 'name'>;
  readonly person: Pick<ChannelAccount, 'id' | 'name'>;
  readonly tenant: string | undefined;
}

/**
 * Shows something to one person, and to nobody else.
 * @returns the id of the message, where Teams gives one
 */
export async function sendTargeted(
  client: Sender,
  spot: Spot,
  { bot, person, tenant }: Parties,
  shown: Partial<Activity>,
): Promise<ActivityId | undefined> {
  const recipient = { id: person.id, name: person.name ?? '', isTargeted: true };
  // Teams takes no sender and no conversation in a thread: the address says both.
  const where = spot.thread === undefined ? { from: bot, conversation: { id: spot.place, tenantId: tenant } } : {};
  const answered = await request(client, spot, 'POST', spot.thread, { ...shown, ...where, recipient });
  return posted.safeParse(answered).data?.id as ActivityId | undefined;
}

/** To whoever the turn is with. */
export function postTargeted(turn: TurnContext, spot: Spot, shown: Partial<Activity>): Promise<ActivityId | undefined> {
  const { from, recipient, conversation } = turn.activity;
  return sendTargeted(senderOf(turn), spot, { bot: recipient, person: from, tenant: conversation.tenantId }, shown);
}

/** Teams wants no recipient here: the message has its own. Rejects with 404 when the message is gone, which it is after 24 hours. */
export async function updateTargeted(turn: TurnContext, spot: Spot, message: string, shown: Partial<Activity>): Promise<void> {
  await request(senderOf(turn), spot, 'PUT', message, { ...shown, id: message });
}
