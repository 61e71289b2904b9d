import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { ActivityId, Instant, PersonId, PlaceId, TeamId } from '../../core/ids.js';
import type { Absence, Happening, Scope } from '../../core/people/happening.js';
import type { Place } from '../../core/request.js';
import { instant } from '../../core/time/clock.js';
import type { Origin } from './place.js';

/** By `eventType` in lower case: Teams itself writes `teamrestored` at times. */
const comingAndGoing: Readonly<Record<string, readonly ['gone' | 'back', Absence]>> = {
  channeldeleted: ['gone', 'channelDeleted'],
  channelrestored: ['back', 'channelDeleted'],
  teamdeleted: ['gone', 'teamDeleted'],
  teamharddeleted: ['gone', 'teamDeleted'],
  teamrestored: ['back', 'teamDeleted'],
  teamarchived: ['gone', 'teamArchived'],
  teamunarchived: ['back', 'teamArchived'],
};

/** Teams' pages and its SDKs spell it in both ways. */
const meetingData = z.object({ EndTime: z.unknown(), endTime: z.unknown() }).partial().catch({});

/** When a call ended, as Teams says; else when it was told. Never later than that. */
function endOf(value: unknown, now: Instant): Instant {
  const { EndTime, endTime } = meetingData.parse(value ?? {});
  const said = [EndTime, endTime].find((one): one is string => typeof one === 'string' && !Number.isNaN(Date.parse(one)));
  const ended = said === undefined ? now : instant(new Date(said));
  return ended < now ? ended : now;
}

/** Teams tells of a channel in the team's General channel. */
const placeOf = ({ place, told: { channel } }: Origin): Place =>
  channel.id === undefined ? place : { ...place, id: channel.id as PlaceId };

/** What Teams tells of a channel or group chat without anybody asking; undefined for what Lotsen has no use for. */
export function readHappening(activity: Activity, origin: Origin, now: Instant): Happening | undefined {
  const told = { id: (activity.id ?? `${activity.conversation.id} ${now}`) as ActivityId, at: now, place: placeOf(origin) };
  const { place } = told;
  if (place.kind === 'personal') return undefined;
  const { eventType, team, channel } = origin.told;
  const event = eventType.toLowerCase();
  const inChannel: Scope = { place: (channel.id ?? place.id) as PlaceId };
  const inTeam: Scope = team.id === undefined ? { place: place.id } : { team: team.id as TeamId };

  if (activity.type === 'installationUpdate') {
    const action = String(activity.action ?? '').toLowerCase();
    if (action === 'add') return { ...told, kind: 'added' };
    return action === 'remove' ? { ...told, kind: 'gone', scope: inTeam, because: 'lotsenRemoved' } : undefined;
  }
  if (activity.type === 'event') {
    const isEnd = String(activity.name ?? '').toLowerCase() === 'application/vnd.microsoft.meetingend';
    return isEnd ? { ...told, kind: 'meetingEnded', endedAt: endOf(activity.value, now) } : undefined;
  }
  if (activity.type !== 'conversationUpdate') return undefined;

  const known = Object.hasOwn(comingAndGoing, event) ? comingAndGoing[event] : undefined;
  if (known !== undefined) {
    const [kind, because] = known;
    return { ...told, kind, because, scope: because === 'channelDeleted' ? inChannel : inTeam };
  }
  if (event === 'channelrenamed')
    return channel.name === '' ? undefined : { ...told, kind: 'renamed', scope: inChannel, name: channel.name };
  if (event === 'teamrenamed') return team.name === '' ? undefined : { ...told, kind: 'renamed', scope: inTeam, name: team.name };

  // Only shared and private channels have members of their own; the others have the team's.
  const scope = event.startsWith('channelmember') ? inChannel : inTeam;
  const { membersAdded: added = [], membersRemoved: removed = [], recipient } = activity;
  if (added.some(({ id }) => id === recipient.id)) return { ...told, kind: 'added' };
  if (removed.some(({ id }) => id === recipient.id)) return { ...told, kind: 'gone', scope, because: 'lotsenRemoved' };
  if (added.length > 0) {
    return { ...told, kind: 'joined', scope, people: added.map(({ id, name }) => ({ id: id as PersonId, name: name ?? '' })) };
  }
  return removed.length > 0 ? { ...told, kind: 'left', scope, people: removed.map(({ id }) => id as PersonId) } : undefined;
}
