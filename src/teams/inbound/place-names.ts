import type { TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod/v4';
import type { PlaceId } from '../../core/ids.js';
import type { Place } from '../../core/request.js';
import { within } from '../outbound/connector.js';

/** The place with its names, as far as they are known or can be had in time. */
export type NamePlace = (place: Place, context: TurnContext) => Promise<Place>;

/** As long as an answer may wait for the name of where it is given, in milliseconds. */
const patience = 1500;

/** After this long, in milliseconds, what could not be had is asked for again. */
const askAgain = 5 * 60_000;

/** More channels than this are not kept in mind; the oldest is asked for again. */
const maxKept = 5000;

interface Asked {
  readonly names: Promise<readonly string[] | undefined>;
  readonly at: number;
}

/**
 * Teams names a channel and its team when Lotsen is added or the channel renamed, but not in messages: there they are asked for,
 * once, and kept in mind. What they are called is only a hint at what an abbreviation means there, so an answer never fails for it.
 * @param clock milliseconds that only go forward
 */
export function placeNames(clock: () => number): NamePlace {
  const known = new Map<PlaceId, Asked>();
  const keep = (id: PlaceId, names: Asked['names']) => {
    const [oldest] = known.keys();
    if (oldest !== undefined && !known.has(id) && known.size >= maxKept) known.delete(oldest);
    known.set(id, { names, at: clock() });
  };
  return async (place, context) => {
    if (place.kind !== 'channel') return place;
    if (place.names.length > 0) {
      keep(place.id, Promise.resolve(place.names));
      return place;
    }
    const before = known.get(place.id);
    const failed = before !== undefined && clock() - before.at >= askAgain && (await within(0, before.names)) === undefined;
    if (before === undefined || failed) keep(place.id, askTeams(place.id, context));
    const names = await within(patience, known.get(place.id)?.names ?? Promise.resolve(undefined));
    return names === undefined ? place : { ...place, names };
  };
}

const team = z.object({ team: z.object({ id: z.string() }) });
const channels = z.object({ conversations: z.array(z.object({ id: z.string(), name: z.string().nullish() })) });
const details = z.object({ name: z.string().nullish() });

/** Through the turn's own client: `TeamsInfo` makes clients of its own, which wait for ever and try again unasked. */
async function askTeams(id: PlaceId, context: TurnContext): Promise<readonly string[] | undefined> {
  const client = context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey);
  const get = (path: string, teamId: string) =>
    client.sendOperationRequest({ teamId }, { httpMethod: 'GET', path, responses: {} } as unknown as Parameters<
      ConnectorClient['sendOperationRequest']
    >[1]);
  try {
    const { id: teamId } = team.parse(context.activity.channelData).team;
    const [listed, described] = await Promise.all([get('v3/teams/{teamId}/conversations', teamId), get('v3/teams/{teamId}', teamId)]);
    // The General channel has the team's id and no name of its own.
    const channel = channels.parse(listed).conversations.find((one) => one.id === id);
    return [channel?.name, details.parse(described).name].filter((name) => typeof name === 'string' && name !== '') as string[];
  } catch {
    return undefined;
  }
}
