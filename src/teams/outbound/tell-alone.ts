import type { TurnContext } from 'botbuilder';
import { withoutAlone } from '../../core/alone.js';
import type { Arrival } from '../../core/answer.js';
import { whereOf } from '../../core/log.js';
import type { AloneReply, Reply } from '../../core/reply.js';
import type { Clock } from '../../core/time/clock.js';
import { within } from './connector.js';
import { ConnectorError } from './connector-error.js';
import { personalChatWith } from './courier.js';
import { type Continue, deliver, type Send } from './deliver.js';
import { isRefusal, keepsTargeted, type PrivateRoad, type RoadMemory, roadsToOne } from './private-road.js';
import { afterTurn, type ProactiveParts, proactiveTurn } from './proactive-turn.js';
import { postTargeted, type Spot, updateTargeted } from './targeted.js';

export interface AloneParts extends ProactiveParts {
  readonly roads: RoadMemory;
  readonly clock: Clock;
}

/** A turn in which somebody is to be told something alone. `until`, on `performance.now()`'s clock: what it has to be over by. */
export interface AloneTurn {
  readonly context: TurnContext;
  readonly arrival: Arrival;
  /** Of the channel or chat, where it was written in one. */
  readonly thread: string | undefined;
  readonly until: number;
}

/** Takes it to whoever asked by the first road that is open, and gives which one that was. Nothing has been said to the others. */
export async function tellAlone(reply: AloneReply, turn: AloneTurn, parts: AloneParts): Promise<PrivateRoad> {
  const { place, person } = turn.arrival;
  const { roads } = parts;
  let left = withoutAlone(reply.replies);
  const facts = {
    place,
    keepsTargeted: keepsTargeted(turn.context.activity.serviceUrl),
    refused: roads.refused(place.id, person.id, parts.clock()),
  };
  for (const road of roadsToOne(facts)) {
    if (road === 'targeted') left = await byTargeted(left, turn, parts);
    else if (road === 'personal') left = (await inPersonalChat(left, turn, parts)) ? [] : left;
    else return road;
    if (left.length === 0) return road;
  }
  return 'button';
}

/** @returns what has not been sent */
async function byTargeted(
  replies: readonly Reply[],
  { context, arrival, thread }: AloneTurn,
  parts: AloneParts,
): Promise<readonly Reply[]> {
  const { roads, expand, clock, log } = parts;
  const spot: Spot = { place: arrival.place.id, thread };
  const post =
    (turn: TurnContext): Send =>
    async (shown) => {
      const id = await postTargeted(turn, spot, shown);
      if (id !== undefined) roads.shown(id, arrival.person.id, clock());
    };
  const later: Continue = (logic) => afterTurn(context, parts, (turn) => logic(post(turn)));
  // Old clients send a button as a message. Then the card that it stands on becomes the answer, as in clients that answer in place.
  let pressed = arrival.aside && arrival.via === 'submit' ? context.activity.replyToId : undefined;
  for (const [at, reply] of replies.entries()) {
    const changed = reply.kind === 'text' && reply.trouble ? undefined : pressed;
    const send = changed === undefined ? post(context) : replacing(changed, context, spot, post(context));
    if (changed !== undefined) pressed = undefined;
    try {
      await deliver([reply], { buttons: 'execute', send, expand, later });
    } catch (error) {
      if (isRefusal(error) && at === 0) roads.close('targeted', arrival.place.id, arrival.person.id, clock());
      log.warn('targeted.unreachable', { activity: arrival.id, ...whereOf(error) });
      return replies.slice(at);
    }
  }
  return [];
}

/** Changes a targeted message, or posts a new one when it is not there any more. */
const replacing =
  (message: string, context: TurnContext, spot: Spot, post: Send): Send =>
  async (shown) => {
    try {
      await updateTargeted(context, spot, message, shown);
    } catch (error) {
      if (!(error instanceof ConnectorError && error.statusCode === 404)) throw error;
      await post(shown);
    }
  };

/**
 * What a press on a targeted message was answered with is written into the message too, after the turn: the answer alone is shown only by
 * the client that it was pressed in, until that is opened anew.
 */
export function keepInTargeted(shown: Parameters<Send>[0], { context, arrival, thread }: AloneTurn, parts: AloneParts): void {
  const pressed = context.activity.replyToId;
  if (!arrival.aside || arrival.via !== 'execute' || pressed === undefined) return;
  afterTurn(context, parts, async (turn) => {
    await updateTargeted(turn, { place: arrival.place.id, thread }, pressed, shown).catch((error: unknown) => {
      // The message is gone or cannot be changed, but whoever pressed has seen the answer.
      parts.log.warn('targeted.notKept', { activity: arrival.id, ...whereOf(error) });
    });
  });
}

/** False when the personal chat with whoever asked cannot be opened. */
async function inPersonalChat(replies: readonly Reply[], { context, arrival, until }: AloneTurn, parts: AloneParts): Promise<boolean> {
  const { serviceUrl, channelId, from, recipient, conversation } = context.activity;
  const begin = personalChatWith(from, recipient, conversation.tenantId);
  const sending = parts.adapter.createConversationAsync(parts.appId, channelId, serviceUrl, '', begin, async (turn) =>
    deliver(replies, {
      buttons: 'submit',
      send: (activity) => turn.sendActivity(activity),
      expand: parts.expand,
      later: proactiveTurn(turn, parts),
    }),
  );
  // It has a client of its own, which does not know how much of this turn's time is left. What comes too late still arrives.
  const sent = sending.then(
    () => true,
    (error) => {
      if (isRefusal(error)) parts.roads.close('personal', arrival.place.id, arrival.person.id, parts.clock());
      parts.log.warn('personal.unreachable', { activity: arrival.id, ...whereOf(error) });
      return false;
    },
  );
  return (await within(until - performance.now(), sent)) ?? true;
}
