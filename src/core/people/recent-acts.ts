import type { Instant, PersonId, PlaceId } from '../ids.js';
import type { Reply } from '../reply.js';
import type { Request } from '../request.js';

/** Minutes that what somebody did is undone by a word. */
const undoMinutes = 10;

/** As many of one person's, and of all: nobody undoes more, and it is in memory only. */
const maxActs = 10;
const maxPeople = 5000;

/** Something that somebody did under their own name. What is done without name is never kept here, not even for a minute. */
interface Act {
  readonly person: PersonId;
  /** Where: it is undone there only, so that nobody reads elsewhere what they were not to read. */
  readonly place: PlaceId;
  readonly at: Instant;
  readonly undo: (request: Request) => Promise<Reply>;
}

export interface RecentActs {
  readonly did: (act: Act) => void;
  /** The latest that can still be undone; it is gone from the list then. */
  readonly take: (request: Pick<Request, 'person' | 'place' | 'at'>) => Act | undefined;
}

const isRecent = ({ at }: Act, now: Instant): boolean => Date.parse(now) - Date.parse(at) < undoMinutes * 60_000;

/** A list in memory: what is not undone within minutes is not undone by a word any more, and another process need not know of it. */
export function recentActs(): RecentActs {
  const actsOf = new Map<PersonId, readonly Act[]>();
  const recent = (person: PersonId, now: Instant): readonly Act[] => (actsOf.get(person) ?? []).filter((act) => isRecent(act, now));
  const keep = (person: PersonId, acts: readonly Act[]): void => {
    actsOf.delete(person);
    if (acts.length > 0) actsOf.set(person, acts.slice(-maxActs));
    const [oldest] = actsOf.keys();
    if (actsOf.size > maxPeople && oldest !== undefined) actsOf.delete(oldest);
  };
  return {
    did: (act) => keep(act.person, [...recent(act.person, act.at), act]),
    take: ({ person, place, at }) => {
      const acts = recent(person.id, at);
      const found = acts.findLast((act) => act.place === place.id);
      keep(
        person.id,
        acts.filter((act) => act !== found),
      );
      return found;
    },
  };
}
