import type { Activity, ChannelAccount, ConversationParameters } from 'botbuilder';
import type { ActivityId, PersonId, PlaceId } from '../../core/ids.js';
import type { Address, Reachable } from '../../core/people/address.js';
import type { CardReply, TextReply } from '../../core/reply.js';
import type { Clock } from '../../core/time/clock.js';
import type { ExpandCard } from './cards.js';
import type { Connectors } from './connector.js';
import { ConnectorError } from './connector-error.js';
import { cardActivity, textActivity } from './deliver.js';
import { isRefusal, keepsTargeted, type RoadMemory } from './private-road.js';
import { sendTargeted } from './targeted.js';

interface Posted {
  readonly activityId?: ActivityId;
}

const statusOf = (error: unknown): number | undefined => (error instanceof ConnectorError ? error.statusCode : undefined);

/** What is kept in mind of messages that are shown to one person. */
export interface AloneRoad {
  readonly roads: RoadMemory;
  readonly clock: Clock;
}

/**
 * Teams' side of `delivery/`: one request, once, whose refusals are `ConnectorError`s. By the connector itself, not in a turn of the
 * adapter's: that would lose the ids of what is sent into a new conversation, and make a client each time.
 */
export function createCourier(connectors: Pick<Connectors, 'create'>, expand: ExpandCard, alone?: AloneRoad) {
  const conversations = async ({ serviceUrl }: Address) => (await connectors.create(serviceUrl)).conversations;

  const post = async (to: Reachable, activity: Partial<Activity>): Promise<Posted> => {
    const { id } = await (await conversations(to)).sendToConversation(to.conversation, addressed(to, activity)).catch((error: unknown) => {
      // It arrived, but what was answered cannot be read.
      if (error instanceof ConnectorError && error.code === 'unreadableAnswer') return { id: undefined };
      throw error;
    });
    return id ? { activityId: id as ActivityId } : {};
  };

  /** A card that Teams does not take is sent as text. */
  const shown = async <Result>(
    to: Reachable,
    reply: CardReply | TextReply,
    send: (activity: Partial<Activity>) => Promise<Result>,
  ): Promise<Result> => {
    if (reply.kind === 'text') return send(textActivity(reply.text));
    const card = cardActivity(reply, to.kind === 'personal' ? 'submit' : 'execute', expand);
    return send(card).catch((error: unknown) => {
      const status = statusOf(error);
      if (status !== 400 && status !== 413) throw error;
      return send(textActivity(reply.text));
    });
  };

  return {
    post: (to: Reachable, reply: CardReply | TextReply): Promise<Posted> => shown(to, reply, (activity) => post(to, activity)),

    async update(to: Reachable, activityId: ActivityId, reply: CardReply | TextReply): Promise<void> {
      const client = await conversations(to);
      await shown(to, reply, (activity) =>
        client.updateActivity(to.conversation, activityId, { ...addressed(to, activity), id: activityId }),
      );
    },

    async mention(to: Reachable, person: PersonId, text: string): Promise<Posted | undefined> {
      const name = await nameIn(to, person);
      if (name === undefined) return undefined;
      const called = `<at>${name}</at>`;
      const entity = { type: 'mention', text: called, mentioned: { id: person, name } };
      return post(to, { ...textActivity(`${called}, ${text}`), textFormat: 'xml', entities: [entity] });
    },

    async toOneIn(to: Reachable, person: PersonId, reply: CardReply | TextReply): Promise<Posted | undefined> {
      const { conversation: place, bot, tenant, serviceUrl } = to;
      if (alone === undefined || !keepsTargeted(serviceUrl)) return undefined;
      const { roads, clock } = alone;
      if (roads.refused(place, person, clock()).has('targeted')) return undefined;
      const client = await connectors.create(serviceUrl);
      const parties = { bot, person: { id: person, name: '' }, tenant };
      const send = async (activity: Partial<Activity>) => sendTargeted(client, { place, thread: undefined }, parties, activity);
      return shown(to, reply, send).then(
        (id) => {
          if (id !== undefined) roads.shown(id, person, clock());
          return {};
        },
        (error: unknown) => {
          if (!isRefusal(error)) throw error;
          roads.close('targeted', place, person, clock());
          return undefined;
        },
      );
    },

    async openPersonal(person: PersonId, way: Address): Promise<PlaceId> {
      const begin = personalChatWith({ id: person, name: '' }, way.bot, way.tenant);
      const { id } = await (await conversations(way)).createConversation(begin);
      if (!id) throw new ConnectorError('unreadableAnswer');
      return id as PlaceId;
    },
  };

  /** Asked for when it is needed, so that nobody's name is kept; undefined when Teams does not find them there. */
  async function nameIn(to: Reachable, person: PersonId): Promise<string | undefined> {
    try {
      const { name } = await (await conversations(to)).getConversationMember(to.conversation, person);
      return shownName(name ?? '');
    } catch (error) {
      const status = statusOf(error);
      if (status === 403 || status === 404) return undefined;
      throw error;
    }
  }
}

/** A name is text: nothing in it ends the mention or begins another. */
const shownName = (name: string): string => name.replace(/[<>&"]+/gu, ' ').trim() || '…';

const addressed = ({ bot, conversation }: Reachable, activity: Partial<Activity>): Partial<Activity> => ({
  ...activity,
  from: bot,
  conversation: { id: conversation } as Partial<Activity['conversation']> as Activity['conversation'],
});

/** What opens the personal chat with somebody. The SDK's types ask for an activity to begin with, Teams does not. */
export const personalChatWith = (
  person: Pick<ChannelAccount, 'id' | 'name'>,
  bot: Pick<ChannelAccount, 'id' | 'name'>,
  tenant: string | undefined,
): ConversationParameters =>
  ({
    isGroup: false,
    bot,
    members: [person],
    ...(tenant !== undefined && { tenantId: tenant, channelData: { tenant: { id: tenant } } }),
  }) as Partial<ConversationParameters> as ConversationParameters;
