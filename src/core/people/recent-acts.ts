import type { Instant, PersonId, PlaceId } from '../ids.js';
import type { Reply } from '../reply.js';
import type { Request } from '../request.js';

/** Minutes that what somebody did is undone by a word. */
const undoMinutes = 10;

/** So many acts are kept of one person, and of everybody together: nobody undoes more, and they are in memory only. */
const maxActs = 10;
const maxPeople = 5000;

/**
 * Something that somebody did under their own name and can undo by a word. What is done without a name is not kept here even for a minute.
 */
interface Act {
  readonly person: PersonId;
  /** The place where it was done. It can be undone there only, because the answer tells what it was and other places have other readers. */
  readonly place: PlaceId;
  readonly at: Instant;
  readonly undo: (request: Request) => Promise<Reply>;
}

export interface RecentActs {
  readonly did: (act: Act) => void;
  /** Gives the latest act that can still be undone, and removes it from the list. */
  readonly take: (request: Pick<Request, 'person' | 'place' | 'at'>) => Act | undefined;
}

const isRecent = ({ at }: Act, now: Instant): boolean => Date.parse(now) - Date.parse(at) < undoMinutes * 60_000;

/** The list is in memory only: acts are undone by a word for some minutes, and after a restart that is over. */
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
