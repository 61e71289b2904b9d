import type { Group } from '../../../core/people/group.js';
import type { PersonId, PlaceId } from '../../../core/people/ids.js';
import type { Handlers, Place } from '../../../core/request.js';
import type { Store } from '../../../core/store/store.js';
import type { Language } from '../../../texts/language.js';
import { groupKey, groupKind } from './group-document.js';

/** The group that was set up in a place, gone or not. */
export const groupIn =
  (store: Store) =>
  (place: PlaceId): Promise<Group | undefined> =>
    store.get(groupKind, place);

/** The groups that a person is in, but those that are gone. */
export const groupsOf =
  (store: Store) =>
  async (person: PersonId): Promise<readonly Group[]> =>
    (await store.find(groupKind, groupKey.person(person))).map(({ body }) => body).filter(({ state }) => state === 'active');

/** The language that the group in the place has chosen. */
export const placeLanguage =
  (store: Store) =>
  async (place: Place): Promise<Language | undefined> =>
    place.kind === 'personal' ? undefined : (await groupIn(store)(place.id))?.language;

/** What a place is called, the group's own words first: hints at what an abbreviation means there, and which group it is. */
export const placeNames =
  (store: Store) =>
  async (place: Place): Promise<readonly string[]> => {
    const group = place.kind === 'personal' ? undefined : await groupIn(store)(place.id);
    if (group === undefined) return place.names;
    const kind = group.type === 'other' ? '' : group.type.toUpperCase();
    const name = group.name.split(/[^\p{L}\p{N}]+/u).includes(kind) ? group.name : `${kind} ${group.name}`.trim();
    return [...new Set([name, group.area, ...place.names])].filter((one) => one !== '');
  };

/** The handlers, told of a place by the names that its group has given it too. */
export const namingGroups = (store: Store, handlers: Handlers): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([verb, handle]): [string, typeof handle] => [
      verb,
      async (request) => handle({ ...request, place: { ...request.place, names: await placeNames(store)(request.place) } }),
    ]),
  );
