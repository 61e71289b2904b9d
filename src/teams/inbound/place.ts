import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { ConversationId, PersonId, PlaceId, TeamId } from '../../core/ids.js';
import type { Reach } from '../../core/people/address.js';
import { type Person, type Place, type PlaceKind, placeKinds } from '../../core/request.js';

export const readPerson = (activity: Activity): Person => ({ id: activity.from.id as PersonId, name: activity.from.name ?? '' });

/** Missing parts have defaults rather than `catch`, because most messages name neither team nor channel, and catching is slow. */
const named = z
  .object({ id: z.string().optional().catch(undefined), name: z.string().default('').catch('') })
  .default({ name: '' })
  .catch({ name: '' });

const teamsData = z
  .object({ eventType: z.string().default('').catch(''), team: named, channel: named, thread: named })
  .catch({ eventType: '', team: { name: '' }, channel: { name: '' }, thread: { name: '' } });

/** What Teams says beside the activity itself: of which team, channel and thread it speaks, and what happened to them. */
export const readTeamsData = ({ channelData }: Activity) => teamsData.parse(channelData ?? {});

export function readPlace(activity: Activity): Place {
  const { id, name } = activity.conversation;
  const { team, channel } = readTeamsData(activity);
  const said = typeof name === 'string' ? name : '';
  return {
    kind: readKind(activity.conversation),
    id: id.replace(/;messageid=.*$/u, '') as PlaceId,
    conversation: id as ConversationId,
    names: [channel.name, said, team.name].filter((one) => one !== ''),
    team: team.id as TeamId | undefined,
  };
}

/** The message that the activity's thread hangs on, in a channel or a group chat; undefined outside threads. */
export function readThread(activity: Activity): string | undefined {
  const inChannel = /;messageid=(?<root>[^;]+)$/u.exec(activity.conversation.id)?.groups?.['root'];
  return inChannel ?? readTeamsData(activity).thread.id;
}

/** Teams writes `groupchat` at times. What does not say its kind is private only when nothing speaks of a group. */
function readKind({ id, conversationType, isGroup }: Activity['conversation']): PlaceKind {
  const said = String(conversationType ?? '').toLowerCase();
  const group = isGroup === true || id.startsWith('19:');
  return placeKinds.find((kind) => kind.toLowerCase() === said) ?? (group || said !== '' ? 'groupChat' : 'personal');
}

export const isInPersonalChat = ({ conversation }: Activity): boolean => readKind(conversation) === 'personal';

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
    isAct: type !== 'conversationUpdate' && type !== 'installationUpdate',
    removed: isRemoval(activity),
  };
}

/** An upgrade takes the old version away first: `remove-upgrade`. */
function isRemoval({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return String(action).toLowerCase() === 'remove';
  return type === 'conversationUpdate' && (membersRemoved ?? []).some(({ id }) => id === recipient.id);
}
