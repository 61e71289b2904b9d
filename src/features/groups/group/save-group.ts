import type { ActivityId, Instant, PersonId } from '../../../core/ids.js';
import { isCoordinator, type Listed } from '../../../core/people/group.js';
import { hasPersonalNumber } from '../../../core/privacy/personal-number.js';
import type { Place } from '../../../core/request.js';
import type { Change } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { type Chosen, chosenPeople, type GroupInput, maxLetters } from './group-input.js';
import type { GroupRecord } from './group-record.js';
import { asListed, keptOf } from './members.js';
import { givenRoles } from './roles.js';

export type NotAllowed =
  | { readonly because: 'notHere' }
  | { readonly because: 'onlyCoordinators'; readonly coordinators: readonly string[] };

export type Mistake =
  | { readonly because: 'missingName' | 'tooLong' | 'personalNumber' | 'noCoordinator' | 'changedMeanwhile' }
  | Extract<Chosen, { ok: false }>;

export type Saved =
  /** `before`: as it was; the same group where nothing has changed now. */
  | { readonly as: 'saved'; readonly group: GroupRecord; readonly before: GroupRecord | undefined }
  | { readonly as: 'notAllowed'; readonly why: NotAllowed }
  | { readonly as: 'mistaken'; readonly mistake: Mistake; readonly revision: number };

/** What somebody sends in, and from where. */
export interface Save {
  readonly typed: GroupInput;
  readonly by: PersonId;
  readonly place: Place;
  readonly activity: ActivityId;
  readonly at: Instant;
  readonly roster: readonly Listed[];
  readonly timeZone: string;
  /** For a group that is new and names none. */
  readonly language: Language;
}

/** Whoever is in the place may set a group up; after that its coordinators may change it, as long as one of them is there. */
export function whyNot(before: GroupRecord | undefined, by: PersonId, roster: readonly Listed[]): NotAllowed | undefined {
  if (!roster.some(({ id }) => id === by)) return { because: 'notHere' };
  const group = before && asListed(before, roster);
  if (group === undefined || group.coordinators.length === 0 || isCoordinator(group, by)) return undefined;
  const coordinators = group.members.filter(({ id, name }) => isCoordinator(group, id) && name !== '').map(({ name }) => name);
  return { because: 'onlyCoordinators', coordinators };
}

/** Sets a group up or changes it. Whoever sets it up is a coordinator, and one there must always be. */
export function saveGroup(before: GroupRecord | undefined, save: Save): Change<GroupRecord, Saved> {
  const why = whyNot(before, save.by, save.roster);
  if (why !== undefined) return { outcome: { as: 'notAllowed', why } };
  if (before?.savedBy === save.activity) return { outcome: { as: 'saved', group: before, before } };
  const mistaken = (mistake: Mistake) => ({ outcome: { as: 'mistaken', mistake, revision: before?.revision ?? 0 } as const });

  const { typed, roster, place } = save;
  if (typed.name === '') return mistaken({ because: 'missingName' });
  if (typed.name.length > maxLetters || typed.area.length > maxLetters) return mistaken({ because: 'tooLong' });
  if (hasPersonalNumber(typed.name) || hasPersonalNumber(typed.area)) return mistaken({ because: 'personalNumber' });
  const chair = chosenPeople(typed.chair, roster);
  if (!chair.ok) return mistaken(chair);
  const representatives = chosenPeople(typed.representatives, roster);
  if (!representatives.ok) return mistaken(representatives);
  const named = chosenPeople(typed.coordinators, roster);
  if (!named.ok) return mistaken(named);
  // Whoever sets the group up, or takes over one that has nobody, becomes a coordinator without choosing themselves.
  const takesOver = before === undefined || asListed(before, roster).coordinators.length === 0;
  const coordinators = takesOver ? [...new Set([...named.people, save.by])] : named.people;
  if (coordinators.length === 0) return mistaken({ because: 'noCoordinator' });
  if (typed.seen !== undefined && typed.seen !== (before?.revision ?? 0)) return mistaken({ because: 'changedMeanwhile' });

  const withRole = new Set([...chair.people, ...representatives.people, ...coordinators]);
  const group: GroupRecord = {
    id: place.id,
    team: place.team,
    name: typed.name,
    type: typed.type,
    area: typed.area,
    language: typed.language ?? before?.language ?? save.language,
    timeZone: before?.timeZone ?? save.timeZone,
    chair: chair.people[0],
    coordinators,
    representatives: representatives.people,
    members: keptOf(roster, (person) => withRole.has(person)),
    state: 'active',
    revision: (before?.revision ?? 0) + 1,
    savedBy: save.activity,
    placeName: place.names[0] ?? before?.placeName ?? '',
    absent: [],
  };
  const told = givenRoles(before, group, save.by, save.at, `${group.revision}`);
  return { body: group, send: told, wakeAt: null, outcome: { as: 'saved', group, before } };
}
