import type { Instant, PlaceId } from '../ids.js';
import type { Clock } from '../time/clock.js';
import type { AskPlace, Roster } from './group.js';

/** Milliseconds that a place whose question failed is not asked again, so that not everybody has to wait for the same failure. */
const restAfterFailure = 60_000;

/** Places whose rosters are remembered at a time. */
const maxPlaces = 1_000;

/** Remembers for a while what Teams answered, in memory only; those who ask for the same place at the same time share one question. */
export function recentRosters(ask: (place: PlaceId) => Promise<Roster>, clock: Clock): AskPlace {
  const asked = new Map<PlaceId, { readonly at: Instant; roster: Promise<Roster>; failed: boolean }>();
  return async (place, notOlderThan) => {
    const at = clock();
    const known = asked.get(place);
    const age = known === undefined ? Number.POSITIVE_INFINITY : Date.parse(at) - Date.parse(known.at);
    // An age below zero means that the clock was set back; then the answer's age is unknown.
    if (known !== undefined && age >= 0 && age <= (known.failed ? restAfterFailure : notOlderThan)) {
      return { roster: await known.roster, at: known.at };
    }
    const roster = ask(place).catch((): Roster => ({ ok: false, because: 'unreachable' }));
    const entry = { at, roster, failed: false };
    asked.delete(place);
    asked.set(place, entry);
    const [oldest] = asked.keys();
    if (oldest !== undefined && asked.size > maxPlaces) asked.delete(oldest);
    entry.failed = !(await roster).ok;
    return { roster: await roster, at };
  };
}
