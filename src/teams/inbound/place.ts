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

/** Where an activity comes from: read once for each, and what asks or tells something in it is read with it. */
export interface Origin {
  readonly place: Place;
  /** The message that its thread hangs on, in a channel or a group chat; undefined outside threads. */
  readonly thread: string | undefined;
  /** What Teams says beside the activity itself: of which team and channel it speaks, and what happened to them. */
  readonly told: Pick<z.output<typeof teamsData>, 'eventType' | 'team' | 'channel'>;
}

export function readOrigin({ conversation, channelData }: Activity): Origin {
  const { id, name } = conversation;
  const told = teamsData.parse(channelData ?? {});
  const said = typeof name === 'string' ? name : '';
  const place: Place = {
    kind: readKind(conversation),
    id: id.replace(/;messageid=.*$/u, '') as PlaceId,
    conversation: id as ConversationId,
    names: [told.channel.name, said, told.team.name].filter((one) => one !== ''),
    team: told.team.id as TeamId | undefined,
  };
  return { place, thread: /;messageid=(?<root>[^;]+)$/u.exec(id)?.groups?.['root'] ?? told.thread.id, told };
}

/** Teams writes `groupchat` at times. What does not say its kind is private only when nothing speaks of a group. */
function readKind({ id, conversationType, isGroup }: Activity['conversation']): PlaceKind {
  const said = String(conversationType ?? '').toLowerCase();
  const group = isGroup === true || id.startsWith('19:');
  return placeKinds.find((kind) => kind.toLowerCase() === said) ?? (group || said !== '' ? 'groupChat' : 'personal');
}

/** How the activity's place or sender is reached from now on; undefined for what comes from where Lotsen need not be a member. */
export function readReach(activity: Activity, { place }: Origin): Reach | undefined {
  const { type, from, recipient, conversation, serviceUrl, channelData } = activity;
  // Whoever has the app can use the message extension in any chat.
  if (type === 'invoke' && String(activity.name).startsWith('composeExtension/')) return undefined;
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
