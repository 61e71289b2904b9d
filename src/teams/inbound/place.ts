import type { Activity } from 'botbuilder';
import type { ConversationId, PersonId, PlaceId, TeamId } from '../../core/ids.js';
import type { Reach } from '../../core/people/address.js';
import { type Person, type Place, type PlaceKind, placeKinds } from '../../core/request.js';

export const readPerson = (activity: Activity): Person => ({ id: activity.from.id as PersonId, name: activity.from.name ?? '' });

/** By hand: most messages name neither team nor channel, and a schema that falls back builds an error each time, several in a turn. */
function readPart(data: unknown, part: 'team' | 'channel'): { readonly id: string | undefined; readonly name: string } {
  const found: unknown = data instanceof Object ? Reflect.get(data, part) : undefined;
  const { id, name }: { id?: unknown; name?: unknown } = found instanceof Object ? found : {};
  return { id: typeof id === 'string' ? id : undefined, name: typeof name === 'string' ? name : '' };
}

export function readPlace(activity: Activity): Place {
  const { id, name } = activity.conversation;
  const [team, channel] = [readPart(activity.channelData, 'team'), readPart(activity.channelData, 'channel')];
  const said = typeof name === 'string' ? name : '';
  return {
    kind: readKind(activity.conversation),
    id: id.replace(/;messageid=.*$/u, '') as PlaceId,
    conversation: id as ConversationId,
    names: [channel.name, said, team.name].filter((one) => one !== ''),
    team: team.id as TeamId | undefined,
  };
}

/** Teams writes `groupchat` at times. What does not say its kind is private only when nothing speaks of a group. */
function readKind({ id, conversationType, isGroup }: Activity['conversation']): PlaceKind {
  const said = String(conversationType ?? '').toLowerCase();
  const group = isGroup === true || id.startsWith('19:');
  return placeKinds.find((kind) => kind.toLowerCase() === said) ?? (group || said !== '' ? 'groupChat' : 'personal');
}

/** How the activity's place or sender is reached from now on; undefined for what comes from where Lotsen need not be a member. */
export function readReach(activity: Activity): Reach | undefined {
  const { type, from, recipient, conversation, serviceUrl, channelData } = activity;
  // Whoever has the app can use the message extension in any chat.
  if (type === 'invoke' && String(activity.name).startsWith('composeExtension/')) return undefined;
  const place = readPlace(activity);
  if (place.kind === 'personal' && from.id === recipient.id) return undefined;
  const tenant = conversation.tenantId ?? channelData?.tenant?.id;
  return {
    place: { kind: place.kind, id: place.id },
    person: from.id as PersonId,
    serviceUrl,
    tenant: typeof tenant === 'string' ? tenant : undefined,
    bot: { id: recipient.id, name: recipient.name ?? '' },
    removed: isRemoval(activity),
  };
}

/** An upgrade takes the old version away first: `remove-upgrade`. */
function isRemoval({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return String(action).toLowerCase() === 'remove';
  return type === 'conversationUpdate' && (membersRemoved ?? []).some(({ id }) => id === recipient.id);
}
