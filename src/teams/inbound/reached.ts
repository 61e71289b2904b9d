import type { Activity } from 'botbuilder';
import type { PersonId } from '../../core/ids.js';
import type { Reach } from '../../core/people/address.js';
import { readPlace } from './arrival.js';

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
    ...(typeof tenant === 'string' ? { tenant } : {}),
    bot: { id: recipient.id, name: recipient.name ?? '' },
    ...(isRemoval(activity) ? { removed: true } : {}),
  };
}

/** An upgrade takes the old version away first: `remove-upgrade`. */
function isRemoval({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return String(action).toLowerCase() === 'remove';
  return type === 'conversationUpdate' && (membersRemoved ?? []).some(({ id }) => id === recipient.id);
}
