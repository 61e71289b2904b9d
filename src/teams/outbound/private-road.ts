import { LRUCache } from 'lru-cache';
import type { ActivityId, Instant, PersonId, PlaceId } from '../../core/ids.js';
import type { Place } from '../../core/request.js';
import { ConnectorError } from './connector-error.js';

/**
 * How something reaches one person who asked for it. `here`: nobody else reads where they asked. `targeted`: a message in the channel or
 * chat that is shown to them only. `personal`: their personal chat with Lotsen. `button`: in a dialog, behind a button that tells nothing.
 */
export type PrivateRoad = 'here' | 'targeted' | 'personal' | 'button';

export interface RoadFacts {
  readonly place: Pick<Place, 'kind'>;
  /** Whether the service keeps a targeted message from the others; one that knows of none shows it to everybody. */
  readonly keepsTargeted: boolean;
  /** What Teams has lately refused there. */
  readonly refused: ReadonlySet<PrivateRoad>;
}

/** The roads to one person, in the order in which they are tried. The last one is always open. */
export function roadsToOne({ place, keepsTargeted, refused }: RoadFacts): readonly PrivateRoad[] {
  if (place.kind === 'personal') return ['here'];
  const roads: readonly PrivateRoad[] = keepsTargeted ? ['targeted', 'personal', 'button'] : ['personal', 'button'];
  return roads.filter((road) => road === 'button' || !refused.has(road));
}

/**
 * The Agents Playground answers 201 to a targeted message, and then shows it to everybody in its channel: it reads nothing of what makes
 * it one. It is known by the address of its connector.
 */
export const keepsTargeted = (serviceUrl: string): boolean =>
  !URL.canParse(serviceUrl) || !new URL(serviceUrl).pathname.startsWith('/_connector');

/** Whether Teams will refuse it next time too. A road that is only slow or busy just now is not closed. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ConnectorError && error.statusCode !== undefined && [400, 401, 403, 404, 405, 501].includes(error.statusCode);

/** Milliseconds that a road is taken for closed, and that a targeted message is there: Teams takes it away after a day. */
const closedFor = 3_600_000;
const shownFor = 24 * 3_600_000;

/**
 * How many are remembered. What is forgotten does little harm: a closed road is tried once more, and a button is answered like any other.
 */
const maxKept = 5_000;

export interface RoadMemory {
  /** What was lately refused in a place, or to a person. */
  readonly refused: (place: PlaceId, person: PersonId, now: Instant) => ReadonlySet<PrivateRoad>;
  readonly close: (road: PrivateRoad, place: PlaceId, person: PersonId, now: Instant) => void;
  /** Lotsen was added, or somebody wrote in their personal chat: what was closed is tried again. */
  readonly reopen: (id: PlaceId | PersonId) => void;
  readonly shown: (message: ActivityId, to: PersonId, now: Instant) => void;
  /** Whether it is a targeted message to that person that is still there. */
  readonly isShownTo: (message: ActivityId, person: PersonId, now: Instant) => boolean;
}

/** In memory only: after a start each closed road is found closed once more. */
export function createRoadMemory(): RoadMemory {
  const closed = new LRUCache<PlaceId | PersonId, number>({ max: maxKept });
  const targeted = new LRUCache<ActivityId, { readonly person: PersonId; readonly until: number }>({ max: maxKept });
  const isClosed = (id: PlaceId | PersonId, now: Instant): boolean => (closed.get(id) ?? 0) > Date.parse(now);
  return {
    refused: (place, person, now) => {
      const roads = new Set<PrivateRoad>();
      if (isClosed(place, now)) roads.add('targeted');
      if (isClosed(person, now)) roads.add('personal');
      return roads;
    },
    close: (road, place, person, now) => void closed.set(road === 'targeted' ? place : person, Date.parse(now) + closedFor),
    reopen: (id) => void closed.delete(id),
    shown: (message, person, now) => void targeted.set(message, { person, until: Date.parse(now) + shownFor }),
    isShownTo: (message, person, now) => {
      const known = targeted.get(message);
      return known !== undefined && known.person === person && known.until > Date.parse(now);
    },
  };
}
