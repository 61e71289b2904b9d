import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { PlaceId } from '../core/ids.js';
import type { Place } from '../core/request.js';
import { within } from './within.js';

/** The place with its names, as far as they are known or can be had in time. */
export type NamePlace = (place: Place, context: TurnContext) => Promise<Place>;

/** As long as an answer may wait for the name of where it is given, in milliseconds. */
const patience = 1500;

/** More channels than this are not kept in mind; the oldest is asked for again. */
const mostKept = 5000;

/**
 * Teams names a channel and its team when Lotsen is added or the channel renamed, but not in messages: there they are asked for,
 * once, and kept in mind. What they are called is only a hint at what an abbreviation means there, so an answer never fails for it.
 */
export function placeNames(): NamePlace {
  const known = new Map<PlaceId, readonly string[]>();
  const keep = (id: PlaceId, names: readonly string[]) => {
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= mostKept) known.delete(oldest);
    known.set(id, names);
  };
  return async (place, context) => {
    if (place.kind !== 'channel') return place;
    if (place.names.length > 0) {
      keep(place.id, place.names);
      return place;
    }
    const names = known.get(place.id) ?? (await within(patience, askTeams(place.id, context)));
    if (names === undefined) return place;
    keep(place.id, names);
    return { ...place, names };
  };
}

async function askTeams(id: PlaceId, context: TurnContext): Promise<readonly string[] | undefined> {
  try {
    const [channels, team] = await Promise.all([TeamsInfo.getTeamChannels(context), TeamsInfo.getTeamDetails(context)]);
    // The General channel has the team's id and no name of its own.
    return [channels.find((channel) => channel.id === id)?.name, team.name].filter(
      (name) => typeof name === 'string' && name !== '',
    ) as string[];
  } catch {
    return undefined;
  }
}
