import { z } from 'zod/v4';
import type { Instant, PlaceId, TeamId } from '../../../core/ids.js';
import { stored } from '../../../core/read.js';
import type { Place } from '../../../core/request.js';
import { outgoing } from '../../../core/store/outgoing.js';
import type { Change, DocumentKind } from '../../../core/store/store.js';
import { groupKey } from '../group/group-document.js';

/** That Lotsen has introduced itself in a place, so that it does so once until it is removed. */
export interface Greeting {
  readonly team?: TeamId;
}

const greeting = z.object({ team: stored<TeamId>().optional() });

export const greetingKind: DocumentKind<Greeting> = {
  name: 'greeting',
  personal: [],
  erasedBy: { wakeOf: 'group' },
  schema: 1,
  lift: (body) => greeting.parse(body),
  keys: ({ team }) => (team === undefined ? [] : [groupKey.team(team)]),
};

/** Teams tells of a channel in another one at times: what is known to take messages is where it told so. */
const toldIn = ({ conversation }: Place): PlaceId => conversation.replace(/;messageid=.*$/u, '') as string as PlaceId;

/**
 * Teams tells twice that Lotsen was added, and the Playground again whenever a page is loaded. The introduction is sent like everything
 * that must not be lost, at once: somebody has just asked for it. `silently`: in a place with too many people to disturb.
 */
export function greet(before: Greeting | undefined, place: Place, at: Instant, silently: boolean): Change<Greeting, void> {
  if (before !== undefined) return { outcome: undefined };
  const { team } = place;
  const message = { recipient: { to: 'place', place: toldIn(place) }, show: 'groups.intro', about: { place: place.id } } as const;
  return { body: team === undefined ? {} : { team }, send: silently ? [] : [outgoing('intro', at, message)], outcome: undefined };
}
