import type { PersonId } from '../../../core/ids.js';
import type { GroupsKnown, StillHas } from '../../../core/known.js';
import { type AskPlace, type Group, isMember, leads, type Roster } from '../../../core/people/group.js';
import { changeIfThere } from '../../../core/store/if-there.js';
import type { Store } from '../../../core/store/store.js';
import { groupKind } from '../group/group-record.js';
import { asListed } from '../group/members.js';
import { givenRoles } from '../group/roles.js';

/** Milliseconds that a roster may be old when somebody acts: a card pressed ten times asks Teams once. */
const oldestForActs = 5 * 60_000;

/** The same when something confidential is about to be sent: long enough for all the cards of one hand-over. */
const oldestForSending = 30_000;

interface CheckParts {
  readonly store: Store;
  readonly askPlace: AskPlace;
  readonly at: GroupsKnown['at'];
  readonly of: GroupsKnown['of'];
}

/** Whoever is in a place is on the list themselves, so an empty list is a fault of Teams', and nobody loses a role because of it. */
const listedIn = (roster: Roster) => (roster.ok && roster.members.length > 0 ? roster.members : undefined);

/** A group as Teams has it. Where Teams does not tell, or does not answer whoever is waiting, what Lotsen knows holds. */
export function checkedGroups({ store, askPlace, at, of }: CheckParts): GroupsKnown['checked'] {
  const asTeamsHasIt = async (group: Group): Promise<Group> => {
    const listed = listedIn((await askPlace(group.id, oldestForActs)).roster);
    const record = listed && (await store.get(groupKind, group.id));
    return record === undefined || listed === undefined ? group : asListed(record, listed);
  };
  return {
    at: async (place) => {
      const group = await at(place);
      return group?.state === 'active' ? asTeamsHasIt(group) : group;
    },
    of: async (person) => (await Promise.all((await of(person)).map(asTeamsHasIt))).filter((group) => isMember(group, person)),
  };
}

const leadsIn = (group: Group | undefined, person: PersonId): boolean => group !== undefined && leads(group, person);

/** Nobody is waiting, so if Teams does not answer it is asked again later. It stores who has left, and tells whoever has their role now. */
export function stillHasPart({ store, askPlace, at }: CheckParts): StillHas {
  return async (person, { place, as }) => {
    const { roster, at: askedAt } = await askPlace(place, oldestForSending);
    if (!roster.ok && roster.because === 'unreachable') return 'unknown';
    const listed = listedIn(roster);
    if (roster.ok && listed === undefined) return 'unknown';
    if (listed !== undefined) {
      await changeIfThere(store, groupKind, place, (group) => {
        const body = asListed(group, listed);
        if (group.state === 'gone' || body === group) return {};
        return { body, send: givenRoles(group, body, undefined, askedAt, `checked ${askedAt}`) };
      });
    }
    const isThere = listed === undefined || listed.some(({ id }) => id === person);
    return isThere && (as === 'there' || leadsIn(await at(place), person)) ? 'yes' : 'no';
  };
}
